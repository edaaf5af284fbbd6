### Texts of the building blocks, Turkish (translated from the Dutch).
### Value = title (max 42 characters). .text = 1 to 4 short sentences. .do = what the family does, one line.
### Dates, times, periods and money come in already formatted, in one grammatical form ("donderdag 3 december 2026", "09:15", "€ 12,50").
### $<param>-label = the chosen option(s) as text. $has-<param> = "yes" or "no". $child = first name of the child.
### Write at level A2: short sentences, no blame, "your child", formal "you". Always the same word for the same thing.
### The word after {" "} keeps the space between two sentences; keep it.


## Absence

# How a family reports that a child is ill. $phone: phone number of the school. $time: call before this hour.
sick-report = Çocuğunuz hasta mı? Okulu arayın
    .text =
        Çocuğunuz hasta mı? O zaman çocuğunuz evde kalsın. Aynı gün okulu arayın: { $phone }.{ $has-time ->
            [yes] { " " }En geç arama saati: { $time }.
           *[no] { "" }
        } Daha sonra çocuğunuzla bir yazı gönderin.
    .do = Çocuğunuz hastaysa okulu arayın.
# "briefje": a short written note that says why the child was absent. No blame in the tone.
note-missing = Bize hâlâ bir yazı lazım
    .text =
        { $child } okulda yoktu. { $has-last-day ->
            [yes] İlk gün: { $day }. Son gün: { $last-day }.
           *[no] Gün: { $day }.
        } { $note ->
            [doctor-note] Doktorunuzdan bir yazı isteyin.
           *[own-note] Yazıyı kendiniz yazabilirsiniz. Çocuğunuzun neden evde kaldığını yazın.
        }
    .do = Yazıyı çocuğunuzla gönderin. En geç: { $until }.
note-missing-note-own-note = Velinin yazısı
note-missing-note-doctor-note = Doktorun yazısı
# The child came after the start of the lesson. Friendly: we look for a solution together.
late = Birlikte okula zamanında gelelim
    .text = { $child } ders başladıktan sonra geldi. Gün: { $day }. Dersin başlama saati: { $time }. Zamanında gelmek zor mu? Birlikte bir çözüm arıyoruz.
    .do = Çocuğunuzu okula saat { $time } olmadan getirin.

## Calendar

# One day without school. study-day: teachers learn that day, children stay at home.
day-off = Okul yok
    .text =
        { $date } günü okul yok. { $reason ->
            [study-day] O gün öğretmenler yeni şeyler öğreniyor.
            [public-holiday] O gün resmî tatil.
           *[free-day] O gün çocuklar tatilde.
        }{ $has-childcare ->
            [yes]
                { " " }{ $childcare ->
                    [yes] Ama okulda çocuk bakımı var.
                   *[no] Çocuk bakımı da yok.
                }
           *[no] { "" }
        }{ $has-back ->
            [yes] { " " }Okul { $back } günü yeniden başlıyor.
           *[no] { "" }
        }
    .do = O gün çocuğunuz evde kalsın veya çocuk bakımı bulun.
day-off-reason-study-day = Öğretmenlerin eğitim günü
day-off-reason-public-holiday = Resmî tatil
day-off-reason-free-day = Tatil günü
day-off-childcare-yes = Evet
day-off-childcare-no = Hayır
# Strike explained: people do not work that day. closed: the whole school is closed. care-only: no lessons, but children can be looked after.
strike = Grev: ders yok
    .text =
        { $date } günü grev var. Grev: insanlar o gün çalışmıyor. { $situation ->
            [closed] Okul kapalı. Çocuk bakımı yok.
           *[care-only] Ders yok. Ama okulda çocuk bakımı var.
        }
    .do =
        { $situation ->
            [closed] O gün çocuğunuz evde kalsın.
           *[care-only] Çocuk bakımı gerekiyor mu? Bize söyleyin. En geç: { $until }.
        }
strike-situation-closed = Okul kapalı
strike-situation-care-only = Sadece çocuk bakımı
# $name-label: name of the holiday. $period: from - to.
holiday = Tatil
    .text =
        { $name-label }: { $period }. O günlerde okul yok. Tatilden sonraki ilk gün: { $back }.{ $has-time ->
            [yes] { " " }Okulun başlama saati: { $time }.
           *[no] { "" }
        }
holiday-name-autumn = Sonbahar tatili
holiday-name-christmas = Noel tatili
# One week in February or March.
holiday-name-spring = Karnaval tatili (krokusvakantie)
holiday-name-easter = Paskalya tatili
holiday-name-summer = Yaz tatili
# The hours of one school day are different. $start, $end: hours.
hours-change = Okul saatleri farklı
    .text =
        { $date } günü saatler farklı.{ $has-start ->
            [yes] { " " }Okulun başlama saati: { $start }.
           *[no] { "" }
        } Okulun bitiş saati: { $end }.{ $has-childcare ->
            [yes]
                { " " }{ $childcare ->
                    [yes] Sonra okulda çocuk bakımı var.
                   *[no] Sonra çocuk bakımı yok.
                }
           *[no] { "" }
        }
    .do = Saat { $end } olunca çocuğunuzu alın veya çocuk bakımı bulun.
hours-change-childcare-yes = Evet
hours-change-childcare-no = Hayır
# First day of a new school year.
first-school-day = Okulun ilk günü
    .text =
        Hoş geldiniz! Okul { $date } günü başlıyor. Saat: { $time }.{ $has-place ->
            [yes] { " " }Çocuğunuzla buraya gelin: { $place }.
           *[no] { "" }
        }{ $has-teacher ->
            [yes] { " " }Öğretmen: { $teacher }.
           *[no] { "" }
        }{ $has-welcome ->
            [yes]
                { " " }{ $welcome ->
                    [yes] Kısa bir süre sınıfa girebilirsiniz.
                   *[no] Çocuğunuzla okul kapısında vedalaşın.
                }
           *[no] { "" }
        }
    .do =
        { $has-items ->
            [yes] Çocuğunuzla gönderin: { $items-label }.
           *[no] Çocuğunuzla zamanında gelin.
        }
first-school-day-welcome-yes = Evet
first-school-day-welcome-no = Hayır

## Outings

# $kind-label: kind of place (museum, farm ...). $place: the name of the place. $transport-label: on foot, by bus ...
outing = Geziye gidiyoruz
    .text =
        Sınıf { $date } günü geziye gidiyor. Gideceğimiz yer: { $kind-label }{ $has-place ->
            [yes] , { $place }
           *[no] { "" }
        }.{ $has-transport ->
            [yes] { " " }Nasıl gidiyoruz: { $transport-label }.
           *[no] { "" }
        } Çıkış saati: { $time }.{ $has-back ->
            [yes] { " " }Okula dönüş saati: { $back }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Fiyat: { $cost }. Daha sonra okul faturası ile ödersiniz.
           *[no] { "" }
        }
    .do =
        { $has-items ->
            [yes] Çocuğunuzla gönderin: { $items-label }.
           *[no] Çocuğunuzu okula zamanında getirin.
        }
# As "outing", and the parent signs that the child may come along.
outing-permission = Çocuğunuz geziye gelebilir mi?
    .text =
        Sınıf { $date } günü geziye gidiyor. Gideceğimiz yer: { $kind-label }{ $has-place ->
            [yes] , { $place }
           *[no] { "" }
        }.{ $has-transport ->
            [yes] { " " }Nasıl gidiyoruz: { $transport-label }.
           *[no] { "" }
        } Çıkış saati: { $time }.{ $has-back ->
            [yes] { " " }Okula dönüş saati: { $back }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Fiyat: { $cost }. Daha sonra okul faturası ile ödersiniz.
           *[no] { "" }
        }{ $has-items ->
            [yes] { " " }Çocuğunuzla gönderin: { $items-label }.
           *[no] { "" }
        }
    .do = Çocuğunuz gelebilir mi? İmzalayın. En geç: { $until }.
# The class goes away for several days; the children sleep there. "instalments": pay a small part each time.
multi-day-trip = Sınıf birkaç günlük geziye gidiyor
    .text =
        Sınıf birlikte gidiyor: { $kind-label }{ $has-place ->
            [yes] , { $place }
           *[no] { "" }
        }. Ne zaman: { $period }. Çocuklar orada uyuyor.{ $has-time ->
            [yes] { " " }Çıkış saati: { $time }.
           *[no] { "" }
        } Fiyat: { $cost }. { $instalments ->
            [yes] Parça parça ödeyebilirsiniz.
           *[no] Ödemek zor mu? Bizimle konuşun.
        }{ $has-items ->
            [yes] { " " }Çocuğunuzla gönderin: { $items-label }.
           *[no] { "" }
        }{ $has-info-date ->
            [yes] { " " }{ $info-date } günü size daha fazla bilgi veriyoruz.
           *[no] { "" }
        }
    .do = Çocuğunuz gelebilir mi? İmzalayın. En geç: { $until }.
multi-day-trip-instalments-yes = Evet
multi-day-trip-instalments-no = Hayır

## Sport

# Pupils go swimming with the whole class.
swimming-starts = Yüzme dersi başlıyor
    .text =
        Çocuğunuz sınıfla birlikte yüzmeye gidiyor. İlk ders: { $date }, saat { $time }.{ $has-place ->
            [yes] { " " }Yüzme havuzu: { $place }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Bir ders için fiyat: { $cost }.
           *[no] { "" }
        }
    .do = Çocuğunuzla gönderin: { $items-label }.
# Swimming things were not at school. No blame; we help when the family does not have them.
swimming-kit-forgotten = Gelecek yüzme dersi için eşyalar
    .text = Bugün çocuğunuzun yüzme eşyaları yoktu. Gelecek yüzme dersi { $date } günü. Yüzme eşyalarınız yok mu? Bize söyleyin. Size seve seve yardım ederiz.
    .do = Gelecek sefer çocuğunuzla gönderin: { $items-label }.
# Gym = physical education at school. $days-label: list of weekdays.
gym-kit = Beden eğitimi eşyaları
    .text =
        Çocuğunuzun beden eğitimi dersi var. Beden eğitimi, okulda spor demektir.{ $has-date ->
            [yes] { " " }Beden eğitimi dersi { $date } günü başlıyor.
           *[no] { "" }
        } Günler: { $days-label }.
    .do = Çocuğunuzla gönderin: { $items-label }.
gym-kit-days-monday = pazartesi
gym-kit-days-tuesday = salı
gym-kit-days-wednesday = çarşamba
gym-kit-days-thursday = perşembe
gym-kit-days-friday = cuma

## Health

# Head lice. Goes to the whole class; nobody is to blame.
lice = Sınıfta bit var
    .text =
        Bitler saçtaki küçük böceklerdir. Her çocukta bit olabilir. Bit görüyor musunuz? Eczacıya sorun.{ $has-recheck ->
            [yes] { " " }{ $recheck } günü yeniden bakıyoruz.
           *[no] { "" }
        }
    .do = Bu akşam çocuğunuzun saçına bakın.
# $illness-label: name of the illness. $signs-label: fever, spots ... (labels of the pictograms).
infectious-illness = Sınıfta bir hastalık var
    .text =
        Sınıfta bir çocuk hasta: { $illness-label }. Bu hastalık başka çocuklara da geçebilir.{ $has-signs ->
            [yes] { " " }Bunlara dikkat edin: { $signs-label }.
           *[no] { "" }
        }{ $has-pregnancy ->
            [yes]
                { $pregnancy ->
                    [yes] { " " }Hamile misiniz? O zaman doktorunuzu arayın.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do =
        { $action ->
            [stay-home] Çocuğunuz hasta mı? Evde kalsın. Okulu arayın.
            [doctor] Bunu çocuğunuzda görüyor musunuz? Doktorunuzu arayın.
           *[watch] Her gün çocuğunuzu dikkatle izleyin.
        }
infectious-illness-illness-chickenpox = su çiçeği
infectious-illness-illness-stomach-flu = mide ve bağırsak gribi
infectious-illness-illness-flu = grip
infectious-illness-illness-corona = korona
infectious-illness-illness-scarlet-fever = kızıl
infectious-illness-illness-hand-foot-mouth = el, ayak ve ağız hastalığı
# Impetigo: a skin infection with yellow crusts.
infectious-illness-illness-impetigo = impetigo (deride yara)
infectious-illness-illness-pink-eye = göz iltihabı
infectious-illness-illness-whooping-cough = boğmaca
# Threadworms (pinworms).
infectious-illness-illness-worms = kıl kurdu (küçük bağırsak kurtları)
infectious-illness-action-stay-home = Evde kalmak ve okulu aramak
infectious-illness-action-doctor = Doktoru aramak
infectious-illness-action-watch = Dikkatle izlemek
infectious-illness-pregnancy-yes = Evet
infectious-illness-pregnancy-no = Hayır
# CLB: the centre of doctors, nurses and others who look after pupils' health and well-being at school. Keep the letters CLB and explain them.
vaccination-clb = Okulda aşı
    .text =
        Çocuğunuz { $date } günü aşı olabilir. Aşı, bir hastalığa karşı iğnedir: { $vaccine-label }. İğneyi CLB yapar. CLB: okullar için doktorlar ve hemşireler. İğne ücretsiz.{ $has-place ->
            [yes] { " " }Yer: { $place }.
           *[no] { "" }
        }
    .do = Kâğıdı imzalayın ve çocuğunuzla gönderin. En geç: { $until }.
# Vaccine in the first year of primary school.
vaccination-clb-vaccine-tetanus-polio = tetanos, difteri, boğmaca ve çocuk felci
# Vaccine measles, mumps, rubella.
vaccination-clb-vaccine-measles = kızamık, kabakulak ve kızamıkçık
# Medical check-up of the pupil by the CLB.
medical-exam-clb = CLB doktoru çocuğunuzu muayene ediyor
    .text =
        CLB: okullar için doktorlar ve hemşireler. Muayene günü: { $date }{ $has-time ->
            [yes] , saat { $time }
           *[no] { "" }
        }. { $location ->
            [clb] Muayene CLB binasında.
           *[school] Muayene okulda.
        }{ $has-place ->
            [yes] { " " }Adres: { $place }.
           *[no] { "" }
        } Muayene ücretsiz. { $parent ->
            [may] Çocuğunuzla birlikte gelebilirsiniz.
            [must] Çocuğunuzla birlikte gelin.
           *[not-needed] Gelmenize gerek yok.
        }
    .do =
        { $has-items ->
            [yes] Çocuğunuzla gönderin: { $items-label }.
           *[no] Sağlık hakkında sorunuz var mı? CLB merkezini arayın.
        }
medical-exam-clb-location-school = Okulda
medical-exam-clb-location-clb = CLB binasında
medical-exam-clb-parent-may = Veli gelebilir
medical-exam-clb-parent-must = Veli geliyor
medical-exam-clb-parent-not-needed = Velinin gelmesine gerek yok
# The child must take medicine at school. "Geef het niet mee met uw kind": a child does not carry the medicine; the parent brings it.
# Take care that no language says "do not give the medicine to the child".
medication = Okulda ilaç
    .text =
        Çocuğunuza ilacı seve seve veririz{ $has-medicine ->
            [yes] : { $medicine }
           *[no] { "" }
        }. Bize doktordan bir kâğıt lazım. Kâğıtta yazar: ne kadar ve ne zaman.{ $has-contact ->
            [yes] { " " }İlacı teslim edeceğiniz kişi: { $contact }.
           *[no] { " " }İlacı öğretmene verin.
        } İlacı siz getirin. Çocuğunuz ilacı kendisi taşımasın.
    .do = İlacı ve kâğıdı getirin. En geç: { $until }.

# A signature before the school gives medicine; the doctor's paper says how much and when.
medication-permission = Çocuğunuza ilaç verebilir miyiz?
    .text =
        Çocuğunuz okulda ilaç alıyor{ $has-medicine ->
            [yes] : { $medicine }
           *[no] { "" }
        }. İlacı ancak siz kabul ederseniz veririz. Doktorun kağıdına uyarız.
    .do = Kabul ediyor musunuz? O zaman imzalayın. En geç: { $until }.

# Snack in the morning break. $days-label: list of weekdays.
healthy-snack = Okulda sağlıklı yemek
    .text =
        Okulda sağlıklı yiyoruz.{ $has-days ->
            [yes] { " " }Günler: { $days-label }.
           *[no] { "" }
        } Çocuğunuzla şeker ve gazlı içecek göndermeyin.
    .do = Çocuğunuzla gönderin: { $items-label }.
healthy-snack-days-monday = pazartesi
healthy-snack-days-tuesday = salı
healthy-snack-days-wednesday = çarşamba
healthy-snack-days-thursday = perşembe
healthy-snack-days-friday = cuma
# The child fell or was hurt at school. Calm tone. $part-label: part of the body.
child-fell = Çocuğunuz düştü
    .text =
        { $child } okulda düştü. Ne zaman: { $date }, saat { $time }. Ağrıyan yer: { $part-label }. Çocuğunuza yardım ettik.{ $has-phone ->
            [yes] { " " }Sorunuz var mı? Arayın: { $phone }.
           *[no] { "" }
        }
    .do =
        { $advice ->
            [nothing] Çocuğunuz iyi. Bir şey yapmanıza gerek yok.
            [head-watch] Çok ağrı, kusma veya çok yorgunluk mu var? Hemen doktoru arayın.
            [doctor] Bugün çocuğunuzla doktora gidin.
           *[watch] Evde çocuğunuzu dikkatle izleyin.
        }
child-fell-part-head = baş
child-fell-part-face = yüz
child-fell-part-mouth = ağız veya dişler
child-fell-part-arm = kol
child-fell-part-hand = el
child-fell-part-leg = bacak
child-fell-part-knee = diz
child-fell-part-foot = ayak
child-fell-advice-nothing = Hiçbir şey
child-fell-advice-watch = Evde dikkatle izlemek
child-fell-advice-head-watch = Başını çarptı: dikkatle izlemek, şikâyet varsa doktor
child-fell-advice-doctor = Bugün doktora gitmek

## Money

# $reasons-label: list of what the bill is for. $reference: text to write with the bank transfer.
school-bill = Okul faturası
    .text =
        Ödeyeceğiniz para: { $amount }.{ $has-reasons ->
            [yes] { " " }Ne için: { $reasons-label }.
           *[no] { "" }
        }{ $has-account ->
            [yes] { " " }Hesap numarası: { $account }.
           *[no] { "" }
        }{ $has-reference ->
            [yes] { " " }Ödemede şunu yazın: { $reference }.
           *[no] { "" }
        } Ödemek zor mu? Bizimle konuşun. Kimseye söylemeyiz.
    .do = Ödeyin. En geç: { $until }.
school-bill-reasons-meals = yemek
school-bill-reasons-outings = geziler
school-bill-reasons-swimming = yüzme
school-bill-reasons-care = çocuk bakımı
school-bill-reasons-materials = okul eşyaları
school-bill-reasons-trip = sınıfla birkaç günlük gezi
# A kind reminder: help comes first. Never a threat, no shame.
bill-reminder = Okul faturası: seve seve yardım ederiz
    .text =
        Ödemeyi henüz görmedik: { $amount }. Ödediniz mi? O zaman her şey tamam. Ödemek zor mu? Bu çok normal. Konuşabileceğiniz kişi: { $contact }.{ $has-phone ->
            [yes] { " " }Telefon: { $phone }.
           *[no] { "" }
        } Birlikte bir çözüm arıyoruz.
    .do = Ödeyin veya bizimle konuşun. En geç: { $until }.
# Hot lunch at school. pork-free: there is food without pork or without meat.
hot-meals = Çocuğunuz okulda sıcak yemek ister mi?
    .text =
        Çocuğunuz öğlen okulda sıcak yemek yiyebilir. Başlangıç: { $date }. Bir yemeğin fiyatı: { $cost }.{ $has-days ->
            [yes] { " " }Günler: { $days-label }.
           *[no] { "" }
        }{ $has-pork-free ->
            [yes]
                { $pork-free ->
                    [yes] { " " }Domuz etsiz veya etsiz yemek de var.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Cevap verin: evet veya hayır. En geç: { $until }.
hot-meals-days-monday = pazartesi
hot-meals-days-tuesday = salı
hot-meals-days-wednesday = çarşamba
hot-meals-days-thursday = perşembe
hot-meals-days-friday = cuma
hot-meals-pork-free-yes = Evet
hot-meals-pork-free-no = Hayır

## Admin

# Phone numbers of adults whom the school may call, and the address.
emergency-contact = Kimi arayabiliriz?
    .text = Bazen sizi hemen aramamız gerekiyor. Bir kâğıda yetişkinlerin 2 telefon numarasını yazın. Adresinizi de yazın. Yeni numaranız mı var? Bize hemen söyleyin.
    .do =
        { $has-contact ->
            [yes] Kâğıdı vereceğiniz kişi: { $contact }
           *[no] Kâğıdı öğretmene verin
        }. En geç: { $until }.
# Free choice: yes and no are both fine. No answer means no photos.
photo-permission = Çocuğunuzun fotoğrafını gösterelim mi?
    .text = Sınıfta fotoğraf çekiyoruz. Fotoğrafları burada gösteriyoruz: { $uses-label }. Seçim sizin. Cevap yok mu? O zaman fotoğraf göstermiyoruz. Daha sonra değiştirebilirsiniz.
    .do =
        Kabul ediyor musunuz? O zaman imzalayın{ $has-until ->
            [yes] . En geç: { $until }
           *[no] { "" }
        }.
# Only the parents of the class can see these photos.
photo-permission-uses-school-platform = sınıfın grubu
photo-permission-uses-website = internet sitesi
photo-permission-uses-social-media = sosyal medya
photo-permission-uses-on-paper = okul gazetesi

# A signature before the child goes home with somebody else. $who: this person's name.
pick-up-permission = Çocuğunuzu başkası alabilir mi?
    .text =
        Çocuğunuzu başka biri alacak: { $who }.{ $has-date ->
            [yes] { " " }Gün: { $date }.
           *[no] { "" }
        } Çocuğunuz ancak siz kabul ederseniz onunla gider.
    .do = Kabul ediyor musunuz? O zaman imzalayın. En geç: { $until }.

## Learning

# "agenda": the child's school diary, a small book with homework and messages.
diary-sign = Ajandaya imzanız
    .text = Ajanda (agenda), ev ödevi defteridir. Çocuğunuzla birlikte bakın. Anlamadığınız bir şey mi var? Bize sorabilirsiniz.
    .do =
        { $frequency ->
            [every-week] Ajandayı her hafta imzalayın.
           *[every-day] Ajandayı her gün imzalayın.
        }
diary-sign-frequency-every-day = Her gün
diary-sign-frequency-every-week = Her hafta
# $tasks-label: reading, sums ... (labels of the pictograms). The home language is welcome.
homework = Ev ödevi
    .text =
        Çocuğunuzun ev ödevi var: { $tasks-label }. Ödev { $date } günü hazır olsun.{ $has-minutes ->
            [yes]
                { " " }{ $minutes ->
                    [one] Çocuğunuz günde { $minutes } dakika çalışır.
                   *[other] Çocuğunuz günde { $minutes } dakika çalışır.
                }
           *[no] { "" }
        } Ders hakkında birlikte konuşun. Kendi dilinizde konuşmak çok iyidir.
    .do = Çocuğunuza sakin bir yer verin.
# School report: says how the child is doing.
report-card = Karne
    .text = Çocuğunuz { $date } günü karnesini alıyor. Karne, okulun nasıl gittiğini gösterir. Çocuğunuzla birlikte bakın. İyi giden şeyleri söyleyin.
    .do =
        { $has-until ->
            [yes] Karneyi imzalayın. Geri verin. En geç: { $until }.
           *[no] Karneyi imzalayın ve çocuğunuzla geri gönderin.
        }
# A talk about one child. Warm: the parent knows the child best. "tolk": interpreter, always an adult.
care-talk = Çocuğunuz hakkında bir görüşme
    .text =
        Sizinle { $child } hakkında konuşmak istiyoruz. Çocuğunuzu en iyi siz tanırsınız. Ne zaman: { $date }, saat { $time }.{ $has-place ->
            [yes] { " " }Nerede: { $place }.
           *[no] { "" }
        } Kiminle: { $teacher }{ $has-others ->
            [yes] , { $others-label }
           *[no] { "" }
        }. Konu: { $topic-label }. Tercüman gerekiyor mu? Tercüman sizin için tercüme eder. Bize söyleyin.
    .do = Gelebilir misiniz? Cevap verin. En geç: { $until }.
care-talk-topic-learning = öğrenme
care-talk-topic-language = dil
care-talk-topic-feeling-well = kendini iyi hissetme
care-talk-topic-playing-together = birlikte oynama
care-talk-topic-health = sağlık
care-talk-topic-next-year = gelecek okul yılı
# The teacher who gives extra help to pupils.
care-talk-others-care-teacher = destek öğretmeni
# CLB: the centre of doctors, nurses and others for schools; keep the letters CLB.
care-talk-others-clb = CLB çalışanı (sağlık)
# The person at school who helps parents.
care-talk-others-bridge-figure = veli destek görevlisi (brugfiguur)
care-talk-others-interpreter = tercüman

## Meeting

# "oudercontact": a short talk between parent and teacher about the child. $minutes: length of one talk.
parents-evening-invite = Veli görüşmesi: ne zaman gelebilirsiniz?
    .text =
        Veli görüşmesi (oudercontact): öğretmenle konuşma. Çocuğunuz hakkında konuşuyoruz. Gün: { $date }{ $has-second-date ->
            [yes] { " " }veya { $second-date }
           *[no] { "" }
        }. Saat { $start } ile { $end } arasında. { $minutes ->
            [one] Görüşme { $minutes } dakika sürer.
           *[other] Görüşme { $minutes } dakika sürer.
        }{ $has-place ->
            [yes] { " " }Nerede: { $place }.
           *[no] { "" }
        } Tercüman gerekiyor mu? Tercüman sizin için tercüme eder. Bize söyleyin.
    .do = Bir saat seçin. En geç: { $until }.
parents-evening-confirmed = Öğretmenle görüşmeniz
    .text =
        { $child } hakkında konuşuyoruz. Ne zaman: { $date }, saat { $time }. Kiminle: { $teacher }.{ $has-place ->
            [yes] { " " }Nerede: { $place }.
           *[no] { "" }
        }{ $has-minutes ->
            [yes]
                { " " }{ $minutes ->
                    [one] Görüşme { $minutes } dakika sürer.
                   *[other] Görüşme { $minutes } dakika sürer.
                }
           *[no] { "" }
        }{ $has-interpreter ->
            [yes]
                { " " }{ $interpreter ->
                    [yes] Bir tercüman geliyor. Tercüman sizin için tercüme eder.
                   *[no] Tercüman gelmiyor.
                }
           *[no] { "" }
        }
    .do = Gelemiyor musunuz? Bize hemen söyleyin.
parents-evening-confirmed-interpreter-yes = Evet
parents-evening-confirmed-interpreter-no = Hayır
# An evening at school with information for all parents of the class.
info-evening = Veliler için bilgi akşamı
    .text =
        Sizi okula bekliyoruz. Ne zaman: { $date }, saat { $time }.{ $has-end ->
            [yes] { " " }Bitiş saati: { $end }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Nerede: { $place }.
           *[no] { "" }
        } Konu: { $topic-label }.{ $has-childcare ->
            [yes]
                { $childcare ->
                    [yes] { " " }Çocuklarınız için çocuk bakımı var.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Geliyor musunuz? Cevap verin: evet veya hayır.
info-evening-topic-new-year = yeni okul yılı
info-evening-topic-reading = okumayı öğrenme
info-evening-topic-trip = sınıfla birkaç günlük gezi
info-evening-topic-secondary-school = ortaokul ve lise (ilkokuldan sonra)
info-evening-topic-screens = cep telefonu ve bilgisayar
info-evening-topic-language = evde ve okulda dil
info-evening-childcare-yes = Evet
info-evening-childcare-no = Hayır
# Informal: parents drink coffee and talk with each other at school.
coffee-moment = Okula kahve içmeye gelin
    .text =
        Diğer velilerle kahve veya çay için. Ne zaman: { $date }, saat { $time }.{ $has-end ->
            [yes] { " " }Bitiş saati: { $end }.
           *[no] { "" }
        } Nerede: { $place }.{ $has-host ->
            [yes] { " " }Orada olacak kişi: { $host }.
           *[no] { "" }
        } Ücretsiz. İstediğiniz dilde konuşun.{ $has-baby ->
            [yes]
                { $baby ->
                    [yes] { " " }Bebekler ve küçük çocuklar da gelebilir.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Geliyor musunuz? Cevap verin: evet veya hayır. Cevap vermeden de gelebilirsiniz.
coffee-moment-baby-yes = Evet
coffee-moment-baby-no = Hayır
# Dutch lessons for parents, in the school.
dutch-for-parents = Okulda Hollandaca öğrenmek
    .text =
        Veliler okulda Hollandaca öğrenebilir. İlk ders: { $date }, saat { $time }.{ $has-end ->
            [yes] { " " }Dersin bitiş saati: { $end }.
           *[no] { "" }
        }{ $has-days ->
            [yes] { " " }Günler: { $days-label }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Nerede: { $place }.
           *[no] { "" }
        } { $price ->
            [yes] Ders ücretsiz.
           *[no]
                { $has-cost ->
                    [yes] Fiyat: { $cost }.
                   *[no] Fiyatı bize sorun.
                }
        }{ $has-childcare ->
            [yes]
                { $childcare ->
                    [yes] { " " }Çocuklarınız için çocuk bakımı var.
                   *[no] { "" }
                }
           *[no] { "" }
        }{ $has-contact ->
            [yes] { " " }Sorunuz var mı? Konuşabileceğiniz kişi: { $contact }.
           *[no] { "" }
        }
    .do = Hollandaca öğrenmek ister misiniz? Cevap verin: evet veya hayır.
dutch-for-parents-days-monday = pazartesi
dutch-for-parents-days-tuesday = salı
dutch-for-parents-days-wednesday = çarşamba
dutch-for-parents-days-thursday = perşembe
dutch-for-parents-days-friday = cuma
dutch-for-parents-price-yes = Evet
dutch-for-parents-price-no = Hayır
dutch-for-parents-childcare-yes = Evet
dutch-for-parents-childcare-no = Hayır
# Party of the whole school, for families too.
school-party = Okul şenliği
    .text =
        Bütün aileyi bekliyoruz. Ne zaman: { $date }, saat { $time }.{ $has-end ->
            [yes] { " " }Bitiş saati: { $end }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Nerede: { $place }.
           *[no] { "" }
        } { $has-cost ->
            [yes] Fiyat: { $cost }.
           *[no] Ücretsiz.
        }{ $has-helpers ->
            [yes]
                { $helpers ->
                    [yes] { " " }Yardım etmek ister misiniz? Öğretmene söyleyin.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Geliyor musunuz? Cevap verin: evet veya hayır.
school-party-helpers-yes = Evet
school-party-helpers-no = Hayır

## Class life

# Someone else than the usual teacher looks after the class. No health details.
teacher-ill = Öğretmen yok
    .text =
        Öğretmen bir süre yok: { $teacher }. { $has-last-day ->
            [yes] İlk gün: { $date }. Son gün: { $last-day }.
           *[no] Gün: { $date }.
        } { $solution ->
            [other-class] Çocuklar başka bir sınıfa gidiyor.
            [care] Çocuklar birlikte okulda kalıyor.
           *[other-teacher] Sınıfta başka bir öğretmen var.
        }{ $has-substitute ->
            [yes] { " " }Adı: { $substitute }.
           *[no] { "" }
        } Okul her zamanki gibi açık.
teacher-ill-solution-other-teacher = Başka öğretmen
teacher-ill-solution-other-class = Başka sınıf
teacher-ill-solution-care = Okulda çocuk bakımı
# crown = the birthday of this child.
class-party = Sınıfta kutlama
    .text =
        { $kind ->
            [crown] Çocuğunuzun doğum günü. Sınıfta kutluyoruz.
            [saint] Aziz Nikolas (Sinterklaas) okula geliyor. Bu, çocuklar için bir bayramdır.
            [christmas-tree] Sınıfta Noel kutluyoruz.
           *[party] Sınıfta kutlama yapıyoruz.
        } Ne zaman: { $date }. Bir şey almanıza gerek yok.
    .do =
        { $has-items ->
            [yes] Çocuğunuz bunu getirebilir: { $items-label }.
           *[no] Bir şey yapmanıza gerek yok.
        }
dress-up = Okulda kostüm günü
    .text = Çocuklar { $date } günü kostüm giyebilir. Evde olan bir şeyi giydirin. Bir şey almanıza gerek yok. Kostüm giymemek de olur.
    .do = Çocuğunuz bunu giyebilir: { $theme-label }.
# Used things from home for arts and crafts.
craft-material = El işi: yardım eder misiniz?
    .text = Çocuklar güzel bir şey yapıyor. Bu eşyalar evinizde var mı? Yeni bir şey almayın. Eşyaları çocuğunuzla gönderin. En geç: { $until }.
    .do =
        Çocuğunuzla gönderin: { $items-label }.{ $has-count ->
            [yes]
                { " " }{ $count ->
                    [one] Her birinden { $count } tane.
                   *[other] Her birinden { $count } tane.
                }
           *[no] { "" }
        }
# Clothes and things that stay at school, or are missing now (coat, boots, nappies).
spare-clothes = Çocuğunuz için ek eşyalar
    .text =
        Çocuğunuza okulda bu eşyalar lazım. Üzerine çocuğunuzun adını yazın. Zor mu? Bize söyleyin. Seve seve yardım ederiz.{ $has-until ->
            [yes] { " " }Eşyaları çocuğunuzla gönderin. En geç: { $until }.
           *[no] { "" }
        }
    .do = Çocuğunuzla gönderin: { $items-label }.
# A compliment about the child.
good-news = Çocuğunuz hakkında iyi haber
    .text =
        { $reason ->
            [learned] { $child } yeni bir şey öğrendi.
            [helped] { $child } başka çocuklara çok iyi yardım etti.
            [friends] { $child } başka çocuklarla güzel oynuyor.
            [dutch] { $child } gittikçe daha çok Hollandaca konuşuyor.
            [dared] { $child } yeni bir şeye cesaret etti.
            [calm] { $child } sakin ve iyi çalıştı.
           *[tried] { $child } çok iyi çalıştı.
        } Çok sevindik ve gurur duyuyoruz.{ $has-teacher ->
            [yes] { " " }Selamlar: { $teacher }.
           *[no] { "" }
        }
    .do = Çocuğunuza onunla gurur duyduğunuzu söyleyin.
good-news-reason-learned = Yeni bir şey öğrendi
good-news-reason-tried = Çok iyi çalıştı
good-news-reason-helped = Başkalarına yardım etti
good-news-reason-friends = Birlikte güzel oynadı
good-news-reason-dutch = Daha çok Hollandaca konuştu
good-news-reason-dared = Yeni bir şeye cesaret etti
good-news-reason-calm = Sakin çalıştı

## Services

# Child care at school before and after the lessons.
after-school-care = Okuldan önce ve sonra çocuk bakımı
    .text =
        Çocuğunuz dersten önce veya sonra okulda oynayabilir.{ $has-morning ->
            [yes] { " " }Okuldan önce başlama saati: { $morning }.
           *[no] { "" }
        } Okuldan sonra bitiş saati: { $evening }.{ $has-place ->
            [yes] { " " }Nerede: { $place }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Bir saatin fiyatı: { $cost }.
           *[no] { "" }
        }{ $has-contact ->
            [yes] { " " }Kayıt için: { $contact }.
           *[no] { "" }
        }
    .do =
        Çocuk bakımı ister misiniz? Cevap verin: evet veya hayır{ $has-until ->
            [yes] . En geç: { $until }
           *[no] { "" }
        }.
# Bridge figure: a person at school who helps parents and school to understand each other. Keep the Dutch word "brugfiguur" in brackets.
bridge-figure-introduces = Brugfiguur: okulda size yardım
    .text =
        Benim adım { $name }. Ben okulun veli destek görevlisiyim (brugfiguur). Okulda velilere yardım ederim. Her şeyi sorabilirsiniz: kâğıtlar, para, dil. Siz evet demeden kimseye bir şey söylemem.{ $has-days ->
            [yes] { " " }Okulda olduğum günler: { $days-label }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Nerede: { $place }.
           *[no] { "" }
        }{ $has-phone ->
            [yes] { " " }Telefon: { $phone }.
           *[no] { "" }
        }
    .do = Çekinmeden gelin. Randevu almanıza gerek yok.
bridge-figure-introduces-days-monday = pazartesi
bridge-figure-introduces-days-tuesday = salı
bridge-figure-introduces-days-wednesday = çarşamba
bridge-figure-introduces-days-thursday = perşembe
bridge-figure-introduces-days-friday = cuma
