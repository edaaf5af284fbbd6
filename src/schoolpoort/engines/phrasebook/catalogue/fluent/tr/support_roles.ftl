### The seven kinds of adults who help: what each does and does not do, in a table for guardians.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

roles-title = Size kim yardım edebilir?
roles-intro = Yedi tür insan velilere ve okullara yardım eder. Hepsi yetişkindir.
roles-who = Kim?
roles-does = Bu kişi ne yapar
roles-does-not = Bunu yapmaz
role-bridge-figure = Köprü kişi
role-bridge-figure-does = Okulda çalışır. Sizi dinler, evraklara yardım eder ve sizi doğru kişilere götürür.
role-bridge-figure-not = Sizin yerinize karar vermez. Tercüman değildir.
role-mediator = Kültürlerarası arabulucu
role-mediator-does = Dilinizi konuşur. İşlerin burada ve sizde nasıl yürüdüğünü anlatır. Böylece iki taraf birbirini anlar.
role-mediator-not = Taraf tutmaz ve karar vermez.
role-buddy = Arkadaş destekçi (buddy)
role-buddy-does = Altı ay boyunca yanınızda olur: konuşmak, birlikte bir yere gitmek, şehri tanımak.
role-buddy-not = Ev aramaz. Para vermez, borç vermez.
role-volunteer = Gönüllü
role-volunteer-does = Bir kez ya da ara sıra yardım eder: sizinle gelmek, ev ödevi, Felemenkçe alıştırması.
role-volunteer-not = Ücret almaz ve sizden para istemez.
role-ambassador = Elçi
role-ambassador-does = Kendisi de velidir ve dilinizi konuşur. Okulun ne demek istediğini anlatır ve soruları yanıtlar.
role-ambassador-not = Okul adına konuşmaz. Sorunuzu kimseye anlatmaz.
role-education-professional = Eğitim uzmanı
role-education-professional-does = Öğretmen, bakım koordinatörü ya da CLB'den biri. Sizinle çocuğunuzun öğrenmesi ve desteği hakkında konuşur.
role-education-professional-not = Çocuğunuz hakkında sizsiz büyük bir karar almaz.
role-interpreter = Tercüman
role-interpreter-does = Herkesin söylediği her şeyi çevirir.
role-interpreter-not = Hiçbir şey eklemez, öğüt vermez ve not saklamaz.
roles-difference = Tercüman mı arabulucu mu? Tercüman yalnızca söylediğinizi söyler. Arabulucu ayrıca açıklar. Masadaki herkes kim olduğunu bilir.
roles-no-children = Bir çocuk ya da genç asla tercümanlık yapmaz. Böylece çocuk çocuk kalır.
roles-silent = Anlattıklarınızı kimseye söylemezler.
roles-how-to-ask = Yardım ister misiniz? Okula söyleyin ya da bir mesajda 'Yardım istiyorum' seçin.

## Where one can help

roles-help-too = Siz yardım etmek ister misiniz?
roles-help-where = Nerede yardım etmek istediğinizi seçin.
roles-help-nowhere = Şu anda buradan kayıt olunamıyor. Okula sorun.
