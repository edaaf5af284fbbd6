### What a guardian may know of notes after talks (decision record 0018), and their headings in a copy of own data.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

talks-title = Notes after a talk
talks-intro = Sometimes somebody of the school writes down a few words after a talk with you.
talks-count = Number of notes: { $count }
talks-last = The last one is from { $date }.
talks-none = The school has no notes about you.
talks-ask = I want to see the notes
talks-asked = You asked to see them. Somebody of the school will contact you.
talks-asked-thanks = Thank you. Somebody of the school will contact you.
talks-who-reads = Only people of the school who support you or your child read this. Your partner does not. Another organisation reads it only if you said yes.
talks-copy = I want a copy
data-section-talks = Talks with you
data-section-notes = Notes after talks
data-section-interpreters = Interpreters for talks with you
