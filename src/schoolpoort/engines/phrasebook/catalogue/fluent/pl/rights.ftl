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
