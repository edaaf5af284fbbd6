### A guardian's rights: consents, who looked, seeing and correcting what the school keeps, complaints.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

# Tile of the own space, and title of its page.
rights-consents-title = Що може робити школа?

## Consents

rights-consents-intro = Ви вільно обираєте. І «так», і «ні» — це добре. Ви завжди можете змінити.
rights-consents-silence = Немає відповіді? Тоді школа цього не робить.
rights-public-task-title = Це робота школи
rights-public-task = Навчати і надсилати вам повідомлення про вашу дитину. Для цього згода не потрібна.
rights-photos-of = Фотографії: { $child }
rights-asks-both = Школа запитує про це також в іншій родині вашої дитини.
consent-photo-taking = Чи може школа робити фото і відео?
consent-photo-taking-why = У класі, на екскурсії чи на святі. Показувати — це інше запитання.
consent-photo-class-group = Чи може клас бачити фото?
consent-photo-class-group-why = Їх бачать лише батьки класу.
consent-photo-on-paper = Чи може фото бути в шкільній газеті?
consent-photo-on-paper-why = Його бачать усі родини школи.
consent-photo-website = Чи може фото бути на сайті школи?
consent-photo-website-why = Його може бачити кожен, хто має інтернет.
consent-photo-social-media = Чи може фото бути в соціальних мережах школи?
consent-photo-social-media-why = Кожен може бачити і пересилати його. Не завжди можна його прибрати.
# $school, $code: 6 digits, $said: what the guardian said in a talk at school. Text of an SMS or mail.
consent-code-message =
    { $school }: про фото ви сказали { $said ->
        [yes] ТАК
       *[no] НІ
    }. Це правильно? Введіть { $code } на екрані школи. Неправильно? Нікому не давайте код.
consent-code-type = Це правильно? Тоді введіть код, який ви зараз отримаєте.
rights-sharing-title = Розповідати щось про вас іншим
consent-buddy = Чи може волонтер знати, що вам потрібно?
consent-buddy-why = Лише ваше ім'я, ваші мови і ваше прохання.
consent-partner = Чи може школа передати дані про вас: { $name }?
rights-said-yes = Ви сказали «так» { $date }.
rights-said-no = Ви сказали «ні» { $date }.
rights-not-said = Ви ще не відповіли.
rights-saved = Збережено. Це діє зараз.

## What is shared with whom

rights-shared-title = Що школа передає і кому?
rights-shared-intro = Школа передає лише необхідне.
rights-shared-law = Так каже закон
rights-shared-processor = Вони працюють для школи
rights-shared-consent = Це можна, бо ви сказали «так»
rights-shared-nothing = Тут зараз нічого немає.
rights-shared-since = З { $date }
rights-shared-change = Змінити відповідь
share-aim-pupil-guidance = CLB допомагає учням зі здоров'ям і навчанням.
share-aim-learning-support = Допомога в навчанні у класі.
share-aim-language-lessons = Уроки нідерландської для батьків.
share-aim-homework-help = Допомога з домашнім завданням і дозвіллям.
share-aim-software = Комп'ютери і програми школи.
share-aim-government = Запис до школи і шкільна допомога.

## Who looked

rights-looked-title = Хто дивився мої дані?
rights-looked-intro = Тут ви бачите, хто дивився або змінював ваші дані.
rights-looked-nobody = Ще ніхто не дивився ваші дані.
rights-looked-read = переглянуто
rights-looked-changed = змінено
rights-looked-emergency = переглянуто в екстреному випадку
rights-looked-guardian = ваші дані
rights-looked-child = дані вашої дитини
rights-looked-question = ваше запитання або відповідь
rights-looked-consent = що може школа
rights-looked-request = ваше прохання щодо даних
rights-looked-complaint = ваша скарга
rights-role-teacher = учитель
rights-role-care-coordinator = координатор підтримки
rights-role-bridge-figure = людина-місток між родиною і школою
rights-role-school-administrator = адміністратор школи
rights-role-staff = хтось зі школи
rights-you = ви самі
rights-newer = Новіші
rights-older = Старіші

## A complaint or a report of discrimination

rights-complaint-title = Розповісти про скаргу чи дискримінацію
rights-complaint-intro = Щось пішло не так? Розкажіть. Для вашої дитини це не матиме наслідків.
rights-complaint-reader = Це читає лише { $name }. Учитель, директор і ваш партнер цього не бачать.
rights-complaint-nobody = У школі зараз немає людини для цього. Ви можете звернутися до людей поза школою.
rights-complaint-board = Правління школи. У школі знають назву й адресу.
rights-complaint-institute = Vlaams Mensenrechteninstituut. Безкоштовно допомагає у разі дискримінації.
rights-complaint-pick = Що сталося? Оберіть або напишіть.
complaint-unkind = Хтось був непривітний.
complaint-discrimination = До нас ставляться гірше через походження, мову чи релігію.
complaint-bullying = Мою дитину цькують.
complaint-not-heard = Школа нас не слухає.
complaint-other = Щось інше
rights-complaint-words = Вашими словами. Можна вашою мовою.
rights-send = Надіслати
rights-complaint-mine = Що ви розповіли
rights-complaint-new = ще не прочитано
rights-complaint-open = прочитано
rights-complaint-closed = закрито
rights-complaint-write = Написати ще
rights-complaint-give = Передати це також: { $name }
rights-complaint-kept = Ми зберігаємо це рік після завершення. Потім видаляємо.
rights-school-choose = Про яку школу йдеться?

## Seeing, correcting and erasing

rights-data-title = Мої дані
rights-export-title = Прочитайте, що школа знає про вас
rights-export-intro = Ми зробимо файл вашою мовою. Про вашого партнера там нічого немає.
rights-export-make = Зробити файл
rights-export-busy = Ми робимо файл. Подивіться знову за хвилину.
rights-export-again = Подивитися знову
rights-export-ready = Готово. Можна отримати до { $date }.
rights-export-pdf = Для читання (PDF)
rights-export-json = Для комп'ютера (JSON)
rights-correct-title = Щось неправильно
rights-correct-what = Що неправильно?
rights-correct-wanted = Так правильно
rights-of-you = Ваше
rights-requests-mine = Що ви просили
rights-request-correction = Щось виправити
rights-request-erasure = Видалити дані
rights-request-open = Школа це розглядає.
rights-request-accepted = Зроблено: { $date }.
rights-request-refused = Не зроблено. Школа написала чому, { $date }:
rights-erase-title = Видалити дані
rights-erase-can = Можна видалити: ваші прохання про допомогу, ваші слова, мови й номери, якщо дитина пішла зі школи, і це місце.
rights-erase-keep-child = Ваше ім'я та адреса залишаються, поки дитина в школі. Потім до 31 серпня наступного навчального року.
rights-erase-keep-attendance = Список відвідування школа зберігає п'ять років. Так каже закон.
rights-erase-keep-history = Хто дивився ваші дані, школа зберігає п'ять років. Вашого імені там немає.
rights-erase-ask = Попросити видалити
rights-asked = Школа отримала ваше прохання. Відповідь буде тут.

## The copy of one's own data: headings and labels

data-copy-title = Що школа знає про вас
data-copy-of = Файл від { $date }
data-nothing = Нічого
data-section-person = Хто ви
data-section-channels = Як ми з вами зв'язуємось
data-section-languages = Ваші мови
data-section-children = Ваші діти
data-section-consents = Що може школа
data-section-messages = Повідомлення, які ви отримали
data-section-answers = Ваші відповіді та запитання
data-section-tasks = Що школа робить для вас
data-section-complaints = Ваші скарги
data-section-requests = Ваші прохання щодо даних
data-section-looked = Хто дивився ваші дані
data-section-space = Це місце
data-field-first-name = Ім'я
data-field-last-name = Прізвище
data-field-birth-date = Дата народження
data-field-address = Адреса
data-field-phone = Телефон
data-field-school = Школа
data-field-class = Клас
data-field-way = Як
data-field-works = Працює
data-field-language = Мова
data-field-listening = Краще слухати
data-field-translation = Переклад до
data-field-date = Дата
data-field-title = Назва
data-field-text = Текст
data-field-answer = Відповідь
data-field-what = Що
data-field-who = Хто
data-field-until = До
data-field-why = Чому
data-field-state = Стан
data-yes = так
data-no = ні
