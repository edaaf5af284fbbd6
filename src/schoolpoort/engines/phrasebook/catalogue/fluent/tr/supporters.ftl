### Signing up as an adult who helps, and the own place of a supporter.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".


## Signing up

supporter-sign-up-title = Yardım etmek istiyorum
supporter-sign-up-intro = Bunu kendi dilinizde doldurun. Sonra { $name } adına biri sizinle konuşur. Ancak ondan sonra başlarsınız.
supporter-adults-only = Burada yalnızca 18 yaşında ya da daha büyük olanlar yardım edebilir.
supporter-too-young = Yardım etmek istemeniz çok güzel. Henüz 18 yaşında değilsiniz. Çocuklar ve gençler burada tercümanlık yapmaz ve yardım etmez: aileler hakkında ağır şeyler duyabilirler. 18 yaşında olunca yine gelin. Hiçbir şey saklamadık.
supporter-postcode = Oturduğunuz yerin posta kodu
supporter-languages = Hangi dilleri biliyorsunuz?
supporter-languages-why = Her dil bir güçtür. Her dil için ne yapabildiğinizi seçin.
supporter-language = Dil { $number }
supporter-understands = anlamak
supporter-speaks = konuşmak
supporter-reads = okumak
supporter-writes = yazmak
supporter-more-languages = Bir dil daha
supporter-kinds = Ne yapmak istersiniz?
supporter-hours-a-month = Ayda kaç saat yardım edebilirsiniz?
supporter-travel = Ne kadar uzağa gidersiniz? (kilometre)
supporter-remote = Telefonla ya da görüntülü de yardım ederim.
supporter-gender = Bazı veliler kadın ya da erkek ister. Söylemek ister misiniz?
supporter-woman = Kadın
supporter-man = Erkek
supporter-not-said = Söylememeyi tercih ederim
supporter-minors = Sık sık çocuklarla çalışmak istiyorum.
supporter-minors-why = O zaman 596.2 belgesi isteriz. Belediyenizden alırsınız. Bir kez bakarız ve saklamayız.

## The information note of the act on volunteers, and the limits

supporter-note-title = Sizin için bilgi
supporter-note-organisation = { $name } bünyesinde yardım edersiniz. Sorunuz mu var? { $contact }
supporter-note-insurance = Yardım ederken sigortalısınız. Sigorta: { $insurer }.
supporter-note-unpaid = Gönüllüler ücret almaz. Otobüs gibi masrafları önceden konuşun.
supporter-note-benefits = Ödenek alıyor musunuz? Önce bildirin: RVA'ya ya da sağlık sandığınıza.
supporter-note-silent = Duyduklarınızı kimseye anlatmazsınız. Bıraktıktan sonra da böyledir.
supporter-limits-title = Kurallarımız
supporter-limit-housing = Bir aile için ev aramam.
supporter-limit-money = Para vermem, borç vermem ve para istemem.
supporter-limit-worry = Bir çocuk için endişelenirsem 1712'yi ya da koordinatörü ararım. Bununla ilgili bir şey yazmam.
supporter-limit-free = Her zaman hayır diyebilir ve bırakabilirim.
supporter-agree-note = Bilgileri okudum.
supporter-agree-limits = Kurallara uyarım.
supporter-send = Beni kaydedin
supporter-code-intro = Size bir kod gönderdik. Böylece bu numara ya da adresin sizin olduğunu biliriz.
supporter-again = Yeniden doldur
supporter-thanks-title = Teşekkür ederiz
supporter-thanks = { $name } adına biri görüşmek için size ulaşır. Sonra başlayabilirsiniz.
supporter-error-postcode = Posta kodu dört rakamdır.
supporter-error-number = { $least } ile { $most } arasında bir sayı yazın.
supporter-error-languages = En az bir dil seçin ve o dilde ne yapabildiğinizi belirtin.
supporter-error-date = Bir gün, ay ve yıl seçin.

## The own place of a supporter

supporter-place-title = Yardımcı olarak yerim
supporter-hello = Merhaba { $name }
supporter-place-thanks = Yardımınız için teşekkürler. Her istekte siz karar verirsiniz: evet ya da hayır.
supporter-no-appointments = Şu anda randevunuz yok.
supporter-appointments = Randevularım
supporter-week = Ne zaman uygunum?
supporter-week-intro = Genelde uygun olduğunuz saatleri işaretleyin.
supporter-other-days = Bir gün farklı
supporter-not-that-day = O gün uygun değilim
supporter-extra-that-day = O gün fazladan uygunum
supporter-day = Hangi gün?
supporter-from = Başlangıç
supporter-to = Bitiş
supporter-add = Ekle
supporter-take-away = Kaldır
supporter-error-hours = 'Bitiş' için daha geç bir saat seçin.
supporter-error-past = Bugünü ya da sonraki bir günü seçin.
supporter-pause = Ara vermek istiyorum
supporter-pause-intro = Arada kimse sizden bir şey istemez. Nedenini söylemeniz gerekmez.
supporter-pause-first = İlk gün
supporter-pause-last = Son gün (boş kalabilir)
supporter-pause-from-to = Ara: { $from } – { $until }
supporter-pause-from = Ara: { $from } tarihinden itibaren
supporter-my-languages = Dillerim
supporter-written-language = Size hangi dilde yazalım?
supporter-given = Verdiğim zaman
supporter-given-month = Ay
supporter-given-times = Kez
supporter-given-hours = Saat
supporter-given-travel = Kilometre
supporter-given-nothing = Saatleriniz her ay burada görünür.
supporter-known = Hakkımda bildikleriniz
supporter-known-why = { $name } bunu sizi velilerle buluşturmak için saklar. Bıraktıktan bir yıl sonra silinir.
supporter-known-checks = Gördüklerimiz
supporter-stop = Bırak ve her şeyi sil
supporter-stop-why = Adınız, numaranız, dilleriniz ve saatleriniz hemen silinir. Artık giriş yapamazsınız. Her şey için teşekkürler.
supporter-stop-sure = Evet, her şeyi sil
supporter-stop-promise = Hâlâ bir randevunuz var. Önce onu iptal edin ya da { $name } ile konuşun.
supporter-back = Yerime dön
supporter-error-email = Bir e-posta adresi yazın.
supporter-email = E-posta adresiniz
supporter-welcome-subject = Yardımcı olarak başlayabilirsiniz
supporter-welcome = Merhaba { $first }. { $name } size hoş geldiniz der. Kendi yerinizde saatlerinizi ve dillerinizi seçersiniz:
supporter-saved = Kaydedildi. Teşekkür ederiz.
supporter-whole-day = bütün gün
supporter-feed-new = Başka bir adres oluştur
