### What a guardian may know of notes after talks (decision record 0018), and their headings in a copy of own data.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

talks-title = Notities na een gesprek
talks-intro = Soms schrijft iemand van de school een paar woorden op na een gesprek met u.
talks-count = Aantal notities: { $count }
talks-last = De laatste is van { $date }.
talks-none = De school heeft geen notities over u.
talks-ask = Ik wil de notities zien
talks-asked = U vroeg om ze te zien. Iemand van de school neemt contact met u op.
talks-asked-thanks = Dank u. Iemand van de school neemt contact met u op.
talks-who-reads = Alleen mensen van de school die u of uw kind begeleiden lezen dit. Uw partner leest dit niet. Een andere organisatie leest dit alleen als u ja zei.
talks-copy = Ik wil een kopie
data-section-talks = Gesprekken met u
data-section-notes = Notities na gesprekken
data-section-interpreters = Tolken voor gesprekken met u
