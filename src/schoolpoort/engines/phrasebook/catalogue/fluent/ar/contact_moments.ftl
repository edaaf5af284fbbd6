### What a guardian may know of notes after talks (decision record 0018), and their headings in a copy of own data.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

talks-title = ملاحظات بعد الحديث
talks-intro = أحياناً يكتب شخص من المدرسة بضع كلمات بعد الحديث معكم.
talks-count = عدد الملاحظات: { $count }
talks-last = آخر ملاحظة بتاريخ { $date }.
talks-none = ليس لدى المدرسة ملاحظات عنكم.
talks-ask = أريد أن أرى الملاحظات
talks-asked = طلبتم رؤيتها. سيتصل بكم شخص من المدرسة.
talks-asked-thanks = شكراً لكم. سيتصل بكم شخص من المدرسة.
talks-who-reads = يقرأ هذا فقط أشخاص المدرسة الذين يرافقونكم أو يرافقون طفلكم. شريككم لا يقرأه. تقرأه منظمة أخرى فقط إذا قلتم نعم.
talks-copy = أريد نسخة
data-section-talks = الأحاديث معكم
data-section-notes = ملاحظات بعد الأحاديث
data-section-interpreters = المترجمون للأحاديث معكم
