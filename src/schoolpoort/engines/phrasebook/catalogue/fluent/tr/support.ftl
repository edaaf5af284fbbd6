### Asking for help and getting it: a guardian asks in the own space, an adult who helps answers an invitation.

## A guardian asks

support-title = Yardım isteyin
support-mine = Yardım istekleriniz
support-more = Daha fazlasını söyleyin
support-when-title = Ne zaman size uyar?
support-when-explained = Günleri ve zamanları seçin. Birden fazla seçebilirsiniz.
support-days = Günler
support-parts = Zamanlar
support-morning = Öğleden önce
support-afternoon = Öğleden sonra
support-evening = Akşam
support-fixed-title = Belli bir gün ve saatte mi?
support-fixed-day = Gün
support-fixed-time = Saat
support-gender-title = Kimi tercih edersiniz?
support-gender-any = Fark etmez
support-gender-woman = Kadın
support-gender-man = Erkek
support-language-title = Hangi dilde?
support-helpers-left = { $count ->
    [0] Şu anda kimse boş değil. Yine de bu dili seçebilirsiniz. O zaman aramaya devam ederiz.
   *[other] { $count } yetişkin daha yardım edebilir.
}
support-place-title = Nerede?
support-place-site = Okulda
support-place-town = Yakınınızda
support-place-remote = Telefonla veya görüntülü
support-share-title = Size yardım eden kişi ne görür?
support-share-always = Adınızı ve yeri.
support-share-phone = Telefon numaranızı.
support-share-phone-ask = Telefon numaram da. Yardım eden kişi beni arayabilir.
support-share-ends = Randevudan sonraki güne kadar. Sonra silinir.
support-share-seen = { $name } size yardım ediyor ve bunu { $date } gününe kadar görür.
support-own-title = Yardım edebilecek bir yetişkin tanıyor musunuz?
support-own-explained = Bir şey doldurmak zorunda değilsiniz.
support-own-name = Bu kişinin adı
support-own-age = Bu kişi kaç yaşında?
support-own-child = Çok incesiniz. Ama 18 yaşından küçükler burada yardım etmez. Bir çocuk bazen zor şeyler duyar. Sizin için seve seve bir yetişkin ararız.
support-own-age-needed = Bu kişinin kaç yaşında olduğunu da yazın. Burada yalnızca yetişkinler yardım eder.
support-words-label = İstediğinizi yazın. Kendi dilinizde yazabilirsiniz.
support-send = İsteği gönder
support-choose-when = Bir gün ve bir zaman seçin. Ya da belli bir gün ve saat yazın.
support-day-over = Bu gün geçti. Başka bir gün seçin.
support-sent = Teşekkür ederiz. Size uygun birini arıyoruz. Bir mesaj alacaksınız.
support-withdraw = Artık yardıma ihtiyacım yok
support-nothing = Henüz bir şey istemediniz.
support-back = Yardım istemeye dön

## Where a request stands

support-state-asked = Birini arıyoruz
support-state-proposed = Birini arıyoruz
support-state-invited = Birine sorduk
support-state-promised = Kararlaştırıldı
support-state-done = Tamamlandı
support-state-withdrawn = Artık gerekmiyor
support-state-unmet = Henüz kimse bulunamadı
support-promise = { $name } size yardım edecek: { $date }, saat { $time }.
support-promise-place = Yer: { $place }
support-promise-remote = Bu görüşme telefonla veya görüntülü olacak. Okul size yardım eder.
support-interpreter = Tercüman her şeyi çevirir ve hiçbir şey eklemez. Tercüman not tutmaz.
support-mediator = Arabulucu çevirir ve işlerin burada ve başka yerde nasıl yürüdüğünü de açıklar.
support-closing-question = Yardımı oldu mu?
support-closing-yes = Evet
support-closing-a-bit = Biraz
support-closing-no = Hayır
support-closing-thanks = Teşekkür ederiz. Böylece daha iyi yapmayı öğreniyoruz.

## Messages to a guardian

support-told-promise = { $name } size yardım edecek: { $date }, saat { $time }.
support-told-place = Yer: { $place }
support-told-change = { $name } { $date } günü gelemiyor. Şimdi sizin için başka birini arıyoruz.
support-told-reminder = Yarın saat { $time } { $name } size yardım edecek.
support-told-closing = { $name } size yardım etti. Yardımı oldu mu? Kendi yerinizde söyleyin.
support-told-where = Her şey kendi yerinizde
support-told-subject = Sizin için yardım

## An adult is asked to help. No names of the family here.

support-invite-title = Birine yardım edebilir misiniz?
support-invite-line = Birine yardım edebilir misiniz? Lütfen en geç { $date } tarihine kadar cevap verin.
support-invite-names-later = Burada isim yok. Evet derseniz adı ve yeri öğrenirsiniz.
support-invite-what = Ne
support-invite-language = Dil
support-invite-when = Ne zaman
support-invite-where = Nerede
support-invite-long = Ne kadar
support-minutes = { $count } dakika
support-invite-accept = Evet, yardım ederim
support-invite-decline = Hayır, şimdi değil
support-invite-declined = Cevabınız için teşekkür ederiz. Hayır demek de olur. Başka birine soracağız.
support-invite-taken = Başka biri zaten yardım ediyor. Yardım etmek istediğiniz için teşekkür ederiz.
support-invite-closed = Bu istek sona erdi. Teşekkür ederiz.
support-invite-wrong = Bu bağlantı çalışmıyor. Bağlantının tam olduğuna bakın ya da koordinatöre sorun.
support-accepted-title = Teşekkür ederiz, yardım ediyorsunuz!
support-accepted-who = Yardım edeceğiniz kişi: { $name }.
support-accepted-phone = Telefon: { $phone }
support-accepted-until = Bunu { $date } gününe kadar görürsünüz. Sonra silinir.
support-accepted-over = Bu randevu bitti. Bilgiler silindi.
support-ill = Hastayım veya gelemiyorum
support-ill-explained = Olabilir. Şimdi başka birini arıyoruz ve veliye haber veriyoruz.
support-ill-thanks = Haber verdiğiniz için teşekkür ederiz. Başka birini arıyoruz. Geçmiş olsun.
support-hours-title = Ne kadar zaman verdiniz?
support-hours-minutes = Dakika
support-hours-km = Gidiş dönüş kilometre
support-hours-send = Kaydet
support-feed-title = Randevularınızı takviminize koyun
support-feed-explained = Bu adresle telefonunuzun takvimi randevularınızı okur. Kimseye vermeyin.
support-feed-open = Takvimimde aç
support-told-accepted = { $name } için yardım günü: { $date }, saat { $time }. Her şey burada
support-told-tomorrow = Yarın saat { $time } { $name } için yardım günü. Gelemiyor musunuz? Buradan söyleyin
support-told-how = Yardım ettiniz. Nasıl geçti? Buradan cevap verin
support-calendar = { $what }: { $name }

## What the school keeps about a guardian

data-section-help = Yardım istekleriniz
data-section-promises = Size kim yardım etti
