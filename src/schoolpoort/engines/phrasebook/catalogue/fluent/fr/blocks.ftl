### Texts of the building blocks, French, as in Belgium (translated from the Dutch).
### Value = title (max 42 characters). .text = 1 to 4 short sentences. .do = what the family does, one line.
### Dates, times, periods and money come in already formatted, in one grammatical form ("donderdag 3 december 2026", "09:15", "€ 12,50").
### $<param>-label = the chosen option(s) as text. $has-<param> = "yes" or "no". $child = first name of the child.
### Write at level A2: short sentences, no blame, "your child", formal "you". Always the same word for the same thing.
### The word after {" "} keeps the space between two sentences; keep it.


## Absence

# How a family reports that a child is ill. $phone: phone number of the school. $time: call before this hour.
sick-report = Enfant malade ? Téléphonez à l'école
    .text =
        Votre enfant est malade ? Alors gardez votre enfant à la maison. Téléphonez à l'école le même jour : { $phone }.{ $has-time ->
            [yes] { " " }Téléphonez avant { $time }.
           *[no] { "" }
        } Donnez un mot à votre enfant quand il revient à l'école.
    .do = Téléphonez à l'école si votre enfant est malade.
# "briefje": a short written note that says why the child was absent. No blame in the tone.
note-missing = Nous avons encore besoin d'un mot
    .text =
        { $child } n'était pas à l'école. { $has-last-day ->
            [yes] Premier jour : { $day }. Dernier jour : { $last-day }.
           *[no] Jour : { $day }.
        } { $note ->
            [doctor-note] Demandez un mot à votre médecin.
           *[own-note] Vous pouvez écrire le mot vous-même. Écrivez pourquoi votre enfant était à la maison.
        }
    .do = Donnez le mot à votre enfant pour l'école. Au plus tard le { $until }.
note-missing-note-own-note = Mot du parent
note-missing-note-doctor-note = Mot du médecin
# The child came after the start of the lesson. Friendly: we look for a solution together.
late = Ensemble, à l'heure à l'école
    .text = Votre enfant est arrivé après le début de la leçon. Prénom : { $child }. Jour : { $day }. La leçon commence à { $time }. C'est difficile d'arriver à l'heure ? Nous cherchons une solution ensemble.
    .do = Amenez votre enfant à l'école avant { $time }.

## Calendar

# One day without school. study-day: teachers learn that day, children stay at home.
day-off = Pas d'école
    .text =
        Il n'y a pas d'école le { $date }. { $reason ->
            [study-day] Ce jour-là, les enseignants suivent une formation.
            [public-holiday] C'est un jour férié.
           *[free-day] Les enfants ont un jour de congé.
        }{ $has-childcare ->
            [yes]
                { " " }{ $childcare ->
                    [yes] Il y a quand même une garderie à l'école.
                   *[no] Il n'y a pas de garderie non plus.
                }
           *[no] { "" }
        }{ $has-back ->
            [yes] { " " }L'école reprend le { $back }.
           *[no] { "" }
        }
    .do = Ce jour-là, gardez votre enfant à la maison ou cherchez une garderie.
day-off-reason-study-day = Formation des enseignants
day-off-reason-public-holiday = Jour férié
day-off-reason-free-day = Jour de congé
day-off-childcare-yes = Oui
day-off-childcare-no = Non
# Strike explained: people do not work that day. closed: the whole school is closed. care-only: no lessons, but children can be looked after.
strike = Grève : pas de leçons
    .text =
        Il y a une grève le { $date }. Une grève : ce jour-là, des gens ne travaillent pas. { $situation ->
            [closed] L'école est fermée. Il n'y a pas de garderie.
           *[care-only] Il n'y a pas de leçons. Mais il y a une garderie à l'école.
        }
    .do =
        { $situation ->
            [closed] Ce jour-là, gardez votre enfant à la maison.
           *[care-only] Vous avez besoin de la garderie ? Dites-le au plus tard le { $until }.
        }
strike-situation-closed = L'école est fermée
strike-situation-care-only = Seulement la garderie
# $name-label: name of the holiday. $period: from - to.
holiday = Vacances
    .text =
        { $name-label } : { $period }. Ces jours-là, il n'y a pas d'école. Premier jour après les vacances : { $back }.{ $has-time ->
            [yes] { " " }L'école commence à { $time }.
           *[no] { "" }
        }
holiday-name-autumn = Vacances d'automne
holiday-name-christmas = Vacances de Noël
# One week in February or March.
holiday-name-spring = Vacances de carnaval (krokusvakantie)
holiday-name-easter = Vacances de Pâques
holiday-name-summer = Vacances d'été
# The hours of one school day are different. $start, $end: hours.
hours-change = Autres heures d'école
    .text =
        Les heures changent le { $date }.{ $has-start ->
            [yes] { " " }L'école commence à { $start }.
           *[no] { "" }
        } L'école finit à { $end }.{ $has-childcare ->
            [yes]
                { " " }{ $childcare ->
                    [yes] Après, il y a une garderie à l'école.
                   *[no] Après, il n'y a pas de garderie.
                }
           *[no] { "" }
        }
    .do = Venez chercher votre enfant à { $end } ou cherchez une garderie.
hours-change-childcare-yes = Oui
hours-change-childcare-no = Non
# First day of a new school year.
first-school-day = Le premier jour d'école
    .text =
        Bienvenue ! L'école commence le { $date } à { $time }.{ $has-place ->
            [yes] { " " }Allez ici avec votre enfant : { $place }.
           *[no] { "" }
        }{ $has-teacher ->
            [yes] { " " }L'enseignant : { $teacher }.
           *[no] { "" }
        }{ $has-welcome ->
            [yes]
                { " " }{ $welcome ->
                    [yes] Vous pouvez entrer un moment dans la classe.
                   *[no] Vous dites au revoir à la porte de l'école.
                }
           *[no] { "" }
        }
    .do =
        { $has-items ->
            [yes] Donnez à votre enfant : { $items-label }.
           *[no] Venez à l'heure avec votre enfant.
        }
first-school-day-welcome-yes = Oui
first-school-day-welcome-no = Non

## Outings

# $kind-label: kind of place (museum, farm ...). $place: the name of the place. $transport-label: on foot, by bus ...
outing = Nous partons en excursion
    .text =
        La classe part en excursion le { $date }. Où : { $kind-label }{ $has-place ->
            [yes] , { $place }
           *[no] { "" }
        }.{ $has-transport ->
            [yes] { " " }Comment : { $transport-label }.
           *[no] { "" }
        } Départ : { $time }.{ $has-back ->
            [yes] { " " }Retour à l'école : { $back }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Prix : { $cost }. Vous payez plus tard, avec la facture de l'école.
           *[no] { "" }
        }
    .do =
        { $has-items ->
            [yes] Donnez à votre enfant : { $items-label }.
           *[no] Amenez votre enfant à l'école à l'heure.
        }
# As "outing", and the parent signs that the child may come along.
outing-permission = Votre enfant peut-il venir en excursion ?
    .text =
        La classe part en excursion le { $date }. Où : { $kind-label }{ $has-place ->
            [yes] , { $place }
           *[no] { "" }
        }.{ $has-transport ->
            [yes] { " " }Comment : { $transport-label }.
           *[no] { "" }
        } Départ : { $time }.{ $has-back ->
            [yes] { " " }Retour à l'école : { $back }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Prix : { $cost }. Vous payez plus tard, avec la facture de l'école.
           *[no] { "" }
        }{ $has-items ->
            [yes] { " " }Donnez à votre enfant : { $items-label }.
           *[no] { "" }
        }
    .do = Votre enfant peut venir ? Signez au plus tard le { $until }.
# The class goes away for several days; the children sleep there. "instalments": pay a small part each time.
multi-day-trip = La classe part plusieurs jours
    .text =
        La classe part ensemble : { $kind-label }{ $has-place ->
            [yes] , { $place }
           *[no] { "" }
        }. Quand : { $period }. Les enfants dorment là-bas.{ $has-time ->
            [yes] { " " }Départ : { $time }.
           *[no] { "" }
        } Prix : { $cost }. { $instalments ->
            [yes] Vous pouvez payer en plusieurs fois.
           *[no] C'est difficile de payer ? Parlez avec nous.
        }{ $has-items ->
            [yes] { " " }Donnez à votre enfant : { $items-label }.
           *[no] { "" }
        }{ $has-info-date ->
            [yes] { " " }Nous vous expliquons plus de choses le { $info-date }.
           *[no] { "" }
        }
    .do = Votre enfant peut venir ? Signez au plus tard le { $until }.
multi-day-trip-instalments-yes = Oui
multi-day-trip-instalments-no = Non

## Sport

# Pupils go swimming with the whole class.
swimming-starts = La leçon de natation commence
    .text =
        Votre enfant va nager avec la classe. Première leçon : le { $date } à { $time }.{ $has-place ->
            [yes] { " " }Piscine : { $place }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Prix par leçon : { $cost }.
           *[no] { "" }
        }
    .do = Donnez à votre enfant : { $items-label }.
# Swimming things were not at school. No blame; we help when the family does not have them.
swimming-kit-forgotten = Affaires de natation : prochaine leçon
    .text = Aujourd'hui, votre enfant n'avait pas ses affaires de natation. La prochaine leçon de natation est le { $date }. Vous n'avez pas d'affaires de natation ? Dites-le-nous. Nous vous aidons volontiers.
    .do = La prochaine fois, donnez à votre enfant : { $items-label }.
# Gym = physical education at school. $days-label: list of weekdays.
gym-kit = Affaires de gymnastique
    .text =
        Votre enfant a une leçon de gymnastique. La gymnastique, c'est le sport à l'école.{ $has-date ->
            [yes] { " " }La leçon de gymnastique commence le { $date }.
           *[no] { "" }
        } Jours : { $days-label }.
    .do = Donnez à votre enfant : { $items-label }.
gym-kit-days-monday = lundi
gym-kit-days-tuesday = mardi
gym-kit-days-wednesday = mercredi
gym-kit-days-thursday = jeudi
gym-kit-days-friday = vendredi

## Health

# Head lice. Goes to the whole class; nobody is to blame.
lice = Il y a des poux dans la classe
    .text =
        Les poux sont de petites bêtes dans les cheveux. Chaque enfant peut avoir des poux. Vous voyez des poux ? Demandez conseil au pharmacien.{ $has-recheck ->
            [yes] { " " }Nous regardons encore une fois le { $recheck }.
           *[no] { "" }
        }
    .do = Ce soir, regardez dans les cheveux de votre enfant.
# $illness-label: name of the illness. $signs-label: fever, spots ... (labels of the pictograms).
infectious-illness = Il y a une maladie dans la classe
    .text =
        Un enfant de la classe est malade : { $illness-label }. D'autres enfants peuvent aussi avoir cette maladie.{ $has-signs ->
            [yes] { " " }Faites attention : { $signs-label }.
           *[no] { "" }
        }{ $has-pregnancy ->
            [yes]
                { $pregnancy ->
                    [yes] { " " }Vous êtes enceinte ? Alors téléphonez à votre médecin.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do =
        { $action ->
            [stay-home] Malade ? Gardez votre enfant à la maison et téléphonez à l'école.
            [doctor] Vous voyez cela chez votre enfant ? Téléphonez à votre médecin.
           *[watch] Chaque jour, observez bien votre enfant.
        }
infectious-illness-illness-chickenpox = varicelle
infectious-illness-illness-stomach-flu = grippe intestinale (gastro)
infectious-illness-illness-flu = grippe
infectious-illness-illness-corona = coronavirus
infectious-illness-illness-scarlet-fever = scarlatine
infectious-illness-illness-hand-foot-mouth = maladie pieds-mains-bouche
# Impetigo: a skin infection with yellow crusts.
infectious-illness-illness-impetigo = impétigo (plaies sur la peau)
infectious-illness-illness-pink-eye = une infection de l'œil
infectious-illness-illness-whooping-cough = coqueluche
# Threadworms (pinworms).
infectious-illness-illness-worms = petits vers (oxyures)
infectious-illness-action-stay-home = Rester à la maison et téléphoner à l'école
infectious-illness-action-doctor = Téléphoner au médecin
infectious-illness-action-watch = Bien observer
infectious-illness-pregnancy-yes = Oui
infectious-illness-pregnancy-no = Non
# CLB: the centre of doctors, nurses and others who look after pupils' health and well-being at school. Keep the letters CLB and explain them.
vaccination-clb = Un vaccin à l'école
    .text =
        Votre enfant peut recevoir un vaccin le { $date }. Un vaccin est une piqûre contre une maladie : { $vaccine-label }. Le CLB fait la piqûre. Le CLB : des médecins et des infirmiers pour les écoles. La piqûre est gratuite.{ $has-place ->
            [yes] { " " }Lieu : { $place }.
           *[no] { "" }
        }
    .do = Signez le papier et donnez-le à votre enfant. Au plus tard le { $until }.
# Vaccine in the first year of primary school.
vaccination-clb-vaccine-tetanus-polio = tétanos, diphtérie, coqueluche et polio
# Vaccine measles, mumps, rubella.
vaccination-clb-vaccine-measles = rougeole, oreillons et rubéole
# Medical check-up of the pupil by the CLB.
medical-exam-clb = Le médecin du CLB examine votre enfant
    .text =
        Le CLB : des médecins et des infirmiers pour les écoles. L'examen est le { $date }{ $has-time ->
            [yes] { " " }à { $time }
           *[no] { "" }
        }. { $location ->
            [clb] L'examen est au CLB.
           *[school] L'examen est à l'école.
        }{ $has-place ->
            [yes] { " " }Adresse : { $place }.
           *[no] { "" }
        } C'est gratuit. { $parent ->
            [may] Vous pouvez venir avec votre enfant.
            [must] Venez avec votre enfant.
           *[not-needed] Ce n'est pas nécessaire de venir.
        }
    .do =
        { $has-items ->
            [yes] Donnez à votre enfant : { $items-label }.
           *[no] Vous avez des questions sur la santé ? Téléphonez au CLB.
        }
medical-exam-clb-location-school = À l'école
medical-exam-clb-location-clb = Au CLB
medical-exam-clb-parent-may = Le parent peut venir
medical-exam-clb-parent-must = Le parent vient
medical-exam-clb-parent-not-needed = Le parent ne doit pas forcément venir
# The child must take medicine at school. "Geef het niet mee met uw kind": a child does not carry the medicine; the parent brings it.
# Take care that no language says "do not give the medicine to the child".
medication = Médicaments à l'école
    .text =
        Nous donnons volontiers le médicament à votre enfant{ $has-medicine ->
            [yes]  : { $medicine }
           *[no] { "" }
        }. Nous avons besoin d'un papier du médecin. Sur le papier, il y a : combien et quand.{ $has-contact ->
            [yes] { " " }Donnez le médicament à { $contact }.
           *[no] { " " }Donnez le médicament à l'enseignant.
        } Apportez-le vous-même. Votre enfant ne transporte pas le médicament.
    .do = Apportez le médicament et le papier. Au plus tard le { $until }.

# A signature before the school gives medicine; the doctor's paper says how much and when.
medication-permission = Pouvons-nous donner un médicament ?
    .text =
        Votre enfant prend un médicament à l'école{ $has-medicine ->
            [yes] { " " }: { $medicine }
           *[no] { "" }
        }. Nous donnons le médicament seulement si vous êtes d'accord. Nous suivons le papier du médecin.
    .do = Vous êtes d'accord ? Alors signez au plus tard le { $until }.

# Snack in the morning break. $days-label: list of weekdays.
healthy-snack = Bien manger à l'école
    .text =
        À l'école, nous mangeons sain.{ $has-days ->
            [yes] { " " }Jours : { $days-label }.
           *[no] { "" }
        } Ne donnez pas de bonbons ni de limonade à votre enfant pour l'école.
    .do = Donnez à votre enfant : { $items-label }.
healthy-snack-days-monday = lundi
healthy-snack-days-tuesday = mardi
healthy-snack-days-wednesday = mercredi
healthy-snack-days-thursday = jeudi
healthy-snack-days-friday = vendredi
# The child fell or was hurt at school. Calm tone. $part-label: part of the body.
child-fell = Votre enfant est tombé
    .text =
        Votre enfant est tombé à l'école. Prénom : { $child }. Quand : le { $date } à { $time }. Où il a mal : { $part-label }. Nous avons aidé votre enfant.{ $has-phone ->
            [yes] { " " }Des questions ? Téléphonez : { $phone }.
           *[no] { "" }
        }
    .do =
        { $advice ->
            [nothing] Tout va bien. Vous n'avez rien à faire.
            [head-watch] Beaucoup de douleur, vomissements ou grande fatigue ? Téléphonez tout de suite au médecin.
            [doctor] Allez aujourd'hui chez le médecin avec votre enfant.
           *[watch] À la maison, observez bien votre enfant.
        }
child-fell-part-head = tête
child-fell-part-face = visage
child-fell-part-mouth = bouche ou dents
child-fell-part-arm = bras
child-fell-part-hand = main
child-fell-part-leg = jambe
child-fell-part-knee = genou
child-fell-part-foot = pied
child-fell-advice-nothing = Rien
child-fell-advice-watch = Bien observer à la maison
child-fell-advice-head-watch = Coup à la tête : bien observer, médecin si cela va mal
child-fell-advice-doctor = Aujourd'hui chez le médecin

## Money

# $reasons-label: list of what the bill is for. $reference: text to write with the bank transfer.
school-bill = La facture de l'école
    .text =
        Vous payez : { $amount }.{ $has-reasons ->
            [yes] { " " }C'est pour : { $reasons-label }.
           *[no] { "" }
        }{ $has-account ->
            [yes] { " " }Numéro de compte : { $account }.
           *[no] { "" }
        }{ $has-reference ->
            [yes] { " " }Communication à écrire : { $reference }.
           *[no] { "" }
        } C'est difficile de payer ? Parlez avec nous. Nous ne le disons à personne.
    .do = Payez au plus tard le { $until }.
school-bill-reasons-meals = repas
school-bill-reasons-outings = excursions
school-bill-reasons-swimming = natation
school-bill-reasons-care = garderie
school-bill-reasons-materials = matériel
school-bill-reasons-trip = plusieurs jours avec la classe
# A kind reminder: help comes first. Never a threat, no shame.
bill-reminder = Facture de l'école : nous vous aidons
    .text =
        Nous ne voyons pas encore de paiement de { $amount }. Vous avez déjà payé ? Alors tout est en ordre. C'est difficile de payer ? Cela arrive à beaucoup de gens. Parlez avec { $contact }.{ $has-phone ->
            [yes] { " " }Téléphone : { $phone }.
           *[no] { "" }
        } Nous cherchons une solution ensemble.
    .do = Payez ou parlez avec nous. Au plus tard le { $until }.
# Hot lunch at school. pork-free: there is food without pork or without meat.
hot-meals = Un repas chaud pour votre enfant ?
    .text =
        À midi, votre enfant peut manger un repas chaud à l'école. À partir du { $date }. Prix par repas : { $cost }.{ $has-days ->
            [yes] { " " }Jours : { $days-label }.
           *[no] { "" }
        }{ $has-pork-free ->
            [yes]
                { $pork-free ->
                    [yes] { " " }Il y a aussi des repas sans porc ou sans viande.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Répondez oui ou non. Au plus tard le { $until }.
hot-meals-days-monday = lundi
hot-meals-days-tuesday = mardi
hot-meals-days-wednesday = mercredi
hot-meals-days-thursday = jeudi
hot-meals-days-friday = vendredi
hot-meals-pork-free-yes = Oui
hot-meals-pork-free-no = Non

## Admin

# Phone numbers of adults whom the school may call, and the address.
emergency-contact = À qui pouvons-nous téléphoner ?
    .text = Parfois, nous devons vous téléphoner vite. Écrivez sur un papier 2 numéros de téléphone d'adultes. Écrivez aussi votre adresse. Vous avez un nouveau numéro ? Dites-le-nous tout de suite.
    .do =
        Donnez le papier{ $has-contact ->
            [yes] { " " }à { $contact }
           *[no] { " " }à l'enseignant
        }. Au plus tard le { $until }.
# Free choice: yes and no are both fine. No answer means no photos.
photo-permission = Montrer des photos de votre enfant ?
    .text = Nous faisons des photos en classe. Nous les montrons ici : { $uses-label }. Vous choisissez librement. Pas de réponse ? Alors nous ne montrons pas de photos. Vous pouvez encore changer plus tard.
    .do =
        Vous êtes d'accord ? Alors signez{ $has-until ->
            [yes] { " " }au plus tard le { $until }
           *[no] { "" }
        }.
# Only the parents of the class can see these photos.
photo-permission-uses-school-platform = groupe de la classe
photo-permission-uses-website = site internet
photo-permission-uses-social-media = réseaux sociaux
photo-permission-uses-on-paper = journal de l'école

# A signature before the child goes home with somebody else. $who: this person's name.
pick-up-permission = Une autre personne vient le chercher ?
    .text =
        Une autre personne vient chercher votre enfant : { $who }.{ $has-date ->
            [yes] { " " }Jour : { $date }.
           *[no] { "" }
        } Votre enfant part avec elle seulement si vous êtes d'accord.
    .do = Vous êtes d'accord ? Alors signez au plus tard le { $until }.

## Learning

# "agenda": the child's school diary, a small book with homework and messages.
diary-sign = Votre nom dans le journal de classe
    .text = Le journal de classe (agenda) est le petit livre avec les devoirs. Regardez-le avec votre enfant. Quelque chose n'est pas clair ? Demandez-nous.
    .do =
        { $frequency ->
            [every-week] Signez le journal de classe chaque semaine.
           *[every-day] Signez le journal de classe chaque jour.
        }
diary-sign-frequency-every-day = Chaque jour
diary-sign-frequency-every-week = Chaque semaine
# $tasks-label: reading, sums ... (labels of the pictograms). The home language is welcome.
homework = Devoirs
    .text =
        Votre enfant a des devoirs : { $tasks-label }. À finir pour le { $date }.{ $has-minutes ->
            [yes]
                { " " }{ $minutes ->
                    [one] Votre enfant travaille { $minutes } minute par jour.
                   *[other] Votre enfant travaille { $minutes } minutes par jour.
                }
           *[no] { "" }
        } Parlez ensemble de la leçon. Dans votre langue, c'est très bien.
    .do = Donnez à votre enfant un endroit calme.
# School report: says how the child is doing.
report-card = Le bulletin
    .text = Votre enfant reçoit le bulletin le { $date }. Le bulletin dit comment cela va à l'école. Regardez-le avec votre enfant. Dites ce qui va bien.
    .do =
        { $has-until ->
            [yes] Signez le bulletin. Rendez-le au plus tard le { $until }.
           *[no] Signez le bulletin et rendez-le à l'école.
        }
# A talk about one child. Warm: the parent knows the child best. "tolk": interpreter, always an adult.
care-talk = Une rencontre pour parler de votre enfant
    .text =
        Nous voulons parler avec vous de votre enfant. Prénom : { $child }. C'est vous qui connaissez le mieux votre enfant. Quand : le { $date } à { $time }.{ $has-place ->
            [yes] { " " }Où : { $place }.
           *[no] { "" }
        } Avec : { $teacher }{ $has-others ->
            [yes] , { $others-label }
           *[no] { "" }
        }. Nous parlons de ceci : { $topic-label }. Besoin d'un interprète ? Un interprète traduit pour vous. Dites-le-nous.
    .do = Vous pouvez venir ? Répondez au plus tard le { $until }.
care-talk-topic-learning = apprendre
care-talk-topic-language = langue
care-talk-topic-feeling-well = se sentir bien
care-talk-topic-playing-together = jouer ensemble
care-talk-topic-health = santé
care-talk-topic-next-year = prochaine année scolaire
# The teacher who gives extra help to pupils.
care-talk-others-care-teacher = l'enseignant qui aide les élèves
# CLB: the centre of doctors, nurses and others for schools; keep the letters CLB.
care-talk-others-clb = une personne du CLB (santé)
# The person at school who helps parents.
care-talk-others-bridge-figure = la personne-relais (brugfiguur)
care-talk-others-interpreter = un interprète

## Meeting

# "oudercontact": a short talk between parent and teacher about the child. $minutes: length of one talk.
parents-evening-invite = Rencontre : quand pouvez-vous venir ?
    .text =
        La rencontre (oudercontact) : vous parlez avec l'enseignant. Nous parlons de votre enfant. Jour : le { $date }{ $has-second-date ->
            [yes] { " " }ou le { $second-date }
           *[no] { "" }
        }. Entre { $start } et { $end }. { $minutes ->
            [one] La rencontre dure { $minutes } minute.
           *[other] La rencontre dure { $minutes } minutes.
        }{ $has-place ->
            [yes] { " " }Où : { $place }.
           *[no] { "" }
        } Besoin d'un interprète ? Un interprète traduit pour vous. Dites-le-nous.
    .do = Choisissez une heure. Au plus tard le { $until }.
parents-evening-confirmed = Votre rencontre avec l'enseignant
    .text =
        Nous parlons de votre enfant. Prénom : { $child }. Quand : le { $date } à { $time }. Avec : { $teacher }.{ $has-place ->
            [yes] { " " }Où : { $place }.
           *[no] { "" }
        }{ $has-minutes ->
            [yes]
                { " " }{ $minutes ->
                    [one] La rencontre dure { $minutes } minute.
                   *[other] La rencontre dure { $minutes } minutes.
                }
           *[no] { "" }
        }{ $has-interpreter ->
            [yes]
                { " " }{ $interpreter ->
                    [yes] Un interprète vient. Un interprète traduit pour vous.
                   *[no] Il n'y a pas d'interprète.
                }
           *[no] { "" }
        }
    .do = Vous ne pouvez pas venir ? Dites-le-nous vite.
parents-evening-confirmed-interpreter-yes = Oui
parents-evening-confirmed-interpreter-no = Non
# An evening at school with information for all parents of the class.
info-evening = Soirée d'information pour les parents
    .text =
        Nous vous invitons à l'école. Quand : le { $date } à { $time }.{ $has-end ->
            [yes] { " " }La soirée dure jusqu'à { $end }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Où : { $place }.
           *[no] { "" }
        } Nous parlons de ceci : { $topic-label }.{ $has-childcare ->
            [yes]
                { $childcare ->
                    [yes] { " " }Il y a une garderie pour vos enfants.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Vous venez ? Répondez oui ou non.
info-evening-topic-new-year = la nouvelle année scolaire
info-evening-topic-reading = apprendre à lire
info-evening-topic-trip = plusieurs jours avec la classe
info-evening-topic-secondary-school = l'école secondaire (après l'école primaire)
info-evening-topic-screens = gsm et ordinateur
info-evening-topic-language = la langue à la maison et à l'école
info-evening-childcare-yes = Oui
info-evening-childcare-no = Non
# Informal: parents drink coffee and talk with each other at school.
coffee-moment = Venez boire un café à l'école
    .text =
        Buvez un café ou un thé avec d'autres parents. Quand : le { $date } à { $time }.{ $has-end ->
            [yes] { " " }Cela dure jusqu'à { $end }.
           *[no] { "" }
        } Où : { $place }.{ $has-host ->
            [yes] { " " }{ $host } est là aussi.
           *[no] { "" }
        } C'est gratuit. Parlez la langue que vous voulez.{ $has-baby ->
            [yes]
                { $baby ->
                    [yes] { " " }Les bébés et les petits enfants peuvent venir aussi.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Vous venez ? Répondez oui ou non. Vous pouvez aussi venir sans répondre.
coffee-moment-baby-yes = Oui
coffee-moment-baby-no = Non
# Dutch lessons for parents, in the school.
dutch-for-parents = Apprendre le néerlandais à l'école
    .text =
        Les parents peuvent apprendre le néerlandais à l'école. Première leçon : le { $date } à { $time }.{ $has-end ->
            [yes] { " " }La leçon dure jusqu'à { $end }.
           *[no] { "" }
        }{ $has-days ->
            [yes] { " " }Jours : { $days-label }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Où : { $place }.
           *[no] { "" }
        } { $price ->
            [yes] La leçon est gratuite.
           *[no]
                { $has-cost ->
                    [yes] Prix : { $cost }.
                   *[no] Demandez-nous le prix.
                }
        }{ $has-childcare ->
            [yes]
                { $childcare ->
                    [yes] { " " }Il y a une garderie pour vos enfants.
                   *[no] { "" }
                }
           *[no] { "" }
        }{ $has-contact ->
            [yes] { " " }Des questions ? Parlez avec { $contact }.
           *[no] { "" }
        }
    .do = Vous voulez apprendre le néerlandais ? Répondez oui ou non.
dutch-for-parents-days-monday = lundi
dutch-for-parents-days-tuesday = mardi
dutch-for-parents-days-wednesday = mercredi
dutch-for-parents-days-thursday = jeudi
dutch-for-parents-days-friday = vendredi
dutch-for-parents-price-yes = Oui
dutch-for-parents-price-no = Non
dutch-for-parents-childcare-yes = Oui
dutch-for-parents-childcare-no = Non
# Party of the whole school, for families too.
school-party = Fête de l'école
    .text =
        Toute la famille est invitée. Quand : le { $date } à { $time }.{ $has-end ->
            [yes] { " " }La fête dure jusqu'à { $end }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Où : { $place }.
           *[no] { "" }
        } { $has-cost ->
            [yes] Prix : { $cost }.
           *[no] C'est gratuit.
        }{ $has-helpers ->
            [yes]
                { $helpers ->
                    [yes] { " " }Vous voulez aider ? Dites-le à l'enseignant.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Vous venez ? Répondez oui ou non.
school-party-helpers-yes = Oui
school-party-helpers-no = Non

## Class life

# Someone else than the usual teacher looks after the class. No health details.
teacher-ill = L'enseignant est absent
    .text =
        Nous sommes un moment sans { $teacher }. { $has-last-day ->
            [yes] Premier jour : { $date }. Dernier jour : { $last-day }.
           *[no] Jour : { $date }.
        } { $solution ->
            [other-class] Les enfants vont dans une autre classe.
            [care] Les enfants restent ensemble à l'école.
           *[other-teacher] Un autre enseignant est dans la classe.
        }{ $has-substitute ->
            [yes] { " " }Nom : { $substitute }.
           *[no] { "" }
        } Il y a école comme d'habitude.
teacher-ill-solution-other-teacher = Autre enseignant
teacher-ill-solution-other-class = Autre classe
teacher-ill-solution-care = Garderie à l'école
# crown = the birthday of this child.
class-party = Fête dans la classe
    .text =
        { $kind ->
            [crown] C'est l'anniversaire de votre enfant. Nous le fêtons en classe.
            [saint] Saint-Nicolas (Sinterklaas) vient à l'école. C'est une fête pour les enfants.
            [christmas-tree] Nous fêtons Noël en classe.
           *[party] Nous faisons une fête en classe.
        } Quand : le { $date }. Vous n'avez rien à acheter.
    .do =
        { $has-items ->
            [yes] Votre enfant peut apporter : { $items-label }.
           *[no] Vous n'avez rien à faire.
        }
dress-up = Se déguiser à l'école
    .text = Les enfants peuvent se déguiser le { $date }. Prenez des choses de la maison. Vous n'avez rien à acheter. Venir sans se déguiser, c'est bien aussi.
    .do = Votre enfant peut mettre : { $theme-label }.
# Used things from home for arts and crafts.
craft-material = Bricolage : vous nous aidez ?
    .text = Les enfants fabriquent quelque chose de beau. Vous avez ces choses à la maison ? N'achetez rien de nouveau. Donnez ces choses à votre enfant au plus tard le { $until }.
    .do =
        Donnez à votre enfant : { $items-label }.{ $has-count ->
            [yes]
                { " " }{ $count ->
                    [one] { $count } pièce de chaque chose.
                   *[other] { $count } pièces de chaque chose.
                }
           *[no] { "" }
        }
# Clothes and things that stay at school, or are missing now (coat, boots, nappies).
spare-clothes = Affaires en plus pour votre enfant
    .text =
        Votre enfant a besoin de ces affaires à l'école. Écrivez le nom de votre enfant dessus. C'est difficile ? Dites-le-nous. Nous vous aidons volontiers.{ $has-until ->
            [yes] { " " }Donnez ces affaires à votre enfant au plus tard le { $until }.
           *[no] { "" }
        }
    .do = Donnez à votre enfant : { $items-label }.
# A compliment about the child.
good-news = Une bonne nouvelle sur votre enfant
    .text =
        { $reason ->
            [learned] { $child } a appris quelque chose de nouveau.
            [helped] { $child } a bien aidé d'autres enfants.
            [friends] { $child } joue bien avec d'autres enfants.
            [dutch] { $child } parle de plus en plus le néerlandais.
            [dared] { $child } a osé faire quelque chose de nouveau.
            [calm] { $child } a travaillé dans le calme et très bien.
           *[tried] { $child } a très bien travaillé.
        } Nous sommes contents et fiers.{ $has-teacher ->
            [yes] { " " }De la part de : { $teacher }.
           *[no] { "" }
        }
    .do = Dites à votre enfant que vous êtes fiers.
good-news-reason-learned = Apprendre quelque chose de nouveau
good-news-reason-tried = Très bien travailler
good-news-reason-helped = Aider les autres
good-news-reason-friends = Bien jouer ensemble
good-news-reason-dutch = Parler plus le néerlandais
good-news-reason-dared = Oser quelque chose de nouveau
good-news-reason-calm = Travailler dans le calme

## Services

# Child care at school before and after the lessons.
after-school-care = Garderie avant et après l'école
    .text =
        Votre enfant peut rester jouer avant ou après les leçons.{ $has-morning ->
            [yes] { " " }Avant l'école : à partir de { $morning }.
           *[no] { "" }
        } Après l'école : jusqu'à { $evening }.{ $has-place ->
            [yes] { " " }Où : { $place }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Prix par heure : { $cost }.
           *[no] { "" }
        }{ $has-contact ->
            [yes] { " " }Pour inscrire votre enfant, parlez avec { $contact }.
           *[no] { "" }
        }
    .do =
        Vous voulez la garderie ? Répondez oui ou non{ $has-until ->
            [yes] , au plus tard le { $until }
           *[no] { "" }
        }.
# Bridge figure: a person at school who helps parents and school to understand each other. Keep the Dutch word "brugfiguur" in brackets.
bridge-figure-introduces = La personne-relais vous aide à l'école
    .text =
        Je suis { $name }, la personne-relais (brugfiguur). J'aide les parents à l'école. Vous pouvez tout demander : papiers, argent, langue. Je ne dis rien à d'autres personnes sans votre oui.{ $has-days ->
            [yes] { " " }Jours à l'école : { $days-label }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Où : { $place }.
           *[no] { "" }
        }{ $has-phone ->
            [yes] { " " }Téléphone : { $phone }.
           *[no] { "" }
        }
    .do = Venez quand vous voulez. Un rendez-vous n'est pas nécessaire.
bridge-figure-introduces-days-monday = lundi
bridge-figure-introduces-days-tuesday = mardi
bridge-figure-introduces-days-wednesday = mercredi
bridge-figure-introduces-days-thursday = jeudi
bridge-figure-introduces-days-friday = vendredi
