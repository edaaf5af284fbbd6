### Labels of pictograms, 1 to 3 words. They stand under a picture and in lists after a colon, so: a bare noun, in the basic form.

picture-understood = I understand
picture-question = question
picture-help = help
picture-answer-yes = yes
picture-answer-no = no
picture-listen = listen
picture-come-with-me = someone comes along
picture-explain-letter = explain a letter

# An adult who translates in a talk.
picture-interpret = interpreter
picture-practise-dutch = practise Dutch
picture-talk = talk
picture-phone = phone
picture-envelope = envelope
picture-pen-sign = signature

# A paper from the doctor.
picture-sick-note = doctor's note
picture-calendar = calendar
picture-clock = time

# After the start of the lesson; no blame.
picture-late = late
picture-time-changed = different time

# The parent chooses a time for a talk.
picture-time-free = choose a time
picture-no-school = no school
picture-holiday = holiday
picture-school = school
picture-school-gate = school gate

# Child care at school before and after the lessons.
picture-after-school-care = child care
picture-teacher = teacher
picture-teacher-ill = teacher is ill
picture-parents = parents
picture-child = child
picture-baby = baby
picture-sibling = brother or sister

# The person at school who helps parents. See blocks.ftl: bridge-figure-introduces.
picture-bridge-figure = bridge figure

# Good news, a compliment.
picture-star = good news
picture-doctor = doctor
picture-medicine = medicine
picture-syringe = vaccination
picture-vaccination-card = vaccination card
picture-lice = head lice

# The child has a temperature.
picture-thermometer = fever
picture-vomiting = vomiting
picture-diarrhoea = diarrhoea
picture-spots = spots
picture-bandage = plaster
picture-child-fell = child fell
picture-wash-hands = wash hands
picture-stay-home = stay at home
picture-money = money
picture-bill = bill

# A hot lunch at school.
picture-hot-meal = hot meal
picture-sandwich = sandwiches
picture-lunch-box = lunch box
picture-water-bottle = water bottle
picture-fruit = fruit
picture-coffee = coffee
picture-swimming = swimming
picture-swimwear = swimwear
picture-towel = towel
picture-swimming-cap = swimming cap

# The child's bag to carry things in (backpack).
picture-bag = bag
picture-school-bag = school bag
picture-gym = gym
picture-gym-clothes = gym clothes
picture-gym-shoes = sports shoes
picture-sports-day = sports day
picture-boots = boots
picture-rain-coat = raincoat
picture-warm-coat = warm coat
picture-hat-gloves = hat and gloves
picture-sun-hat = sun hat or cap
picture-sunscreen = sun cream
picture-spare-clothes = spare clothes
picture-slippers = slippers
picture-pyjamas = pyjamas
picture-sleeping-bag = sleeping bag
picture-stuffed-toy = cuddly toy
picture-diaper = nappies
picture-tissues = tissues
picture-bicycle = bicycle
picture-bicycle-helmet = bicycle helmet
picture-safety-vest = yellow safety vest

# How we travel: on foot.
picture-walk = on foot
picture-bus = bus
picture-train = train
picture-museum = museum
picture-theatre = theatre
picture-library = library
picture-farm = farm
picture-forest = forest
picture-sea = sea
picture-identity-card = identity card

# Exercises on paper, at home.
picture-homework = exercises

# The school diary: a small book with homework and messages.
picture-diary = school diary
picture-reading-book = reading
picture-sums = sums
picture-writing = writing
picture-pencil-case = pencil case
picture-report-card = school report
picture-photo = photo
picture-camera-no = no photos
picture-costume = costume

# The child's birthday.
picture-crown = birthday

# Saint Nicholas: feast for children on 6 December. Keep the name Sinterklaas in brackets.
picture-saint = Saint Nicholas
picture-christmas-tree = Christmas
picture-party = party

# Arts and crafts.
picture-paint = crafts
picture-cardboard-box = cardboard box
picture-toilet-roll = empty toilet roll
picture-plastic-bottle = empty plastic bottle

# Where: the place of an event.
picture-place = place
