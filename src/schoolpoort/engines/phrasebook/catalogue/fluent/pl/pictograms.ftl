### Labels of pictograms, 1 to 3 words. They stand under a picture and in lists after a colon, so: a bare noun, in the basic form.

picture-understood = rozumiem
picture-question = pytanie
picture-help = pomoc
picture-answer-yes = tak
picture-answer-no = nie
picture-listen = słuchanie
picture-come-with-me = ktoś idzie ze mną
picture-explain-letter = wyjaśnienie listu
# An adult who translates in a talk.
picture-interpret = tłumacz
picture-practise-dutch = ćwiczenie niderlandzkiego
picture-talk = rozmowa
picture-phone = telefon
picture-envelope = koperta
picture-pen-sign = podpis
# A paper from the doctor.
picture-sick-note = zaświadczenie od lekarza
picture-calendar = kalendarz
picture-clock = godzina
# After the start of the lesson; no blame.
picture-late = po czasie
picture-time-changed = inna godzina
# The parent chooses a time for a talk.
picture-time-free = wybór godziny
picture-no-school = nie ma szkoły
picture-holiday = ferie lub wakacje
picture-school = szkoła
picture-school-gate = brama szkoły
# Child care at school before and after the lessons.
picture-after-school-care = opieka nad dziećmi
picture-teacher = nauczyciel
picture-teacher-ill = nauczyciel jest chory
picture-parents = rodzice
picture-child = dziecko
picture-baby = niemowlę
picture-sibling = brat lub siostra
# The person at school who helps parents. See blocks.ftl: bridge-figure-introduces.
picture-bridge-figure = pomoc rodzicom (brugfiguur)
# Good news, a compliment.
picture-star = dobra wiadomość
picture-doctor = lekarz
picture-medicine = lek
picture-syringe = zastrzyk
picture-vaccination-card = książeczka szczepień
picture-lice = wszy
# The child has a temperature.
picture-thermometer = gorączka
picture-vomiting = wymioty
picture-diarrhoea = biegunka
picture-spots = plamki na skórze
picture-bandage = plaster
picture-child-fell = upadek
picture-wash-hands = mycie rąk
picture-stay-home = zostać w domu
picture-money = pieniądze
picture-bill = rachunek
# A hot lunch at school.
picture-hot-meal = ciepły posiłek
picture-sandwich = kanapki
picture-lunch-box = pudełko na kanapki
picture-water-bottle = bidon z wodą
picture-fruit = owoce
picture-coffee = kawa
picture-swimming = pływanie
picture-swimwear = strój kąpielowy
picture-towel = ręcznik
picture-swimming-cap = czepek
# The child's bag to carry things in (backpack).
picture-bag = plecak
picture-school-bag = tornister
picture-gym = WF
picture-gym-clothes = strój sportowy
picture-gym-shoes = buty sportowe
picture-sports-day = dzień sportu
picture-boots = kalosze
picture-rain-coat = kurtka przeciwdeszczowa
picture-warm-coat = ciepła kurtka
picture-hat-gloves = czapka i rękawiczki
picture-sun-hat = kapelusz lub czapka od słońca
picture-sunscreen = krem przeciwsłoneczny
picture-spare-clothes = ubranie na zmianę
picture-slippers = kapcie
picture-pyjamas = piżama
picture-sleeping-bag = śpiwór
picture-stuffed-toy = przytulanka
picture-diaper = pieluchy
picture-tissues = chusteczki
picture-bicycle = rower
picture-bicycle-helmet = kask rowerowy
picture-safety-vest = żółta kamizelka
# How we travel: on foot.
picture-walk = pieszo
picture-bus = autobus
picture-train = pociąg
picture-museum = muzeum
picture-theatre = teatr
picture-library = biblioteka
picture-farm = farma
picture-forest = las
picture-sea = morze
picture-identity-card = dowód osobisty
# Exercises on paper, at home.
picture-homework = ćwiczenia
# The school diary: a small book with homework and messages.
picture-diary = dzienniczek
picture-reading-book = czytanie
picture-sums = liczenie
picture-writing = pisanie
picture-pencil-case = piórnik
picture-report-card = świadectwo
picture-photo = zdjęcie
picture-camera-no = bez zdjęć
picture-costume = przebranie
# The child's birthday.
picture-crown = urodziny
# Saint Nicholas: feast for children on 6 December. Keep the name Sinterklaas in brackets.
picture-saint = Święty Mikołaj (Sinterklaas)
picture-christmas-tree = Boże Narodzenie
picture-party = święto
# Arts and crafts.
picture-paint = prace ręczne
picture-cardboard-box = pudełko z kartonu
picture-toilet-roll = pusta rolka po papierze toaletowym
picture-plastic-bottle = pusta plastikowa butelka
# Where: the place of an event.
picture-place = miejsce
