### Signing up as an adult who helps, and the own place of a supporter.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".


## Signing up

supporter-sign-up-title = Chcę pomagać
supporter-sign-up-intro = Proszę wypełnić to w swoim języku. Potem ktoś z { $name } z Państwem porozmawia. Dopiero wtedy Państwo zaczną.
supporter-adults-only = Pomagać tu może tylko osoba, która ma 18 lat lub więcej.
supporter-too-young = Dobrze, że chcą Państwo pomagać. Nie mają Państwo jeszcze 18 lat. Dzieci i młodzież tu nie tłumaczą i nie pomagają: usłyszałyby o rodzinach zbyt trudne rzeczy. Zapraszamy po 18. urodzinach. Niczego nie zapisaliśmy.
supporter-postcode = Kod pocztowy miejsca zamieszkania
supporter-languages = Jakie języki Państwo znają?
supporter-languages-why = Każdy język to siła. Proszę wybrać przy każdym języku, co Państwo potrafią.
supporter-language = Język { $number }
supporter-understands = rozumiem
supporter-speaks = mówię
supporter-reads = czytam
supporter-writes = piszę
supporter-more-languages = Jeszcze jeden język
supporter-kinds = Co chcą Państwo robić?
supporter-hours-a-month = Ile godzin w miesiącu mogą Państwo pomagać?
supporter-travel = Jak daleko mogą Państwo dojechać? (w kilometrach)
supporter-remote = Pomagam też przez telefon lub wideo.
supporter-gender = Niektórzy rodzice proszą o kobietę lub mężczyznę. Czy chcą Państwo powiedzieć?
supporter-woman = Kobieta
supporter-man = Mężczyzna
supporter-not-said = Wolę nie mówić
supporter-minors = Chcę często pracować z dziećmi.
supporter-minors-why = Wtedy prosimy o zaświadczenie 596.2. Wydaje je gmina. Patrzymy raz i nie zachowujemy go.

## The information note of the act on volunteers, and the limits

supporter-note-title = Informacje dla Państwa
supporter-note-organisation = Pomagają Państwo w { $name }. Pytania? { $contact }
supporter-note-insurance = Podczas pomagania są Państwo ubezpieczeni. Ubezpieczenie: { $insurer }.
supporter-note-unpaid = Wolontariusze nie dostają wynagrodzenia. Koszty, na przykład autobus, trzeba uzgodnić wcześniej.
supporter-note-benefits = Pobierają Państwo zasiłek? Najpierw proszę to zgłosić: w RVA lub w kasie chorych.
supporter-note-silent = Tego, co Państwo usłyszą, nikomu nie mówią. Także po zakończeniu.
supporter-limits-title = Nasze zasady
supporter-limit-housing = Nie szukam mieszkania dla rodziny.
supporter-limit-money = Nie daję, nie pożyczam i nie żądam pieniędzy.
supporter-limit-worry = Martwię się o dziecko? Dzwonię pod 1712 lub do koordynatora. Nic o tym nie piszę.
supporter-limit-free = Zawsze mogę powiedzieć nie i zawsze mogę przestać.
supporter-agree-note = Informacje zostały przeze mnie przeczytane.
supporter-agree-limits = Będę przestrzegać zasad.
supporter-send = Zgłaszam się
supporter-code-intro = Wysłaliśmy Państwu kod. Dzięki temu wiemy, że ten numer lub adres należy do Państwa.
supporter-again = Wypełnić ponownie
supporter-thanks-title = Dziękujemy
supporter-thanks = Ktoś z { $name } skontaktuje się z Państwem na rozmowę. Potem mogą Państwo zacząć.
supporter-error-postcode = Kod pocztowy ma cztery cyfry.
supporter-error-number = Proszę wpisać liczbę od { $least } do { $most }.
supporter-error-languages = Proszę wybrać co najmniej jeden język i co Państwo w nim potrafią.
supporter-error-date = Proszę wybrać dzień, miesiąc i rok.

## The own place of a supporter

supporter-place-title = Moje miejsce jako pomocnik
supporter-hello = Dzień dobry, { $name }
supporter-place-thanks = Dziękujemy za pomoc. Przy każdej prośbie decydują Państwo sami: tak lub nie.
supporter-no-appointments = Nie mają Państwo teraz żadnych spotkań.
supporter-appointments = Moje spotkania
supporter-week = Kiedy mogę?
supporter-week-intro = Proszę zaznaczyć godziny, w których zwykle Państwo mogą.
supporter-other-days = W jednym dniu jest inaczej
supporter-not-that-day = Tego dnia nie mogę
supporter-extra-that-day = Tego dnia mogę dodatkowo
supporter-day = Który dzień?
supporter-from = Od
supporter-to = Do
supporter-add = Dodać
supporter-take-away = Usunąć
supporter-error-hours = Proszę wybrać późniejszą godzinę w polu „do”.
supporter-error-past = Proszę wybrać dziś lub późniejszy dzień.
supporter-pause = Chcę odpocząć
supporter-pause-intro = W czasie przerwy nikt o nic nie prosi. Nie trzeba mówić dlaczego.
supporter-pause-first = Pierwszy dzień
supporter-pause-last = Ostatni dzień (może zostać puste)
supporter-pause-from-to = Przerwa: { $from } – { $until }
supporter-pause-from = Przerwa od { $from }
supporter-my-languages = Moje języki
supporter-written-language = W jakim języku mamy do Państwa pisać?
supporter-given = Co dałem / dałam
supporter-given-month = Miesiąc
supporter-given-times = Razy
supporter-given-hours = Godzin
supporter-given-travel = Kilometrów
supporter-given-nothing = Tu co miesiąc pojawią się Państwa godziny.
supporter-known = Co o mnie wiadomo
supporter-known-why = { $name } przechowuje to, aby połączyć Państwa z rodzicami. Rok po zakończeniu zostanie usunięte.
supporter-known-checks = Co widzieliśmy
supporter-stop = Zakończyć i wszystko usunąć
supporter-stop-why = Państwa imię, numer, języki i godziny zostaną od razu usunięte. Nie będzie można się zalogować. Dziękujemy za wszystko.
supporter-stop-sure = Tak, wszystko usunąć
supporter-stop-promise = Mają Państwo jeszcze spotkanie. Proszę je najpierw odwołać lub zapytać { $name }.
supporter-back = Powrót do mojego miejsca
supporter-error-email = Proszę wpisać adres e-mail.
supporter-email = Państwa adres e-mail
supporter-welcome-subject = Mogą Państwo zacząć pomagać
supporter-welcome = Dzień dobry, { $first }. Witamy w { $name }. W swoim miejscu wybierają Państwo godziny i języki:
supporter-saved = Zapisano. Dziękujemy.
supporter-whole-day = cały dzień
supporter-feed-new = Utwórz inny adres
