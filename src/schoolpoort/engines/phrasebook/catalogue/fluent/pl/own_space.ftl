### The guardian's own space: coming in with a code, messages, days, languages and numbers, going out.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

## Frame

own-space-title = Moje miejsce

# Button at the top of each page: leave on this telephone.
own-space-sign-out = Wyloguj się

# Link at the end of each page.
own-space-back = Wróć do mojego miejsca

## Coming in

# Shown above the first field.
own-space-enter-intro = Tu widzą Państwo wszystkie wiadomości ze szkoły. Hasło nie jest potrzebne.

# Label of a field.
own-space-contact-label = Państwa numer telefonu komórkowego lub adres e-mail

# Below the first form.
own-space-ask-school = Nie udaje się? Proszę zapytać w szkole. Chętnie pomożemy.

# The same sentence whether or not a school knows the number.
own-space-code-may-come = Czy szkoła zna ten numer lub adres? Wtedy otrzymają Państwo teraz kod. Czasem trwa to minutę.

# Label of the field for the code, below a heading that asks for it.
own-space-code-digits = Kod z wiadomości

# Link: ask for another code.
own-space-again = Poprosić o nowy kod

# Button: go on.
own-space-next = Dalej

# Title above three lists: day, month, year.
own-space-fact-title = Kiedy urodziło się Państwa dziecko?

own-space-fact-why = Dzięki temu wiemy na pewno, że są Państwo rodzicem. Mają Państwo więcej dzieci w tej szkole? Proszę wybrać jedno.

# Part of a date.
own-space-day = Dzień

# Part of a date.
own-space-month = Miesiąc

# Part of a date.
own-space-year = Rok

# Without blame: dates are easily mistaken.
own-space-fact-wrong = To nie zgadza się z tym, co wie szkoła. Proszę jeszcze raz sprawdzić datę lub kod PIN.

# Opens the field for the PIN.
own-space-pin-or = Mam kod PIN ze szkoły

# Label of a field, and title.
own-space-pin-label = Państwa kod PIN ze szkoły (6 cyfr)

# Two parents share a number and a child.
own-space-pin-needed = Tego numeru lub adresu używa więcej osób. Proszę więc wpisać kod PIN. Nie mają go Państwo? Proszę poprosić szkołę.

# After too many wrong tries.
own-space-closed = Nie udało się. Proszę poprosić o nowy kod lub przyjść do szkoły. Chętnie pomożemy.

# For the new holder of a recycled number.
own-space-not-yours = Czy ten numer jest dla Państwa nowy i nie mają Państwo dziecka w tej szkole? Wtedy nie trzeba nic robić.

# On the page before the code, reached from a message.
own-space-via-intro = W Państwa miejscu są wszystkie wiadomości i daty. Tam też wybierają Państwo język i numer.

## Home

# Tile, and title of its page.
own-space-messages = Wiadomości

# Tile, and title of its page.
own-space-agenda = Kalendarz

# Tile, and title of its page.
own-space-settings = Mój język i numery

# Tile, and title of its page.
own-space-schools = Moje szkoły

own-space-session-note = Jeśli przez 20 minut nic Państwo nie zrobią, wylogujemy Państwa. Tak nikt inny nie zobaczy wiadomości.

# Button.
own-space-sign-out-everywhere = Wyloguj się na wszystkich urządzeniach

# Question above a number or address; asked once in a school year.
own-space-still-yours = Czy to nadal Państwa?

# After the answer, on the page of a message.
still-yours-thanks = Dziękujemy. Jeśli coś się zmieniło, ktoś ze szkoły to sprawdzi.

# Button: no, it changed.
own-space-change = Nie, zmienić

## My language and numbers

# Heading.
own-space-numbers = Moje numery i adresy

# Below the number with which one came in.
own-space-number-opens = Dzięki temu są Państwo tutaj.

# Mark beside a number.
own-space-number-broken = już nie działa

# Button.
own-space-number-remove = Usuń

# Label and title.
own-space-number-add = Dodać numer lub adres e-mail

own-space-number-new-code = Wyślemy kod na nowy numer lub adres.

own-space-number-added = Dodano.

# A number of a child is refused, kindly.
own-space-number-pupil = To należy do dziecka. Dziecko nie musi przekazywać wiadomości. Proszę podać własny numer lub adres.

own-space-number-needed = Tego jeszcze potrzebujemy. Najpierw proszę dodać inny numer lub adres.

## My schools

# Opens an explanation, and button.
own-space-school-leave = Usunąć z tego miejsca

own-space-school-leave-explained = Szkoła nadal będzie wysyłać wiadomości. Po prostu nie będzie ich tutaj widać.

# Heading.
own-space-school-join = Dodać kolejną szkołę

# Label of a field.
own-space-school-join-explained = Proszę wpisać numer lub adres e-mail, który zna druga szkoła.

## Messages

own-space-no-messages = Nie ma jeszcze wiadomości.

# Mark beside a message that was not opened.
own-space-message-new = Nowe

# Below an old message.
own-space-message-closed = Tej wiadomości nie można już otworzyć. Proszę zapytać szkołę.

# Link to newer messages.
own-space-newer = Nowsze wiadomości

# Link to older messages.
own-space-older = Starsze wiadomości

## Calendar

own-space-agenda-empty = Przez najbliższe 60 dni nic nie ma.

# Heading.
own-space-feed-title = W kalendarzu telefonu

own-space-feed-explained = Otrzymają Państwo tajny adres. Proszę dodać go do kalendarza telefonu. Nowe daty pojawią się same. Proszę go nikomu nie dawać.

# Button.
own-space-feed-make = Utwórz tajny adres

# Button: the old address stops.
own-space-feed-renew = Utwórz inny tajny adres

# Button.
own-space-feed-close = Wyłącz ten adres

# Link that opens the calendar of the telephone.
own-space-feed-open = Dodaj do mojego kalendarza

## Paper with the PIN

# Title of the paper.
own-space-pin-slip-title = Państwa kod PIN do własnego miejsca

own-space-pin-slip-text = Proszę zrobić telefonem zdjęcie kwadratu. Proszę wpisać swój numer lub adres e-mail. Otrzymają Państwo kod. Potem proszę wpisać ten PIN.

own-space-pin-slip-keep = Proszę dobrze schować tę kartkę. Proszę nikomu nie dawać kodu PIN.
