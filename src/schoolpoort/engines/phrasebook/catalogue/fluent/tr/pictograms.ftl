### Labels of pictograms, 1 to 3 words. They stand under a picture and in lists after a colon, so: a bare noun, in the basic form.

picture-understood = anladım
picture-question = soru
picture-help = yardım
picture-answer-yes = evet
picture-answer-no = hayır
picture-listen = dinlemek
picture-come-with-me = biri benimle gelsin
picture-explain-letter = mektubu açıklamak
# An adult who translates in a talk.
picture-interpret = tercüman
picture-practise-dutch = Hollandaca çalışmak
picture-talk = konuşmak
picture-phone = telefon
picture-envelope = zarf
picture-pen-sign = imza
# A paper from the doctor.
picture-sick-note = doktor kâğıdı
picture-calendar = takvim
picture-clock = saat
# After the start of the lesson; no blame.
picture-late = geç kalmak
picture-time-changed = farklı saat
# The parent chooses a time for a talk.
picture-time-free = saat seçin
picture-no-school = okul yok
picture-holiday = tatil
picture-school = okul
picture-school-gate = okul kapısı
# Child care at school before and after the lessons.
picture-after-school-care = çocuk bakımı
picture-teacher = öğretmen
picture-teacher-ill = öğretmen hasta
picture-parents = veliler
picture-child = çocuk
picture-baby = bebek
picture-sibling = kardeş
# The person at school who helps parents. See blocks.ftl: bridge-figure-introduces.
picture-bridge-figure = veli desteği (brugfiguur)
# Good news, a compliment.
picture-star = iyi haber
picture-doctor = doktor
picture-medicine = ilaç
picture-syringe = iğne
picture-vaccination-card = aşı kartı
picture-lice = bit
# The child has a temperature.
picture-thermometer = ateş
picture-vomiting = kusma
picture-diarrhoea = ishal
picture-spots = deride lekeler
picture-bandage = yara bandı
picture-child-fell = düştü
picture-wash-hands = el yıkamak
picture-stay-home = evde kalmak
picture-money = para
picture-bill = fatura
# A hot lunch at school.
picture-hot-meal = sıcak yemek
picture-sandwich = sandviç
picture-lunch-box = beslenme kutusu
picture-water-bottle = su matarası
picture-fruit = meyve
picture-coffee = kahve
picture-swimming = yüzme
picture-swimwear = mayo
picture-towel = havlu
picture-swimming-cap = bone
# The child's bag to carry things in (backpack).
picture-bag = sırt çantası
picture-school-bag = okul çantası
picture-gym = beden eğitimi
picture-gym-clothes = spor kıyafeti
picture-gym-shoes = spor ayakkabısı
picture-sports-day = spor günü
picture-boots = çizme
picture-rain-coat = yağmurluk
picture-warm-coat = kalın mont
picture-hat-gloves = bere ve eldiven
picture-sun-hat = güneş şapkası
picture-sunscreen = güneş kremi
picture-spare-clothes = yedek kıyafet
picture-slippers = terlik
picture-pyjamas = pijama
picture-sleeping-bag = uyku tulumu
picture-stuffed-toy = peluş oyuncak
picture-diaper = bebek bezi
picture-tissues = kâğıt mendil
picture-bicycle = bisiklet
picture-bicycle-helmet = bisiklet kaskı
picture-safety-vest = sarı yelek
# How we travel: on foot.
picture-walk = yürüyerek
picture-bus = otobüs
picture-train = tren
picture-museum = müze
picture-theatre = tiyatro
picture-library = kütüphane
picture-farm = çiftlik
picture-forest = orman
picture-sea = deniz
picture-identity-card = kimlik kartı
# Exercises on paper, at home.
picture-homework = alıştırma yapmak
# The school diary: a small book with homework and messages.
picture-diary = ajanda
picture-reading-book = okuma
picture-sums = matematik
picture-writing = yazı yazma
picture-pencil-case = kalem kutusu
picture-report-card = karne
picture-photo = fotoğraf
picture-camera-no = fotoğraf yok
picture-costume = kostüm
# The child's birthday.
picture-crown = doğum günü
# Saint Nicholas: feast for children on 6 December. Keep the name Sinterklaas in brackets.
picture-saint = Aziz Nikolas (Sinterklaas)
picture-christmas-tree = Noel
picture-party = kutlama
# Arts and crafts.
picture-paint = el işi
picture-cardboard-box = karton kutu
picture-toilet-roll = boş tuvalet kâğıdı rulosu
picture-plastic-bottle = boş plastik şişe
# Where: the place of an event.
picture-place = yer
