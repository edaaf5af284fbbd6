### Help in the neighbourhood: searching the directory of support, one page per entry.
### Tone: warm, calm, level A2. Short sentences. Formal "you".

# Title of the page.
directory-title = Допомога поруч

directory-intro = Виберіть, що ви шукаєте. Ви побачите, хто може допомогти і де.

directory-what = Що ви шукаєте?

directory-postcode = Ваш поштовий індекс

directory-language = Якою мовою там говорять?

directory-any-language = Усі мови

directory-words = Шукайте слово

directory-find = Шукати

# How many entries were found. $count is a number.
directory-found = { $count ->
    [0] Нічого не знайдено.
    [one] Знайдено { $count } місце.
    [few] Знайдено { $count } місця.
    [many] Знайдено { $count } місць.
   *[other] Знайдено { $count } місця.
}

directory-straight-line = Спочатку найближче. Відстань — по прямій.

directory-postcode-unknown = Ми не знаємо цього індексу. Список — за назвою.

# A label: the distance in a straight line. $km is a number such as "2.3".
directory-distance = { $km } км

# A label: it costs nothing.
directory-free = безкоштовно

directory-closed-for-now = Зараз це тимчасово зачинено.

directory-none = Ми нічого не знайшли. Виберіть іншу мову або запитайте у школі.

directory-before = Назад

directory-more = Більше

directory-again = Шукати щось інше

directory-back = Назад до пошуку

directory-times = Коли цього тижня?

directory-no-times-this-week = Не цього тижня.

directory-times-unknown = Зателефонуйте або напишіть, щоб дізнатися, коли можна прийти.

directory-cost = Скільки це коштує?

directory-ask-cost = Запитайте, скільки це коштує.

directory-languages = Якими мовами вони говорять?

directory-where = Де?

directory-for-whom = Для кого?

# $from and $until are ages in years.
directory-ages = Від { $from } до { $until } років

directory-ages-from = Від { $from } років

directory-ages-until = До { $until } років

directory-how = Як туди звернутися?

directory-ask-school = Запитайте у школі.

# $day is a written day. Somebody looked whether all is still right.
directory-confirmed = Востаннє перевірено: { $day }.

directory-may-have-changed = Це могло змінитися. Спочатку зателефонуйте.

# What people can look for: short labels under a picture.
directory-need-practise-dutch = Вчити і практикувати нідерландську

directory-need-homework = Допомога з домашнім завданням

directory-need-reading = Книги і читання вголос

directory-need-play-and-meet = Зустріти інших батьків

directory-need-young-child = Питання про маленьку дитину

directory-need-money-and-papers = Гроші, права і документи

directory-need-interpret = Усний і письмовий переклад

directory-need-talk = Поговорити з кимось

directory-need-own-language = Уроки вашою мовою

directory-need-sport-and-leisure = Спорт і дозвілля

directory-need-child-care = Догляд за дитиною

directory-need-room = Кімната для вашої групи
