### The guardian's own space: coming in with a code, messages, days, languages and numbers, going out.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

## Frame

own-space-title = My own place

# Button at the top of each page: leave on this telephone.
own-space-sign-out = Sign out

# Link at the end of each page.
own-space-back = Back to my place

## Coming in

# Shown above the first field.
own-space-enter-intro = Here you see all messages from the school. You do not need a password.

# Label of a field.
own-space-contact-label = Your mobile number or e-mail address

# Below the first form.
own-space-ask-school = Does it not work? Ask the school. We are happy to help.

# The same sentence whether or not a school knows the number.
own-space-code-may-come = Does a school know this number or address? Then you get a code now. Sometimes it takes a minute.

# Label of the field for the code, below a heading that asks for it.
own-space-code-digits = The code from the message

# Link: ask for another code.
own-space-again = Ask for a new code

# Button: go on.
own-space-next = Continue

# Title above three lists: day, month, year.
own-space-fact-title = When was your child born?

own-space-fact-why = This way we know for sure that you are the parent. Do you have more children at this school? Choose one child.

# Part of a date.
own-space-day = Day

# Part of a date.
own-space-month = Month

# Part of a date.
own-space-year = Year

# Without blame: dates are easily mistaken.
own-space-fact-wrong = This does not match what the school knows. Please look again at the date or the PIN.

# Opens the field for the PIN.
own-space-pin-or = I have a PIN from the school

# Label of a field, and title.
own-space-pin-label = Your PIN from the school (6 digits)

# Two parents share a number and a child.
own-space-pin-needed = More people use this number or address. So please write your PIN. You have none? Ask the school for one.

# After too many wrong tries.
own-space-closed = It did not work. Ask for a new code, or come to school. We are happy to help.

# For the new holder of a recycled number.
own-space-not-yours = Is this number new to you, and do you have no child at this school? Then you need not do anything.

# On the page before the code, reached from a message.
own-space-via-intro = Your own place has all messages and dates. You can also choose your language and your number there.

## Home

# Tile, and title of its page.
own-space-messages = Messages

# Tile, and title of its page.
own-space-agenda = Calendar

# Tile, and title of its page.
own-space-settings = My language and numbers

# Tile, and title of its page.
own-space-schools = My schools

own-space-session-note = Do you do nothing for 20 minutes? Then we sign you out. So nobody else sees your messages.

# Button.
own-space-sign-out-everywhere = Sign out on all devices

# Question above a number or address; asked once in a school year.
own-space-still-yours = Is this still yours?

# After the answer, on the page of a message.
still-yours-thanks = Thank you. If something changed, somebody of the school will check it.

# Button: no, it changed.
own-space-change = No, change it

## My language and numbers

# Heading.
own-space-numbers = My numbers and addresses

# Below the number with which one came in.
own-space-number-opens = With this you came in.

# Mark beside a number.
own-space-number-broken = does not work any more

# Button.
own-space-number-remove = Remove

# Label and title.
own-space-number-add = Add a number or e-mail address

own-space-number-new-code = We send a code to the new number or address.

own-space-number-added = It was added.

# A number of a child is refused, kindly.
own-space-number-pupil = This belongs to a child. A child need not pass on messages. Please give a number or address of your own.

own-space-number-needed = We still need this. First add another number or address.

## My schools

# Opens an explanation, and button.
own-space-school-leave = Remove from this place

own-space-school-leave-explained = The school keeps sending you messages. You only no longer see them in this place.

# Heading.
own-space-school-join = Add another school

# Label of a field.
own-space-school-join-explained = Write the number or e-mail address that the other school has of you.

## Messages

own-space-no-messages = There are no messages yet.

# Mark beside a message that was not opened.
own-space-message-new = New

# Below an old message.
own-space-message-closed = You cannot open this message any more. Ask the school.

# Link to newer messages.
own-space-newer = Newer messages

# Link to older messages.
own-space-older = Older messages

## Calendar

own-space-agenda-empty = There is nothing in the next 60 days.

# Heading.
own-space-feed-title = In your phone’s calendar

own-space-feed-explained = You get a secret address. Put it in your phone’s calendar. Then new dates appear by themselves. Do not give it to anyone.

# Button.
own-space-feed-make = Make a secret address

# Button: the old address stops.
own-space-feed-renew = Make another secret address

# Button.
own-space-feed-close = Stop this address

# Link that opens the calendar of the telephone.
own-space-feed-open = Put in my calendar

## Paper with the PIN

# Title of the paper.
own-space-pin-slip-title = Your PIN for your own place

own-space-pin-slip-text = Take a photo of the square with your phone. Write your number or e-mail address. You get a code. Then write this PIN.

own-space-pin-slip-keep = Keep this paper safe. Do not give the PIN to anyone.
