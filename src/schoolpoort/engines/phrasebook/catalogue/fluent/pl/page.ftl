### Everything a parent sees outside the building blocks: buttons, questions, help, links, letters, SMS, mail.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".
### "my / nas" = the school. The first person on a button = the parent speaks.


## Answers

# Button: I understand.
answer-understood = Rozumiem
answer-question = Mam pytanie
answer-help = Chcę pomocy
answer-yes = Tak
answer-no = Nie
# Button: send the answer.
answer-send = Wyślij
# Button: I have read this and I agree.
answer-sign = Znam ten tekst. Zgadzam się.
# Button: I do not agree.
answer-sign-no = Nie zgadzam się
# Button: I have paid.
answer-paid = Już zapłacone
# Button: I will bring it, or give it to my child.
answer-will-bring = Przyniosę to
# Heading above choices: choose one.
answer-choose = Proszę wybrać
# Heading above times for a talk.
answer-book-title = Kiedy mogą Państwo przyjść?
# Button under the times: this time is good for me.
answer-book = Ta godzina mi pasuje
answer-book-none = Żadna godzina mi nie pasuje
answer-interpreter = Proszę o tłumacza
answer-thanks = Dziękujemy. Szkoła ma Państwa odpowiedź.
# The parent gave another answer than before.
answer-changed = Państwa nowa odpowiedź jest zapisana. Dziękujemy.
# $time: day and hour of the answer.
answer-already = Państwa odpowiedź już jest: { $time }.
# $answer: the text of the button that the parent chose.
answer-yours = Państwa odpowiedź: { $answer }
# Button: give another answer.
answer-change = Zmień moją odpowiedź
answer-title = Co chcą Państwo powiedzieć?
answer-not-needed = Nie muszą Państwo odpowiadać.
answer-late = Termin minął. Nadal można odpowiedzieć.
back-to-message = Powrót do wiadomości

## Message

# $child: first name(s).
for-parents-of = Dla rodziców. Dziecko: { $child }
# $name: name of the class, like 2B.
class-label = Klasa { $name }
bring-title = Proszę dać dziecku
when-title = Kiedy
# The last moment; above a date.
until-title = Najpóźniej
where-title = Gdzie
who-title = Kto
pay-title = Płatność
# What the family does; above one line.
do-title = Co mogą Państwo zrobić?
answer-by = Proszę odpowiedzieć. Najpóźniej: { $date }
# $time: an hour.
at-time = o godzinie { $time }
# $from and $to: dates or hours.
from-to = od: { $from }, do: { $to }
urgent-label = Ważne: proszę przeczytać teraz
sent-on = Wysłano: { $date }
# $name: the teacher who sent the message.
sent-by = Od: { $name }
language-choose = Język
listen = Słuchaj
# The phone itself reads the text aloud.
listen-own-device = Państwa telefon czyta tekst na głos
listen-stop = Stop
add-to-calendar = Dodaj do mojego kalendarza
print-page = Drukuj tę stronę
skip-to-answers = Przejdź do odpowiedzi

## Where the words come from

translation-word = Tłumaczenie
# Written by us, not yet checked by a second person.
translation-draft = Tłumaczenie. Jeszcze nie sprawdzone.
# $count: how many people checked the translation.
translation-checked =
    { $count ->
        [one] Tłumaczenie. Sprawdziła { $count } osoba.
        [few] Tłumaczenie. Sprawdziły { $count } osoby.
        [many] Tłumaczenie. Sprawdziło { $count } osób.
       *[other] Tłumaczenie. Sprawdziło { $count } osoby.
    }
translation-machine = Tłumaczenie komputerowe. Mogą być w nim błędy.
# This part exists only in Dutch.
translation-none = Ta część jest tylko po niderlandzku.
dutch-text = Tekst po niderlandzku
free-text-dutch = Nauczyciel napisał to po niderlandzku. Nie ma tłumaczenia.
free-text-help = To jest niezrozumiałe? Proszę wybrać: Chcę pomocy.
# $asked, $shown: names of languages.
fell-back = Tego jeszcze nie ma w tym języku: { $asked }. Tutaj czytają Państwo w tym języku: { $shown }.

## Ask a question

question-title = Jakie jest Państwa pytanie?
question-intro = Proszę wybrać pytanie albo napisać własne.
question-typed-label = Proszę napisać swoje pytanie. Może być w Państwa języku.
# $name: the teacher.
question-note-private = Tylko szkoła czyta Państwa pytanie.
# About the event in the message: at what time does it start?
question-time = O której godzinie to się zaczyna?
question-place = Gdzie to jest?
question-cost = Ile to kosztuje?
question-clothes = Co moje dziecko ma założyć?
question-bring = Co mam dać dziecku?
question-bus = Jak tam dojechać?
question-sibling = Czy może przyjść brat lub siostra?
question-not-understood = Nie rozumiem wiadomości
question-call-me = Czy mogą Państwo do mnie zadzwonić?
question-other = Coś innego
question-sent = Dziękujemy. Nauczyciel przeczyta Państwa pytanie.

## Ask for help

help-title = W czym możemy pomóc?
help-intro = Proszę wybrać, czego Państwo chcą. Nikt inny w Państwa rodzinie tego nie widzi.
# Somebody goes with me (to a talk, to an office).
help-come-with-me = Ktoś pójdzie ze mną
help-explain-letter = Ktoś wyjaśni mi list
# An adult interpreter in a talk with the school.
help-interpret = Ktoś przetłumaczy rozmowę
help-practise-dutch = Chcę ćwiczyć niderlandzki
help-homework = Pomoc w zadaniu domowym mojego dziecka
# Somebody the parent trusts; a personal talk.
help-talk-trusted = Rozmowa z kimś, komu ufam
help-pay = Pomoc w płaceniu
help-call-me = Proszę do mnie zadzwonić
help-other = Coś innego
help-typed-label = Proszę napisać, czego Państwo chcą. Może być w Państwa języku.
# Under 18: never an interpreter. Kind tone, with the reason.
help-child-never = Dzieci i młodzież nie tłumaczą dla Państwa. Dzięki temu dziecko może być po prostu dzieckiem. Szukamy dorosłej osoby.
help-sent = Dziękujemy. Ktoś ze szkoły Państwu pomoże.
# $name: the person at school. $date: the day by which that person contacts the parent.
help-owner = Pomoże Państwu { $name }. Dostaną Państwo odpowiedź. Najpóźniej: { $date }.

## Corrections

correction-title = Ta wiadomość się zmieniła
correction-was-sent = Najpierw dostali Państwo inną wiadomość. Ta jest prawidłowa.
# $what: the part that changed, like the day or the hour.
correction-line = To jest inne: { $what }
correction-old = Było: { $old }
correction-new = Teraz jest: { $new }
correction-answer-again = Proszę odpowiedzieć jeszcze raz.
changed-since-you-read = Wiadomość się zmieniła. Proszę przeczytać ją jeszcze raz.
correction-cancelled = To się nie odbędzie.

## Links that do not work

link-unknown-title = Nie znamy tego linku
link-unknown-text = Link nie jest całkiem dobry. Proszę sprawdzić, czy jest cały. Albo proszę poprosić o nowy link.
link-old-title = Ten link jest stary
link-old-text = Ta wiadomość już minęła. Mogą Państwo poprosić o nowy link.
link-revoked-title = Ten link już nie działa
link-revoked-text = Szkoła zatrzymała ten link. Mogą Państwo poprosić o nowy link.
link-ask-new = Poproś o nowy link
link-ask-new-explained = Proszę napisać numer telefonu lub adres e-mail. Czy szkoła go zna? Wtedy wyślemy nowy link.
link-ask-contact-label = Numer telefonu lub adres e-mail
# Always the same text, whether or not the number is known.
link-asked = Dziękujemy. Czy szkoła zna ten numer lub adres? Wtedy dostaną Państwo link.
link-ask-at-school = Mogą Państwo też zapytać przy bramie szkoły.

## Settings

settings-title = Jak najlepiej się Państwu czyta?
settings-language = W jakim języku najchętniej Państwo czytają?
# How messages arrive: SMS, e-mail, paper.
settings-channel = Jak dostają Państwo wiadomości?
settings-channel-sms = SMS
settings-channel-email = E-mail
settings-channel-letter = List na papierze
settings-channel-in-person = Ktoś mówi mi to w szkole
settings-listening = Wolę słuchać oraz oglądać zdjęcia i rysunki
settings-code-intro = Wyślemy kod na Państwa telefon lub e-mail. Wtedy wiemy, że to Państwo.
settings-code-send = Wyślij mi kod
settings-save = Zapisz
settings-saved = Zapisano.
settings-link = Zmiana języka lub sposobu
# $code: 6 digits. Text of an SMS or mail.
code-message = { $school }: Państwa kod to { $code }. Proszę nikomu nie dawać kodu.
# $to: part of the phone number or address.
code-sent = Kod został wysłany tutaj: { $to }.
code-label = Proszę napisać kod (6 cyfr)
code-wrong = Kod jest nieprawidłowy. Proszę jeszcze raz sprawdzić i spróbować ponownie.
code-expired = Kod jest za stary. Proszę poprosić o nowy kod.
code-too-many = Było już wiele prób. Proszę poczekać 15 minut albo zapytać w szkole.
need-code-for-this = Do tego potrzebny jest kod. Wtedy wiemy, że odpowiada rodzic.
# This answer needs a code or a signature on paper, because a child may be holding the phone.
need-paper-for-this = Do tego prosimy o kod albo o Państwa podpis na papierze. Czasem telefon ma dziecko. Wtedy wiemy, że odpowiada rodzic.

## Errors

error-title = Czegoś jeszcze brakuje
error-required = Proszę to jeszcze wypełnić.
# $max: the highest number of characters.
error-too-long = Tekst jest za długi. Największa liczba liter: { $max }.
error-choose-one = Proszę wybrać 1 odpowiedź.
error-contact = Proszę napisać numer telefonu lub adres e-mail.
error-try-again = Nie udało się. Proszę spróbować jeszcze raz.
error-offline = Nie mają Państwo internetu. Proszę spróbować później jeszcze raz.
error-page-missing = Tej strony nie ma. Proszę poprosić szkołę o pomoc.
error-not-saved = Nie mogliśmy zapisać Państwa odpowiedzi. Proszę spróbować jeszcze raz.
error-too-fast = Było już wiele prób. Proszę chwilę poczekać i spróbować jeszcze raz.
unavailable-title = Teraz to nie działa
unavailable-text = To nie Państwa wina. Może to, co Państwo wysłali, nie zostało zapisane. Proszę spróbować jeszcze raz za kilka minut.
refused-title = Coś się nie udało
refused-text = Nic nie zostało zapisane. Proszę wrócić, napisać krócej i spróbować jeszcze raz.
refused-too-large = Ten plik lub tekst jest za duży. Nic nie zostało zapisane. Proszę wybrać coś mniejszego.
refused-too-late = Ta strona była otwarta zbyt długo. Nic nie zostało zapisane. Proszę wrócić, odświeżyć stronę i spróbować jeszcze raz.

## Letter on paper

letter-greeting = Szanowni Rodzice
letter-scan-qr = Mają Państwo telefon? Proszę zrobić zdjęcie tego kwadratu. Wtedy mogą Państwo też odpowiedzieć.
letter-scan-listen = Tam mogą Państwo też posłuchać wiadomości.
# Tear-off strip at the bottom of the letter: tick a box, tear off, give to the teacher.
letter-answer-strip = Proszę postawić krzyżyk. Proszę odciąć tę część. Proszę oddać ją nauczycielowi.
letter-sign-here = Proszę podpisać się tutaj
letter-signature = Podpis
letter-date = Data
letter-name = Państwa imię i nazwisko
letter-both-parents = Podpisują oboje rodzice
letter-help-at-school = Potrzebna pomoc z tym listem? Proszę przyjść do szkoły. Chętnie pomożemy.

# Small, at the end of a letter. $address: where the own space is, to type over.
letter-own-space = Państwa własne miejsce ze wszystkimi wiadomościami: { $address }. Proszę tam wpisać numer telefonu lub adres e-mail. Przyjdzie kod.
letter-closing = Z poważaniem
letter-page = Strona { $page } z { $pages }

## SMS, mail and notifications

# SMS: very short. $school: name of the school. $title: title of the message. A link follows.
sms-line = { $school }: { $title }
sms-open = Proszę przeczytać tutaj:
sms-reminder = { $school }: czekamy na Państwa odpowiedź. { $title }
sms-correction = { $school }: zmiana. { $title }
mail-subject = { $school }: { $title }
mail-subject-reminder = { $school }: prosimy o odpowiedź. { $title }
mail-subject-correction = { $school }: zmiana. { $title }
mail-greeting = Szanowni Rodzice
mail-open-message = Otwórz wiadomość
mail-link-explained = Nie potrzebują Państwo hasła.
# $school: name of the school.
mail-footer-who-we-are = Ta wiadomość jest ze szkoły: { $school }. Państwa dziecko chodzi do tej szkoły.
mail-not-wanted-anymore = Nie chcą Państwo więcej tych e-maili? Proszę powiedzieć szkole.
mail-do-not-forward = Ten link jest tylko dla Państwa.
# One mail with all messages of the day. $school: name of the school.
digest-subject = { $school }: nowe wiadomości
# $count: number of messages.
digest-intro =
    { $count ->
        [one] Jest { $count } nowa wiadomość dla Państwa.
        [few] Są { $count } nowe wiadomości dla Państwa.
        [many] Jest { $count } nowych wiadomości dla Państwa.
       *[other] Jest { $count } nowej wiadomości dla Państwa.
    }
reminder-intro = Nie mamy jeszcze Państwa odpowiedzi. Coś jest niejasne? Chętnie pomożemy.

## Talk card (held up at the school gate)

talk-card-title = Proszę pokazać tę kartę przy bramie szkoły
# The parent points to one of these three.
talk-card-understood = Rozumiem
talk-card-question = Mam pytanie
talk-card-help = Chcę pomocy
talk-card-point = Proszę pokazać, co chcą Państwo powiedzieć

## Who we are

# To trust the first message.
sender-introduction = Ta wiadomość jest ze szkoły Państwa dziecka. Nie są Państwo pewni linku? Proszę zapytać przy bramie szkoły.
shared-own-link = Dostali Państwo od szkoły własny link? Proszę go otworzyć. Tam mogą Państwo odpowiedzieć.
privacy-short = Tylko szkoła widzi Państwa odpowiedź.
no-password = Nie potrzebują Państwo hasła ani aplikacji.

## Names of languages (in this language; small first letter where that is usual)

language-name-nl = niderlandzki
language-name-en = angielski
language-name-fr = francuski
language-name-ar = arabski
language-name-tr = turecki
language-name-uk = ukraiński
# Persian: Farsi (Iran) and Dari (Afghanistan).
language-name-fa = perski (farsi, dari)
language-name-pl = polski
