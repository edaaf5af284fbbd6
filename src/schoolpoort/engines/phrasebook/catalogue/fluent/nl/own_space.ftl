### The guardian's own space: coming in with a code, messages, days, languages and numbers, going out.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

## Frame

own-space-title = Mijn eigen plek

# Button at the top of each page: leave on this telephone.
own-space-sign-out = Uitloggen

# Link at the end of each page.
own-space-back = Terug naar mijn plek

## Coming in

# Shown above the first field.
own-space-enter-intro = Hier ziet u alle berichten van de school. U hebt geen wachtwoord nodig.

# Label of a field.
own-space-contact-label = Uw gsm-nummer of e-mailadres

# Below the first form.
own-space-ask-school = Lukt het niet? Vraag het aan de school. Wij helpen u graag.

# The same sentence whether or not a school knows the number.
own-space-code-may-come = Kent een school dit nummer of adres? Dan krijgt u nu een code. Dat duurt soms een minuut.

# Label of the field for the code, below a heading that asks for it.
own-space-code-digits = De code uit het bericht

# Link: ask for another code.
own-space-again = Een nieuwe code vragen

# Button: go on.
own-space-next = Verder

# Title above three lists: day, month, year.
own-space-fact-title = Wanneer is uw kind geboren?

own-space-fact-why = Zo weten wij zeker dat u de ouder bent. Hebt u meer kinderen op deze school? Kies één kind.

# Part of a date.
own-space-day = Dag

# Part of a date.
own-space-month = Maand

# Part of a date.
own-space-year = Jaar

# Without blame: dates are easily mistaken.
own-space-fact-wrong = Dit past niet bij wat de school weet. Kijk nog eens naar de datum of de pincode.

# Opens the field for the PIN.
own-space-pin-or = Ik heb een pincode van de school

# Label of a field, and title.
own-space-pin-label = Uw pincode van de school (6 cijfers)

# Two parents share a number and a child.
own-space-pin-needed = Meer mensen gebruiken dit nummer of adres. Schrijf daarom uw pincode. Hebt u er geen? Vraag ze aan de school.

# After too many wrong tries.
own-space-closed = Het lukte niet. Vraag een nieuwe code, of kom naar school. Wij helpen u graag.

# For the new holder of a recycled number.
own-space-not-yours = Is dit nummer nieuw voor u, en hebt u geen kind op deze school? Dan hoeft u niets te doen.

# On the page before the code, reached from a message.
own-space-via-intro = Op uw eigen plek staan alle berichten en dagen. U kiest er ook uw taal en uw nummer.

## Home

# Tile, and title of its page.
own-space-messages = Berichten

# Tile, and title of its page.
own-space-agenda = Agenda

# Tile, and title of its page.
own-space-settings = Mijn taal en nummers

# Tile, and title of its page.
own-space-schools = Mijn scholen

own-space-session-note = Doet u 20 minuten niets? Dan loggen wij u uit. Zo ziet niemand anders uw berichten.

# Button.
own-space-sign-out-everywhere = Uitloggen op alle toestellen

# Question above a number or address; asked once in a school year.
own-space-still-yours = Is dit nog van u?

# After the answer, on the page of a message.
still-yours-thanks = Bedankt. Iemand van de school kijkt het na als er iets veranderd is.

# Button: no, it changed.
own-space-change = Nee, veranderen

## My language and numbers

# Heading.
own-space-numbers = Mijn nummers en adressen

# Below the number with which one came in.
own-space-number-opens = Hiermee bent u hier binnen.

# Mark beside a number.
own-space-number-broken = werkt niet meer

# Button.
own-space-number-remove = Weghalen

# Label and title.
own-space-number-add = Een nummer of e-mailadres toevoegen

own-space-number-new-code = Wij sturen een code naar het nieuwe nummer of adres.

own-space-number-added = Het is toegevoegd.

# A number of a child is refused, kindly.
own-space-number-pupil = Dit is van een kind. Een kind hoeft geen berichten door te geven. Geef een nummer of adres van uzelf.

own-space-number-needed = Dit hebben wij nog nodig. Voeg eerst een ander nummer of adres toe.

## My schools

# Opens an explanation, and button.
own-space-school-leave = Van deze plek weghalen

own-space-school-leave-explained = De school blijft u berichten sturen. U ziet ze alleen niet meer op deze plek.

# Heading.
own-space-school-join = Nog een school toevoegen

# Label of a field.
own-space-school-join-explained = Schrijf het nummer of e-mailadres dat de andere school van u kent.

## Messages

own-space-no-messages = Er zijn nog geen berichten.

# Mark beside a message that was not opened.
own-space-message-new = Nieuw

# Below an old message.
own-space-message-closed = Dit bericht kunt u niet meer openen. Vraag het aan de school.

# Link to newer messages.
own-space-newer = Nieuwere berichten

# Link to older messages.
own-space-older = Oudere berichten

## Calendar

own-space-agenda-empty = De volgende 60 dagen staat er niets.

# Heading.
own-space-feed-title = In de agenda van uw telefoon

own-space-feed-explained = U krijgt een geheim adres. Zet het in de agenda van uw telefoon. Dan komen nieuwe dagen er vanzelf bij. Geef het aan niemand.

# Button.
own-space-feed-make = Maak een geheim adres

# Button: the old address stops.
own-space-feed-renew = Maak een ander geheim adres

# Button.
own-space-feed-close = Stop dit adres

# Link that opens the calendar of the telephone.
own-space-feed-open = Zet in mijn agenda

## Paper with the PIN

# Title of the paper.
own-space-pin-slip-title = Uw pincode voor uw eigen plek

own-space-pin-slip-text = Neem een foto van het vierkant met uw telefoon. Schrijf uw nummer of e-mailadres. U krijgt een code. Schrijf daarna deze pincode.

own-space-pin-slip-keep = Bewaar dit blad goed. Geef de pincode aan niemand.
