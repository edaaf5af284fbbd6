### A guardian's rights: consents, who looked, seeing and correcting what the school keeps, complaints.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

# Tile of the own space, and title of its page.
rights-consents-title = Que peut faire l’école ?

## Consents

rights-consents-intro = Vous choisissez librement. Oui et non, les deux sont bien. Vous pouvez toujours changer.
rights-consents-silence = Pas de réponse ? Alors l’école ne le fait pas.
rights-public-task-title = Cela fait partie du travail de l’école
rights-public-task = Enseigner et vous envoyer des messages sur votre enfant. Pour cela, un oui n’est pas nécessaire.
rights-photos-of = Photos de { $child }
rights-asks-both = L’école le demande aussi à l’autre foyer de votre enfant.
consent-photo-taking = L’école peut-elle prendre des photos et des vidéos ?
consent-photo-taking-why = En classe, en sortie ou à une fête. Les montrer est une autre question.
consent-photo-class-group = La classe peut-elle voir les photos ?
consent-photo-class-group-why = Seuls les parents de la classe les voient.
consent-photo-on-paper = Une photo peut-elle être dans le journal de l’école ?
consent-photo-on-paper-why = Toutes les familles de l’école la voient.
consent-photo-website = Une photo peut-elle être sur le site internet de l’école ?
consent-photo-website-why = Toute personne avec internet peut la voir.
consent-photo-social-media = Une photo peut-elle être sur les réseaux sociaux de l’école ?
consent-photo-social-media-why = Tout le monde peut la voir et l’envoyer. On ne peut pas toujours l’enlever.
# $school, $code: 6 digits, $said: what the guardian said in a talk at school. Text of an SMS or mail.
consent-code-message =
    { $school } : vous avez dit { $said ->
        [yes] OUI
       *[no] NON
    } pour les photos. C'est juste ? Tapez { $code } sur l'écran de l'école. Ce n'est pas juste ? Ne donnez le code à personne.
consent-code-type = C'est juste ? Alors tapez le code que vous recevez maintenant.
rights-sharing-title = Dire quelque chose sur vous à d’autres
consent-buddy = Un buddy ou un bénévole peut-il savoir ce qu’il vous faut ?
consent-buddy-why = Seulement votre prénom, vos langues et ce que vous demandez.
consent-partner = L’école peut-elle partager des données sur vous avec { $name } ?
rights-said-yes = Vous avez dit oui le { $date }.
rights-said-no = Vous avez dit non le { $date }.
rights-not-said = Vous n’avez pas encore répondu.
rights-saved = C’est enregistré. C’est valable maintenant.

## What is shared with whom

rights-shared-title = Qu’est-ce que l’école partage, et avec qui ?
rights-shared-intro = L’école partage seulement ce qui est nécessaire.
rights-shared-law = La loi le demande
rights-shared-processor = Ils travaillent pour l’école
rights-shared-consent = C’est permis parce que vous avez dit oui
rights-shared-nothing = Il n’y a rien ici pour le moment.
rights-shared-since = Depuis le { $date }
rights-shared-change = Changer votre réponse
share-aim-pupil-guidance = Le CLB aide les élèves pour la santé et l’apprentissage.
share-aim-learning-support = De l’aide pour apprendre en classe.
share-aim-language-lessons = Des cours de néerlandais pour les parents.
share-aim-homework-help = De l’aide pour les devoirs et le temps libre.
share-aim-software = Les ordinateurs et les programmes de l’école.
share-aim-government = L’inscription et l’allocation scolaire.

## Who looked

rights-looked-title = Qui a regardé mes données ?
rights-looked-intro = Ici, vous voyez qui a regardé ou changé vos données.
rights-looked-nobody = Personne n’a encore regardé vos données.
rights-looked-read = regardé
rights-looked-changed = changé
rights-looked-emergency = regardé dans une urgence
rights-looked-guardian = vos données
rights-looked-child = données de votre enfant
rights-looked-question = votre question ou réponse
rights-looked-consent = ce que l’école peut faire
rights-looked-request = votre demande sur vos données
rights-looked-complaint = votre plainte
rights-role-teacher = enseignant
rights-role-care-coordinator = coordinateur de soins
rights-role-bridge-figure = personne-relais
rights-role-school-administrator = administrateur de l’école
rights-role-staff = quelqu’un de l’école
rights-you = vous-même
rights-newer = Plus récent
rights-older = Plus ancien

## A complaint or a report of discrimination

rights-complaint-title = Parler d’une plainte ou d’une discrimination
rights-complaint-intro = Quelque chose s’est mal passé ? Racontez-le. Cela n’a pas de conséquence pour votre enfant.
rights-complaint-reader = Seule cette personne lit ceci : { $name }. L’enseignant, le directeur et votre partenaire ne le voient pas.
rights-complaint-nobody = L’école n’a personne pour cela maintenant. Vous pouvez en parler à des personnes hors de l’école.
rights-complaint-board = Le conseil d’administration de l’école. À l’école, ils connaissent le nom et l’adresse.
rights-complaint-institute = Le Vlaams Mensenrechteninstituut. Il aide gratuitement en cas de discrimination.
rights-complaint-pick = Que s’est-il passé ? Choisissez ou écrivez.
complaint-unkind = Quelqu’un n’a pas été gentil.
complaint-discrimination = Nous recevons moins à cause de notre origine, langue ou religion.
complaint-bullying = Mon enfant est harcelé.
complaint-not-heard = L’école ne nous écoute pas.
complaint-other = Autre chose
rights-complaint-words = Vos propres mots. Vous pouvez écrire dans votre langue.
rights-send = Envoyer
rights-complaint-mine = Ce que vous avez raconté
rights-complaint-new = pas encore lu
rights-complaint-open = lu
rights-complaint-closed = terminé
rights-complaint-write = Écrire encore quelque chose
rights-complaint-give = Donner ceci aussi à { $name }
rights-complaint-kept = Nous gardons ceci jusqu’à un an après la fin. Ensuite, c’est effacé.
rights-school-choose = De quelle école s’agit-il ?

## Seeing, correcting and erasing

rights-data-title = Mes données
rights-export-title = Lire ce que l’école sait sur vous
rights-export-intro = Nous faisons un fichier dans votre langue. Il n’y a rien sur votre partenaire.
rights-export-make = Faire le fichier
rights-export-busy = Nous faisons le fichier. Regardez à nouveau dans une minute.
rights-export-again = Regarder à nouveau
rights-export-ready = C’est prêt. Vous pouvez le prendre jusqu’au { $date }.
rights-export-pdf = À lire (PDF)
rights-export-json = Pour un ordinateur (JSON)
rights-correct-title = Quelque chose n’est pas juste
rights-correct-what = Qu’est-ce qui n’est pas juste ?
rights-correct-wanted = Voici ce qui est juste
rights-of-you = De vous
rights-requests-mine = Ce que vous avez demandé
rights-request-correction = Corriger quelque chose
rights-request-erasure = Effacer des données
rights-request-open = L’école s’en occupe.
rights-request-accepted = Fait le { $date }.
rights-request-refused = Pas fait. L’école a écrit pourquoi le { $date } :
rights-erase-title = Effacer des données
rights-erase-can = Ceci peut être effacé : vos demandes d’aide, vos mots, vos langues et numéros si votre enfant est parti, et cet espace.
rights-erase-keep-child = Votre nom et adresse restent tant que votre enfant est à l’école. Ensuite jusqu’au 31 août de l’année scolaire suivante.
rights-erase-keep-attendance = L’école garde cinq ans la liste des présences. C’est la loi.
rights-erase-keep-history = L’école garde cinq ans qui a regardé vos données. Votre nom n’y est pas.
rights-erase-ask = Demander d’effacer
rights-asked = L’école a reçu votre demande. Vous lirez la réponse ici.

## The copy of one's own data: headings and labels

data-copy-title = Ce que l’école sait sur vous
data-copy-of = Fichier du { $date }
data-nothing = Rien
data-section-person = Qui vous êtes
data-section-channels = Comment nous vous contactons
data-section-languages = Vos langues
data-section-children = Vos enfants
data-section-consents = Ce que l’école peut faire
data-section-messages = Messages que vous avez reçus
data-section-answers = Vos réponses et questions
data-section-tasks = Ce que l’école fait pour vous
data-section-complaints = Vos plaintes
data-section-requests = Vos demandes sur les données
data-section-looked = Qui a regardé vos données
data-section-space = Cet espace
data-field-first-name = Prénom
data-field-last-name = Nom de famille
data-field-birth-date = Date de naissance
data-field-address = Adresse
data-field-phone = Téléphone
data-field-school = École
data-field-class = Classe
data-field-way = Comment
data-field-works = Fonctionne
data-field-language = Langue
data-field-listening = Préfère écouter
data-field-translation = Traduction jusqu’au
data-field-date = Date
data-field-title = Titre
data-field-text = Texte
data-field-answer = Réponse
data-field-what = Quoi
data-field-who = Qui
data-field-until = Jusqu’au
data-field-why = Pourquoi
data-field-state = État
data-yes = oui
data-no = non
