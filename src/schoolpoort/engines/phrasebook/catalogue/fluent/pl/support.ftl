### Asking for help and getting it: a guardian asks in the own space, an adult who helps answers an invitation.

## A guardian asks

support-title = Poproś o pomoc
support-mine = Państwa prośby o pomoc
support-more = Powiedz więcej
support-when-title = Kiedy Państwu pasuje?
support-when-explained = Proszę wybrać dni i pory dnia. Można wybrać kilka.
support-days = Dni
support-parts = Pory dnia
support-morning = Przed południem
support-afternoon = Po południu
support-evening = Wieczorem
support-fixed-title = Czy to jest określony dzień i godzina?
support-fixed-day = Dzień
support-fixed-time = Godzina
support-gender-title = Kogo Państwo wolą?
support-gender-any = Nie ma znaczenia
support-gender-woman = Kobieta
support-gender-man = Mężczyzna
support-language-title = W jakim języku?
support-helpers-left = { $count ->
    [0] Teraz nikt nie jest wolny. Mimo to można wybrać ten język. Wtedy szukamy dalej.
    [one] Jeszcze { $count } osoba dorosła może pomóc.
    [few] Jeszcze { $count } osoby dorosłe mogą pomóc.
    [many] Jeszcze { $count } osób dorosłych może pomóc.
   *[other] Jeszcze { $count } osoby dorosłej może pomóc.
}
support-place-title = Gdzie?
support-place-site = W szkole
support-place-town = W pobliżu
support-place-remote = Przez telefon lub wideo
support-share-title = Co widzi osoba, która Państwu pomaga?
support-share-always = Państwa imię i miejsce.
support-share-phone = Państwa numer telefonu.
support-share-phone-ask = Także mój numer telefonu. Osoba, która pomaga, może do mnie zadzwonić.
support-share-ends = Do dnia po spotkaniu włącznie. Potem dane znikną.
support-share-seen = { $name } pomaga Państwu i widzi to do { $date } włącznie.
support-own-title = Czy znają Państwo dorosłą osobę, która może pomóc?
support-own-explained = Nie trzeba nic wpisywać.
support-own-name = Imię tej osoby
support-own-age = Ile lat ma ta osoba?
support-own-child = To miłe. Ale osoby poniżej 18 lat tutaj nie pomagają. Dziecko słyszy czasem trudne rzeczy. Chętnie znajdziemy dla Państwa osobę dorosłą.
support-own-age-needed = Proszę też napisać, ile lat ma ta osoba. Tutaj pomagają tylko dorośli.
support-words-label = Proszę napisać, czego Państwo potrzebują. Można w swoim języku.
support-send = Wyślij prośbę
support-choose-when = Proszę wybrać dzień i porę dnia. Albo wpisać określony dzień i godzinę.
support-day-over = Ten dzień już minął. Proszę wybrać inny dzień.
support-sent = Dziękujemy. Szukamy odpowiedniej osoby. Dostaną Państwo wiadomość.
support-withdraw = Nie potrzebuję już pomocy
support-nothing = Nie ma jeszcze żadnej prośby.
support-back = Wróć do próśb o pomoc

## Where a request stands

support-state-asked = Szukamy kogoś
support-state-proposed = Szukamy kogoś
support-state-invited = Zapytaliśmy kogoś
support-state-promised = Umówione
support-state-done = Zakończone
support-state-withdrawn = Już niepotrzebne
support-state-unmet = Jeszcze nikogo nie ma
support-promise = { $name } pomoże Państwu { $date } o godzinie { $time }.
support-promise-place = Gdzie: { $place }
support-promise-remote = Ta rozmowa jest przez telefon lub wideo. Szkoła w tym pomoże.
support-interpreter = Tłumacz tłumaczy wszystko i nic nie dodaje. Tłumacz nie robi notatek.
support-mediator = Mediator tłumaczy, a także wyjaśnia, jak się robi różne rzeczy tutaj i gdzie indziej.
support-closing-question = Czy to pomogło?
support-closing-yes = Tak
support-closing-a-bit = Trochę
support-closing-no = Nie
support-closing-thanks = Dziękujemy. Tak uczymy się robić to lepiej.

## Messages to a guardian

support-told-promise = { $name } pomoże Państwu { $date } o godzinie { $time }.
support-told-place = Gdzie: { $place }
support-told-change = { $name } nie może przyjść { $date }. Szukamy teraz dla Państwa innej osoby.
support-told-reminder = Jutro o godzinie { $time } pomoże Państwu { $name }.
support-told-closing = Spotkanie już było: { $name }. Czy to pomogło? Proszę powiedzieć w swoim miejscu.
support-told-where = Wszystko jest w Państwa miejscu
support-told-subject = Pomoc dla Państwa

## An adult is asked to help. No names of the family here.

support-invite-title = Czy może Pan/Pani komuś pomóc?
support-invite-line = Czy może Pan/Pani komuś pomóc? Prosimy o odpowiedź najpóźniej { $date }.
support-invite-names-later = Tutaj nie ma imienia. Po odpowiedzi „tak” podamy imię i miejsce.
support-invite-what = Co
support-invite-language = Język
support-invite-when = Kiedy
support-invite-where = Gdzie
support-invite-long = Jak długo
support-minutes = { $count } min
support-invite-accept = Tak, pomogę
support-invite-decline = Nie, nie teraz
support-invite-declined = Dziękujemy za odpowiedź. Odmowa też jest w porządku. Zapytamy kogoś innego.
support-invite-taken = Ktoś inny już pomaga. Dziękujemy za chęć pomocy.
support-invite-closed = Ta prośba jest już zakończona. Dziękujemy.
support-invite-wrong = Ten link nie działa. Proszę sprawdzić, czy link jest cały, albo zapytać koordynatora.
support-accepted-title = Dziękujemy za pomoc!
support-accepted-who = Osoba, której Pan/Pani pomaga: { $name }.
support-accepted-phone = Telefon: { $phone }
support-accepted-until = Widać to do { $date } włącznie. Potem dane znikną.
support-accepted-over = To spotkanie już było. Dane zniknęły.
support-ill = Jestem chory/chora lub nie mogę przyjść
support-ill-explained = To się zdarza. Szukamy teraz kogoś innego i mówimy o tym rodzicowi.
support-ill-thanks = Dziękujemy za wiadomość. Szukamy kogoś innego. Życzymy zdrowia.
support-hours-title = Ile czasu to zajęło?
support-hours-minutes = Minuty
support-hours-km = Kilometry tam i z powrotem
support-hours-send = Zapisz
support-feed-title = Proszę dodać spotkania do swojego kalendarza
support-feed-explained = Z tym adresem kalendarz telefonu czyta spotkania. Proszę nikomu go nie dawać.
support-feed-open = Otwórz w moim kalendarzu
support-told-accepted = Pomaga Pan/Pani: { $name }, { $date } o godzinie { $time }. Wszystko jest tutaj
support-told-tomorrow = Jutro o godzinie { $time } pomaga Pan/Pani: { $name }. Nie można? Proszę powiedzieć tutaj
support-told-how = Dziękujemy za pomoc. Jak było? Prosimy o odpowiedź tutaj
support-calendar = { $what }: { $name }

## What the school keeps about a guardian

data-section-help = Państwa prośby o pomoc
data-section-promises = Kto Państwu pomagał
