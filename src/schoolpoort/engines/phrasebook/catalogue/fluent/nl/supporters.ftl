### Signing up as an adult who helps, and the own place of a supporter.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".


## Signing up

supporter-sign-up-title = Ik wil helpen
supporter-sign-up-intro = Vul dit in uw eigen taal in. Daarna praat iemand van { $name } met u. Pas dan begint u.
supporter-adults-only = Alleen wie 18 jaar of ouder is, kan hier helpen.
supporter-too-young = Fijn dat u wilt helpen. U bent nog geen 18 jaar. Kinderen en jongeren tolken en helpen hier niet. Sommige verhalen van gezinnen zijn te zwaar voor hen. Kom graag terug als u 18 bent. Wij hebben niets bewaard.
supporter-postcode = Postcode van waar u woont
supporter-languages = Welke talen kent u?
supporter-languages-why = Elke taal is een sterkte. Kies bij elke taal wat u kunt.
supporter-language = Taal { $number }
supporter-understands = verstaan
supporter-speaks = spreken
supporter-reads = lezen
supporter-writes = schrijven
supporter-more-languages = Nog een taal
supporter-kinds = Wat wilt u doen?
supporter-hours-a-month = Hoeveel uren kunt u helpen in een maand?
supporter-travel = Hoe ver wilt u gaan? (in kilometer)
supporter-remote = Ik help ook per telefoon of video.
supporter-gender = Sommige ouders vragen een vrouw of een man. Wilt u het zeggen?
supporter-woman = Vrouw
supporter-man = Man
supporter-not-said = Ik zeg het liever niet
supporter-minors = Ik wil vaak met kinderen werken.
supporter-minors-why = Dan vragen wij een uittreksel 596.2. U vraagt het bij uw gemeente. Wij kijken één keer en houden het niet bij.

## The information note of the act on volunteers, and the limits

supporter-note-title = Informatie voor u
supporter-note-organisation = U helpt bij { $name }. Vragen? { $contact }
supporter-note-insurance = U bent verzekerd terwijl u helpt. De verzekering: { $insurer }.
supporter-note-unpaid = Vrijwilligers krijgen geen loon. Spreek kosten, zoals de bus, vooraf af.
supporter-note-benefits = Krijgt u een uitkering? Meld het eerst: bij de RVA, of bij uw ziekenfonds.
supporter-note-silent = Wat u hoort, vertelt u niet verder. Dat blijft zo als u stopt.
supporter-limits-title = Onze afspraken
supporter-limit-housing = Ik zoek geen huis voor een gezin.
supporter-limit-money = Ik geef, leen en vraag geen geld.
supporter-limit-worry = Ben ik bezorgd over een kind? Dan bel ik 1712 of de coördinator. Ik schrijf er niets over.
supporter-limit-free = Ik mag altijd nee zeggen en altijd stoppen.
supporter-agree-note = Ik heb de informatie gelezen.
supporter-agree-limits = Ik houd mij aan de afspraken.
supporter-send = Meld mij aan
supporter-code-intro = Wij stuurden u een code. Zo weten wij dat dit nummer of adres van u is.
supporter-again = Opnieuw invullen
supporter-thanks-title = Dank u wel
supporter-thanks = Iemand van { $name } neemt contact met u op voor een gesprek. Daarna kunt u beginnen.
supporter-error-postcode = Een postcode heeft vier cijfers.
supporter-error-number = Schrijf een getal van { $least } tot { $most }.
supporter-error-languages = Kies minstens één taal, en wat u in die taal kunt.
supporter-error-date = Kies een dag, een maand en een jaar.

## The own place of a supporter

supporter-place-title = Mijn plek als helper
supporter-hello = Dag { $name }
supporter-place-thanks = Dank u dat u helpt. U beslist zelf bij elke vraag: ja of nee.
supporter-no-appointments = U hebt nu geen afspraken.
supporter-appointments = Mijn afspraken
supporter-week = Wanneer kan ik?
supporter-week-intro = Tik de uren aan waarop u meestal kunt.
supporter-other-days = Op één dag is het anders
supporter-not-that-day = Ik kan die dag niet
supporter-extra-that-day = Ik kan die dag extra
supporter-day = Welke dag?
supporter-from = Van
supporter-to = Tot
supporter-add = Voeg toe
supporter-take-away = Haal weg
supporter-error-hours = Kies een later uur bij 'tot'.
supporter-error-past = Kies vandaag of een dag daarna.
supporter-pause = Ik wil rusten
supporter-pause-intro = In een pauze vraagt niemand u iets. U hoeft niet te zeggen waarom.
supporter-pause-first = Eerste dag
supporter-pause-last = Laatste dag (mag leeg blijven)
supporter-pause-from-to = Pauze: { $from } tot { $until }
supporter-pause-from = Pauze sinds of vanaf { $from }
supporter-my-languages = Mijn talen
supporter-written-language = In welke taal schrijven wij u?
supporter-given = Wat ik gaf
supporter-given-month = Maand
supporter-given-times = Keer
supporter-given-hours = Uren
supporter-given-travel = Kilometer
supporter-given-nothing = Hier komen uw uren, elke maand.
supporter-known = Wat jullie over mij weten
supporter-known-why = { $name } bewaart dit om u met ouders samen te brengen. Een jaar nadat u stopt, is het weg.
supporter-known-checks = Wat wij gezien hebben
supporter-stop = Stoppen en alles wissen
supporter-stop-why = Uw naam, nummer, talen en uren zijn dan meteen weg. U kunt niet meer inloggen. Dank u voor alles.
supporter-stop-sure = Ja, wis alles
supporter-stop-promise = U hebt nog een afspraak. Zeg die eerst af, of vraag het aan { $name }.
supporter-back = Terug naar mijn plek
supporter-error-email = Schrijf een e-mailadres.
supporter-email = Uw e-mailadres
supporter-welcome-subject = U kunt beginnen als helper
supporter-welcome = Dag { $first }. Welkom bij { $name }. Op uw eigen plek kiest u uw uren en talen:
supporter-saved = Het is bewaard. Dank u wel.
supporter-whole-day = de hele dag
supporter-feed-new = Maak een ander adres
