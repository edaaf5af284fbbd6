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
