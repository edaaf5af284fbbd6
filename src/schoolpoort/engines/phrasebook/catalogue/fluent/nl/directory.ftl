### Help in the neighbourhood: searching the directory of support, one page per entry.
### Tone: warm, calm, level A2. Short sentences. Formal "you".

# Title of the page.
directory-title = Hulp in de buurt

directory-intro = Kies wat u zoekt. Dan ziet u wie u kan helpen, en waar.

directory-what = Wat zoekt u?

directory-postcode = Uw postcode

directory-language = Welke taal spreken ze daar?

directory-any-language = Alle talen

directory-words = Zoek een woord

directory-find = Zoek

# How many entries were found. $count is a number.
directory-found = { $count ->
    [0] Niets gevonden.
    [one] { $count } plek gevonden.
   *[other] { $count } plekken gevonden.
}

directory-straight-line = Wat het dichtst is, staat eerst. De afstand is een rechte lijn.

directory-postcode-unknown = Wij kennen deze postcode niet. De lijst staat op naam.

# A label: the distance in a straight line. $km is a number such as "2.3".
directory-distance = { $km } km

# A label: it costs nothing.
directory-free = gratis

directory-closed-for-now = Dit is nu even dicht.

directory-none = Wij vonden niets. Kies een andere taal, of vraag het aan de school.

directory-before = Vorige

directory-more = Meer

directory-again = Zoek iets anders

directory-back = Terug naar zoeken

directory-times = Wanneer deze week?

directory-no-times-this-week = Deze week niet.

directory-times-unknown = Bel of mail om te weten wanneer u kunt komen.

directory-cost = Wat kost het?

directory-ask-cost = Vraag wat het kost.

directory-languages = Welke talen spreken ze?

directory-where = Waar?

directory-for-whom = Voor wie?

# $from and $until are ages in years.
directory-ages = Van { $from } tot { $until } jaar

directory-ages-from = Vanaf { $from } jaar

directory-ages-until = Tot en met { $until } jaar

directory-how = Hoe gaat u ernaartoe?

directory-ask-school = Vraag het aan de school.

# $day is a written day. Somebody looked whether all is still right.
directory-confirmed = Laatst nagekeken op { $day }.

directory-may-have-changed = Dit kan veranderd zijn. Bel eerst even.

# What people can look for: short labels under a picture.
directory-need-practise-dutch = Nederlands leren en oefenen

directory-need-homework = Hulp bij huiswerk

directory-need-reading = Boeken en voorlezen

directory-need-play-and-meet = Andere ouders ontmoeten

directory-need-young-child = Vragen over een klein kind

directory-need-money-and-papers = Geld, rechten en papieren

directory-need-interpret = Tolken en vertalen

directory-need-talk = Praten met iemand

directory-need-own-language = Les in uw eigen taal

directory-need-sport-and-leisure = Sport en vrije tijd

directory-need-child-care = Opvang voor uw kind

directory-need-room = Een lokaal voor uw groep
