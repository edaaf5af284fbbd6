### Help in the neighbourhood: searching the directory of support, one page per entry.
### Tone: warm, calm, level A2. Short sentences. Formal "you".

# Title of the page.
directory-title = Yakınınızdaki yardım

directory-intro = Ne aradığınızı seçin. Size kimin, nerede yardım edebileceğini görürsünüz.

directory-what = Ne arıyorsunuz?

directory-postcode = Posta kodunuz

directory-language = Orada hangi dil konuşuluyor?

directory-any-language = Tüm diller

directory-words = Bir kelime arayın

directory-find = Ara

# How many entries were found. $count is a number.
directory-found = { $count ->
    [0] Hiçbir şey bulunamadı.
   *[other] { $count } yer bulundu.
}

directory-straight-line = En yakın olan önce gelir. Uzaklık düz bir çizgidir.

directory-postcode-unknown = Bu posta kodunu bilmiyoruz. Liste ada göre sıralı.

# A label: the distance in a straight line. $km is a number such as "2.3".
directory-distance = { $km } km

# A label: it costs nothing.
directory-free = ücretsiz

directory-closed-for-now = Burası şimdilik kapalı.

directory-none = Hiçbir şey bulamadık. Başka bir dil seçin veya okula sorun.

directory-before = Önceki

directory-more = Daha fazla

directory-again = Başka bir şey arayın

directory-back = Aramaya dön

directory-times = Bu hafta ne zaman?

directory-no-times-this-week = Bu hafta yok.

directory-times-unknown = Ne zaman gelebileceğinizi öğrenmek için arayın veya yazın.

directory-cost = Ücreti ne kadar?

directory-ask-cost = Ücretini sorun.

directory-languages = Hangi dilleri konuşuyorlar?

directory-where = Nerede?

directory-for-whom = Kimler için?

# $from and $until are ages in years.
directory-ages = { $from } ile { $until } yaş arası

directory-ages-from = { $from } yaşından itibaren

directory-ages-until = { $until } yaşına kadar

directory-how = Oraya nasıl gidersiniz?

directory-ask-school = Okula sorun.

# $day is a written day. Somebody looked whether all is still right.
directory-confirmed = Son kontrol: { $day }.

directory-may-have-changed = Bu değişmiş olabilir. Önce arayın.

# What people can look for: short labels under a picture.
directory-need-practise-dutch = Hollandaca öğrenmek ve pratik yapmak

directory-need-homework = Ev ödevine yardım

directory-need-reading = Kitaplar ve sesli okuma

directory-need-play-and-meet = Başka ebeveynlerle tanışmak

directory-need-young-child = Küçük çocukla ilgili sorular

directory-need-money-and-papers = Para, haklar ve evraklar

directory-need-interpret = Tercümanlık ve çeviri

directory-need-talk = Biriyle konuşmak

directory-need-own-language = Kendi dilinizde ders

directory-need-sport-and-leisure = Spor ve boş zaman

directory-need-child-care = Çocuk bakımı

directory-need-room = Grubunuz için bir oda
