### A guardian's rights: consents, who looked, seeing and correcting what the school keeps, complaints.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

# Tile of the own space, and title of its page.
rights-consents-title = Okul neler yapabilir?

## Consents

rights-consents-intro = Seçmekte özgürsünüz. Evet de hayır da olur. Her zaman değiştirebilirsiniz.
rights-consents-silence = Cevap yok mu? O zaman okul bunu yapmaz.
rights-public-task-title = Bu, okulun görevidir
rights-public-task = Ders vermek ve size çocuğunuz hakkında mesaj göndermek. Bunun için izin gerekmez.
rights-photos-of = { $child } için fotoğraflar
rights-asks-both = Okul bunu çocuğunuzun diğer evine de sorar.
consent-photo-taking = Okul fotoğraf ve video çekebilir mi?
consent-photo-taking-why = Sınıfta, gezide veya bir kutlamada. Göstermek ayrı bir sorudur.
consent-photo-class-group = Sınıf fotoğrafları görebilir mi?
consent-photo-class-group-why = Onları sadece sınıfın velileri görür.
consent-photo-on-paper = Okul gazetesinde fotoğraf olabilir mi?
consent-photo-on-paper-why = Onu okulun bütün aileleri görür.
consent-photo-website = Okulun internet sitesinde fotoğraf olabilir mi?
consent-photo-website-why = İnterneti olan herkes görebilir.
consent-photo-social-media = Okulun sosyal medyasında fotoğraf olabilir mi?
consent-photo-social-media-why = Herkes görebilir ve başkasına gönderebilir. Her zaman silinemez.
# $school, $code: 6 digits, $said: what the guardian said in a talk at school. Text of an SMS or mail.
consent-code-message =
    { $school }: fotoğraflar için { $said ->
        [yes] EVET
       *[no] HAYIR
    } dediniz. Doğru mu? Okulun ekranına { $code } yazın. Yanlışsa kodu kimseye vermeyin.
consent-code-type = Bu doğru mu? O zaman şimdi gelen kodu yazın.
rights-sharing-title = Sizin hakkınızda başkalarına bilgi vermek
consent-buddy = Bir gönüllü neye ihtiyacınız olduğunu bilebilir mi?
consent-buddy-why = Sadece adınız, dilleriniz ve isteğiniz.
consent-partner = Okul sizin bilgilerinizi { $name } ile paylaşabilir mi?
rights-said-yes = { $date } günü evet dediniz.
rights-said-no = { $date } günü hayır dediniz.
rights-not-said = Henüz cevap vermediniz.
rights-saved = Kaydedildi. Bu şimdi geçerli.

## What is shared with whom

rights-shared-title = Okul neyi kiminle paylaşıyor?
rights-shared-intro = Okul sadece gerekeni paylaşır.
rights-shared-law = Yasa bunu ister
rights-shared-processor = Okul için çalışıyorlar
rights-shared-consent = Evet dediğiniz için buna izin var
rights-shared-nothing = Şu anda burada bir şey yok.
rights-shared-since = { $date } gününden beri
rights-shared-change = Cevabınızı değiştirin
share-aim-pupil-guidance = CLB öğrencilere sağlık ve öğrenme konusunda yardım eder.
share-aim-learning-support = Sınıfta öğrenmeye yardım.
share-aim-language-lessons = Veliler için Hollandaca dersleri.
share-aim-homework-help = Ödev ve boş zaman için yardım.
share-aim-software = Okulun bilgisayarları ve programları.
share-aim-government = Okul kaydı ve okul parası yardımı.

## Who looked

rights-looked-title = Bilgilerime kim baktı?
rights-looked-intro = Burada bilgilerinize kimin baktığını veya değiştirdiğini görürsünüz.
rights-looked-nobody = Henüz kimse bilgilerinize bakmadı.
rights-looked-read = bakıldı
rights-looked-changed = değiştirildi
rights-looked-emergency = acil durumda bakıldı
rights-looked-guardian = sizin bilgileriniz
rights-looked-child = çocuğunuzun bilgileri
rights-looked-question = sorunuz veya cevabınız
rights-looked-consent = okulun yapabilecekleri
rights-looked-request = bilgilerinizle ilgili isteğiniz
rights-looked-complaint = şikayetiniz
rights-role-teacher = öğretmen
rights-role-care-coordinator = bakım koordinatörü
rights-role-bridge-figure = okul ve aile köprü kişisi
rights-role-school-administrator = okul yöneticisi
rights-role-staff = okuldan biri
rights-you = siz
rights-newer = Daha yeni
rights-older = Daha eski

## A complaint or a report of discrimination

rights-complaint-title = Şikayet veya ayrımcılık anlatmak
rights-complaint-intro = Bir şey kötü mü gitti? Anlatın. Bunun çocuğunuza bir etkisi olmaz.
rights-complaint-reader = Bunu sadece { $name } okur. Öğretmen, müdür ve eşiniz görmez.
rights-complaint-nobody = Okulda bunun için şu anda kimse yok. Okul dışındaki kişilere gidebilirsiniz.
rights-complaint-board = Okulun yönetim kurulu. Okul adını ve adresini bilir.
rights-complaint-institute = Vlaams Mensenrechteninstituut. Ayrımcılıkta ücretsiz yardım eder.
rights-complaint-pick = Ne oldu? Seçin veya yazın.
complaint-unkind = Birisi kaba davrandı.
complaint-discrimination = Kökenimiz, dilimiz veya dinimiz yüzünden daha az hak alıyoruz.
complaint-bullying = Çocuğuma zorbalık yapılıyor.
complaint-not-heard = Okul bizi dinlemiyor.
complaint-other = Başka bir şey
rights-complaint-words = Kendi sözleriniz. Kendi dilinizde olabilir.
rights-send = Gönder
rights-complaint-mine = Anlattıklarınız
rights-complaint-new = henüz okunmadı
rights-complaint-open = okundu
rights-complaint-closed = kapandı
rights-complaint-write = Bir şey daha yazın
rights-complaint-give = Bunu { $name } da okusun
rights-complaint-kept = Bunu bittikten sonra bir yıl saklarız. Sonra silinir.
rights-school-choose = Hangi okulla ilgili?

## Seeing, correcting and erasing

rights-data-title = Bilgilerim
rights-export-title = Okulun sizin hakkınızda bildiklerini okuyun
rights-export-intro = Sizin dilinizde bir dosya hazırlarız. İçinde eşinizle ilgili bir şey yoktur.
rights-export-make = Dosyayı hazırla
rights-export-busy = Dosyayı hazırlıyoruz. Bir dakika sonra tekrar bakın.
rights-export-again = Tekrar bak
rights-export-ready = Hazır. Son gün: { $date }.
rights-export-pdf = Okumak için (PDF)
rights-export-json = Bilgisayar için (JSON)
rights-correct-title = Yanlış bir şey var
rights-correct-what = Yanlış olan nedir?
rights-correct-wanted = Doğrusu şudur
rights-of-you = Sizin
rights-requests-mine = İstedikleriniz
rights-request-correction = Bir şeyi düzeltmek
rights-request-erasure = Bilgileri silmek
rights-request-open = Okul buna bakıyor.
rights-request-accepted = { $date } günü yapıldı.
rights-request-refused = Yapılmadı. Okul nedenini { $date } günü yazdı:
rights-erase-title = Bilgileri silmek
rights-erase-can = Silinebilir: yardım istekleriniz, kendi sözleriniz, çocuğunuz ayrıldıysa dilleriniz ve numaralarınız, ve bu alan.
rights-erase-keep-child = Çocuğunuz okuldayken adınız ve adresiniz kalır. Sonra bir sonraki okul yılının 31 Ağustos gününe kadar.
rights-erase-keep-attendance = Okul, sınıfta olanların listesini beş yıl saklar. Yasa bunu ister.
rights-erase-keep-history = Okul, bilgilerinize kimin baktığını beş yıl saklar. Adınız orada yazmaz.
rights-erase-ask = Silinmesini isteyin
rights-asked = Okul isteğinizi aldı. Cevabı burada okuyacaksınız.

## The copy of one's own data: headings and labels

data-copy-title = Okulun sizin hakkınızda bildikleri
data-copy-of = { $date } tarihli dosya
data-nothing = Hiçbir şey
data-section-person = Kim olduğunuz
data-section-channels = Size nasıl ulaşıyoruz
data-section-languages = Dilleriniz
data-section-children = Çocuklarınız
data-section-consents = Okulun yapabilecekleri
data-section-messages = Size gelen mesajlar
data-section-answers = Cevaplarınız ve sorularınız
data-section-tasks = Okulun sizin için yaptıkları
data-section-complaints = Şikayetleriniz
data-section-requests = Bilgi istekleriniz
data-section-looked = Bilgilerinize kim baktı
data-section-space = Bu alan
data-field-first-name = Ad
data-field-last-name = Soyadı
data-field-birth-date = Doğum tarihi
data-field-address = Adres
data-field-phone = Telefon
data-field-school = Okul
data-field-class = Sınıf
data-field-way = Nasıl
data-field-works = Çalışıyor
data-field-language = Dil
data-field-listening = Dinlemeyi tercih ediyor
data-field-translation = Çeviri son günü
data-field-date = Tarih
data-field-title = Başlık
data-field-text = Metin
data-field-answer = Cevap
data-field-what = Ne
data-field-who = Kim
data-field-until = Son gün
data-field-why = Neden
data-field-state = Durum
data-yes = evet
data-no = hayır
