### What a guardian may know of notes after talks (decision record 0018), and their headings in a copy of own data.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

talks-title = Görüşme sonrası notlar
talks-intro = Bazen okuldan biri sizinle görüştükten sonra birkaç kelime yazar.
talks-count = Not sayısı: { $count }
talks-last = Sonuncusu: { $date }.
talks-none = Okulda sizinle ilgili not yok.
talks-ask = Notları görmek istiyorum
talks-asked = Görmek istediğinizi söylediniz. Okuldan biri sizinle iletişime geçecek.
talks-asked-thanks = Teşekkürler. Okuldan biri sizinle iletişime geçecek.
talks-who-reads = Bunu yalnızca size veya çocuğunuza destek olan okul çalışanları okur. Eşiniz okumaz. Başka bir kurum yalnızca siz evet derseniz okur.
talks-copy = Kopya istiyorum
data-section-talks = Sizinle görüşmeler
data-section-notes = Görüşme sonrası notlar
data-section-interpreters = Sizinle görüşmeler için tercümanlar
