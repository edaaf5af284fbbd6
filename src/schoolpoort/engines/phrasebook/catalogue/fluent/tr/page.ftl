### Everything a parent sees outside the building blocks: buttons, questions, help, links, letters, SMS, mail.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".
### "biz / bize" = the school. "ben" (verbs in -iyorum) on a button = the parent speaks.


## Answers

# Button: I understand.
answer-understood = Anladım
answer-question = Bir sorum var
answer-help = Yardım istiyorum
answer-yes = Evet
answer-no = Hayır
# Button: send the answer.
answer-send = Gönder
# Button: I have read this and I agree.
answer-sign = Bunu okudum. Kabul ediyorum.
# Button: I do not agree.
answer-sign-no = Kabul etmiyorum
# Button: I have paid.
answer-paid = Ödedim
# Button: I will bring it, or give it to my child.
answer-will-bring = Getireceğim
# Heading above choices: choose one.
answer-choose = Seçin
# Heading above times for a talk.
answer-book-title = Ne zaman gelebilirsiniz?
# Button under the times: this time is good for me.
answer-book = Bu saat bana uyar
answer-book-none = Hiçbir saat bana uymuyor
answer-interpreter = Tercüman istiyorum
answer-thanks = Teşekkür ederiz. Cevabınız okula ulaştı.
# The parent gave another answer than before.
answer-changed = Yeni cevabınız kaydedildi. Teşekkür ederiz.
# $time: day and hour of the answer.
answer-already = Daha önce cevap verdiniz: { $time }.
# $answer: the text of the button that the parent chose.
answer-yours = Cevabınız: { $answer }
# Button: give another answer.
answer-change = Cevabımı değiştir
answer-title = Ne söylemek istersiniz?
answer-not-needed = Cevap vermenize gerek yok.
answer-late = Tarih geçti. Yine de cevap verebilirsiniz.
back-to-message = Mesaja geri dön

## Message

# $child: first name(s).
for-parents-of = Veliler için. Çocuk: { $child }
# $name: name of the class, like 2B.
class-label = Sınıf { $name }
bring-title = Çocuğunuzla gönderin
when-title = Ne zaman
# The last moment; above a date.
until-title = En geç
where-title = Nerede
who-title = Kim
pay-title = Ödeme
# What the family does; above one line.
do-title = Ne yapacaksınız?
answer-by = Cevap verin. En geç: { $date }
# $time: an hour.
at-time = saat { $time }
# $from and $to: dates or hours.
from-to = { $from } ile { $to } arasında
urgent-label = Önemli: şimdi okuyun
sent-on = Gönderme tarihi: { $date }
# $name: the teacher who sent the message.
sent-by = Gönderen: { $name }
language-choose = Dil
listen = Dinle
# The phone itself reads the text aloud.
listen-own-device = Telefonunuz metni sesli okur
listen-stop = Dur
add-to-calendar = Takvimime ekle
print-page = Bu sayfayı yazdır
skip-to-answers = Cevaplara git

## Where the words come from

translation-word = Çeviri
# Written by us, not yet checked by a second person.
translation-draft = Çeviri. Henüz kontrol edilmedi.
# $count: how many people checked the translation.
translation-checked =
    { $count ->
        [one] Çeviri. { $count } kişi kontrol etti.
       *[other] Çeviri. { $count } kişi kontrol etti.
    }
translation-machine = Bilgisayar çevirisi. İçinde hata olabilir.
# This part exists only in Dutch.
translation-none = Bu bölüm sadece Hollandaca.
dutch-text = Hollandaca metin
free-text-dutch = Öğretmen bunu Hollandaca yazdı. Çevirisi yok.
free-text-help = Bunu anlamıyor musunuz? Seçin: Yardım istiyorum.
# $asked, $shown: names of languages.
fell-back = Bu henüz şu dilde yok: { $asked }. Burada şu dilde okuyorsunuz: { $shown }.

## Ask a question

question-title = Sorunuz nedir?
question-intro = Bir soru seçin veya kendiniz yazın.
question-typed-label = Sorunuzu yazın. Kendi dilinizde yazabilirsiniz.
# $name: the teacher.
question-note-private = Sorunuzu sadece okul okur.
# About the event in the message: at what time does it start?
question-time = Saat kaçta başlıyor?
question-place = Nerede?
question-cost = Fiyatı ne kadar?
question-clothes = Çocuğum ne giyecek?
question-bring = Çocuğumla ne göndereyim?
question-bus = Oraya nasıl gideriz?
question-sibling = Kardeşi de gelebilir mi?
question-not-understood = Mesajı anlamıyorum
question-call-me = Beni arayabilir misiniz?
question-other = Başka bir şey
question-sent = Teşekkür ederiz. Öğretmen sorunuzu okuyor.

## Ask for help

help-title = Size nasıl yardım edebiliriz?
help-intro = İstediğinizi seçin. Ailenizde başka kimse bunu görmez.
# Somebody goes with me (to a talk, to an office).
help-come-with-me = Biri benimle gelsin
help-explain-letter = Biri bana mektubu açıklasın
# An adult interpreter in a talk with the school.
help-interpret = Biri görüşmede tercüme etsin
help-practise-dutch = Hollandaca çalışmak istiyorum
help-homework = Çocuğumun ev ödevi için yardım
# Somebody the parent trusts; a personal talk.
help-talk-trusted = Güvendiğim biriyle konuşmak
help-pay = Ödeme için yardım
help-call-me = Beni arayın
help-other = Başka bir şey
help-typed-label = Ne istediğinizi yazın. Kendi dilinizde yazabilirsiniz.
# Under 18: never an interpreter. Kind tone, with the reason.
help-child-never = Çocuklar ve gençler sizin için tercüme etmez. Böylece çocuğunuz çocuk kalır. Biz bir yetişkin arıyoruz.
help-sent = Teşekkür ederiz. Okuldan biri size yardım ediyor.
# $name: the person at school. $date: the day by which that person contacts the parent.
help-owner = Size yardım eden kişi: { $name }. Bu kişi size haber verir. En geç: { $date }.

## Corrections

correction-title = Bu mesaj değişti
correction-was-sent = Önce başka bir mesaj aldınız. Doğrusu budur.
# $what: the part that changed, like the day or the hour.
correction-line = Farklı olan: { $what }
correction-old = Önce: { $old }
correction-new = Şimdi: { $new }
correction-answer-again = Lütfen yeniden cevap verin.
changed-since-you-read = Mesaj değişti. Lütfen yeniden okuyun.
correction-cancelled = Bu iptal oldu.

## Links that do not work

link-unknown-title = Bu linki tanımıyoruz
link-unknown-text = Link tam doğru değil. Bakın: linkin tamamı var mı? Veya yeni bir link isteyin.
link-old-title = Bu link eski
link-old-text = Bu mesajın zamanı geçti. Yeni bir link isteyebilirsiniz.
link-revoked-title = Bu link artık çalışmıyor
link-revoked-text = Okul bu linki kapattı. Yeni bir link isteyebilirsiniz.
link-ask-new = Yeni link iste
link-ask-new-explained = Telefon numaranızı veya e-posta adresinizi yazın. Okul bunu biliyor mu? O zaman yeni bir link göndeririz.
link-ask-contact-label = Telefon numarası veya e-posta adresi
# Always the same text, whether or not the number is known.
link-asked = Teşekkür ederiz. Okul bu numarayı veya adresi biliyor mu? O zaman bir link alırsınız.
link-ask-at-school = Okul kapısında da sorabilirsiniz.

## Settings

settings-title = Sizin için en iyi okuma şekli
settings-language = En çok hangi dilde okumak istersiniz?
# How messages arrive: SMS, e-mail, paper.
settings-channel = Mesajları nasıl alıyorsunuz?
settings-channel-sms = SMS
settings-channel-email = E-posta
settings-channel-letter = Kâğıt mektup
settings-channel-in-person = Biri bana okulda anlatır
settings-listening = Dinlemeyi, fotoğraf ve resimlere bakmayı tercih ederim
settings-code-intro = Telefonunuza veya e-postanıza bir kod gönderiyoruz. Böylece siz olduğunuzu biliriz.
settings-code-send = Bana bir kod gönderin
settings-save = Kaydet
settings-saved = Kaydedildi.
settings-link = Dili veya mesaj yolunu değiştirmek
# $code: 6 digits. Text of an SMS or mail.
code-message = { $school }: kodunuz { $code }. Kodu kimseye vermeyin.
# $to: part of the phone number or address.
code-sent = Kod buraya gönderildi: { $to }.
code-label = Kodu yazın (6 rakam)
code-wrong = Kod doğru değil. Bir daha bakın ve yeniden deneyin.
code-expired = Kod çok eski. Yeni bir kod isteyin.
code-too-many = Çok kez denediniz. 15 dakika bekleyin veya okula sorun.
need-code-for-this = Bunun için bir kod gerekiyor. Böylece cevabı velinin verdiğini biliriz.
# This answer needs a code or a signature on paper, because a child may be holding the phone.
need-paper-for-this = Bunun için bir kod veya kâğıtta imzanızı istiyoruz. Bazen telefon bir çocuktadır. Böylece cevabı velinin verdiğini biliriz.

## Errors

error-title = Bir şey daha gerekiyor
error-required = Lütfen burayı da doldurun.
# $max: the highest number of characters.
error-too-long = Bu çok uzun. En fazla { $max } harf yazın.
error-choose-one = 1 cevap seçin.
error-contact = Bir telefon numarası veya e-posta adresi yazın.
error-try-again = Olmadı. Bir daha deneyin.
error-offline = İnternetiniz yok. Daha sonra bir daha deneyin.
error-page-missing = Bu sayfa yok. Okuldan yardım isteyin.
error-not-saved = Cevabınızı kaydedemedik. Bir daha deneyin.
error-too-fast = Çok kez denediniz. Biraz bekleyin ve bir daha deneyin.
unavailable-title = Şu anda açılmıyor
unavailable-text = Bu sizin hatanız değil. Gönderdiğiniz belki kaydedilmedi. Birkaç dakika sonra bir daha deneyin.
refused-title = Bir şey yolunda gitmedi
refused-text = Hiçbir şey kaydedilmedi. Geri dönün, daha kısa yazın ve bir daha deneyin.
refused-too-large = Bu dosya ya da metin çok büyük. Hiçbir şey kaydedilmedi. Daha küçük bir şey seçin.
refused-too-late = Bu sayfa çok uzun süre açık kaldı. Hiçbir şey kaydedilmedi. Geri dönün, sayfayı yeniden yükleyin ve bir daha deneyin.

## Letter on paper

letter-greeting = Sayın veli
letter-scan-qr = Telefonunuz var mı? Bu karenin fotoğrafını çekin. O zaman cevap da verebilirsiniz.
letter-scan-listen = Orada mesajı da dinleyebilirsiniz.
# Tear-off strip at the bottom of the letter: tick a box, tear off, give to the teacher.
letter-answer-strip = Bir çarpı koyun. Bu parçayı kesin. Öğretmene verin.
letter-sign-here = Burayı imzalayın
letter-signature = İmza
letter-date = Tarih
letter-name = Adınız
letter-both-parents = Her iki veli de imzalar
letter-help-at-school = Bu mektup için yardım mı gerekiyor? Okula gelin. Size seve seve yardım ederiz.

# Small, at the end of a letter. $address: where the own space is, to type over.
letter-own-space = Bütün mesajların olduğu kendi yeriniz: { $address }. Oraya telefon numaranızı ya da e-posta adresinizi yazın. Size bir kod gelir.
letter-closing = Saygılarımızla
letter-page = Sayfa { $page } / { $pages }

## SMS, mail and notifications

# SMS: very short. $school: name of the school. $title: title of the message. A link follows.
sms-line = { $school }: { $title }
sms-open = Buradan okuyun:
sms-reminder = { $school }: cevabınızı bekliyoruz. { $title }
sms-correction = { $school }: değişti. { $title }
mail-subject = { $school }: { $title }
mail-subject-reminder = { $school }: lütfen cevap verin. { $title }
mail-subject-correction = { $school }: değişti. { $title }
mail-greeting = Sayın veli
mail-open-message = Mesajı aç
mail-link-explained = Şifre gerekmiyor.
# $school: name of the school.
mail-footer-who-we-are = Bu mesajı gönderen okul: { $school }. Çocuğunuz bu okula gidiyor.
mail-not-wanted-anymore = Artık bu e-postaları istemiyor musunuz? Okula söyleyin.
mail-do-not-forward = Bu link sadece sizin için.
# One mail with all messages of the day. $school: name of the school.
digest-subject = { $school }: yeni mesajlar
# $count: number of messages.
digest-intro =
    { $count ->
        [one] Sizin için { $count } yeni mesaj var.
       *[other] Sizin için { $count } yeni mesaj var.
    }
reminder-intro = Sizden henüz cevap almadık. Anlamadığınız bir şey mi var? Seve seve yardım ederiz.

## Talk card (held up at the school gate)

talk-card-title = Bu kartı okul kapısında gösterin
# The parent points to one of these three.
talk-card-understood = Anladım
talk-card-question = Bir sorum var
talk-card-help = Yardım istiyorum
talk-card-point = Ne söylemek istediğinizi gösterin

## Who we are

# To trust the first message.
sender-introduction = Bu mesaj çocuğunuzun okulundan geliyor. Linkten emin değil misiniz? Okul kapısında sorun.
shared-own-link = Okul size kendi linkinizi gönderdi mi? O linki açın. Orada cevap verebilirsiniz.
privacy-short = Cevabınızı sadece okul görür.
no-password = Şifre veya uygulama gerekmiyor.

## Names of languages (in this language; small first letter where that is usual)

language-name-nl = Hollandaca
language-name-en = İngilizce
language-name-fr = Fransızca
language-name-ar = Arapça
language-name-tr = Türkçe
language-name-uk = Ukraynaca
# Persian: Farsi (Iran) and Dari (Afghanistan).
language-name-fa = Farsça (Farsi, Dari)
language-name-pl = Lehçe
