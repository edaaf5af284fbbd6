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
