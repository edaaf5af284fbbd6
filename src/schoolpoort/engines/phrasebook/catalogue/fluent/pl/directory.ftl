### Help in the neighbourhood: searching the directory of support, one page per entry.
### Tone: warm, calm, level A2. Short sentences. Formal "you".

# Title of the page.
directory-title = Pomoc w pobliżu

directory-intro = Proszę wybrać, czego Państwo szukają. Zobaczą Państwo, kto może pomóc i gdzie.

directory-what = Czego Państwo szukają?

directory-postcode = Kod pocztowy

directory-language = W jakim języku tam mówią?

directory-any-language = Wszystkie języki

directory-words = Szukaj słowa

directory-find = Szukaj

# How many entries were found. $count is a number.
directory-found = { $count ->
    [0] Nic nie znaleziono.
    [one] Znaleziono { $count } miejsce.
    [few] Znaleziono { $count } miejsca.
    [many] Znaleziono { $count } miejsc.
   *[other] Znaleziono { $count } miejsca.
}

directory-straight-line = Najbliższe jest pierwsze. Odległość jest w linii prostej.

directory-postcode-unknown = Nie znamy tego kodu pocztowego. Lista jest według nazw.

# A label: the distance in a straight line. $km is a number such as "2.3".
directory-distance = { $km } km

# A label: it costs nothing.
directory-free = bezpłatnie

directory-closed-for-now = To jest na razie zamknięte.

directory-none = Nic nie znaleźliśmy. Proszę wybrać inny język albo zapytać w szkole.

directory-before = Poprzednie

directory-more = Więcej

directory-again = Szukaj czegoś innego

directory-back = Wróć do szukania

directory-times = Kiedy w tym tygodniu?

directory-no-times-this-week = Nie w tym tygodniu.

directory-times-unknown = Proszę zadzwonić lub napisać, aby wiedzieć, kiedy przyjść.

directory-cost = Ile to kosztuje?

directory-ask-cost = Proszę zapytać o cenę.

directory-languages = W jakich językach mówią?

directory-where = Gdzie?

directory-for-whom = Dla kogo?

# $from and $until are ages in years.
directory-ages = Od { $from } do { $until } lat

directory-ages-from = Od { $from } lat

directory-ages-until = Do { $until } lat

directory-how = Jak tam trafić?

directory-ask-school = Proszę zapytać w szkole.

# $day is a written day. Somebody looked whether all is still right.
directory-confirmed = Ostatnio sprawdzono: { $day }.

directory-may-have-changed = To mogło się zmienić. Proszę najpierw zadzwonić.

# What people can look for: short labels under a picture.
directory-need-practise-dutch = Nauka i ćwiczenie niderlandzkiego

directory-need-homework = Pomoc w pracy domowej

directory-need-reading = Książki i czytanie na głos

directory-need-play-and-meet = Spotkać innych rodziców

directory-need-young-child = Pytania o małe dziecko

directory-need-money-and-papers = Pieniądze, prawa i dokumenty

directory-need-interpret = Tłumaczenie ustne i pisemne

directory-need-talk = Porozmawiać z kimś

directory-need-own-language = Lekcje w Państwa języku

directory-need-sport-and-leisure = Sport i czas wolny

directory-need-child-care = Opieka nad dzieckiem

directory-need-room = Sala dla Państwa grupy
