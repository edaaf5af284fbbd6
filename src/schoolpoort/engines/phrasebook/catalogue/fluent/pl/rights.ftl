### A guardian's rights: consents, who looked, seeing and correcting what the school keeps, complaints.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

# Tile of the own space, and title of its page.
rights-consents-title = Co wolno szkole?

## Consents

rights-consents-intro = Wybór jest wolny. Tak i nie są tak samo dobre. Zawsze można to zmienić.
rights-consents-silence = Brak odpowiedzi? Wtedy szkoła tego nie robi.
rights-public-task-title = To należy do pracy szkoły
rights-public-task = Nauczanie i wysyłanie Państwu wiadomości o dziecku. Na to zgoda nie jest potrzebna.
rights-photos-of = Zdjęcia: { $child }
rights-asks-both = Szkoła pyta o to także drugi dom dziecka.
consent-photo-taking = Czy szkoła może robić zdjęcia i filmy?
consent-photo-taking-why = W klasie, na wycieczce albo na zabawie. Pokazywanie to inne pytanie.
consent-photo-class-group = Czy klasa może widzieć zdjęcia?
consent-photo-class-group-why = Widzą je tylko rodzice z klasy.
consent-photo-on-paper = Czy zdjęcie może być w gazetce szkolnej?
consent-photo-on-paper-why = Widzą je wszystkie rodziny ze szkoły.
consent-photo-website = Czy zdjęcie może być na stronie internetowej szkoły?
consent-photo-website-why = Może je zobaczyć każdy, kto ma internet.
consent-photo-social-media = Czy zdjęcie może być w mediach społecznościowych szkoły?
consent-photo-social-media-why = Każdy może je zobaczyć i wysłać dalej. Nie zawsze da się je usunąć.
# $school, $code: 6 digits, $said: what the guardian said in a talk at school. Text of an SMS or mail.
consent-code-message =
    { $school }: w sprawie zdjęć powiedzieli Państwo { $said ->
        [yes] TAK
       *[no] NIE
    }. Czy to prawda? Proszę wpisać { $code } na ekranie szkoły. Jeśli nie, proszę nie podawać kodu nikomu.
consent-code-type = Czy to prawda? Proszę wpisać kod, który teraz przyjdzie.
rights-sharing-title = Mówienie innym czegoś o Państwu
consent-buddy = Czy wolontariusz może wiedzieć, czego Państwo potrzebują?
consent-buddy-why = Tylko Państwa imię, języki i to, o co Państwo proszą.
consent-partner = Czy szkoła może przekazać dane o Państwu: { $name }?
rights-said-yes = Powiedzieli Państwo tak: { $date }.
rights-said-no = Powiedzieli Państwo nie: { $date }.
rights-not-said = Jeszcze nie ma odpowiedzi.
rights-saved = Zapisane. To obowiązuje od teraz.

## What is shared with whom

rights-shared-title = Co i komu przekazuje szkoła?
rights-shared-intro = Szkoła przekazuje tylko to, co potrzebne.
rights-shared-law = Tak mówi prawo
rights-shared-processor = Pracują dla szkoły
rights-shared-consent = To wolno, bo powiedzieli Państwo tak
rights-shared-nothing = Teraz nic tu nie ma.
rights-shared-since = Od { $date }
rights-shared-change = Proszę zmienić odpowiedź
share-aim-pupil-guidance = CLB pomaga uczniom w sprawach zdrowia i nauki.
share-aim-learning-support = Pomoc w nauce w klasie.
share-aim-language-lessons = Lekcje niderlandzkiego dla rodziców.
share-aim-homework-help = Pomoc w lekcjach i w czasie wolnym.
share-aim-software = Komputery i programy szkoły.
share-aim-government = Zapis do szkoły i dodatek szkolny.

## Who looked

rights-looked-title = Kto oglądał moje dane?
rights-looked-intro = Tutaj widać, kto oglądał lub zmieniał Państwa dane.
rights-looked-nobody = Jeszcze nikt nie oglądał Państwa danych.
rights-looked-read = obejrzano
rights-looked-changed = zmieniono
rights-looked-emergency = obejrzano w nagłej sytuacji
rights-looked-guardian = Państwa dane
rights-looked-child = dane dziecka
rights-looked-question = Państwa pytanie lub odpowiedź
rights-looked-consent = co wolno szkole
rights-looked-request = Państwa prośba w sprawie danych
rights-looked-complaint = Państwa skarga
rights-role-teacher = nauczyciel
rights-role-care-coordinator = koordynator opieki
rights-role-bridge-figure = łącznik rodziny i szkoły
rights-role-school-administrator = administrator szkoły
rights-role-staff = ktoś ze szkoły
rights-you = Państwo
rights-newer = Nowsze
rights-older = Starsze

## A complaint or a report of discrimination

rights-complaint-title = Zgłosić skargę lub dyskryminację
rights-complaint-intro = Czy coś poszło źle? Proszę o tym powiedzieć. Nie ma to skutków dla dziecka.
rights-complaint-reader = Czyta to tylko: { $name }. Nauczyciel, dyrektor i partner tego nie widzą.
rights-complaint-nobody = Szkoła nie ma teraz osoby do tego. Można pójść z tym do ludzi spoza szkoły.
rights-complaint-board = Zarząd szkoły. W szkole znają nazwę i adres.
rights-complaint-institute = Vlaams Mensenrechteninstituut. Pomaga bezpłatnie w sprawach dyskryminacji.
rights-complaint-pick = Co się stało? Proszę wybrać lub napisać.
complaint-unkind = Ktoś był nieuprzejmy.
complaint-discrimination = Jesteśmy gorzej traktowani przez pochodzenie, język lub religię.
complaint-bullying = Moje dziecko jest dręczone.
complaint-not-heard = Szkoła nas nie słucha.
complaint-other = Coś innego
rights-complaint-words = Własnymi słowami. Może być w Państwa języku.
rights-send = Wyślij
rights-complaint-mine = Co Państwo zgłosili
rights-complaint-new = jeszcze nieprzeczytane
rights-complaint-open = przeczytane
rights-complaint-closed = zamknięte
rights-complaint-write = Napisać coś jeszcze
rights-complaint-give = Przekazać to także: { $name }
rights-complaint-kept = Przechowujemy to rok po zakończeniu. Potem znika.
rights-school-choose = O którą szkołę chodzi?

## Seeing, correcting and erasing

rights-data-title = Moje dane
rights-export-title = Proszę przeczytać, co szkoła o Państwu wie
rights-export-intro = Przygotujemy plik w Państwa języku. Nie ma w nim nic o partnerze.
rights-export-make = Przygotuj plik
rights-export-busy = Przygotowujemy plik. Proszę zajrzeć za minutę.
rights-export-again = Sprawdź ponownie
rights-export-ready = Gotowe. Można pobrać do: { $date }.
rights-export-pdf = Do czytania (PDF)
rights-export-json = Dla komputera (JSON)
rights-correct-title = Coś się nie zgadza
rights-correct-what = Co się nie zgadza?
rights-correct-wanted = Tak jest dobrze
rights-of-you = Państwa
rights-requests-mine = O co Państwo prosili
rights-request-correction = Coś poprawić
rights-request-erasure = Usunąć dane
rights-request-open = Szkoła to sprawdza.
rights-request-accepted = Zrobione: { $date }.
rights-request-refused = Nie zrobiono. Szkoła napisała dlaczego, { $date }:
rights-erase-title = Usunąć dane
rights-erase-can = Można usunąć: prośby o pomoc, Państwa słowa, języki i numery, jeśli dziecko odeszło, oraz to miejsce.
rights-erase-keep-child = Imię i adres pozostają, dopóki dziecko jest w szkole. Potem do 31 sierpnia następnego roku szkolnego.
rights-erase-keep-attendance = Listę obecności szkoła przechowuje pięć lat. Tak mówi prawo.
rights-erase-keep-history = Szkoła przechowuje pięć lat, kto oglądał dane. Nie ma tam Państwa imienia.
rights-erase-ask = Poprosić o usunięcie
rights-asked = Szkoła otrzymała prośbę. Odpowiedź będzie tutaj.

## The copy of one's own data: headings and labels

data-copy-title = Co szkoła o Państwu wie
data-copy-of = Plik z dnia: { $date }
data-nothing = Nic
data-section-person = Kim Państwo są
data-section-channels = Jak się z Państwem kontaktujemy
data-section-languages = Państwa języki
data-section-children = Państwa dzieci
data-section-consents = Co wolno szkole
data-section-messages = Wiadomości, które Państwo otrzymali
data-section-answers = Państwa odpowiedzi i pytania
data-section-tasks = Co szkoła dla Państwa robi
data-section-complaints = Państwa skargi
data-section-requests = Państwa prośby w sprawie danych
data-section-looked = Kto oglądał Państwa dane
data-section-space = To miejsce
data-field-first-name = Imię
data-field-last-name = Nazwisko
data-field-birth-date = Data urodzenia
data-field-address = Adres
data-field-phone = Telefon
data-field-school = Szkoła
data-field-class = Klasa
data-field-way = Jak
data-field-works = Działa
data-field-language = Język
data-field-listening = Woli słuchać
data-field-translation = Tłumaczenie do
data-field-date = Data
data-field-title = Tytuł
data-field-text = Tekst
data-field-answer = Odpowiedź
data-field-what = Co
data-field-who = Kto
data-field-until = Do
data-field-why = Dlaczego
data-field-state = Stan
data-yes = tak
data-no = nie
