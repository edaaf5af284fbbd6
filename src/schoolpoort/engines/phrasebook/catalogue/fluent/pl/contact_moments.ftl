### What a guardian may know of notes after talks (decision record 0018), and their headings in a copy of own data.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

talks-title = Notatki po rozmowie
talks-intro = Czasem ktoś ze szkoły zapisuje kilka słów po rozmowie z Państwem.
talks-count = Liczba notatek: { $count }
talks-last = Ostatnia jest z dnia { $date }.
talks-none = Szkoła nie ma notatek o Państwu.
talks-ask = Chcę zobaczyć notatki
talks-asked = Poprosili Państwo o ich pokazanie. Ktoś ze szkoły się skontaktuje.
talks-asked-thanks = Dziękujemy. Ktoś ze szkoły się skontaktuje.
talks-who-reads = Czytają to tylko osoby ze szkoły, które wspierają Państwa lub dziecko. Partner lub partnerka tego nie czyta. Inna organizacja czyta to tylko wtedy, gdy powiedzą Państwo tak.
talks-copy = Chcę kopię
data-section-talks = Rozmowy z Państwem
data-section-notes = Notatki po rozmowach
data-section-interpreters = Tłumacze do rozmów z Państwem
