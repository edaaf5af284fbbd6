### Labels of pictograms, 1 to 3 words. They stand under a picture and in lists after a colon, so: a bare noun, in the basic form.

picture-understood = je comprends
picture-question = question
picture-help = aide
picture-answer-yes = oui
picture-answer-no = non
picture-listen = écouter
picture-come-with-me = quelqu'un vient avec moi
picture-explain-letter = expliquer la lettre
# An adult who translates in a talk.
picture-interpret = interprète
picture-practise-dutch = pratiquer le néerlandais
picture-talk = parler
picture-phone = téléphone
picture-envelope = enveloppe
picture-pen-sign = signature
# A paper from the doctor.
picture-sick-note = papier du médecin
picture-calendar = calendrier
picture-clock = heure
# After the start of the lesson; no blame.
picture-late = en retard
picture-time-changed = autre heure
# The parent chooses a time for a talk.
picture-time-free = choisissez une heure
picture-no-school = pas d'école
picture-holiday = vacances
picture-school = école
picture-school-gate = porte de l'école
# Child care at school before and after the lessons.
picture-after-school-care = garderie
picture-teacher = enseignant
picture-teacher-ill = enseignant malade
picture-parents = parents
picture-child = enfant
picture-baby = bébé
picture-sibling = frère ou sœur
# The person at school who helps parents. See blocks.ftl: bridge-figure-introduces.
picture-bridge-figure = personne-relais (brugfiguur)
# Good news, a compliment.
picture-star = bonne nouvelle
picture-doctor = médecin
picture-medicine = médicament
picture-syringe = piqûre
picture-vaccination-card = carnet de vaccination
picture-lice = poux
# The child has a temperature.
picture-thermometer = fièvre
picture-vomiting = vomissements
picture-diarrhoea = diarrhée
picture-spots = boutons sur la peau
picture-bandage = pansement
picture-child-fell = chute
picture-wash-hands = se laver les mains
picture-stay-home = rester à la maison
picture-money = argent
picture-bill = facture
# A hot lunch at school.
picture-hot-meal = repas chaud
picture-sandwich = tartines
picture-lunch-box = boîte à tartines
picture-water-bottle = gourde d'eau
picture-fruit = fruits
picture-coffee = café
picture-swimming = natation
picture-swimwear = maillot de bain
picture-towel = serviette de bain
picture-swimming-cap = bonnet de bain
# The child's bag to carry things in (backpack).
picture-bag = sac à dos
picture-school-bag = cartable
picture-gym = gymnastique
picture-gym-clothes = vêtements de sport
picture-gym-shoes = chaussures de sport
picture-sports-day = journée sportive
picture-boots = bottes
picture-rain-coat = imperméable
picture-warm-coat = manteau chaud
picture-hat-gloves = bonnet et gants
picture-sun-hat = chapeau ou casquette
picture-sunscreen = crème solaire
picture-spare-clothes = vêtements de rechange
picture-slippers = pantoufles
picture-pyjamas = pyjama
picture-sleeping-bag = sac de couchage
picture-stuffed-toy = doudou
picture-diaper = langes (couches)
picture-tissues = mouchoirs
picture-bicycle = vélo
picture-bicycle-helmet = casque de vélo
picture-safety-vest = gilet jaune
# How we travel: on foot.
picture-walk = à pied
picture-bus = bus
picture-train = train
picture-museum = musée
picture-theatre = théâtre
picture-library = bibliothèque
picture-farm = ferme
picture-forest = forêt
picture-sea = mer
picture-identity-card = carte d'identité
# Exercises on paper, at home.
picture-homework = exercices
# The school diary: a small book with homework and messages.
picture-diary = journal de classe
picture-reading-book = lecture
picture-sums = calcul
picture-writing = écriture
picture-pencil-case = plumier
picture-report-card = bulletin
picture-photo = photo
picture-camera-no = pas de photos
picture-costume = déguisement
# The child's birthday.
picture-crown = anniversaire
# Saint Nicholas: feast for children on 6 December. Keep the name Sinterklaas in brackets.
picture-saint = Saint-Nicolas (Sinterklaas)
picture-christmas-tree = Noël
picture-party = fête
# Arts and crafts.
picture-paint = bricolage
picture-cardboard-box = boîte en carton
picture-toilet-roll = rouleau de papier WC vide
picture-plastic-bottle = bouteille en plastique vide
# Where: the place of an event.
picture-place = lieu
