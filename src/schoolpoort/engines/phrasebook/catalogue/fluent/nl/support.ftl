### Asking for help and getting it: a guardian asks in the own space, an adult who helps answers an invitation.
### Tone: warm, calm, without blame, level A2. Formal "you". Nobody is told what a partner or a neighbour asks.

## A guardian asks

# Tile and title of the page where a guardian asks for help.
support-title = Hulp vragen

# Above the guardian's own requests.
support-mine = Uw vragen om hulp

# Link to details of a request.
support-more = Meer zeggen

support-when-title = Wanneer kunt u?
support-when-explained = Kies dagen en momenten. U mag er meer kiezen.
support-days = Dagen
support-parts = Momenten
support-morning = In de voormiddag
support-afternoon = In de namiddag
support-evening = In de avond
support-fixed-title = Is het op een vaste dag en een vast uur?
support-fixed-day = Dag
support-fixed-time = Uur
support-gender-title = Wie hebt u liefst?
support-gender-any = Maakt niet uit
support-gender-woman = Een vrouw
support-gender-man = Een man
support-language-title = In welke taal?

# Below a language: how many adults can still help in it. The guardian may choose it anyway.
support-helpers-left = { $count ->
    [0] Nu is er niemand vrij. Kiest u deze taal? Dan zoeken wij verder.
    [one] Nog { $count } volwassene kan helpen.
   *[other] Nog { $count } volwassenen kunnen helpen.
}
support-place-title = Waar?
support-place-site = Op school
support-place-town = In de buurt
support-place-remote = Met de telefoon of met video
support-share-title = Wat ziet wie u helpt?
support-share-always = Uw voornaam en de plaats.
support-share-phone = Uw telefoonnummer.
support-share-phone-ask = Ook mijn telefoonnummer. Wie helpt, mag mij bellen.
support-share-ends = Tot en met de dag na de afspraak. Daarna is het weg.

# $name: the first name of the helper. $date: the last day.
support-share-seen = { $name } helpt u en ziet dit tot en met { $date }.

support-own-title = Kent u zelf een volwassene die kan helpen?
support-own-explained = U hoeft niets in te vullen.
support-own-name = Voornaam van die persoon
support-own-age = Hoe oud is die persoon?

# A guardian proposed somebody under 18. No blame: the guardian meant well.
support-own-child = Dat is lief. Maar wie jonger is dan 18 jaar, helpt hier niet. Een kind hoort soms moeilijke dingen. Wij zoeken graag een volwassene voor u.
support-own-age-needed = Schrijf ook hoe oud die persoon is. Alleen volwassenen helpen hier.
support-words-label = Schrijf erbij wat u wilt. Uw taal is goed.
support-send = Vraag versturen
support-choose-when = Kies een dag en een moment. Of vul een vaste dag en een uur in.
support-day-over = Deze dag is voorbij. Kies een andere dag.
support-sent = Dank u wel. Wij zoeken iemand die past. U krijgt een bericht.
support-withdraw = Ik heb geen hulp meer nodig
support-nothing = U hebt nog niets gevraagd.
support-back = Terug naar hulp vragen

## Where a request stands

support-state-asked = Wij zoeken iemand
support-state-proposed = Wij zoeken iemand
support-state-invited = Wij vroegen het aan iemand
support-state-promised = Afgesproken
support-state-done = Klaar
support-state-withdrawn = Niet meer nodig
support-state-unmet = Nog niemand gevonden

# $name: the first name of the adult who helps. $date and $time: when.
support-promise = { $name } helpt u op { $date } om { $time }.
support-promise-place = Waar: { $place }
support-promise-remote = Dit gesprek is met de telefoon of met video. De school helpt u daarmee.
support-interpreter = Een tolk vertaalt alles en voegt niets toe. Een tolk schrijft niets op.
support-mediator = Een bemiddelaar vertaalt, en legt ook uit hoe dingen hier en elders gaan.
support-closing-question = Heeft het geholpen?
support-closing-yes = Ja
support-closing-a-bit = Een beetje
support-closing-no = Nee
support-closing-thanks = Dank u wel. Zo leren wij het beter te doen.

## Messages to a guardian

# $date and $time: when. $name: a first name. In an SMS: short.
support-told-promise = { $name } helpt u op { $date } om { $time }.
support-told-place = Waar: { $place }
support-told-change = { $name } kan op { $date } niet komen. Wij zoeken nu iemand anders voor u.
support-told-reminder = Morgen om { $time } helpt { $name } u.
support-told-closing = { $name } hielp u. Heeft het geholpen? Zeg het op uw eigen plek.
support-told-where = Alles staat op uw eigen plek
support-told-subject = Hulp voor u

## An adult is asked to help. No names of the family here.

support-invite-title = Kunt u iemand helpen?

# Short: it stands in an SMS before a link. $date: last day to answer.
support-invite-line = Kunt u iemand helpen? Antwoord ten laatste op { $date }.
support-invite-names-later = Hier staat geen naam. Zegt u ja? Dan krijgt u de voornaam en de plaats.
support-invite-what = Wat
support-invite-language = Taal
support-invite-when = Wanneer
support-invite-where = Waar
support-invite-long = Hoe lang
support-minutes = { $count } minuten
support-invite-accept = Ja, ik help
support-invite-decline = Nee, nu niet
support-invite-declined = Dank u wel voor uw antwoord. Een nee is ook goed. Wij vragen het aan iemand anders.
support-invite-taken = Iemand anders helpt al. Dank u wel dat u wilde helpen.
support-invite-closed = Deze vraag is voorbij. Dank u wel.
support-invite-wrong = Deze link werkt niet. Kijk of u de hele link hebt, of vraag het aan de coördinator.
support-accepted-title = Dank u wel, u helpt!

# $name: the first name of the guardian.
support-accepted-who = U helpt { $name }.
support-accepted-phone = Telefoon: { $phone }
support-accepted-until = U ziet dit tot en met { $date }. Daarna is het weg.
support-accepted-over = Deze afspraak is voorbij. De gegevens zijn weg.
support-ill = Ik ben ziek of kan niet komen
support-ill-explained = Dat kan gebeuren. Wij zoeken nu iemand anders en zeggen het aan de ouder.
support-ill-thanks = Dank u wel dat u het zei. Wij zoeken iemand anders. Word snel beter.
support-hours-title = Hoeveel tijd gaf u?
support-hours-minutes = Minuten
support-hours-km = Kilometer heen en terug
support-hours-send = Bewaren
support-feed-title = Zet uw afspraken in uw agenda
support-feed-explained = Met dit adres leest de agenda van uw telefoon uw afspraken. Geef het aan niemand.
support-feed-open = Openen in mijn agenda

# $name: first name of the guardian. Short: an SMS before a link.
support-told-accepted = U helpt { $name } op { $date } om { $time }. Alles staat hier
support-told-tomorrow = Morgen om { $time } helpt u { $name }. Kunt u niet? Zeg het hier
support-told-how = U hielp. Hoe ging het? Antwoord hier

# Title in a calendar. $name: a first name; $what: the kind of help.
support-calendar = { $what }: { $name }

## What the school keeps about a guardian

data-section-help = Uw vragen om hulp
data-section-promises = Wie u hielp
