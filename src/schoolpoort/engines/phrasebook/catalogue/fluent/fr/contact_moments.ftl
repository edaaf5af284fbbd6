### What a guardian may know of notes after talks (decision record 0018), and their headings in a copy of own data.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

talks-title = Notes après un entretien
talks-intro = Parfois, une personne de l’école écrit quelques mots après un entretien avec vous.
talks-count = Nombre de notes : { $count }
talks-last = La dernière est du { $date }.
talks-none = L’école n’a pas de notes sur vous.
talks-ask = Je veux voir les notes
talks-asked = Vous avez demandé à les voir. Une personne de l’école vous contactera.
talks-asked-thanks = Merci. Une personne de l’école vous contactera.
talks-who-reads = Seules les personnes de l’école qui vous accompagnent, vous ou votre enfant, lisent ceci. Votre partenaire ne le lit pas. Une autre organisation le lit seulement si vous avez dit oui.
talks-copy = Je veux une copie
data-section-talks = Entretiens avec vous
data-section-notes = Notes après les entretiens
data-section-interpreters = Interprètes pour les entretiens avec vous
