### What a guardian may know of notes after talks (decision record 0018), and their headings in a copy of own data.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

talks-title = Нотатки після розмови
talks-intro = Іноді хтось зі школи записує кілька слів після розмови з вами.
talks-count = Кількість нотаток: { $count }
talks-last = Остання — { $date }.
talks-none = У школі немає нотаток про вас.
talks-ask = Я хочу побачити нотатки
talks-asked = Ви попросили їх показати. Хтось зі школи з вами зв’яжеться.
talks-asked-thanks = Дякуємо. Хтось зі школи з вами зв’яжеться.
talks-who-reads = Це читають лише люди зі школи, які супроводжують вас або вашу дитину. Ваш партнер цього не читає. Інша організація читає це, лише якщо ви сказали «так».
talks-copy = Я хочу копію
data-section-talks = Розмови з вами
data-section-notes = Нотатки після розмов
data-section-interpreters = Перекладачі для розмов із вами
