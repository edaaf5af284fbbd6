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
