### The seven kinds of adults who help: what each does and does not do, in a table for guardians.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

roles-title = Kto może Państwu pomóc?
roles-intro = Siedem rodzajów osób pomaga rodzicom i szkołom. Zawsze są to dorośli.
roles-who = Kto?
roles-does = Co robi ta osoba
roles-does-not = Tego nie robi
role-bridge-figure = Łącznik między domem a szkołą
role-bridge-figure-does = Pracuje w szkole. Słucha Państwa, pomaga z dokumentami i kieruje do właściwych osób.
role-bridge-figure-not = Nie decyduje za Państwa. Nie jest tłumaczem.
role-mediator = Mediator międzykulturowy
role-mediator-does = Mówi w Państwa języku. Wyjaśnia, jak coś działa tutaj i jak jest u Państwa. Dzięki temu obie strony się rozumieją.
role-mediator-not = Nie staje po żadnej stronie i o niczym nie decyduje.
role-buddy = Buddy (osoba towarzysząca)
role-buddy-does = Towarzyszy Państwu sześć miesięcy: rozmowa, wspólne wyjścia, poznawanie miasta.
role-buddy-not = Nie szuka mieszkania. Nie daje i nie pożycza pieniędzy.
role-volunteer = Wolontariusz
role-volunteer-does = Pomaga raz lub od czasu do czasu: pójść z Państwem, prace domowe, ćwiczenie niderlandzkiego.
role-volunteer-not = Nie dostaje wynagrodzenia i nie prosi o pieniądze.
role-ambassador = Ambasador
role-ambassador-does = Też jest rodzicem i mówi w Państwa języku. Wyjaśnia, o co chodzi szkole, i odpowiada na pytania.
role-ambassador-not = Nie mówi w imieniu szkoły. Nikomu nie powtarza Państwa pytania.
role-education-professional = Pracownik oświaty
role-education-professional-does = Nauczyciel, koordynator wsparcia lub osoba z CLB. Rozmawia z Państwem o nauce i wsparciu dziecka.
role-education-professional-not = Nie podejmuje bez Państwa ważnych decyzji o dziecku.
role-interpreter = Tłumacz ustny
role-interpreter-does = Tłumaczy wszystko, co każdy mówi.
role-interpreter-not = Niczego nie dodaje, nie doradza i nie przechowuje notatek.
roles-difference = Tłumacz czy mediator? Tłumacz mówi tylko to, co Państwo mówią. Mediator też wyjaśnia. Wszyscy przy stole wiedzą, kto to jest.
roles-no-children = Dziecko ani nastolatek nigdy nie tłumaczy. Dzięki temu dziecko pozostaje dzieckiem.
roles-silent = Tego, co Państwo powiedzą, nikomu nie powtarzają.
roles-how-to-ask = Chcą Państwo pomocy? Proszę powiedzieć w szkole lub wybrać „Chcę pomocy” przy wiadomości.

## Where one can help

roles-help-too = Chcą Państwo sami pomagać?
roles-help-where = Proszę wybrać, gdzie chcą Państwo pomagać.
roles-help-nowhere = Teraz nie można się tu zgłosić. Proszę zapytać w szkole.
