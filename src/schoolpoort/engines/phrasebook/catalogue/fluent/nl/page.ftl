### Everything a parent sees outside the building blocks: buttons, questions, help, links, letters, SMS, mail.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".
### "wij / ons" = the school. "ik" on a button = the parent speaks.

## Answers

# Button: I understand.
answer-understood = Ik begrijp het
answer-question = Ik heb een vraag
answer-help = Ik wil hulp
answer-yes = Ja
answer-no = Nee

# Button: send the answer.
answer-send = Verstuur

# Button: I have read this and I agree.
answer-sign = Ik heb dit gelezen. Ik ga akkoord.

# Button: I do not agree.
answer-sign-no = Ik ga niet akkoord

# Button: I have paid.
answer-paid = Ik heb betaald

# Button: I will bring it, or give it to my child.
answer-will-bring = Ik breng het mee

# Heading above choices: choose one.
answer-choose = Kies

# Heading above times for a talk.
answer-book-title = Wanneer kunt u komen?

# Button under the times: this time is good for me.
answer-book = Dit uur past voor mij
answer-book-none = Geen enkel uur past
answer-interpreter = Ik wil graag een tolk
answer-thanks = Dank u wel. De school heeft uw antwoord.

# The parent gave another answer than before.
answer-changed = Uw nieuw antwoord is bewaard. Dank u wel.

# $time: day and hour of the answer.
answer-already = U hebt al geantwoord: { $time }.

# $answer: the text of the button that the parent chose.
answer-yours = Uw antwoord: { $answer }

# Button: give another answer.
answer-change = Verander mijn antwoord
answer-title = Wat wilt u zeggen?
answer-not-needed = U hoeft niet te antwoorden.
answer-late = De datum is voorbij. Antwoorden mag nog.
back-to-message = Terug naar het bericht

## Message

# $child: first name(s).
for-parents-of = Voor de ouders van { $child }

# $name: name of the class, like 2B.
class-label = Klas { $name }
bring-title = Geef mee
when-title = Wanneer

# The last moment; above a date.
until-title = Ten laatste op
where-title = Waar
who-title = Wie
pay-title = Betalen

# What the family does; above one line.
do-title = Wat doet u?
answer-by = Antwoord ten laatste op { $date }

# $time: an hour.
at-time = om { $time }

# $from and $to: dates or hours.
from-to = van { $from } tot { $to }
urgent-label = Belangrijk: lees dit nu
sent-on = Verstuurd op { $date }

# $name: the teacher who sent the message.
sent-by = Van { $name }
language-choose = Taal
listen = Luister

# The phone itself reads the text aloud.
listen-own-device = Uw telefoon leest de tekst voor
listen-stop = Stop
add-to-calendar = Zet in mijn agenda
print-page = Print deze pagina
skip-to-answers = Ga naar de antwoorden

## Where the words come from

translation-word = Vertaling

# Written by us, not yet checked by a second person.
translation-draft = Vertaling. Nog niet nagekeken.

# $count: how many people checked the translation.
translation-checked =
    { $count ->
        [one] Vertaling. Nagekeken door 1 persoon.
       *[other] Vertaling. Nagekeken door { $count } personen.
    }
translation-machine = Vertaling door een computer. Er kunnen fouten in staan.

# This part exists only in Dutch.
translation-none = Dit deel is alleen in het Nederlands.
dutch-text = De tekst in het Nederlands
free-text-dutch = De leerkracht schreef dit in het Nederlands. Er is geen vertaling.
free-text-help = Begrijpt u dit niet? Kies: Ik wil hulp.

# $asked, $shown: names of languages.
fell-back = Dit is er nog niet in deze taal: { $asked }. U leest het hier in: { $shown }.

## Ask a question

question-title = Wat is uw vraag?
question-intro = Kies een vraag, of schrijf zelf.
question-typed-label = Schrijf uw vraag. Uw taal is goed.

# $name: the teacher.
question-note-private = Alleen de school leest uw vraag.

# About the event in the message: at what time does it start?
question-time = Hoe laat begint het?
question-place = Waar is het?
question-cost = Hoeveel kost het?
question-clothes = Welke kleren doet mijn kind aan?
question-bring = Wat geef ik mee?
question-bus = Hoe komen wij er?
question-sibling = Mag een broer of zus mee?
question-not-understood = Ik begrijp het bericht niet
question-call-me = Kunt u mij bellen?
question-other = Iets anders
question-sent = Dank u wel. De leerkracht leest uw vraag.

## Ask for help

help-title = Waarmee kunnen wij helpen?
help-intro = Kies wat u wilt. Niemand anders in uw gezin ziet dit.

# Somebody goes with me (to a talk, to an office).
help-come-with-me = Iemand gaat met mij mee
help-explain-letter = Iemand legt mij de brief uit

# An adult interpreter in a talk with the school.
help-interpret = Iemand vertaalt bij een gesprek
help-practise-dutch = Ik wil Nederlands oefenen
help-homework = Hulp bij het huiswerk van mijn kind

# Somebody the parent trusts; a personal talk.
help-talk-trusted = Praten met iemand die ik vertrouw
help-pay = Hulp bij betalen
help-call-me = Bel mij
help-other = Iets anders
help-typed-label = Schrijf erbij wat u wilt. Uw taal is goed.

# Under 18: never an interpreter. Kind tone, with the reason.
help-child-never = Kinderen en jongeren vertalen niet voor u. Zo blijft uw kind gewoon kind. Wij zoeken een volwassene.
help-sent = Dank u wel. Iemand van de school helpt u.

# $name: the person at school. $date: the day by which that person contacts the parent.
help-owner = { $name } helpt u. U hoort iets ten laatste op { $date }.

## Corrections

correction-title = Dit bericht is veranderd
correction-was-sent = U kreeg eerst een ander bericht. Dit is het juiste.

# $what: the part that changed, like the day or the hour.
correction-line = Dit is anders: { $what }
correction-old = Dit was: { $old }
correction-new = Dit is nu: { $new }
correction-answer-again = Antwoord opnieuw, alstublieft.
changed-since-you-read = Het bericht is veranderd. Lees het opnieuw, alstublieft.
correction-cancelled = Dit gaat niet door.

## Links that do not work

link-unknown-title = Wij kennen deze link niet
link-unknown-text = De link klopt niet helemaal. Kijk of de hele link er staat. Of vraag een nieuwe link.
link-old-title = Deze link is oud
link-old-text = Dit bericht is voorbij. U kunt een nieuwe link vragen.
link-revoked-title = Deze link werkt niet meer
link-revoked-text = De school heeft deze link gestopt. U kunt een nieuwe link vragen.
link-ask-new = Vraag een nieuwe link
link-ask-new-explained = Schrijf uw telefoonnummer of e-mailadres. Kent de school het? Dan sturen wij een nieuwe link.
link-ask-contact-label = Telefoonnummer of e-mailadres

# Always the same text, whether or not the number is known.
link-asked = Dank u wel. Kent de school dit nummer of adres? Dan krijgt u een link.
link-ask-at-school = U mag het ook vragen aan de schoolpoort.

## Settings

settings-title = Zo leest u het best
settings-language = In welke taal leest u het liefst?

# How messages arrive: SMS, e-mail, paper.
settings-channel = Hoe krijgt u berichten?
settings-channel-sms = SMS
settings-channel-email = E-mail
settings-channel-letter = Brief op papier
settings-channel-in-person = Iemand vertelt het mij op school
settings-listening = Ik luister liever en kijk liever naar foto's en tekeningen
settings-code-intro = Wij sturen een code naar uw telefoon of e-mail. Zo weten wij: u bent het.
settings-code-send = Stuur mij een code
settings-save = Bewaar
settings-saved = Het is bewaard.
settings-link = Taal of kanaal veranderen

# $code: 6 digits. Text of an SMS or mail.
code-message = { $school }: uw code is { $code }. Geef de code aan niemand.

# $to: part of the phone number or address.
code-sent = De code is verstuurd naar { $to }.
code-label = Schrijf de code (6 cijfers)
code-wrong = De code klopt niet. Kijk nog eens en probeer opnieuw.
code-expired = De code is te oud. Vraag een nieuwe code.
code-too-many = U probeerde al vaak. Wacht 15 minuten, of vraag het aan de school.
need-code-for-this = Hiervoor hebt u een code nodig. Zo weten wij: de ouder antwoordt.

# This answer needs a code or a signature on paper, because a child may be holding the phone.
need-paper-for-this = Hiervoor vragen wij een code of uw handtekening op papier. Soms heeft een kind de telefoon. Zo weten wij: de ouder antwoordt.

## Errors

error-title = Er is nog iets nodig
error-required = Vul dit nog in.

# $max: the highest number of characters.
error-too-long = Dit is te lang. Schrijf ten hoogste { $max } letters.
error-choose-one = Kies 1 antwoord.
error-contact = Schrijf een telefoonnummer of een e-mailadres.
error-try-again = Het lukte niet. Probeer het nog eens.
error-offline = U hebt geen internet. Probeer het later nog eens.
error-page-missing = Deze pagina is er niet. Vraag de school om hulp.
error-not-saved = Wij konden uw antwoord niet bewaren. Probeer het nog eens.
error-too-fast = U probeerde al vaak. Wacht even en probeer het nog eens.
unavailable-title = Even niet bereikbaar
unavailable-text = Dit ligt niet aan u. Misschien is niet bewaard wat u stuurde. Probeer het over enkele minuten nog eens.
refused-title = Hier ging iets mis
refused-text = Er is niets bewaard. Ga terug, maak het korter, en probeer het nog eens.
refused-too-large = Dit bestand of deze tekst is te groot. Er is niets bewaard. Kies iets kleiners.
refused-too-late = Deze pagina stond te lang open. Er is niets bewaard. Ga terug, laad de pagina opnieuw, en probeer het nog eens.

## Letter on paper

letter-greeting = Beste ouder
letter-scan-qr = Hebt u een telefoon? Neem een foto van dit vierkant. Dan kunt u ook antwoorden.
letter-scan-listen = U kunt het bericht daar ook horen.

# Tear-off strip at the bottom of the letter: tick a box, tear off, give to the teacher.
letter-answer-strip = Zet een kruisje. Knip dit deel af. Geef het aan de leerkracht.
letter-sign-here = Zet hier uw handtekening
letter-signature = Handtekening
letter-date = Datum
letter-name = Uw naam
letter-both-parents = Beide ouders tekenen
letter-help-at-school = Hulp nodig met deze brief? Kom naar school. Wij helpen u graag.

# Small, at the end of a letter. $address: where the own space is, to type over.
letter-own-space = Uw eigen plek met alle berichten: { $address }. Schrijf daar uw gsm-nummer of e-mailadres. U krijgt een code.
letter-closing = Met vriendelijke groeten
letter-page = Blad { $page } van { $pages }

## SMS, mail and notifications

# SMS: very short. $school: name of the school. $title: title of the message. A link follows.
sms-line = { $school }: { $title }
sms-open = Lees hier:
sms-reminder = { $school }: wij wachten nog op uw antwoord. { $title }
sms-correction = { $school }: veranderd. { $title }
mail-subject = { $school }: { $title }
mail-subject-reminder = { $school }: antwoord graag. { $title }
mail-subject-correction = { $school }: veranderd. { $title }
mail-greeting = Beste ouder
mail-open-message = Open het bericht
mail-link-explained = U hebt geen wachtwoord nodig.

# $school: name of the school.
mail-footer-who-we-are = Dit bericht komt van { $school }. Uw kind gaat daar naar school.
mail-not-wanted-anymore = Wilt u deze mails niet meer? Zeg het aan de school.
mail-do-not-forward = Deze link is alleen voor u.

# One mail with all messages of the day. $school: name of the school.
digest-subject = { $school }: nieuwe berichten

# $count: number of messages.
digest-intro =
    { $count ->
        [one] Er is 1 nieuw bericht voor u.
       *[other] Er zijn { $count } nieuwe berichten voor u.
    }
reminder-intro = Wij hebben nog geen antwoord van u. Is iets niet duidelijk? Wij helpen graag.

## Talk card (held up at the school gate)

talk-card-title = Toon deze kaart aan de schoolpoort

# The parent points to one of these three.
talk-card-understood = Ik begrijp het
talk-card-question = Ik heb een vraag
talk-card-help = Ik wil hulp
talk-card-point = Wijs aan wat u wilt zeggen

## Who we are

# To trust the first message.
sender-introduction = Dit bericht komt van de school van uw kind. Twijfelt u over de link? Vraag het aan de schoolpoort.
# On the page of a shared link, which knows nobody and takes no answer.
shared-own-link = Kreeg u zelf een link van de school? Open die link. Daar kunt u antwoorden.
privacy-short = Alleen de school ziet uw antwoord.
no-password = U hebt geen wachtwoord en geen app nodig.

## Names of languages (in this language; small first letter where that is usual)

language-name-nl = Nederlands
language-name-en = Engels
language-name-fr = Frans
language-name-ar = Arabisch
language-name-tr = Turks
language-name-uk = Oekraïens

# Persian: Farsi (Iran) and Dari (Afghanistan).
language-name-fa = Perzisch (Farsi, Dari)
language-name-pl = Pools
