### Texts of the building blocks, Dutch (the source for all other languages).
### Value = title (max 42 characters). .text = 1 to 4 short sentences. .do = what the family does, one line.
### Dates, times, periods and money come in already formatted, in one grammatical form ("donderdag 3 december 2026", "09:15", "€ 12,50").
### $<param>-label = the chosen option(s) as text. $has-<param> = "yes" or "no". $child = first name of the child.
### Write at level A2: short sentences, no blame, "your child", formal "you". Always the same word for the same thing.
### The word after {" "} keeps the space between two sentences; keep it.

## Absence

# How a family reports that a child is ill. $phone: phone number of the school. $time: call before this hour.
sick-report = Is uw kind ziek? Bel de school
    .text =
        Is uw kind ziek? Houd uw kind dan thuis. Bel dezelfde dag naar de school: { $phone }.{ $has-time ->
            [yes] { " " }Bel voor { $time }.
           *[no] { "" }
        } Geef later een briefje mee.
    .do = Bel de school als uw kind ziek is.

# "briefje": a short written note that says why the child was absent. No blame in the tone.
note-missing = Wij hebben nog een briefje nodig
    .text =
        { $child } was niet op school. { $has-last-day ->
            [yes] Eerste dag: { $day }. Laatste dag: { $last-day }.
           *[no] Dag: { $day }.
        } { $note ->
            [doctor-note] Vraag een briefje aan uw dokter.
           *[own-note] U mag het briefje zelf schrijven. Schrijf waarom uw kind thuis was.
        }
    .do = Geef het briefje mee. Ten laatste op: { $until }.
note-missing-note-own-note = Briefje van de ouder
note-missing-note-doctor-note = Briefje van de dokter

# The child came after the start of the lesson. Friendly: we look for a solution together.
late = Samen op tijd op school
    .text = { $child } kwam na het begin van de les. Dag: { $day }. De les begint om { $time }. Is op tijd komen moeilijk? Wij zoeken samen een oplossing.
    .do = Breng uw kind voor { $time } naar school.

## Calendar

# One day without school. study-day: teachers learn that day, children stay at home.
day-off = Geen school
    .text =
        Op { $date } is er geen school. { $reason ->
            [study-day] De leerkrachten leren die dag bij.
            [public-holiday] Het is dan een feestdag.
           *[free-day] De kinderen hebben een vrije dag.
        }{ $has-childcare ->
            [yes]
                { " " }{ $childcare ->
                    [yes] Er is wel opvang op school.
                   *[no] Er is ook geen opvang.
                }
           *[no] { "" }
        }{ $has-back ->
            [yes] { " " }Er is weer school op { $back }.
           *[no] { "" }
        }
    .do = Houd uw kind die dag thuis, of zoek opvang.
day-off-reason-study-day = Studiedag
day-off-reason-public-holiday = Feestdag
day-off-reason-free-day = Vrije dag
day-off-childcare-yes = Ja
day-off-childcare-no = Nee

# Strike explained: people do not work that day. closed: the whole school is closed. care-only: no lessons, but children can be looked after.
strike = Staking: geen les
    .text =
        Op { $date } is er een staking. Een staking: mensen werken die dag niet. { $situation ->
            [closed] De school is dicht. Er is geen opvang.
           *[care-only] Er is geen les. Er is wel opvang op school.
        }
    .do =
        { $situation ->
            [closed] Houd uw kind die dag thuis.
           *[care-only] Hebt u opvang nodig? Zeg het ten laatste op { $until }.
        }
strike-situation-closed = De school is dicht
strike-situation-care-only = Alleen opvang

# $name-label: name of the holiday. $period: from - to.
holiday = Vakantie
    .text =
        { $name-label }: { $period }. Er is dan geen school. Eerste dag na de vakantie: { $back }.{ $has-time ->
            [yes] { " " }De school begint om { $time }.
           *[no] { "" }
        }
holiday-name-autumn = Herfstvakantie
holiday-name-christmas = Kerstvakantie

# One week in February or March.
holiday-name-spring = Krokusvakantie
holiday-name-easter = Paasvakantie
holiday-name-summer = Zomervakantie

# The hours of one school day are different. $start, $end: hours.
hours-change = Andere schooluren
    .text =
        Op { $date } zijn de uren anders.{ $has-start ->
            [yes] { " " }De school begint om { $start }.
           *[no] { "" }
        } De school eindigt om { $end }.{ $has-childcare ->
            [yes]
                { " " }{ $childcare ->
                    [yes] Daarna is er opvang op school.
                   *[no] Daarna is er geen opvang.
                }
           *[no] { "" }
        }
    .do = Haal uw kind op om { $end }, of zoek opvang.
hours-change-childcare-yes = Ja
hours-change-childcare-no = Nee

# First day of a new school year.
first-school-day = De eerste schooldag
    .text =
        Welkom! De school begint op { $date } om { $time }.{ $has-place ->
            [yes] { " " }Ga met uw kind naar: { $place }.
           *[no] { "" }
        }{ $has-teacher ->
            [yes] { " " }De leerkracht is { $teacher }.
           *[no] { "" }
        }{ $has-welcome ->
            [yes]
                { " " }{ $welcome ->
                    [yes] U mag even mee in de klas.
                   *[no] U zegt dag aan de schoolpoort.
                }
           *[no] { "" }
        }
    .do =
        { $has-items ->
            [yes] Geef mee: { $items-label }.
           *[no] Kom op tijd met uw kind.
        }
first-school-day-welcome-yes = Ja
first-school-day-welcome-no = Nee

## Outings

# $kind-label: kind of place (museum, farm ...). $place: the name of the place. $transport-label: on foot, by bus ...
outing = Wij gaan op uitstap
    .text =
        De klas gaat op uitstap op { $date }. Wij gaan naar: { $kind-label }{ $has-place ->
            [yes] , { $place }
           *[no] { "" }
        }.{ $has-transport ->
            [yes] { " " }Wij gaan zo: { $transport-label }.
           *[no] { "" }
        } Vertrek: { $time }.{ $has-back ->
            [yes] { " " }Terug op school: { $back }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Prijs: { $cost }. U betaalt later, met de schoolrekening.
           *[no] { "" }
        }
    .do =
        { $has-items ->
            [yes] Geef mee: { $items-label }.
           *[no] Breng uw kind op tijd naar school.
        }

# As "outing", and the parent signs that the child may come along.
outing-permission = Mag uw kind mee op uitstap?
    .text =
        De klas gaat op uitstap op { $date }. Wij gaan naar: { $kind-label }{ $has-place ->
            [yes] , { $place }
           *[no] { "" }
        }.{ $has-transport ->
            [yes] { " " }Wij gaan zo: { $transport-label }.
           *[no] { "" }
        } Vertrek: { $time }.{ $has-back ->
            [yes] { " " }Terug op school: { $back }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Prijs: { $cost }. U betaalt later, met de schoolrekening.
           *[no] { "" }
        }{ $has-items ->
            [yes] { " " }Geef mee: { $items-label }.
           *[no] { "" }
        }
    .do = Mag uw kind mee? Teken ten laatste op { $until }.

# The class goes away for several days; the children sleep there. "instalments": pay a small part each time.
multi-day-trip = De klas gaat enkele dagen weg
    .text =
        De klas gaat samen weg: { $kind-label }{ $has-place ->
            [yes] , { $place }
           *[no] { "" }
        }. Wanneer: { $period }. De kinderen slapen daar.{ $has-time ->
            [yes] { " " }Vertrek: { $time }.
           *[no] { "" }
        } Prijs: { $cost }. { $instalments ->
            [yes] U mag in stukjes betalen.
           *[no] Is betalen moeilijk? Praat met ons.
        }{ $has-items ->
            [yes] { " " }Geef mee: { $items-label }.
           *[no] { "" }
        }{ $has-info-date ->
            [yes] { " " }Wij vertellen u meer op { $info-date }.
           *[no] { "" }
        }
    .do = Mag uw kind mee? Teken ten laatste op { $until }.
multi-day-trip-instalments-yes = Ja
multi-day-trip-instalments-no = Nee

## Sport

# Pupils go swimming with the whole class.
swimming-starts = De zwemles begint
    .text =
        Uw kind gaat zwemmen met de klas. Eerste les: { $date } om { $time }.{ $has-place ->
            [yes] { " " }Zwembad: { $place }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Prijs per keer: { $cost }.
           *[no] { "" }
        }
    .do = Geef mee: { $items-label }.

# Swimming things were not at school. No blame; we help when the family does not have them.
swimming-kit-forgotten = Zwemspullen voor de volgende les
    .text = Uw kind had vandaag geen zwemspullen. De volgende zwemles is op { $date }. Hebt u geen zwemspullen? Zeg het ons. Wij helpen u graag.
    .do = Geef de volgende keer mee: { $items-label }.

# Gym = physical education at school. $days-label: list of weekdays.
gym-kit = Turnspullen meebrengen
    .text =
        Uw kind heeft turnles. Turnen is sport op school.{ $has-date ->
            [yes] { " " }De turnles begint op { $date }.
           *[no] { "" }
        } Dagen: { $days-label }.
    .do = Geef mee: { $items-label }.
gym-kit-days-monday = maandag
gym-kit-days-tuesday = dinsdag
gym-kit-days-wednesday = woensdag
gym-kit-days-thursday = donderdag
gym-kit-days-friday = vrijdag

## Health

# Head lice. Goes to the whole class; nobody is to blame.
lice = Er zijn luizen in de klas
    .text =
        Luizen zijn kleine beestjes in het haar. Elk kind kan luizen krijgen. Ziet u luizen? Vraag raad aan de apotheker.{ $has-recheck ->
            [yes] { " " }Wij kijken opnieuw op { $recheck }.
           *[no] { "" }
        }
    .do = Kijk vanavond in het haar van uw kind.

# $illness-label: name of the illness. $signs-label: fever, spots ... (labels of the pictograms).
infectious-illness = Er is een ziekte in de klas
    .text =
        Een kind in de klas is ziek: { $illness-label }. Andere kinderen kunnen dit ook krijgen.{ $has-signs ->
            [yes] { " " }Let op: { $signs-label }.
           *[no] { "" }
        }{ $has-pregnancy ->
            [yes]
                { $pregnancy ->
                    [yes] { " " }Bent u zwanger? Bel dan uw dokter.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do =
        { $action ->
            [stay-home] Ziek? Houd uw kind thuis en bel de school.
            [doctor] Ziet u dit bij uw kind? Bel uw dokter.
           *[watch] Kijk elke dag goed naar uw kind.
        }
infectious-illness-illness-chickenpox = waterpokken
infectious-illness-illness-stomach-flu = buikgriep
infectious-illness-illness-flu = griep
infectious-illness-illness-corona = corona
infectious-illness-illness-scarlet-fever = roodvonk
infectious-illness-illness-hand-foot-mouth = hand-, voet- en mondziekte

# Impetigo: a skin infection with yellow crusts.
infectious-illness-illness-impetigo = krentenbaard (zeer op de huid)
infectious-illness-illness-pink-eye = een oogontsteking
infectious-illness-illness-whooping-cough = kinkhoest

# Threadworms (pinworms).
infectious-illness-illness-worms = wormpjes
infectious-illness-action-stay-home = Thuis houden en school bellen
infectious-illness-action-doctor = Dokter bellen
infectious-illness-action-watch = Goed kijken
infectious-illness-pregnancy-yes = Ja
infectious-illness-pregnancy-no = Nee

# CLB: the centre of doctors, nurses and others who look after pupils' health and well-being at school. Keep the letters CLB and explain them.
vaccination-clb = Een vaccin op school
    .text =
        Uw kind kan een vaccin krijgen op { $date }. Een vaccin is een prik tegen een ziekte: { $vaccine-label }. Het CLB geeft de prik. Het CLB: dokters en verplegers voor scholen. De prik is gratis.{ $has-place ->
            [yes] { " " }Plaats: { $place }.
           *[no] { "" }
        }
    .do = Teken het papier en geef het mee. Ten laatste op: { $until }.

# Vaccine in the first year of primary school.
vaccination-clb-vaccine-tetanus-polio = tetanus, difterie, kinkhoest en polio

# Vaccine measles, mumps, rubella.
vaccination-clb-vaccine-measles = mazelen, bof en rodehond

# Medical check-up of the pupil by the CLB.
medical-exam-clb = De dokter van het CLB kijkt uw kind na
    .text =
        Het CLB: dokters en verplegers voor scholen. Het onderzoek is op { $date }{ $has-time ->
            [yes] { " " }om { $time }
           *[no] { "" }
        }. { $location ->
            [clb] Het onderzoek is in het CLB.
           *[school] Het onderzoek is op school.
        }{ $has-place ->
            [yes] { " " }Adres: { $place }.
           *[no] { "" }
        } Het is gratis. { $parent ->
            [may] U mag mee met uw kind.
            [must] Kom mee met uw kind.
           *[not-needed] U hoeft niet mee te komen.
        }
    .do =
        { $has-items ->
            [yes] Geef mee: { $items-label }.
           *[no] Hebt u vragen over de gezondheid? Bel het CLB.
        }
medical-exam-clb-location-school = Op school
medical-exam-clb-location-clb = In het CLB
medical-exam-clb-parent-may = De ouder mag mee
medical-exam-clb-parent-must = De ouder komt mee
medical-exam-clb-parent-not-needed = De ouder hoeft niet mee

# The child must take medicine at school. "Geef het niet mee met uw kind": a child does not carry the medicine; the parent brings it.
# Take care that no language says "do not give the medicine to the child".
medication = Medicijnen op school
    .text =
        Wij geven uw kind graag het medicijn{ $has-medicine ->
            [yes] : { $medicine }
           *[no] { "" }
        }. Wij hebben een papier van de dokter nodig. Op het papier staat: hoeveel en wanneer.{ $has-contact ->
            [yes] { " " }Geef het medicijn aan { $contact }.
           *[no] { " " }Geef het medicijn aan de leerkracht.
        } Geef het niet mee met uw kind.
    .do = Breng het medicijn en het papier. Ten laatste op: { $until }.

# A signature before the school gives medicine; the doctor's paper says how much and when.
medication-permission = Mogen wij uw kind een medicijn geven?
    .text =
        Uw kind neemt een medicijn op school{ $has-medicine ->
            [yes] : { $medicine }
           *[no] { "" }
        }. Wij geven het medicijn alleen als u het goed vindt. Wij volgen het papier van de dokter.
    .do = Vindt u het goed? Teken dan ten laatste op { $until }.

# Snack in the morning break. $days-label: list of weekdays.
healthy-snack = Gezond eten op school
    .text =
        Op school eten wij gezond.{ $has-days ->
            [yes] { " " }Dagen: { $days-label }.
           *[no] { "" }
        } Geef geen snoep en geen frisdrank mee.
    .do = Geef mee: { $items-label }.
healthy-snack-days-monday = maandag
healthy-snack-days-tuesday = dinsdag
healthy-snack-days-wednesday = woensdag
healthy-snack-days-thursday = donderdag
healthy-snack-days-friday = vrijdag

# The child fell or was hurt at school. Calm tone. $part-label: part of the body.
child-fell = Uw kind is gevallen
    .text =
        { $child } is gevallen op school. Wanneer: { $date }, { $time }. Waar is de pijn: { $part-label }. Wij hebben uw kind geholpen.{ $has-phone ->
            [yes] { " " }Vragen? Bel { $phone }.
           *[no] { "" }
        }
    .do =
        { $advice ->
            [nothing] Het gaat goed. U hoeft niets te doen.
            [head-watch] Veel pijn, braken of heel moe? Bel meteen de dokter.
            [doctor] Ga vandaag met uw kind naar de dokter.
           *[watch] Kijk thuis goed naar uw kind.
        }
child-fell-part-head = hoofd
child-fell-part-face = gezicht
child-fell-part-mouth = mond of tanden
child-fell-part-arm = arm
child-fell-part-hand = hand
child-fell-part-leg = been
child-fell-part-knee = knie
child-fell-part-foot = voet
child-fell-advice-nothing = Niets
child-fell-advice-watch = Thuis goed kijken
child-fell-advice-head-watch = Hoofd gestoten: goed kijken, dokter bij klachten
child-fell-advice-doctor = Vandaag naar de dokter

## Money

# $reasons-label: list of what the bill is for. $reference: text to write with the bank transfer.
school-bill = De schoolrekening
    .text =
        U betaalt: { $amount }.{ $has-reasons ->
            [yes] { " " }Dit is voor: { $reasons-label }.
           *[no] { "" }
        }{ $has-account ->
            [yes] { " " }Rekeningnummer: { $account }.
           *[no] { "" }
        }{ $has-reference ->
            [yes] { " " }Schrijf erbij: { $reference }.
           *[no] { "" }
        } Is betalen moeilijk? Praat met ons. Wij vertellen het niet verder.
    .do = Betaal ten laatste op { $until }.
school-bill-reasons-meals = eten
school-bill-reasons-outings = uitstappen
school-bill-reasons-swimming = zwemmen
school-bill-reasons-care = opvang
school-bill-reasons-materials = spullen
school-bill-reasons-trip = dagen weg met de klas

# A kind reminder: help comes first. Never a threat, no shame.
bill-reminder = De schoolrekening: wij helpen graag
    .text =
        Wij zien nog geen betaling van { $amount }. Hebt u al betaald? Dan is alles in orde. Is betalen moeilijk? Dat is heel gewoon. Praat met { $contact }.{ $has-phone ->
            [yes] { " " }Telefoon: { $phone }.
           *[no] { "" }
        } Wij zoeken samen een oplossing.
    .do = Betaal of praat met ons. Ten laatste op: { $until }.

# Hot lunch at school. pork-free: there is food without pork or without meat.
hot-meals = Wil uw kind warm eten op school?
    .text =
        Uw kind kan 's middags warm eten op school. Vanaf: { $date }. Prijs per maaltijd: { $cost }.{ $has-days ->
            [yes] { " " }Dagen: { $days-label }.
           *[no] { "" }
        }{ $has-pork-free ->
            [yes]
                { $pork-free ->
                    [yes] { " " }Er is ook eten zonder varkensvlees of zonder vlees.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Antwoord ja of nee. Ten laatste op: { $until }.
hot-meals-days-monday = maandag
hot-meals-days-tuesday = dinsdag
hot-meals-days-wednesday = woensdag
hot-meals-days-thursday = donderdag
hot-meals-days-friday = vrijdag
hot-meals-pork-free-yes = Ja
hot-meals-pork-free-no = Nee

## Admin

# Phone numbers of adults whom the school may call, and the address.
emergency-contact = Wie mogen wij bellen?
    .text = Soms moeten wij u snel bellen. Schrijf 2 telefoonnummers van volwassenen op papier. Schrijf ook uw adres. Hebt u een nieuw nummer? Zeg het ons meteen.
    .do =
        Geef het papier{ $has-contact ->
            [yes] { " " }aan { $contact }
           *[no] { " " }aan de leerkracht
        }. Ten laatste op: { $until }.

# Free choice: yes and no are both fine. No answer means no photos.
photo-permission = Mogen wij foto's van uw kind tonen?
    .text = Wij maken foto's in de klas. Wij tonen ze hier: { $uses-label }. U kiest vrij. Geen antwoord? Dan tonen wij geen foto's. U mag later nog veranderen.
    .do =
        Vindt u het goed? Teken dan{ $has-until ->
            [yes] { " " }ten laatste op { $until }
           *[no] { "" }
        }.

# Only the parents of the class can see these photos.
photo-permission-uses-school-platform = groep van de klas
photo-permission-uses-website = website
photo-permission-uses-social-media = sociale media
photo-permission-uses-on-paper = schoolkrant

# A signature before the child goes home with somebody else. $who: this person's name.
pick-up-permission = Mag iemand anders uw kind ophalen?
    .text =
        Iemand anders haalt uw kind op: { $who }.{ $has-date ->
            [yes] { " " }Dag: { $date }.
           *[no] { "" }
        } Uw kind gaat alleen mee als u het goed vindt.
    .do = Vindt u het goed? Teken dan ten laatste op { $until }.

## Learning

# "agenda": the child's school diary, a small book with homework and messages.
diary-sign = Uw naam in de agenda
    .text = De agenda is het boekje met het huiswerk. Kijk samen met uw kind. Is iets niet duidelijk? Vraag het gerust.
    .do =
        { $frequency ->
            [every-week] Zet elke week uw handtekening in de agenda.
           *[every-day] Zet elke dag uw handtekening in de agenda.
        }
diary-sign-frequency-every-day = Elke dag
diary-sign-frequency-every-week = Elke week

# $tasks-label: reading, sums ... (labels of the pictograms). The home language is welcome.
homework = Huiswerk
    .text =
        Uw kind heeft huiswerk: { $tasks-label }. Klaar tegen: { $date }.{ $has-minutes ->
            [yes]
                { " " }{ $minutes ->
                    [one] Uw kind werkt 1 minuut per dag.
                   *[other] Uw kind werkt { $minutes } minuten per dag.
                }
           *[no] { "" }
        } Praat samen over de les. In uw eigen taal is heel goed.
    .do = Geef uw kind een rustige plek.

# School report: says how the child is doing.
report-card = Het rapport
    .text = Uw kind krijgt het rapport op { $date }. Het rapport zegt: zo gaat het op school. Kijk samen met uw kind. Zeg wat goed gaat.
    .do =
        { $has-until ->
            [yes] Teken het rapport. Geef het terug ten laatste op { $until }.
           *[no] Teken het rapport en geef het terug mee.
        }

# A talk about one child. Warm: the parent knows the child best. "tolk": interpreter, always an adult.
care-talk = Een gesprek over uw kind
    .text =
        Wij praten graag met u over { $child }. U kent uw kind het best. Wanneer: { $date } om { $time }.{ $has-place ->
            [yes] { " " }Waar: { $place }.
           *[no] { "" }
        } Met: { $teacher }{ $has-others ->
            [yes] , { $others-label }
           *[no] { "" }
        }. Wij praten over: { $topic-label }. Een tolk nodig? Een tolk vertaalt voor u. Zeg het ons.
    .do = Kunt u komen? Antwoord ten laatste op { $until }.
care-talk-topic-learning = leren
care-talk-topic-language = taal
care-talk-topic-feeling-well = zich goed voelen
care-talk-topic-playing-together = samen spelen
care-talk-topic-health = gezondheid
care-talk-topic-next-year = volgend schooljaar

# The teacher who gives extra help to pupils.
care-talk-others-care-teacher = de zorgleerkracht

# CLB: the centre of doctors, nurses and others for schools; keep the letters CLB.
care-talk-others-clb = iemand van het CLB (gezondheid)

# The person at school who helps parents.
care-talk-others-bridge-figure = de brugfiguur
care-talk-others-interpreter = een tolk

## Meeting

# "oudercontact": a short talk between parent and teacher about the child. $minutes: length of one talk.
parents-evening-invite = Oudercontact: wanneer kunt u komen?
    .text =
        Oudercontact: een gesprek met de leerkracht. Wij praten over uw kind. Dag: { $date }{ $has-second-date ->
            [yes] { " " }of { $second-date }
           *[no] { "" }
        }. Tussen { $start } en { $end }. { $minutes ->
            [one] Het gesprek duurt 1 minuut.
           *[other] Het gesprek duurt { $minutes } minuten.
        }{ $has-place ->
            [yes] { " " }Waar: { $place }.
           *[no] { "" }
        } Een tolk nodig? Een tolk vertaalt voor u. Zeg het ons.
    .do = Kies een uur. Ten laatste op: { $until }.

parents-evening-confirmed = Uw gesprek met de leerkracht
    .text =
        Wij praten over { $child }. Wanneer: { $date } om { $time }. Met: { $teacher }.{ $has-place ->
            [yes] { " " }Waar: { $place }.
           *[no] { "" }
        }{ $has-minutes ->
            [yes]
                { " " }{ $minutes ->
                    [one] Het gesprek duurt 1 minuut.
                   *[other] Het gesprek duurt { $minutes } minuten.
                }
           *[no] { "" }
        }{ $has-interpreter ->
            [yes]
                { " " }{ $interpreter ->
                    [yes] Er komt een tolk. Een tolk vertaalt voor u.
                   *[no] Er komt geen tolk.
                }
           *[no] { "" }
        }
    .do = Kunt u niet komen? Zeg het ons snel.
parents-evening-confirmed-interpreter-yes = Ja
parents-evening-confirmed-interpreter-no = Nee

# An evening at school with information for all parents of the class.
info-evening = Infoavond voor ouders
    .text =
        U bent welkom op school. Wanneer: { $date } om { $time }.{ $has-end ->
            [yes] { " " }Het duurt tot { $end }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Waar: { $place }.
           *[no] { "" }
        } Wij vertellen over: { $topic-label }.{ $has-childcare ->
            [yes]
                { $childcare ->
                    [yes] { " " }Er is opvang voor uw kinderen.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Komt u? Antwoord ja of nee.
info-evening-topic-new-year = het nieuwe schooljaar
info-evening-topic-reading = leren lezen
info-evening-topic-trip = enkele dagen weg met de klas
info-evening-topic-secondary-school = de secundaire school (na de lagere school)
info-evening-topic-screens = gsm en computer
info-evening-topic-language = taal thuis en op school
info-evening-childcare-yes = Ja
info-evening-childcare-no = Nee

# Informal: parents drink coffee and talk with each other at school.
coffee-moment = Kom koffie drinken op school
    .text =
        Drink koffie of thee met andere ouders. Wanneer: { $date } om { $time }.{ $has-end ->
            [yes] { " " }Het duurt tot { $end }.
           *[no] { "" }
        } Waar: { $place }.{ $has-host ->
            [yes] { " " }Ook { $host } is er.
           *[no] { "" }
        } Het is gratis. Praat in de taal die u wilt.{ $has-baby ->
            [yes]
                { $baby ->
                    [yes] { " " }Baby's en peuters zijn ook welkom.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Komt u? Antwoord ja of nee. Gewoon komen mag ook.
coffee-moment-baby-yes = Ja
coffee-moment-baby-no = Nee

# Dutch lessons for parents, in the school.
dutch-for-parents = Nederlands leren op school
    .text =
        Ouders kunnen Nederlands leren op school. Eerste les: { $date } om { $time }.{ $has-end ->
            [yes] { " " }De les duurt tot { $end }.
           *[no] { "" }
        }{ $has-days ->
            [yes] { " " }Dagen: { $days-label }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Waar: { $place }.
           *[no] { "" }
        } { $price ->
            [yes] De les is gratis.
           *[no]
                { $has-cost ->
                    [yes] Prijs: { $cost }.
                   *[no] Vraag ons de prijs.
                }
        }{ $has-childcare ->
            [yes]
                { $childcare ->
                    [yes] { " " }Er is opvang voor uw kinderen.
                   *[no] { "" }
                }
           *[no] { "" }
        }{ $has-contact ->
            [yes] { " " }Vragen? Praat met { $contact }.
           *[no] { "" }
        }
    .do = Wilt u Nederlands leren? Antwoord ja of nee.
dutch-for-parents-days-monday = maandag
dutch-for-parents-days-tuesday = dinsdag
dutch-for-parents-days-wednesday = woensdag
dutch-for-parents-days-thursday = donderdag
dutch-for-parents-days-friday = vrijdag
dutch-for-parents-price-yes = Ja
dutch-for-parents-price-no = Nee
dutch-for-parents-childcare-yes = Ja
dutch-for-parents-childcare-no = Nee

# Party of the whole school, for families too.
school-party = Schoolfeest
    .text =
        Het hele gezin is welkom. Wanneer: { $date } om { $time }.{ $has-end ->
            [yes] { " " }Het duurt tot { $end }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Waar: { $place }.
           *[no] { "" }
        } { $has-cost ->
            [yes] Prijs: { $cost }.
           *[no] Het is gratis.
        }{ $has-helpers ->
            [yes]
                { $helpers ->
                    [yes] { " " }Wilt u helpen? Zeg het aan de leerkracht.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Komt u? Antwoord ja of nee.
school-party-helpers-yes = Ja
school-party-helpers-no = Nee

## Class life

# Someone else than the usual teacher looks after the class. No health details.
teacher-ill = De leerkracht is er niet
    .text =
        Wij zijn even zonder { $teacher }. { $has-last-day ->
            [yes] Eerste dag: { $date }. Laatste dag: { $last-day }.
           *[no] Dag: { $date }.
        } { $solution ->
            [other-class] De kinderen gaan naar een andere klas.
            [care] De kinderen blijven samen op school.
           *[other-teacher] Een andere leerkracht is in de klas.
        }{ $has-substitute ->
            [yes] { " " }Naam: { $substitute }.
           *[no] { "" }
        } Er is gewoon school.
teacher-ill-solution-other-teacher = Andere leerkracht
teacher-ill-solution-other-class = Andere klas
teacher-ill-solution-care = Opvang op school

# crown = the birthday of this child.
class-party = Feest in de klas
    .text =
        { $kind ->
            [crown] Uw kind is jarig. Wij vieren dat in de klas.
            [saint] Sinterklaas komt op school. Dat is een feest voor kinderen.
            [christmas-tree] Wij vieren Kerstmis in de klas.
           *[party] Wij vieren feest in de klas.
        } Wanneer: { $date }. U hoeft niets te kopen.
    .do =
        { $has-items ->
            [yes] Uw kind mag dit meebrengen: { $items-label }.
           *[no] U hoeft niets te doen.
        }

dress-up = Verkleden op school
    .text = De kinderen mogen zich verkleden op { $date }. Doe iets aan van thuis. U hoeft niets te kopen. Niet verkleden is ook goed.
    .do = Uw kind mag dit aandoen: { $theme-label }.

# Used things from home for arts and crafts.
craft-material = Knutselen: helpt u mee?
    .text = De kinderen maken iets moois. Hebt u deze spullen thuis? Koop niets nieuws. Geef ze mee ten laatste op { $until }.
    .do =
        Geef mee: { $items-label }.{ $has-count ->
            [yes]
                { " " }{ $count ->
                    [one] Van elk: 1 stuk.
                   *[other] Van elk: { $count } stuks.
                }
           *[no] { "" }
        }

# Clothes and things that stay at school, or are missing now (coat, boots, nappies).
spare-clothes = Extra spullen voor uw kind
    .text =
        Uw kind heeft deze spullen nodig op school. Schrijf de naam van uw kind erop. Is het moeilijk? Zeg het ons. Wij helpen graag.{ $has-until ->
            [yes] { " " }Geef ze mee ten laatste op { $until }.
           *[no] { "" }
        }
    .do = Geef mee: { $items-label }.

# A compliment about the child.
good-news = Goed nieuws over uw kind
    .text =
        { $reason ->
            [learned] { $child } heeft iets nieuws geleerd.
            [helped] { $child } heeft andere kinderen goed geholpen.
            [friends] { $child } speelt fijn samen met andere kinderen.
            [dutch] { $child } praat steeds meer Nederlands.
            [dared] { $child } durfde iets nieuws te doen.
            [calm] { $child } werkte rustig en goed.
           *[tried] { $child } heeft heel goed gewerkt.
        } Wij zijn blij en trots.{ $has-teacher ->
            [yes] { " " }Groeten van { $teacher }.
           *[no] { "" }
        }
    .do = Vertel uw kind dat u trots bent.
good-news-reason-learned = Iets nieuws geleerd
good-news-reason-tried = Heel goed gewerkt
good-news-reason-helped = Anderen geholpen
good-news-reason-friends = Fijn samen gespeeld
good-news-reason-dutch = Meer Nederlands gepraat
good-news-reason-dared = Iets nieuws gedurfd
good-news-reason-calm = Rustig gewerkt

## Services

# Child care at school before and after the lessons.
after-school-care = Opvang voor en na school
    .text =
        Uw kind kan voor of na de les blijven spelen.{ $has-morning ->
            [yes] { " " }Voor school: vanaf { $morning }.
           *[no] { "" }
        } Na school: tot { $evening }.{ $has-place ->
            [yes] { " " }Waar: { $place }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Prijs per uur: { $cost }.
           *[no] { "" }
        }{ $has-contact ->
            [yes] { " " }Inschrijven bij { $contact }.
           *[no] { "" }
        }
    .do =
        Wilt u opvang? Antwoord ja of nee{ $has-until ->
            [yes] , ten laatste op { $until }
           *[no] { "" }
        }.

# Bridge figure: a person at school who helps parents and school to understand each other. Keep the Dutch word "brugfiguur" in brackets.
bridge-figure-introduces = De brugfiguur helpt u op school
    .text =
        Ik ben { $name }, de brugfiguur. Ik help ouders op school. U kunt alles vragen: papieren, geld, taal. Ik vertel niets verder zonder uw ja.{ $has-days ->
            [yes] { " " }Dagen op school: { $days-label }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Waar: { $place }.
           *[no] { "" }
        }{ $has-phone ->
            [yes] { " " }Telefoon: { $phone }.
           *[no] { "" }
        }
    .do = Kom gerust langs. U hoeft geen afspraak te maken.
bridge-figure-introduces-days-monday = maandag
bridge-figure-introduces-days-tuesday = dinsdag
bridge-figure-introduces-days-wednesday = woensdag
bridge-figure-introduces-days-thursday = donderdag
bridge-figure-introduces-days-friday = vrijdag
