### A guardian's rights: consents, who looked, seeing and correcting what the school keeps, complaints.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

# Tile of the own space, and title of its page.
rights-consents-title = Wat mag de school?

## Consents

rights-consents-intro = U kiest vrij. Ja en nee zijn allebei goed. U mag altijd veranderen.
rights-consents-silence = Geen antwoord? Dan doet de school het niet.
rights-public-task-title = Dit hoort bij het werk van de school
rights-public-task = Lesgeven en u berichten sturen over uw kind. Daarvoor is geen ja nodig.
rights-photos-of = Foto's van { $child }
rights-asks-both = De school vraagt dit ook aan het andere gezin van uw kind.
consent-photo-taking = Mag de school foto's en filmpjes maken?
consent-photo-taking-why = In de klas, op uitstap of op een feest. Tonen is een andere vraag.
consent-photo-class-group = Mag de klas de foto's zien?
consent-photo-class-group-why = Alleen de ouders van de klas zien ze.
consent-photo-on-paper = Mag een foto in de schoolkrant?
consent-photo-on-paper-why = Alle gezinnen van de school zien ze.
consent-photo-website = Mag een foto op de website van de school?
consent-photo-website-why = Iedereen met internet kan ze zien.
consent-photo-social-media = Mag een foto op sociale media van de school?
consent-photo-social-media-why = Iedereen kan ze zien en doorsturen. Weghalen lukt niet altijd.
# $school, $code: 6 digits, $said: what the guardian said in a talk at school. Text of an SMS or mail.
consent-code-message =
    { $school }: u zei { $said ->
        [yes] JA
       *[no] NEE
    } over foto's. Klopt dat? Typ { $code } op het scherm van de school. Klopt het niet? Geef de code aan niemand.
consent-code-type = Klopt dit? Typ dan de code die u nu krijgt.
rights-sharing-title = Iets over u vertellen aan anderen
consent-buddy = Mag een buddy of vrijwilliger weten wat u nodig hebt?
consent-buddy-why = Alleen uw voornaam, uw talen en wat u vraagt.
consent-partner = Mag de school gegevens over u delen met { $name }?
rights-said-yes = U zei ja op { $date }.
rights-said-no = U zei nee op { $date }.
rights-not-said = U antwoordde nog niet.
rights-saved = Bewaard. Dit geldt nu.

## What is shared with whom

rights-shared-title = Wat deelt de school met wie?
rights-shared-intro = De school deelt alleen wat nodig is.
rights-shared-law = Dit moet van de wet
rights-shared-processor = Zij werken voor de school
rights-shared-consent = Dit mag omdat u ja zei
rights-shared-nothing = Hier staat nu niets.
rights-shared-since = Sinds { $date }
rights-shared-change = Verander uw antwoord
share-aim-pupil-guidance = Het CLB helpt leerlingen met gezondheid en leren.
share-aim-learning-support = Hulp bij het leren in de klas.
share-aim-language-lessons = Nederlandse lessen voor ouders.
share-aim-homework-help = Hulp bij huiswerk en vrije tijd.
share-aim-software = De computers en programma's van de school.
share-aim-government = Inschrijving en schooltoeslag.

## Who looked

rights-looked-title = Wie keek in mijn gegevens?
rights-looked-intro = Hier ziet u wie uw gegevens bekeek of veranderde.
rights-looked-nobody = Nog niemand keek in uw gegevens.
rights-looked-read = bekeken
rights-looked-changed = veranderd
rights-looked-emergency = bekeken in een noodgeval
rights-looked-guardian = uw gegevens
rights-looked-child = gegevens van uw kind
rights-looked-question = uw vraag of antwoord
rights-looked-consent = wat de school mag
rights-looked-request = uw vraag over uw gegevens
rights-looked-complaint = uw klacht
rights-role-teacher = leerkracht
rights-role-care-coordinator = zorgcoördinator
rights-role-bridge-figure = brugfiguur
rights-role-school-administrator = beheerder van de school
rights-role-staff = iemand van de school
rights-you = u zelf
rights-newer = Nieuwer
rights-older = Ouder

## A complaint or a report of discrimination

rights-complaint-title = Een klacht of discriminatie vertellen
rights-complaint-intro = Ging er iets niet goed? Vertel het. Het heeft geen gevolg voor uw kind.
rights-complaint-reader = Alleen { $name } leest dit. De leerkracht, de directeur en uw partner zien het niet.
rights-complaint-nobody = De school heeft hier nu niemand voor. U kunt hiermee naar mensen buiten de school.
rights-complaint-board = Het schoolbestuur. Op school weten ze de naam en het adres.
rights-complaint-institute = Het Vlaams Mensenrechteninstituut. Het helpt gratis bij discriminatie.
rights-complaint-pick = Wat gebeurde er? Kies of schrijf.
complaint-unkind = Iemand was niet vriendelijk.
complaint-discrimination = Wij krijgen minder door onze afkomst, taal of godsdienst.
complaint-bullying = Mijn kind wordt gepest.
complaint-not-heard = De school luistert niet naar ons.
complaint-other = Iets anders
rights-complaint-words = Uw eigen woorden. Het mag in uw taal.
rights-send = Verstuur
rights-complaint-mine = Wat u vertelde
rights-complaint-new = nog niet gelezen
rights-complaint-open = gelezen
rights-complaint-closed = afgesloten
rights-complaint-write = Schrijf nog iets
rights-complaint-give = Geef dit ook aan { $name }
rights-complaint-kept = Wij bewaren dit tot een jaar na het einde. Daarna is het weg.
rights-school-choose = Over welke school gaat het?

## Seeing, correcting and erasing

rights-data-title = Mijn gegevens
rights-export-title = Lees wat de school over u weet
rights-export-intro = Wij maken een bestand in uw taal. Niets over uw partner staat erin.
rights-export-make = Maak het bestand
rights-export-busy = Wij maken het bestand. Kijk over een minuut opnieuw.
rights-export-again = Kijk opnieuw
rights-export-ready = Klaar. U kunt het ophalen tot { $date }.
rights-export-pdf = Om te lezen (PDF)
rights-export-json = Voor een computer (JSON)
rights-correct-title = Iets klopt niet
rights-correct-what = Wat klopt niet?
rights-correct-wanted = Zo is het juist
rights-of-you = Van u
rights-requests-mine = Wat u vroeg
rights-request-correction = Iets verbeteren
rights-request-erasure = Gegevens wissen
rights-request-open = De school kijkt ernaar.
rights-request-accepted = Gedaan op { $date }.
rights-request-refused = Niet gedaan. De school schreef op { $date } waarom:
rights-erase-title = Gegevens wissen
rights-erase-can = Dit kan weg: uw vragen om hulp, uw eigen woorden, uw talen en nummers als uw kind weg is, en deze plek.
rights-erase-keep-child = Uw naam en adres blijven zolang uw kind op school is. Daarna tot 31 augustus van het volgende schooljaar.
rights-erase-keep-attendance = De lijst van wie in de klas was, bewaart de school vijf jaar. Dat moet van de wet.
rights-erase-keep-history = Wie keek in uw gegevens, bewaart de school vijf jaar. Uw naam staat er niet in.
rights-erase-ask = Vraag om te wissen
rights-asked = De school kreeg uw vraag. U leest het antwoord hier.

## The copy of one's own data: headings and labels

data-copy-title = Wat de school over u weet
data-copy-of = Bestand van { $date }
data-nothing = Niets
data-section-person = Wie u bent
data-section-channels = Hoe wij u bereiken
data-section-languages = Uw talen
data-section-children = Uw kinderen
data-section-consents = Wat de school mag
data-section-messages = Berichten die u kreeg
data-section-answers = Uw antwoorden en vragen
data-section-tasks = Wat de school voor u doet
data-section-complaints = Uw klachten
data-section-requests = Uw vragen over gegevens
data-section-looked = Wie keek in uw gegevens
data-section-space = Deze plek
data-field-first-name = Voornaam
data-field-last-name = Familienaam
data-field-birth-date = Geboortedatum
data-field-address = Adres
data-field-phone = Telefoon
data-field-school = School
data-field-class = Klas
data-field-way = Hoe
data-field-works = Werkt
data-field-language = Taal
data-field-listening = Liever luisteren
data-field-translation = Vertaling tot
data-field-date = Datum
data-field-title = Titel
data-field-text = Tekst
data-field-answer = Antwoord
data-field-what = Wat
data-field-who = Wie
data-field-until = Tot
data-field-why = Waarom
data-field-state = Stand
data-yes = ja
data-no = nee
