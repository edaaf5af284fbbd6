### Labels of pictograms, 1 to 3 words. They stand under a picture and in lists after a colon, so: a bare noun, in the basic form.

picture-understood = ik begrijp het
picture-question = vraag
picture-help = hulp
picture-answer-yes = ja
picture-answer-no = nee
picture-listen = luisteren
picture-come-with-me = iemand gaat mee
picture-explain-letter = brief uitleggen

# An adult who translates in a talk.
picture-interpret = tolk
picture-practise-dutch = Nederlands oefenen
picture-talk = praten
picture-phone = telefoon
picture-envelope = envelop
picture-pen-sign = handtekening

# A paper from the doctor.
picture-sick-note = papier van de dokter
picture-calendar = kalender
picture-clock = uur

# After the start of the lesson; no blame.
picture-late = te laat
picture-time-changed = ander uur

# The parent chooses a time for a talk.
picture-time-free = kies een uur
picture-no-school = geen school
picture-holiday = vakantie
picture-school = school
picture-school-gate = schoolpoort

# Child care at school before and after the lessons.
picture-after-school-care = opvang
picture-teacher = leerkracht
picture-teacher-ill = leerkracht is ziek
picture-parents = ouders
picture-child = kind
picture-baby = baby
picture-sibling = broer of zus

# The person at school who helps parents. See blocks.ftl: bridge-figure-introduces.
picture-bridge-figure = brugfiguur

# Good news, a compliment.
picture-star = goed nieuws
picture-doctor = dokter
picture-medicine = medicijn
picture-syringe = prik
picture-vaccination-card = boekje met prikken
picture-lice = luizen

# The child has a temperature.
picture-thermometer = koorts
picture-vomiting = braken
picture-diarrhoea = diarree
picture-spots = vlekjes
picture-bandage = pleister
picture-child-fell = gevallen
picture-wash-hands = handen wassen
picture-stay-home = thuisblijven
picture-money = geld
picture-bill = rekening

# A hot lunch at school.
picture-hot-meal = warm eten
picture-sandwich = boterhammen
picture-lunch-box = brooddoos
picture-water-bottle = drinkfles met water
picture-fruit = fruit
picture-coffee = koffie
picture-swimming = zwemmen
picture-swimwear = zwemkleren
picture-towel = handdoek
picture-swimming-cap = badmuts

# The child's bag to carry things in (backpack).
picture-bag = zak
picture-school-bag = boekentas
picture-gym = turnen
picture-gym-clothes = turnkleren
picture-gym-shoes = sportschoenen
picture-sports-day = sportdag
picture-boots = laarzen
picture-rain-coat = regenjas
picture-warm-coat = warme jas
picture-hat-gloves = muts en handschoenen
picture-sun-hat = zonnehoed of pet
picture-sunscreen = zonnecrème
picture-spare-clothes = extra kleren
picture-slippers = pantoffels
picture-pyjamas = pyjama
picture-sleeping-bag = slaapzak
picture-stuffed-toy = knuffel
picture-diaper = luiers
picture-tissues = zakdoekjes
picture-bicycle = fiets
picture-bicycle-helmet = fietshelm
picture-safety-vest = geel hesje

# How we travel: on foot.
picture-walk = te voet
picture-bus = bus
picture-train = trein
picture-museum = museum
picture-theatre = theater
picture-library = bibliotheek
picture-farm = boerderij
picture-forest = bos
picture-sea = zee
picture-identity-card = identiteitskaart

# Exercises on paper, at home.
picture-homework = oefeningen maken

# The school diary: a small book with homework and messages.
picture-diary = agenda
picture-reading-book = lezen
picture-sums = rekenen
picture-writing = schrijven
picture-pencil-case = pennenzak
picture-report-card = rapport
picture-photo = foto
picture-camera-no = geen foto's
picture-costume = kostuum

# The child's birthday.
picture-crown = verjaardag

# Saint Nicholas: feast for children on 6 December. Keep the name Sinterklaas in brackets.
picture-saint = Sinterklaas
picture-christmas-tree = Kerstmis
picture-party = feest

# Arts and crafts.
picture-paint = knutselen
picture-cardboard-box = kartonnen doos
picture-toilet-roll = leeg wc-rolletje
picture-plastic-bottle = lege plastic fles

# Where: the place of an event.
picture-place = plaats
