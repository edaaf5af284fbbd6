### Labels of pictograms, 1 to 3 words. They stand under a picture and in lists after a colon, so: a bare noun, in the basic form.

picture-understood = я розумію
picture-question = запитання
picture-help = допомога
picture-answer-yes = так
picture-answer-no = ні
picture-listen = слухати
picture-come-with-me = хтось піде зі мною
picture-explain-letter = пояснення листа
# An adult who translates in a talk.
picture-interpret = перекладач
picture-practise-dutch = практика нідерландської мови
picture-talk = розмова
picture-phone = телефон
picture-envelope = конверт
picture-pen-sign = підпис
# A paper from the doctor.
picture-sick-note = папір від лікаря
picture-calendar = календар
picture-clock = час
# After the start of the lesson; no blame.
picture-late = після початку уроку
picture-time-changed = інший час
# The parent chooses a time for a talk.
picture-time-free = оберіть час
picture-no-school = школи немає
picture-holiday = канікули
picture-school = школа
picture-school-gate = ворота школи
# Child care at school before and after the lessons.
picture-after-school-care = догляд за дітьми
picture-teacher = учитель
picture-teacher-ill = учитель хворіє
picture-parents = батьки
picture-child = дитина
picture-baby = немовля
picture-sibling = брат або сестра
# The person at school who helps parents. See blocks.ftl: bridge-figure-introduces.
picture-bridge-figure = помічник (brugfiguur)
# Good news, a compliment.
picture-star = добра новина
picture-doctor = лікар
picture-medicine = ліки
picture-syringe = укол
picture-vaccination-card = книжечка щеплень
picture-lice = воші
# The child has a temperature.
picture-thermometer = температура
picture-vomiting = блювання
picture-diarrhoea = пронос
picture-spots = плями на шкірі
picture-bandage = пластир
picture-child-fell = падіння
picture-wash-hands = мити руки
picture-stay-home = залишитися вдома
picture-money = гроші
picture-bill = рахунок
# A hot lunch at school.
picture-hot-meal = гаряча їжа
picture-sandwich = бутерброди
picture-lunch-box = коробка для їжі
picture-water-bottle = пляшка з водою
picture-fruit = фрукти
picture-coffee = кава
picture-swimming = плавання
picture-swimwear = купальник або плавки
picture-towel = рушник
picture-swimming-cap = шапочка для плавання
# The child's bag to carry things in (backpack).
picture-bag = рюкзак
picture-school-bag = шкільна сумка
picture-gym = фізкультура
picture-gym-clothes = спортивний одяг
picture-gym-shoes = спортивне взуття
picture-sports-day = день спорту
picture-boots = гумові чоботи
picture-rain-coat = куртка від дощу
picture-warm-coat = тепла куртка
picture-hat-gloves = шапка і рукавички
picture-sun-hat = капелюх або кепка від сонця
picture-sunscreen = сонцезахисний крем
picture-spare-clothes = запасний одяг
picture-slippers = капці
picture-pyjamas = піжама
picture-sleeping-bag = спальний мішок
picture-stuffed-toy = м’яка іграшка
picture-diaper = підгузки
picture-tissues = паперові хустинки
picture-bicycle = велосипед
picture-bicycle-helmet = велосипедний шолом
picture-safety-vest = жовтий жилет
# How we travel: on foot.
picture-walk = пішки
picture-bus = автобус
picture-train = поїзд
picture-museum = музей
picture-theatre = театр
picture-library = бібліотека
picture-farm = ферма
picture-forest = ліс
picture-sea = море
picture-identity-card = посвідчення особи
# Exercises on paper, at home.
picture-homework = вправи
# The school diary: a small book with homework and messages.
picture-diary = щоденник
picture-reading-book = читання
picture-sums = лічба
picture-writing = письмо
picture-pencil-case = пенал
picture-report-card = табель
picture-photo = фото
picture-camera-no = без фото
picture-costume = костюм
# The child's birthday.
picture-crown = день народження
# Saint Nicholas: feast for children on 6 December. Keep the name Sinterklaas in brackets.
picture-saint = Святий Миколай (Sinterklaas)
picture-christmas-tree = Різдво
picture-party = свято
# Arts and crafts.
picture-paint = майстрування
picture-cardboard-box = картонна коробка
picture-toilet-roll = порожня втулка від туалетного паперу
picture-plastic-bottle = порожня пластикова пляшка
# Where: the place of an event.
picture-place = місце
