swimming-starts = دروس السباحة تبدأ
    .text = يذهب { $child } إلى السباحة. اليوم: { $date }. الساعة: { $time }.{ $has-place ->
        [yes] { " " }المسبح: { $place }.
       *[no] { "" }
    }
    .do = { $has-items ->
        [yes] أحضروا: { $items-label }.
       *[no] لا تحضروا شيئا.
    }

class-trip = نذهب في رحلة
    .text =
        الرحلة: { $period }. { $buses ->
            [zero] بدون حافلة.
            [one] حافلة واحدة.
            [two] حافلتان.
            [few] { $buses } حافلات.
            [many] { $buses } حافلة.
           *[other] { $buses } حافلة (أخرى).
        } { $kind ->
            [farm] نرى الحيوانات.
           *[sea] نرى البحر.
        } الطعام: { $lunch-label }.{ $has-cost ->
            [yes] { " " }السعر: { $cost }.
           *[no] { "" }
        }{ $has-note ->
            [yes] { " " }{ $note }
           *[no] { "" }
        }
class-trip-lunch-packed = وجبة من البيت
class-trip-lunch-warm = وجبة ساخنة
