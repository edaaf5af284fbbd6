### The guardian's own space: coming in with a code, messages, days, languages and numbers, going out.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

## Frame

own-space-title = Kendi alanım

# Button at the top of each page: leave on this telephone.
own-space-sign-out = Çıkış yap

# Link at the end of each page.
own-space-back = Alanıma dön

## Coming in

# Shown above the first field.
own-space-enter-intro = Burada okulun tüm mesajlarını görürsünüz. Şifreye gerek yoktur.

# Label of a field.
own-space-contact-label = Cep telefonu numaranız veya e-posta adresiniz

# Below the first form.
own-space-ask-school = Olmuyor mu? Okula sorun. Size seve seve yardım ederiz.

# The same sentence whether or not a school knows the number.
own-space-code-may-come = Bir okul bu numarayı veya adresi biliyor mu? O zaman şimdi bir kod alırsınız. Bazen bir dakika sürer.

# Label of the field for the code, below a heading that asks for it.
own-space-code-digits = Mesajdaki kod

# Link: ask for another code.
own-space-again = Yeni kod iste

# Button: go on.
own-space-next = Devam

# Title above three lists: day, month, year.
own-space-fact-title = Çocuğunuz ne zaman doğdu?

own-space-fact-why = Böylece ebeveyn olduğunuzdan emin oluruz. Bu okulda birden fazla çocuğunuz mu var? Bir çocuk seçin.

# Part of a date.
own-space-day = Gün

# Part of a date.
own-space-month = Ay

# Part of a date.
own-space-year = Yıl

# Without blame: dates are easily mistaken.
own-space-fact-wrong = Bu, okulun bildiğiyle uyuşmuyor. Tarihe veya PIN koduna tekrar bakın.

# Opens the field for the PIN.
own-space-pin-or = Okuldan aldığım bir PIN kodum var

# Label of a field, and title.
own-space-pin-label = Okulun verdiği PIN kodunuz (6 rakam)

# Two parents share a number and a child.
own-space-pin-needed = Bu numarayı veya adresi birden fazla kişi kullanıyor. Bu yüzden PIN kodunuzu yazın. Yok mu? Okuldan isteyin.

# After too many wrong tries.
own-space-closed = Olmadı. Yeni bir kod isteyin veya okula gelin. Size seve seve yardım ederiz.

# For the new holder of a recycled number.
own-space-not-yours = Bu numara sizin için yeni mi ve bu okulda çocuğunuz yok mu? O zaman bir şey yapmanız gerekmez.

# On the page before the code, reached from a message.
own-space-via-intro = Kendi alanınızda tüm mesajlar ve tarihler vardır. Dilinizi ve numaranızı da orada seçersiniz.

## Home

# Tile, and title of its page.
own-space-messages = Mesajlar

# Tile, and title of its page.
own-space-agenda = Takvim

# Tile, and title of its page.
own-space-settings = Dilim ve numaralarım

# Tile, and title of its page.
own-space-schools = Okullarım

own-space-session-note = 20 dakika bir şey yapmazsanız çıkışınızı yaparız. Böylece mesajlarınızı başka kimse görmez.

# Button.
own-space-sign-out-everywhere = Tüm cihazlarda çıkış yap

# Question above a number or address; asked once in a school year.
own-space-still-yours = Bu hâlâ sizin mi?

# After the answer, on the page of a message.
still-yours-thanks = Teşekkürler. Bir şey değiştiyse okuldan biri bakar.

# Button: no, it changed.
own-space-change = Hayır, değiştir

## My language and numbers

# Heading.
own-space-numbers = Numaralarım ve adreslerim

# Below the number with which one came in.
own-space-number-opens = Buraya bununla girdiniz.

# Mark beside a number.
own-space-number-broken = artık çalışmıyor

# Button.
own-space-number-remove = Kaldır

# Label and title.
own-space-number-add = Numara veya e-posta adresi ekle

own-space-number-new-code = Yeni numaraya veya adrese bir kod göndeririz.

own-space-number-added = Eklendi.

# A number of a child is refused, kindly.
own-space-number-pupil = Bu bir çocuğa ait. Çocuğun mesaj iletmesi gerekmez. Kendinize ait bir numara veya adres verin.

own-space-number-needed = Buna hâlâ ihtiyacımız var. Önce başka bir numara veya adres ekleyin.

## My schools

# Opens an explanation, and button.
own-space-school-leave = Bu alandan kaldır

own-space-school-leave-explained = Okul size mesaj göndermeye devam eder. Sadece burada görmezsiniz.

# Heading.
own-space-school-join = Başka bir okul ekle

# Label of a field.
own-space-school-join-explained = Diğer okulun bildiği numarayı veya e-posta adresini yazın.

## Messages

own-space-no-messages = Henüz mesaj yok.

# Mark beside a message that was not opened.
own-space-message-new = Yeni

# Below an old message.
own-space-message-closed = Bu mesajı artık açamazsınız. Okula sorun.

# Link to newer messages.
own-space-newer = Daha yeni mesajlar

# Link to older messages.
own-space-older = Daha eski mesajlar

## Calendar

own-space-agenda-empty = Önümüzdeki 60 günde bir şey yok.

# Heading.
own-space-feed-title = Telefonunuzun takviminde

own-space-feed-explained = Gizli bir adres alırsınız. Onu telefonunuzun takvimine ekleyin. Yeni tarihler kendiliğinden gelir. Kimseye vermeyin.

# Button.
own-space-feed-make = Gizli adres oluştur

# Button: the old address stops.
own-space-feed-renew = Başka bir gizli adres oluştur

# Button.
own-space-feed-close = Bu adresi durdur

# Link that opens the calendar of the telephone.
own-space-feed-open = Takvimime ekle

## Paper with the PIN

# Title of the paper.
own-space-pin-slip-title = Kendi alanınız için PIN kodunuz

own-space-pin-slip-text = Telefonunuzla karenin fotoğrafını çekin. Numaranızı veya e-posta adresinizi yazın. Bir kod alırsınız. Sonra bu PIN kodunu yazın.

own-space-pin-slip-keep = Bu kâğıdı iyi saklayın. PIN kodunu kimseye vermeyin.
