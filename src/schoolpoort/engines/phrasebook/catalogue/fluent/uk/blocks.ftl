### Texts of the building blocks, Ukrainian (translated from the Dutch).
### Value = title (max 42 characters). .text = 1 to 4 short sentences. .do = what the family does, one line.
### Dates, times, periods and money come in already formatted, in one grammatical form ("donderdag 3 december 2026", "09:15", "€ 12,50").
### $<param>-label = the chosen option(s) as text. $has-<param> = "yes" or "no". $child = first name of the child.
### Write at level A2: short sentences, no blame, "your child", formal "you". Always the same word for the same thing.
### The word after {" "} keeps the space between two sentences; keep it.


## Absence

# How a family reports that a child is ill. $phone: phone number of the school. $time: call before this hour.
sick-report = Дитина хвора? Зателефонуйте до школи
    .text =
        Ваша дитина хвора? Залиште дитину вдома. Зателефонуйте до школи того самого дня: { $phone }.{ $has-time ->
            [yes] { " " }Час: до { $time }.
           *[no] { "" }
        } Пізніше дайте дитині записку для школи.
    .do = Зателефонуйте до школи, якщо ваша дитина хвора.
# "briefje": a short written note that says why the child was absent. No blame in the tone.
note-missing = Нам ще потрібна записка
    .text =
        Вашої дитини не було в школі. Ім’я: { $child }. { $has-last-day ->
            [yes] Перший день: { $day }. Останній день: { $last-day }.
           *[no] День: { $day }.
        } { $note ->
            [doctor-note] Попросіть записку у вашого лікаря.
           *[own-note] Ви можете написати записку самі. Напишіть, чому дитина була вдома.
        }
    .do = Дайте дитині записку для школи. Не пізніше: { $until }.
note-missing-note-own-note = Записка від батьків
note-missing-note-doctor-note = Записка від лікаря
# The child came after the start of the lesson. Friendly: we look for a solution together.
late = Разом приходимо до школи вчасно
    .text = Ваша дитина прийшла після початку уроку. Ім’я: { $child }. День: { $day }. Початок уроку: { $time }. Вам важко приходити вчасно? Ми разом знайдемо рішення.
    .do = Приводьте дитину до школи до { $time }.

## Calendar

# One day without school. study-day: teachers learn that day, children stay at home.
day-off = Школи не буде
    .text =
        День без школи: { $date }. { $reason ->
            [study-day] Цього дня вчителі самі навчаються.
            [public-holiday] Це святковий день.
           *[free-day] У дітей вільний день.
        }{ $has-childcare ->
            [yes]
                { " " }{ $childcare ->
                    [yes] Але у школі є догляд за дітьми.
                   *[no] Догляду за дітьми теж немає.
                }
           *[no] { "" }
        }{ $has-back ->
            [yes] { " " }Знову до школи: { $back }.
           *[no] { "" }
        }
    .do = Залиште дитину вдома цього дня або знайдіть догляд.
day-off-reason-study-day = День навчання вчителів
day-off-reason-public-holiday = Святковий день
day-off-reason-free-day = Вільний день
day-off-childcare-yes = Так
day-off-childcare-no = Ні
# Strike explained: people do not work that day. closed: the whole school is closed. care-only: no lessons, but children can be looked after.
strike = Страйк: уроків немає
    .text =
        День страйку: { $date }. Страйк: цього дня люди не працюють. { $situation ->
            [closed] Школа зачинена. Догляду за дітьми немає.
           *[care-only] Уроків немає. Але у школі є догляд за дітьми.
        }
    .do =
        { $situation ->
            [closed] Залиште дитину вдома цього дня.
           *[care-only] Вам потрібен догляд за дитиною? Скажіть нам. Не пізніше: { $until }.
        }
strike-situation-closed = Школа зачинена
strike-situation-care-only = Лише догляд за дітьми
# $name-label: name of the holiday. $period: from - to.
holiday = Канікули
    .text =
        { $name-label }: { $period }. У ці дні школи немає. Перший день після канікул: { $back }.{ $has-time ->
            [yes] { " " }Початок школи: { $time }.
           *[no] { "" }
        }
holiday-name-autumn = Осінні канікули
holiday-name-christmas = Різдвяні канікули
# One week in February or March.
holiday-name-spring = Весняні канікули (krokusvakantie)
holiday-name-easter = Великодні канікули
holiday-name-summer = Літні канікули
# The hours of one school day are different. $start, $end: hours.
hours-change = Інші години у школі
    .text =
        Цього дня у школі інші години: { $date }.{ $has-start ->
            [yes] { " " }Початок школи: { $start }.
           *[no] { "" }
        } Кінець школи: { $end }.{ $has-childcare ->
            [yes]
                { " " }{ $childcare ->
                    [yes] Потім у школі є догляд за дітьми.
                   *[no] Потім догляду за дітьми немає.
                }
           *[no] { "" }
        }
    .do = Заберіть дитину о { $end } або знайдіть догляд.
hours-change-childcare-yes = Так
hours-change-childcare-no = Ні
# First day of a new school year.
first-school-day = Перший день у школі
    .text =
        Ласкаво просимо! Початок школи: { $date }, { $time }.{ $has-place ->
            [yes] { " " }Ідіть з дитиною сюди: { $place }.
           *[no] { "" }
        }{ $has-teacher ->
            [yes] { " " }Учитель: { $teacher }.
           *[no] { "" }
        }{ $has-welcome ->
            [yes]
                { " " }{ $welcome ->
                    [yes] Ви можете ненадовго зайти з дитиною до класу.
                   *[no] Ви прощаєтеся з дитиною біля воріт школи.
                }
           *[no] { "" }
        }
    .do =
        { $has-items ->
            [yes] Дайте дитині з собою такі речі: { $items-label }.
           *[no] Приходьте з дитиною вчасно.
        }
first-school-day-welcome-yes = Так
first-school-day-welcome-no = Ні

## Outings

# $kind-label: kind of place (museum, farm ...). $place: the name of the place. $transport-label: on foot, by bus ...
outing = Ми йдемо на екскурсію
    .text =
        Клас іде на екскурсію. День: { $date }. Куди: { $kind-label }{ $has-place ->
            [yes] , { $place }
           *[no] { "" }
        }.{ $has-transport ->
            [yes] { " " }Дорога: { $transport-label }.
           *[no] { "" }
        } Вирушаємо: { $time }.{ $has-back ->
            [yes] { " " }Повертаємося до школи: { $back }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Ціна: { $cost }. Ви платите пізніше, разом зі шкільним рахунком.
           *[no] { "" }
        }
    .do =
        { $has-items ->
            [yes] Дайте дитині з собою такі речі: { $items-label }.
           *[no] Приведіть дитину до школи вчасно.
        }
# As "outing", and the parent signs that the child may come along.
outing-permission = Чи можна дитині на екскурсію?
    .text =
        Клас іде на екскурсію. День: { $date }. Куди: { $kind-label }{ $has-place ->
            [yes] , { $place }
           *[no] { "" }
        }.{ $has-transport ->
            [yes] { " " }Дорога: { $transport-label }.
           *[no] { "" }
        } Вирушаємо: { $time }.{ $has-back ->
            [yes] { " " }Повертаємося до школи: { $back }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Ціна: { $cost }. Ви платите пізніше, разом зі шкільним рахунком.
           *[no] { "" }
        }{ $has-items ->
            [yes] { " " }Дайте дитині з собою такі речі: { $items-label }.
           *[no] { "" }
        }
    .do = Дитині можна з нами? Підпишіть. Не пізніше: { $until }.
# The class goes away for several days; the children sleep there. "instalments": pay a small part each time.
multi-day-trip = Клас їде на кілька днів
    .text =
        Клас їде разом. Куди: { $kind-label }{ $has-place ->
            [yes] , { $place }
           *[no] { "" }
        }. Коли: { $period }. Діти там ночують.{ $has-time ->
            [yes] { " " }Вирушаємо: { $time }.
           *[no] { "" }
        } Ціна: { $cost }. { $instalments ->
            [yes] Ви можете платити частинами.
           *[no] Вам важко заплатити? Поговоріть з нами.
        }{ $has-items ->
            [yes] { " " }Дайте дитині з собою такі речі: { $items-label }.
           *[no] { "" }
        }{ $has-info-date ->
            [yes] { " " }Ми розповімо вам більше. День: { $info-date }.
           *[no] { "" }
        }
    .do = Дитині можна з нами? Підпишіть. Не пізніше: { $until }.
multi-day-trip-instalments-yes = Так
multi-day-trip-instalments-no = Ні

## Sport

# Pupils go swimming with the whole class.
swimming-starts = Починаються уроки плавання
    .text =
        Ваша дитина йде з класом на плавання. Перший урок: { $date }, { $time }.{ $has-place ->
            [yes] { " " }Басейн: { $place }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Ціна за один раз: { $cost }.
           *[no] { "" }
        }
    .do = Дайте дитині з собою такі речі: { $items-label }.
# Swimming things were not at school. No blame; we help when the family does not have them.
swimming-kit-forgotten = Речі для наступного уроку плавання
    .text = Сьогодні ваша дитина була без речей для плавання. Наступний урок плавання: { $date }. У вас немає речей для плавання? Скажіть нам. Ми радо допоможемо.
    .do = Наступного разу дайте дитині з собою такі речі: { $items-label }.
# Gym = physical education at school. $days-label: list of weekdays.
gym-kit = Речі для фізкультури
    .text =
        У вашої дитини є уроки фізкультури. Фізкультура — це спорт у школі.{ $has-date ->
            [yes] { " " }Перший урок фізкультури: { $date }.
           *[no] { "" }
        } Дні: { $days-label }.
    .do = Дайте дитині з собою такі речі: { $items-label }.
gym-kit-days-monday = понеділок
gym-kit-days-tuesday = вівторок
gym-kit-days-wednesday = середа
gym-kit-days-thursday = четвер
gym-kit-days-friday = п’ятниця

## Health

# Head lice. Goes to the whole class; nobody is to blame.
lice = У класі є воші
    .text =
        Воші — це маленькі комахи у волоссі. Воші можуть з’явитися в кожної дитини. Ви бачите воші? Запитайте поради в аптеці.{ $has-recheck ->
            [yes] { " " }Ми перевіримо ще раз. День: { $recheck }.
           *[no] { "" }
        }
    .do = Огляньте сьогодні ввечері волосся вашої дитини.
# $illness-label: name of the illness. $signs-label: fever, spots ... (labels of the pictograms).
infectious-illness = Хвороба в класі
    .text =
        Одна дитина в класі хворіє: { $illness-label }. Інші діти теж можуть захворіти.{ $has-signs ->
            [yes] { " " }Зверніть увагу: { $signs-label }.
           *[no] { "" }
        }{ $has-pregnancy ->
            [yes]
                { $pregnancy ->
                    [yes] { " " }Ви вагітні? Зателефонуйте до вашого лікаря.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do =
        { $action ->
            [stay-home] Дитина хвора? Залиште її вдома і зателефонуйте до школи.
            [doctor] Ви бачите це у вашої дитини? Зателефонуйте до лікаря.
           *[watch] Щодня уважно дивіться, як почувається ваша дитина.
        }
infectious-illness-illness-chickenpox = вітряна віспа (вітрянка)
infectious-illness-illness-stomach-flu = кишковий грип
infectious-illness-illness-flu = грип
infectious-illness-illness-corona = коронавірус
infectious-illness-illness-scarlet-fever = скарлатина
infectious-illness-illness-hand-foot-mouth = хвороба «рука, нога, рот»
# Impetigo: a skin infection with yellow crusts.
infectious-illness-illness-impetigo = імпетиго (ранки на шкірі)
infectious-illness-illness-pink-eye = запалення очей
infectious-illness-illness-whooping-cough = кашлюк
# Threadworms (pinworms).
infectious-illness-illness-worms = дрібні глисти (гострики)
infectious-illness-action-stay-home = Залишити вдома і зателефонувати до школи
infectious-illness-action-doctor = Зателефонувати до лікаря
infectious-illness-action-watch = Уважно дивитися
infectious-illness-pregnancy-yes = Так
infectious-illness-pregnancy-no = Ні
# CLB: the centre of doctors, nurses and others who look after pupils' health and well-being at school. Keep the letters CLB and explain them.
vaccination-clb = Щеплення у школі
    .text =
        Ваша дитина може отримати вакцину. День: { $date }. Вакцина — це укол проти хвороби: { $vaccine-label }. Укол робить CLB. CLB — це лікарі й медсестри для шкіл. Укол безплатний.{ $has-place ->
            [yes] { " " }Місце: { $place }.
           *[no] { "" }
        }
    .do = Підпишіть папір і дайте його дитині для школи. Не пізніше: { $until }.
# Vaccine in the first year of primary school.
vaccination-clb-vaccine-tetanus-polio = правець, дифтерія, кашлюк і поліомієліт
# Vaccine measles, mumps, rubella.
vaccination-clb-vaccine-measles = кір, паротит (свинка) і краснуха
# Medical check-up of the pupil by the CLB.
medical-exam-clb = Лікар CLB огляне вашу дитину
    .text =
        CLB — це лікарі й медсестри для шкіл. Огляд: { $date }{ $has-time ->
            [yes] , { $time }
           *[no] { "" }
        }. { $location ->
            [clb] Огляд буде в CLB.
           *[school] Огляд буде у школі.
        }{ $has-place ->
            [yes] { " " }Адреса: { $place }.
           *[no] { "" }
        } Це безплатно. { $parent ->
            [may] Ви можете прийти разом з дитиною.
            [must] Прийдіть разом з дитиною.
           *[not-needed] Вам не треба приходити.
        }
    .do =
        { $has-items ->
            [yes] Дайте дитині з собою такі речі: { $items-label }.
           *[no] У вас є запитання про здоров’я? Зателефонуйте до CLB.
        }
medical-exam-clb-location-school = У школі
medical-exam-clb-location-clb = У CLB
medical-exam-clb-parent-may = Мама або тато можуть прийти
medical-exam-clb-parent-must = Мама або тато приходять
medical-exam-clb-parent-not-needed = Мамі й татові не треба приходити
# The child must take medicine at school. "Geef het niet mee met uw kind": a child does not carry the medicine; the parent brings it.
# Take care that no language says "do not give the medicine to the child".
medication = Ліки у школі
    .text =
        Ми радо дамо вашій дитині ліки{ $has-medicine ->
            [yes] : { $medicine }
           *[no] { "" }
        }. Нам потрібен папір від лікаря. У ньому написано: скільки і коли.{ $has-contact ->
            [yes] { " " }Кому передати ліки: { $contact }.
           *[no] { " " }Передайте ліки вчителю.
        } Принесіть їх самі. Дитина не носить ліки з собою.
    .do = Принесіть ліки й папір. Не пізніше: { $until }.

# A signature before the school gives medicine; the doctor's paper says how much and when.
medication-permission = Чи можна давати вашій дитині ліки?
    .text =
        Ваша дитина приймає ліки у школі{ $has-medicine ->
            [yes] : { $medicine }
           *[no] { "" }
        }. Ми даємо ліки, тільки якщо ви згодні. Ми робимо так, як написав лікар.
    .do = Ви згодні? Тоді підпишіть. Не пізніше: { $until }.

# Snack in the morning break. $days-label: list of weekdays.
healthy-snack = Здорова їжа у школі
    .text =
        У школі ми їмо здорову їжу.{ $has-days ->
            [yes] { " " }Дні: { $days-label }.
           *[no] { "" }
        } Не давайте дитині до школи цукерки й солодкі напої.
    .do = Дайте дитині з собою такі речі: { $items-label }.
healthy-snack-days-monday = понеділок
healthy-snack-days-tuesday = вівторок
healthy-snack-days-wednesday = середа
healthy-snack-days-thursday = четвер
healthy-snack-days-friday = п’ятниця
# The child fell or was hurt at school. Calm tone. $part-label: part of the body.
child-fell = Ваша дитина впала
    .text =
        Ваша дитина впала у школі. Ім’я: { $child }. Коли: { $date }, { $time }. Де болить: { $part-label }. Ми допомогли вашій дитині.{ $has-phone ->
            [yes] { " " }Є запитання? Зателефонуйте: { $phone }.
           *[no] { "" }
        }
    .do =
        { $advice ->
            [nothing] Усе добре. Вам нічого не треба робити.
            [head-watch] Сильний біль, блювання або велика втома? Відразу зателефонуйте до лікаря.
            [doctor] Сьогодні підіть з дитиною до лікаря.
           *[watch] Удома уважно дивіться, як почувається дитина.
        }
child-fell-part-head = голова
child-fell-part-face = обличчя
child-fell-part-mouth = рот або зуби
child-fell-part-arm = рука
child-fell-part-hand = кисть руки
child-fell-part-leg = нога
child-fell-part-knee = коліно
child-fell-part-foot = ступня
child-fell-advice-nothing = Нічого
child-fell-advice-watch = Уважно дивитися вдома
child-fell-advice-head-watch = Удар головою: уважно дивитися, до лікаря, якщо стане гірше
child-fell-advice-doctor = Сьогодні до лікаря

## Money

# $reasons-label: list of what the bill is for. $reference: text to write with the bank transfer.
school-bill = Шкільний рахунок
    .text =
        Ви платите: { $amount }.{ $has-reasons ->
            [yes] { " " }Це за: { $reasons-label }.
           *[no] { "" }
        }{ $has-account ->
            [yes] { " " }Номер рахунку в банку: { $account }.
           *[no] { "" }
        }{ $has-reference ->
            [yes] { " " }Напишіть у платежі: { $reference }.
           *[no] { "" }
        } Вам важко заплатити? Поговоріть з нами. Ми нікому не розповімо.
    .do = Заплатіть. Не пізніше: { $until }.
school-bill-reasons-meals = їжа
school-bill-reasons-outings = екскурсії
school-bill-reasons-swimming = плавання
school-bill-reasons-care = догляд за дітьми
school-bill-reasons-materials = речі для школи
school-bill-reasons-trip = поїздка класу на кілька днів
# A kind reminder: help comes first. Never a threat, no shame.
bill-reminder = Шкільний рахунок: ми радо допоможемо
    .text =
        Ми ще не бачимо оплати: { $amount }. Ви вже заплатили? Тоді все гаразд. Вам важко заплатити? Так буває в багатьох. З ким поговорити: { $contact }.{ $has-phone ->
            [yes] { " " }Телефон: { $phone }.
           *[no] { "" }
        } Ми разом знайдемо рішення.
    .do = Заплатіть або поговоріть з нами. Не пізніше: { $until }.
# Hot lunch at school. pork-free: there is food without pork or without meat.
hot-meals = Гаряча їжа у школі для вашої дитини?
    .text =
        Ваша дитина може їсти у школі гарячу їжу вдень. Початок: { $date }. Ціна за один обід: { $cost }.{ $has-days ->
            [yes] { " " }Дні: { $days-label }.
           *[no] { "" }
        }{ $has-pork-free ->
            [yes]
                { $pork-free ->
                    [yes] { " " }Є також їжа без свинини або без м’яса.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Дайте відповідь: так чи ні. Не пізніше: { $until }.
hot-meals-days-monday = понеділок
hot-meals-days-tuesday = вівторок
hot-meals-days-wednesday = середа
hot-meals-days-thursday = четвер
hot-meals-days-friday = п’ятниця
hot-meals-pork-free-yes = Так
hot-meals-pork-free-no = Ні

## Admin

# Phone numbers of adults whom the school may call, and the address.
emergency-contact = Кому нам можна телефонувати?
    .text = Іноді нам треба швидко вам зателефонувати. Напишіть на папері 2 номери телефону дорослих. Напишіть також вашу адресу. У вас новий номер? Відразу скажіть нам.
    .do =
        { $has-contact ->
            [yes] Кому передати папір: { $contact }
           *[no] Передайте папір вчителю
        }. Не пізніше: { $until }.
# Free choice: yes and no are both fine. No answer means no photos.
photo-permission = Чи можна показувати фото вашої дитини?
    .text = Ми робимо фото в класі. Ми показуємо їх тут: { $uses-label }. Ви обираєте вільно. Немає відповіді? Тоді ми не показуємо фото. Пізніше ви можете змінити відповідь.
    .do =
        Ви згодні? Тоді підпишіть{ $has-until ->
            [yes] . Не пізніше: { $until }
           *[no] { "" }
        }.
# Only the parents of the class can see these photos.
photo-permission-uses-school-platform = група класу
photo-permission-uses-website = сайт
photo-permission-uses-social-media = соціальні мережі
photo-permission-uses-on-paper = шкільна газета

# A signature before the child goes home with somebody else. $who: this person's name.
pick-up-permission = Чи може дитину забрати хтось інший?
    .text =
        Вашу дитину забирає хтось інший: { $who }.{ $has-date ->
            [yes] { " " }День: { $date }.
           *[no] { "" }
        } Дитина піде з цією людиною, тільки якщо ви згодні.
    .do = Ви згодні? Тоді підпишіть. Не пізніше: { $until }.

## Learning

# "agenda": the child's school diary, a small book with homework and messages.
diary-sign = Ваш підпис у щоденнику
    .text = Щоденник (agenda) — це книжечка з домашнім завданням. Дивіться її разом з дитиною. Щось незрозуміло? Запитайте нас.
    .do =
        { $frequency ->
            [every-week] Щотижня ставте підпис у щоденнику.
           *[every-day] Щодня ставте підпис у щоденнику.
        }
diary-sign-frequency-every-day = Щодня
diary-sign-frequency-every-week = Щотижня
# $tasks-label: reading, sums ... (labels of the pictograms). The home language is welcome.
homework = Домашнє завдання
    .text =
        У вашої дитини є домашнє завдання: { $tasks-label }. На який день: { $date }.{ $has-minutes ->
            [yes]
                { " " }{ $minutes ->
                    [one] Дитина працює { $minutes } хвилину на день.
                    [few] Дитина працює { $minutes } хвилини на день.
                    [many] Дитина працює { $minutes } хвилин на день.
                   *[other] Дитина працює { $minutes } хвилини на день.
                }
           *[no] { "" }
        } Говоріть разом про урок. Говорити вашою мовою — це дуже добре.
    .do = Дайте дитині спокійне місце.
# School report: says how the child is doing.
report-card = Табель
    .text = Ваша дитина отримає табель. День: { $date }. Табель показує, як справи у школі. Подивіться його разом з дитиною. Скажіть, що виходить добре.
    .do =
        { $has-until ->
            [yes] Підпишіть табель. Поверніть його до школи. Не пізніше: { $until }.
           *[no] Підпишіть табель і поверніть його до школи.
        }
# A talk about one child. Warm: the parent knows the child best. "tolk": interpreter, always an adult.
care-talk = Розмова про вашу дитину
    .text =
        Ми хочемо поговорити з вами про вашу дитину. Ім’я: { $child }. Ви знаєте свою дитину найкраще. Коли: { $date }, { $time }.{ $has-place ->
            [yes] { " " }Де: { $place }.
           *[no] { "" }
        } Хто буде: { $teacher }{ $has-others ->
            [yes] , { $others-label }
           *[no] { "" }
        }. Про що говоримо: { $topic-label }. Потрібен перекладач? Перекладач перекладає для вас. Скажіть нам.
    .do = Ви можете прийти? Дайте відповідь. Не пізніше: { $until }.
care-talk-topic-learning = навчання
care-talk-topic-language = мова
care-talk-topic-feeling-well = самопочуття дитини
care-talk-topic-playing-together = ігри з іншими дітьми
care-talk-topic-health = здоров’я
care-talk-topic-next-year = наступний навчальний рік
# The teacher who gives extra help to pupils.
care-talk-others-care-teacher = учитель для допомоги учням
# CLB: the centre of doctors, nurses and others for schools; keep the letters CLB.
care-talk-others-clb = працівник CLB (здоров’я)
# The person at school who helps parents.
care-talk-others-bridge-figure = помічник для батьків (brugfiguur)
care-talk-others-interpreter = перекладач

## Meeting

# "oudercontact": a short talk between parent and teacher about the child. $minutes: length of one talk.
parents-evening-invite = Розмова з учителем: коли вам зручно?
    .text =
        Oudercontact — це розмова з учителем. Ми говоримо про вашу дитину. День: { $date }{ $has-second-date ->
            [yes] { " " }або { $second-date }
           *[no] { "" }
        }. Від { $start } до { $end }. { $minutes ->
            [one] Розмова триває { $minutes } хвилину.
            [few] Розмова триває { $minutes } хвилини.
            [many] Розмова триває { $minutes } хвилин.
           *[other] Розмова триває { $minutes } хвилини.
        }{ $has-place ->
            [yes] { " " }Де: { $place }.
           *[no] { "" }
        } Потрібен перекладач? Перекладач перекладає для вас. Скажіть нам.
    .do = Оберіть час. Не пізніше: { $until }.
parents-evening-confirmed = Ваша розмова з учителем
    .text =
        Ми говоримо про вашу дитину. Ім’я: { $child }. Коли: { $date }, { $time }. Хто буде: { $teacher }.{ $has-place ->
            [yes] { " " }Де: { $place }.
           *[no] { "" }
        }{ $has-minutes ->
            [yes]
                { " " }{ $minutes ->
                    [one] Розмова триває { $minutes } хвилину.
                    [few] Розмова триває { $minutes } хвилини.
                    [many] Розмова триває { $minutes } хвилин.
                   *[other] Розмова триває { $minutes } хвилини.
                }
           *[no] { "" }
        }{ $has-interpreter ->
            [yes]
                { " " }{ $interpreter ->
                    [yes] Буде перекладач. Перекладач перекладає для вас.
                   *[no] Перекладача не буде.
                }
           *[no] { "" }
        }
    .do = Не можете прийти? Скажіть нам якнайшвидше.
parents-evening-confirmed-interpreter-yes = Так
parents-evening-confirmed-interpreter-no = Ні
# An evening at school with information for all parents of the class.
info-evening = Інформаційний вечір для батьків
    .text =
        Ми запрошуємо вас до школи. Коли: { $date }, { $time }.{ $has-end ->
            [yes] { " " }Кінець: { $end }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Де: { $place }.
           *[no] { "" }
        } Ми розповідаємо про таке: { $topic-label }.{ $has-childcare ->
            [yes]
                { $childcare ->
                    [yes] { " " }Є догляд за вашими дітьми.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Ви прийдете? Дайте відповідь: так чи ні.
info-evening-topic-new-year = новий навчальний рік
info-evening-topic-reading = як діти вчаться читати
info-evening-topic-trip = поїздка класу на кілька днів
info-evening-topic-secondary-school = середня школа (після початкової школи)
info-evening-topic-screens = телефон і комп’ютер
info-evening-topic-language = мова вдома і у школі
info-evening-childcare-yes = Так
info-evening-childcare-no = Ні
# Informal: parents drink coffee and talk with each other at school.
coffee-moment = Приходьте до школи на каву
    .text =
        Пийте каву або чай з іншими батьками. Коли: { $date }, { $time }.{ $has-end ->
            [yes] { " " }Кінець: { $end }.
           *[no] { "" }
        } Де: { $place }.{ $has-host ->
            [yes] { " " }Там буде також { $host }.
           *[no] { "" }
        } Це безплатно. Говоріть мовою, якою хочете.{ $has-baby ->
            [yes]
                { $baby ->
                    [yes] { " " }Приходьте також з немовлятами й малюками.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Ви прийдете? Дайте відповідь: так чи ні. Можна прийти й без відповіді.
coffee-moment-baby-yes = Так
coffee-moment-baby-no = Ні
# Dutch lessons for parents, in the school.
dutch-for-parents = Курс нідерландської мови у школі
    .text =
        Батьки можуть вивчати нідерландську мову у школі. Перший урок: { $date }, { $time }.{ $has-end ->
            [yes] { " " }Кінець уроку: { $end }.
           *[no] { "" }
        }{ $has-days ->
            [yes] { " " }Дні: { $days-label }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Де: { $place }.
           *[no] { "" }
        } { $price ->
            [yes] Урок безплатний.
           *[no]
                { $has-cost ->
                    [yes] Ціна: { $cost }.
                   *[no] Запитайте нас про ціну.
                }
        }{ $has-childcare ->
            [yes]
                { $childcare ->
                    [yes] { " " }Є догляд за вашими дітьми.
                   *[no] { "" }
                }
           *[no] { "" }
        }{ $has-contact ->
            [yes] { " " }Є запитання? З ким поговорити: { $contact }.
           *[no] { "" }
        }
    .do = Хочете вивчати нідерландську мову? Дайте відповідь: так чи ні.
dutch-for-parents-days-monday = понеділок
dutch-for-parents-days-tuesday = вівторок
dutch-for-parents-days-wednesday = середа
dutch-for-parents-days-thursday = четвер
dutch-for-parents-days-friday = п’ятниця
dutch-for-parents-price-yes = Так
dutch-for-parents-price-no = Ні
dutch-for-parents-childcare-yes = Так
dutch-for-parents-childcare-no = Ні
# Party of the whole school, for families too.
school-party = Шкільне свято
    .text =
        Запрошуємо всю родину. Коли: { $date }, { $time }.{ $has-end ->
            [yes] { " " }Кінець: { $end }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Де: { $place }.
           *[no] { "" }
        } { $has-cost ->
            [yes] Ціна: { $cost }.
           *[no] Це безплатно.
        }{ $has-helpers ->
            [yes]
                { $helpers ->
                    [yes] { " " }Хочете допомогти? Скажіть учителю.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Ви прийдете? Дайте відповідь: так чи ні.
school-party-helpers-yes = Так
school-party-helpers-no = Ні

## Class life

# Someone else than the usual teacher looks after the class. No health details.
teacher-ill = Учителя немає
    .text =
        Деякий час учителя не буде: { $teacher }. { $has-last-day ->
            [yes] Перший день: { $date }. Останній день: { $last-day }.
           *[no] День: { $date }.
        } { $solution ->
            [other-class] Діти йдуть до іншого класу.
            [care] Діти залишаються разом у школі.
           *[other-teacher] У класі буде інший учитель.
        }{ $has-substitute ->
            [yes] { " " }Ім’я: { $substitute }.
           *[no] { "" }
        } Школа працює як завжди.
teacher-ill-solution-other-teacher = Інший учитель
teacher-ill-solution-other-class = Інший клас
teacher-ill-solution-care = Догляд за дітьми у школі
# crown = the birthday of this child.
class-party = Свято в класі
    .text =
        { $kind ->
            [crown] У вашої дитини день народження. Ми святкуємо його в класі.
            [saint] До школи приходить Святий Миколай (Sinterklaas). Це свято для дітей.
            [christmas-tree] Ми святкуємо Різдво в класі.
           *[party] У нас свято в класі.
        } Коли: { $date }. Вам нічого не треба купувати.
    .do =
        { $has-items ->
            [yes] Дитина може принести такі речі: { $items-label }.
           *[no] Вам нічого не треба робити.
        }
dress-up = День костюмів у школі
    .text = Діти можуть прийти до школи в костюмах. День: { $date }. Візьміть щось, що є вдома. Вам нічого не треба купувати. Без костюма теж добре.
    .do = Що можна одягнути: { $theme-label }.
# Used things from home for arts and crafts.
craft-material = Ми майструємо: допоможете нам?
    .text = Діти роблять щось гарне. У вас є ці речі вдома? Не купуйте нічого нового. Дайте їх дитині для школи. Не пізніше: { $until }.
    .do =
        Дайте дитині з собою такі речі: { $items-label }.{ $has-count ->
            [yes]
                { " " }{ $count ->
                    [one] Кожної речі: { $count } штука.
                    [few] Кожної речі: { $count } штуки.
                    [many] Кожної речі: { $count } штук.
                   *[other] Кожної речі: { $count } штуки.
                }
           *[no] { "" }
        }
# Clothes and things that stay at school, or are missing now (coat, boots, nappies).
spare-clothes = Додаткові речі для вашої дитини
    .text =
        Вашій дитині потрібні ці речі у школі. Напишіть на них ім’я дитини. Вам важко? Скажіть нам. Ми радо допоможемо.{ $has-until ->
            [yes] { " " }Дайте їх дитині для школи. Не пізніше: { $until }.
           *[no] { "" }
        }
    .do = Дайте дитині з собою такі речі: { $items-label }.
# A compliment about the child.
good-news = Добра новина про вашу дитину
    .text =
        Ім’я: { $child }. { $reason ->
            [learned] Ваша дитина навчилася чогось нового.
            [helped] Ваша дитина добре допомагала іншим дітям.
            [friends] Ваша дитина гарно грається з іншими дітьми.
            [dutch] Ваша дитина говорить нідерландською все більше.
            [dared] Ваша дитина сміливо зробила щось нове.
            [calm] Ваша дитина працювала спокійно й добре.
           *[tried] Ваша дитина дуже добре працювала.
        } Ми раді й пишаємося.{ $has-teacher ->
            [yes] { " " }Вітання! Від кого: { $teacher }.
           *[no] { "" }
        }
    .do = Скажіть дитині, що ви пишаєтеся нею.
good-news-reason-learned = Навчання чогось нового
good-news-reason-tried = Дуже добра робота
good-news-reason-helped = Допомога іншим
good-news-reason-friends = Гарні ігри разом
good-news-reason-dutch = Більше нідерландської мови
good-news-reason-dared = Сміливість у новому
good-news-reason-calm = Спокійна робота

## Services

# Child care at school before and after the lessons.
after-school-care = Догляд за дітьми до і після школи
    .text =
        Ваша дитина може гратися у школі до уроків або після них.{ $has-morning ->
            [yes] { " " }До уроків: від { $morning }.
           *[no] { "" }
        } Після уроків: до { $evening }.{ $has-place ->
            [yes] { " " }Де: { $place }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Ціна за годину: { $cost }.
           *[no] { "" }
        }{ $has-contact ->
            [yes] { " " }Хто записує дітей: { $contact }.
           *[no] { "" }
        }
    .do =
        Вам потрібен догляд? Дайте відповідь: так чи ні{ $has-until ->
            [yes] . Не пізніше: { $until }
           *[no] { "" }
        }.
# Bridge figure: a person at school who helps parents and school to understand each other. Keep the Dutch word "brugfiguur" in brackets.
bridge-figure-introduces = Brugfiguur: допомога для вас у школі
    .text =
        Мене звати { $name }. Моя робота: помічник для батьків (brugfiguur). Я допомагаю батькам у школі. Ви можете запитати про все: папери, гроші, мову. Я нічого не розповідаю без вашої згоди.{ $has-days ->
            [yes] { " " }Дні у школі: { $days-label }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Де: { $place }.
           *[no] { "" }
        }{ $has-phone ->
            [yes] { " " }Телефон: { $phone }.
           *[no] { "" }
        }
    .do = Просто приходьте. Домовлятися про час не треба.
bridge-figure-introduces-days-monday = понеділок
bridge-figure-introduces-days-tuesday = вівторок
bridge-figure-introduces-days-wednesday = середа
bridge-figure-introduces-days-thursday = четвер
bridge-figure-introduces-days-friday = п’ятниця
