### What a guardian may know of notes after talks (decision record 0018), and their headings in a copy of own data.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

talks-title = یادداشت‌های پس از گفت‌وگو
talks-intro = گاهی کسی از مدرسه پس از گفت‌وگو با شما چند کلمه می‌نویسد.
talks-count = تعداد یادداشت‌ها: { $count }
talks-last = آخرین یادداشت: { $date }.
talks-none = مدرسه دربارهٔ شما یادداشتی ندارد.
talks-ask = می‌خواهم یادداشت‌ها را ببینم
talks-asked = شما خواستید آن‌ها را ببینید. کسی از مدرسه با شما تماس می‌گیرد.
talks-asked-thanks = سپاسگزاریم. کسی از مدرسه با شما تماس می‌گیرد.
talks-who-reads = فقط کسانی از مدرسه که همراه شما یا فرزندتان هستند این را می‌خوانند. همسر شما این را نمی‌خواند. سازمان دیگری فقط اگر شما بله گفته باشید آن را می‌خواند.
talks-copy = یک نسخه می‌خواهم
data-section-talks = گفت‌وگوها با شما
data-section-notes = یادداشت‌های پس از گفت‌وگو
data-section-interpreters = مترجمان برای گفت‌وگو با شما
