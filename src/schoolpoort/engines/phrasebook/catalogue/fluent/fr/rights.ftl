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
