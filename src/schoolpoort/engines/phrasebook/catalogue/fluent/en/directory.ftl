### Help in the neighbourhood: searching the directory of support, one page per entry.
### Tone: warm, calm, level A2. Short sentences. Formal "you".

# Title of the page.
directory-title = Help near you

directory-intro = Choose what you are looking for. You will see who can help you, and where.

directory-what = What are you looking for?

directory-postcode = Your postcode

directory-language = Which language do they speak there?

directory-any-language = All languages

directory-words = Look for a word

directory-find = Search

# How many entries were found. $count is a number.
directory-found = { $count ->
    [0] Nothing found.
    [one] { $count } place found.
   *[other] { $count } places found.
}

directory-straight-line = The nearest is first. The distance is a straight line.

directory-postcode-unknown = We do not know this postcode. The list is in order of name.

# A label: the distance in a straight line. $km is a number such as "2.3".
directory-distance = { $km } km

# A label: it costs nothing.
directory-free = free

directory-closed-for-now = This is closed for now.

directory-none = We found nothing. Choose another language, or ask the school.

directory-before = Back

directory-more = More

directory-again = Look for something else

directory-back = Back to search

directory-times = When this week?

directory-no-times-this-week = Not this week.

directory-times-unknown = Call or mail to know when you can come.

directory-cost = What does it cost?

directory-ask-cost = Ask what it costs.

directory-languages = Which languages do they speak?

directory-where = Where?

directory-for-whom = For whom?

# $from and $until are ages in years.
directory-ages = From { $from } to { $until } years old

directory-ages-from = From { $from } years old

directory-ages-until = Up to { $until } years old

directory-how = How do you go there?

directory-ask-school = Ask the school.

# $day is a written day. Somebody looked whether all is still right.
directory-confirmed = Last checked on { $day }.

directory-may-have-changed = This may have changed. Please call first.

# What people can look for: short labels under a picture.
directory-need-practise-dutch = Learn and practise Dutch

directory-need-homework = Help with homework

directory-need-reading = Books and reading aloud

directory-need-play-and-meet = Meet other parents

directory-need-young-child = Questions about a young child

directory-need-money-and-papers = Money, rights and papers

directory-need-interpret = Interpreting and translating

directory-need-talk = Talk to somebody

directory-need-own-language = Lessons in your own language

directory-need-sport-and-leisure = Sport and free time

directory-need-child-care = Child care

directory-need-room = A room for your group
