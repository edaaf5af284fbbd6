### Texts of the building blocks, Persian (translated from the Dutch).
### Value = title (max 42 characters). .text = 1 to 4 short sentences. .do = what the family does, one line.
### Dates, times, periods and money come in already formatted, in one grammatical form ("donderdag 3 december 2026", "09:15", "€ 12,50").
### $<param>-label = the chosen option(s) as text. $has-<param> = "yes" or "no". $child = first name of the child.
### Write at level A2: short sentences, no blame, "your child", formal "you". Always the same word for the same thing.
### The word after {" "} keeps the space between two sentences; keep it.

## Absence

# How a family reports that a child is ill. $phone: phone number of the school. $time: call before this hour.
sick-report = فرزندتان بیمار است؟ به مدرسه زنگ بزنید
    .text =
        آیا فرزندتان بیمار است؟ پس او را در خانه نگه دارید. همان روز به مدرسه زنگ بزنید: { $phone }.{ $has-time ->
            [yes] { " " }قبل از ساعت { $time } زنگ بزنید.
           *[no] { "" }
        } بعداً یک یادداشت همراه فرزندتان بفرستید.
    .do = اگر فرزندتان بیمار است، به مدرسه زنگ بزنید.

# "briefje": a short written note that says why the child was absent. No blame in the tone.
note-missing = هنوز یک یادداشت لازم داریم
    .text =
        { $child } در مدرسه نبود. { $has-last-day ->
            [yes] روز اول: { $day }. روز آخر: { $last-day }.
           *[no] روز: { $day }.
        } { $note ->
            [doctor-note] از دکتر خود یک یادداشت بگیرید.
           *[own-note] می‌توانید یادداشت را خودتان بنویسید. بنویسید چرا فرزندتان در خانه بود.
        }
    .do = یادداشت را همراه فرزندتان بفرستید. آخرین مهلت: { $until }.
note-missing-note-own-note = یادداشت والدین
note-missing-note-doctor-note = یادداشت دکتر

# The child came after the start of the lesson. Friendly: we look for a solution together.
late = با هم سر وقت به مدرسه
    .text = { $child } بعد از شروع درس آمد. روز: { $day }. درس ساعت { $time } شروع می‌شود. آیا سر وقت آمدن سخت است؟ با هم راه حل پیدا می‌کنیم.
    .do = فرزندتان را قبل از ساعت { $time } به مدرسه بیاورید.

## Calendar

# One day without school. study-day: teachers learn that day, children stay at home.
day-off = مدرسه تعطیل است
    .text =
        روز { $date } مدرسه تعطیل است. { $reason ->
            [study-day] آن روز معلمان چیزهای جدید یاد می‌گیرند.
            [public-holiday] آن روز تعطیل رسمی است.
           *[free-day] این یک روز آزاد برای کودکان است.
        }{ $has-childcare ->
            [yes]
                { " " }{ $childcare ->
                    [yes] نگهداری از کودکان در مدرسه هست.
                   *[no] نگهداری از کودکان هم نیست.
                }
           *[no] { "" }
        }{ $has-back ->
            [yes] { " " }مدرسه دوباره روز { $back } شروع می‌شود.
           *[no] { "" }
        }
    .do = آن روز فرزندتان را در خانه نگه دارید، یا جایی برای نگهداری از او پیدا کنید.
day-off-reason-study-day = روز آموزش معلمان
day-off-reason-public-holiday = تعطیل رسمی
day-off-reason-free-day = روز آزاد
day-off-childcare-yes = بله
day-off-childcare-no = نه

# Strike explained: people do not work that day. closed: the whole school is closed. care-only: no lessons, but children can be looked after.
strike = اعتصاب: درس نیست
    .text =
        روز { $date } اعتصاب است. اعتصاب: مردم آن روز کار نمی‌کنند. { $situation ->
            [closed] مدرسه بسته است. نگهداری از کودکان نیست.
           *[care-only] درس نیست. ولی نگهداری از کودکان در مدرسه هست.
        }
    .do =
        { $situation ->
            [closed] آن روز فرزندتان را در خانه نگه دارید.
           *[care-only] نگهداری از کودکان لازم دارید؟ به ما بگویید. آخرین مهلت: { $until }.
        }
strike-situation-closed = مدرسه بسته است
strike-situation-care-only = فقط نگهداری از کودکان

# $name-label: name of the holiday. $period: from - to.
holiday = تعطیلات
    .text =
        { $name-label }: { $period }. در این روزها مدرسه تعطیل است. روز اول بعد از تعطیلات: { $back }.{ $has-time ->
            [yes] { " " }مدرسه ساعت { $time } شروع می‌شود.
           *[no] { "" }
        }
holiday-name-autumn = تعطیلات پاییز
holiday-name-christmas = تعطیلات کریسمس

# One week in February or March.
holiday-name-spring = تعطیلات کوتاه بهار (krokusvakantie)
holiday-name-easter = تعطیلات عید پاک
holiday-name-summer = تعطیلات تابستان

# The hours of one school day are different. $start, $end: hours.
hours-change = تغییر ساعت مدرسه
    .text =
        روز { $date } ساعت‌های مدرسه فرق دارد.{ $has-start ->
            [yes] { " " }مدرسه ساعت { $start } شروع می‌شود.
           *[no] { "" }
        } مدرسه ساعت { $end } تمام می‌شود.{ $has-childcare ->
            [yes]
                { " " }{ $childcare ->
                    [yes] بعد از آن نگهداری از کودکان در مدرسه هست.
                   *[no] بعد از آن نگهداری از کودکان نیست.
                }
           *[no] { "" }
        }
    .do = ساعت { $end } دنبال فرزندتان بیایید، یا جایی برای نگهداری از او پیدا کنید.
hours-change-childcare-yes = بله
hours-change-childcare-no = نه

# First day of a new school year.
first-school-day = روز اول مدرسه
    .text =
        خوش آمدید! مدرسه روز { $date } ساعت { $time } شروع می‌شود.{ $has-place ->
            [yes] { " " }با فرزندتان به اینجا بروید: { $place }.
           *[no] { "" }
        }{ $has-teacher ->
            [yes] { " " }نام معلم: { $teacher }.
           *[no] { "" }
        }{ $has-welcome ->
            [yes]
                { " " }{ $welcome ->
                    [yes] می‌توانید کمی با فرزندتان به کلاس بیایید.
                   *[no] جلوی دروازهٔ مدرسه با فرزندتان خداحافظی می‌کنید.
                }
           *[no] { "" }
        }
    .do =
        { $has-items ->
            [yes] همراه فرزندتان بفرستید: { $items-label }.
           *[no] با فرزندتان سر وقت بیایید.
        }
first-school-day-welcome-yes = بله
first-school-day-welcome-no = نه

## Outings

# $kind-label: kind of place (museum, farm ...). $place: the name of the place. $transport-label: on foot, by bus ...
outing = به گردش می‌رویم
    .text =
        کلاس روز { $date } به گردش می‌رود. گردش: { $kind-label }{ $has-place ->
            [yes] ، { $place }
           *[no] { "" }
        }.{ $has-transport ->
            [yes] { " " }این‌طور می‌رویم: { $transport-label }.
           *[no] { "" }
        } ساعت رفتن: { $time }.{ $has-back ->
            [yes] { " " }ساعت برگشت به مدرسه: { $back }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }قیمت: { $cost }. بعداً با صورت‌حساب مدرسه می‌پردازید.
           *[no] { "" }
        }
    .do =
        { $has-items ->
            [yes] همراه فرزندتان بفرستید: { $items-label }.
           *[no] فرزندتان را سر وقت به مدرسه بیاورید.
        }

# As "outing", and the parent signs that the child may come along.
outing-permission = اجازه می‌دهید فرزندتان به گردش بیاید؟
    .text =
        کلاس روز { $date } به گردش می‌رود. گردش: { $kind-label }{ $has-place ->
            [yes] ، { $place }
           *[no] { "" }
        }.{ $has-transport ->
            [yes] { " " }این‌طور می‌رویم: { $transport-label }.
           *[no] { "" }
        } ساعت رفتن: { $time }.{ $has-back ->
            [yes] { " " }ساعت برگشت به مدرسه: { $back }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }قیمت: { $cost }. بعداً با صورت‌حساب مدرسه می‌پردازید.
           *[no] { "" }
        }{ $has-items ->
            [yes] { " " }همراه فرزندتان بفرستید: { $items-label }.
           *[no] { "" }
        }
    .do = اجازه می‌دهید فرزندتان بیاید؟ پس امضا کنید. آخرین مهلت: { $until }.

# The class goes away for several days; the children sleep there. "instalments": pay a small part each time.
multi-day-trip = کلاس چند روز به سفر می‌رود
    .text =
        کلاس با هم به سفر می‌رود: { $kind-label }{ $has-place ->
            [yes] ، { $place }
           *[no] { "" }
        }. چه وقت: { $period }. کودکان آنجا می‌خوابند.{ $has-time ->
            [yes] { " " }ساعت رفتن: { $time }.
           *[no] { "" }
        } قیمت: { $cost }. { $instalments ->
            [yes] می‌توانید پول را در چند قسمت بپردازید.
           *[no] آیا پرداخت سخت است؟ با ما صحبت کنید.
        }{ $has-items ->
            [yes] { " " }همراه فرزندتان بفرستید: { $items-label }.
           *[no] { "" }
        }{ $has-info-date ->
            [yes] { " " }روز { $info-date } بیشتر به شما می‌گوییم.
           *[no] { "" }
        }
    .do = اجازه می‌دهید فرزندتان بیاید؟ پس امضا کنید. آخرین مهلت: { $until }.
multi-day-trip-instalments-yes = بله
multi-day-trip-instalments-no = نه

## Sport

# Pupils go swimming with the whole class.
swimming-starts = درس شنا شروع می‌شود
    .text =
        فرزندتان با کلاس به شنا می‌رود. درس اول: { $date }، ساعت { $time }.{ $has-place ->
            [yes] { " " }استخر: { $place }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }قیمت هر بار: { $cost }.
           *[no] { "" }
        }
    .do = همراه فرزندتان بفرستید: { $items-label }.

# Swimming things were not at school. No blame; we help when the family does not have them.
swimming-kit-forgotten = وسایل شنا برای درس بعدی
    .text = فرزندتان امروز وسایل شنا نداشت. درس شنای بعدی روز { $date } است. وسایل شنا ندارید؟ به ما بگویید. با خوشحالی به شما کمک می‌کنیم.
    .do = دفعهٔ بعد همراه فرزندتان بفرستید: { $items-label }.

# Gym = physical education at school. $days-label: list of weekdays.
gym-kit = وسایل درس ورزش
    .text =
        فرزندتان در مدرسه درس ورزش دارد (turnles).{ $has-date ->
            [yes] { " " }درس ورزش روز { $date } شروع می‌شود.
           *[no] { "" }
        } روزها: { $days-label }.
    .do = همراه فرزندتان بفرستید: { $items-label }.
gym-kit-days-monday = دوشنبه
gym-kit-days-tuesday = سه‌شنبه
gym-kit-days-wednesday = چهارشنبه
gym-kit-days-thursday = پنجشنبه
gym-kit-days-friday = جمعه

## Health

# Head lice. Goes to the whole class; nobody is to blame.
lice = در کلاس شپش هست
    .text =
        شپش حشرهٔ کوچکی در مو است. هر کودکی ممکن است شپش بگیرد. شپش می‌بینید؟ از داروخانه راهنمایی بخواهید.{ $has-recheck ->
            [yes] { " " }ما روز { $recheck } دوباره نگاه می‌کنیم.
           *[no] { "" }
        }
    .do = امشب موی فرزندتان را نگاه کنید.

# $illness-label: name of the illness. $signs-label: fever, spots ... (labels of the pictograms).
infectious-illness = در کلاس یک بیماری هست
    .text =
        یک کودک در کلاس بیمار است: { $illness-label }. کودکان دیگر هم ممکن است این بیماری را بگیرند.{ $has-signs ->
            [yes] { " " }به این‌ها توجه کنید: { $signs-label }.
           *[no] { "" }
        }{ $has-pregnancy ->
            [yes]
                { $pregnancy ->
                    [yes] { " " }باردار (حامله) هستید؟ پس به دکتر خود زنگ بزنید.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do =
        { $action ->
            [stay-home] بیمار است؟ فرزندتان را در خانه نگه دارید و به مدرسه زنگ بزنید.
            [doctor] این را در فرزندتان می‌بینید؟ به دکتر خود زنگ بزنید.
           *[watch] هر روز خوب مراقب فرزندتان باشید.
        }
infectious-illness-illness-chickenpox = آبله‌مرغان
infectious-illness-illness-stomach-flu = ویروس معده و روده
infectious-illness-illness-flu = آنفلوانزا
infectious-illness-illness-corona = کرونا
infectious-illness-illness-scarlet-fever = مخملک
infectious-illness-illness-hand-foot-mouth = بیماری دست، پا و دهان

# Impetigo: a skin infection with yellow crusts.
infectious-illness-illness-impetigo = زرد زخم (زخم روی پوست)
infectious-illness-illness-pink-eye = عفونت چشم
infectious-illness-illness-whooping-cough = سیاه‌سرفه

# Threadworms (pinworms).
infectious-illness-illness-worms = کرم‌های کوچک روده
infectious-illness-action-stay-home = در خانه ماندن و زنگ به مدرسه
infectious-illness-action-doctor = زنگ به دکتر
infectious-illness-action-watch = خوب مراقب بودن
infectious-illness-pregnancy-yes = بله
infectious-illness-pregnancy-no = نه

# CLB: the centre of doctors, nurses and others who look after pupils' health and well-being at school. Keep the letters CLB and explain them.
vaccination-clb = واکسن در مدرسه
    .text =
        فرزندتان می‌تواند روز { $date } واکسن بزند. واکسن آمپول (سوزن) ضد بیماری است: { $vaccine-label }. مرکز CLB واکسن را می‌زند. مرکز CLB: دکترها و پرستارها برای مدرسه‌ها. واکسن رایگان است.{ $has-place ->
            [yes] { " " }مکان: { $place }.
           *[no] { "" }
        }
    .do = کاغذ را امضا کنید و همراه فرزندتان بفرستید. آخرین مهلت: { $until }.

# Vaccine in the first year of primary school.
vaccination-clb-vaccine-tetanus-polio = کزاز، دیفتری، سیاه‌سرفه و فلج اطفال

# Vaccine measles, mumps, rubella.
vaccination-clb-vaccine-measles = سرخک، اوریون و سرخجه

# Medical check-up of the pupil by the CLB.
medical-exam-clb = دکتر مرکز CLB فرزندتان را معاینه می‌کند
    .text =
        مرکز CLB: دکترها و پرستارها برای مدرسه‌ها. روز معاینه: { $date }{ $has-time ->
            [yes] ، ساعت { $time }
           *[no] { "" }
        }. { $location ->
            [clb] معاینه در مرکز CLB است.
           *[school] معاینه در مدرسه است.
        }{ $has-place ->
            [yes] { " " }آدرس: { $place }.
           *[no] { "" }
        } معاینه رایگان است. { $parent ->
            [may] می‌توانید با فرزندتان بیایید.
            [must] با فرزندتان بیایید.
           *[not-needed] لازم نیست بیایید.
        }
    .do =
        { $has-items ->
            [yes] همراه فرزندتان بفرستید: { $items-label }.
           *[no] دربارهٔ سلامتی سؤال دارید؟ به مرکز CLB زنگ بزنید.
        }
medical-exam-clb-location-school = در مدرسه
medical-exam-clb-location-clb = در مرکز CLB
medical-exam-clb-parent-may = والدین می‌توانند بیایند
medical-exam-clb-parent-must = والدین همراه کودک می‌آیند
medical-exam-clb-parent-not-needed = لازم نیست والدین بیایند

# The child must take medicine at school. "Geef het niet mee met uw kind": a child does not carry the medicine; the parent brings it.
# Take care that no language says "do not give the medicine to the child".
medication = دارو در مدرسه
    .text =
        ما با خوشحالی دارو را به فرزندتان می‌دهیم{ $has-medicine ->
            [yes] : { $medicine }
           *[no] { "" }
        }. یک کاغذ از دکتر لازم داریم. روی کاغذ نوشته است: چه مقدار و چه وقت.{ $has-contact ->
            [yes] { " " }دارو را به { $contact } بدهید.
           *[no] { " " }دارو را به معلم بدهید.
        } دارو را همراه فرزندتان نفرستید.
    .do = دارو و کاغذ را خودتان بیاورید. آخرین مهلت: { $until }.

# A signature before the school gives medicine; the doctor's paper says how much and when.
medication-permission = اجازه داریم به فرزندتان دارو بدهیم؟
    .text =
        فرزندتان در مدرسه دارو می‌خورد{ $has-medicine ->
            [yes] : { $medicine }
           *[no] { "" }
        }. فقط اگر شما موافق باشید دارو را می‌دهیم. طبق کاغذ دکتر عمل می‌کنیم.
    .do = موافقید؟ پس امضا کنید، آخرین مهلت: { $until }.

# Snack in the morning break. $days-label: list of weekdays.
healthy-snack = غذای سالم در مدرسه
    .text =
        در مدرسه غذای سالم می‌خوریم.{ $has-days ->
            [yes] { " " }روزها: { $days-label }.
           *[no] { "" }
        } شیرینی و نوشابه نفرستید.
    .do = همراه فرزندتان بفرستید: { $items-label }.
healthy-snack-days-monday = دوشنبه
healthy-snack-days-tuesday = سه‌شنبه
healthy-snack-days-wednesday = چهارشنبه
healthy-snack-days-thursday = پنجشنبه
healthy-snack-days-friday = جمعه

# The child fell or was hurt at school. Calm tone. $part-label: part of the body.
child-fell = فرزندتان زمین خورده است
    .text =
        { $child } در مدرسه زمین خورد. چه وقت: { $date }، ساعت { $time }. جای درد: { $part-label }. ما به فرزندتان کمک کردیم.{ $has-phone ->
            [yes] { " " }سؤال دارید؟ به این شماره زنگ بزنید: { $phone }.
           *[no] { "" }
        }
    .do =
        { $advice ->
            [nothing] حال فرزندتان خوب است. لازم نیست کاری بکنید.
            [head-watch] درد زیاد، استفراغ یا خستگی زیاد؟ فوری به دکتر زنگ بزنید.
            [doctor] امروز با فرزندتان پیش دکتر بروید.
           *[watch] در خانه خوب مراقب فرزندتان باشید.
        }
child-fell-part-head = سر
child-fell-part-face = صورت
child-fell-part-mouth = دهان یا دندان
child-fell-part-arm = بازو
child-fell-part-hand = دست
child-fell-part-leg = ساق یا ران پا
child-fell-part-knee = زانو
child-fell-part-foot = پا
child-fell-advice-nothing = هیچ
child-fell-advice-watch = خوب مراقب بودن در خانه
child-fell-advice-head-watch = ضربه به سر: خوب مراقب بودن، در صورت مشکل دکتر
child-fell-advice-doctor = امروز پیش دکتر

## Money

# $reasons-label: list of what the bill is for. $reference: text to write with the bank transfer.
school-bill = صورت‌حساب مدرسه
    .text =
        شما می‌پردازید: { $amount }.{ $has-reasons ->
            [yes] { " " }برای این‌ها: { $reasons-label }.
           *[no] { "" }
        }{ $has-account ->
            [yes] { " " }شمارهٔ حساب: { $account }.
           *[no] { "" }
        }{ $has-reference ->
            [yes] { " " }موقع پرداخت بنویسید: { $reference }.
           *[no] { "" }
        } آیا پرداخت سخت است؟ با ما صحبت کنید. ما به کسی نمی‌گوییم.
    .do = آخرین مهلت پرداخت: { $until }.
school-bill-reasons-meals = غذا
school-bill-reasons-outings = گردش
school-bill-reasons-swimming = شنا
school-bill-reasons-care = نگهداری از کودکان
school-bill-reasons-materials = وسایل
school-bill-reasons-trip = سفر چند روزهٔ کلاس

# A kind reminder: help comes first. Never a threat, no shame.
bill-reminder = صورت‌حساب مدرسه: با خوشحالی کمک می‌کنیم
    .text =
        این پول هنوز به ما نرسیده است: { $amount }. آیا پرداخته‌اید؟ پس همه چیز درست است. آیا پرداخت سخت است؟ این خیلی عادی است. با { $contact } صحبت کنید.{ $has-phone ->
            [yes] { " " }تلفن: { $phone }.
           *[no] { "" }
        } با هم راه حل پیدا می‌کنیم.
    .do = بپردازید یا با ما صحبت کنید. آخرین مهلت: { $until }.

# Hot lunch at school. pork-free: there is food without pork or without meat.
hot-meals = فرزندتان در مدرسه غذای گرم می‌خواهد؟
    .text =
        فرزندتان می‌تواند ظهر در مدرسه غذای گرم بخورد. شروع از: { $date }. قیمت هر غذا: { $cost }.{ $has-days ->
            [yes] { " " }روزها: { $days-label }.
           *[no] { "" }
        }{ $has-pork-free ->
            [yes]
                { $pork-free ->
                    [yes] { " " }غذای بدون گوشت خوک یا بدون گوشت هم هست.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = بله یا نه جواب بدهید. آخرین مهلت: { $until }.
hot-meals-days-monday = دوشنبه
hot-meals-days-tuesday = سه‌شنبه
hot-meals-days-wednesday = چهارشنبه
hot-meals-days-thursday = پنجشنبه
hot-meals-days-friday = جمعه
hot-meals-pork-free-yes = بله
hot-meals-pork-free-no = نه

## Admin

# Phone numbers of adults whom the school may call, and the address.
emergency-contact = به چه کسی زنگ بزنیم؟
    .text = گاهی باید زود به شما زنگ بزنیم. 2 شمارهٔ تلفن از بزرگسالان روی کاغذ بنویسید. آدرس خود را هم بنویسید. شمارهٔ جدید دارید؟ فوری به ما بگویید.
    .do =
        کاغذ را{ $has-contact ->
            [yes] { " " }به { $contact }
           *[no] { " " }به معلم
        } بدهید. آخرین مهلت: { $until }.

# Free choice: yes and no are both fine. No answer means no photos.
photo-permission = اجازه داریم عکس فرزندتان را نشان بدهیم؟
    .text = ما در کلاس عکس می‌گیریم. عکس‌ها را اینجا نشان می‌دهیم: { $uses-label }. انتخاب با شماست. جواب ندادید؟ پس عکس نشان نمی‌دهیم. بعداً هم می‌توانید نظر خود را تغییر بدهید.
    .do =
        موافقید؟ پس امضا کنید{ $has-until ->
            [yes] ، آخرین مهلت: { $until }
           *[no] { "" }
        }.

# Only the parents of the class can see these photos.
photo-permission-uses-school-platform = گروه کلاس
photo-permission-uses-website = وب‌سایت
photo-permission-uses-social-media = شبکه‌های اجتماعی
photo-permission-uses-on-paper = روزنامهٔ مدرسه

# A signature before the child goes home with somebody else. $who: this person's name.
pick-up-permission = کس دیگری می‌تواند دنبال فرزندتان بیاید؟
    .text =
        کس دیگری دنبال فرزندتان می‌آید: { $who }.{ $has-date ->
            [yes] { " " }روز: { $date }.
           *[no] { "" }
        } فرزندتان فقط اگر شما موافق باشید با او می‌رود.
    .do = موافقید؟ پس امضا کنید، آخرین مهلت: { $until }.

## Learning

# "agenda": the child's school diary, a small book with homework and messages.
diary-sign = امضای شما در دفترچهٔ مدرسه (agenda)
    .text = دفترچهٔ مدرسه (agenda) دفترچهٔ تکلیف خانه است. با فرزندتان آن را نگاه کنید. آیا چیزی روشن نیست؟ راحت بپرسید.
    .do =
        { $frequency ->
            [every-week] هر هفته دفترچهٔ مدرسه را امضا کنید.
           *[every-day] هر روز دفترچهٔ مدرسه را امضا کنید.
        }
diary-sign-frequency-every-day = هر روز
diary-sign-frequency-every-week = هر هفته

# $tasks-label: reading, sums ... (labels of the pictograms). The home language is welcome.
homework = تکلیف خانه
    .text =
        فرزندتان تکلیف خانه دارد: { $tasks-label }. آماده برای روز: { $date }.{ $has-minutes ->
            [yes]
                { " " }{ $minutes ->
                    [one] فرزندتان روزی 1 دقیقه کار می‌کند.
                   *[other] فرزندتان روزی { $minutes } دقیقه کار می‌کند.
                }
           *[no] { "" }
        } با هم دربارهٔ درس صحبت کنید. صحبت به زبان خودتان خیلی خوب است.
    .do = به فرزندتان یک جای آرام بدهید.

# School report: says how the child is doing.
report-card = کارنامه
    .text = فرزندتان روز { $date } کارنامه می‌گیرد. کارنامه می‌گوید فرزندتان در مدرسه چطور است. با فرزندتان آن را نگاه کنید. بگویید چه چیزی خوب است.
    .do =
        { $has-until ->
            [yes] کارنامه را امضا کنید و پس بدهید. آخرین مهلت: { $until }.
           *[no] کارنامه را امضا کنید و همراه فرزندتان پس بفرستید.
        }

# A talk about one child. Warm: the parent knows the child best. "tolk": interpreter, always an adult.
care-talk = گفتگو دربارهٔ فرزندتان
    .text =
        دوست داریم با شما دربارهٔ { $child } صحبت کنیم. شما فرزندتان را بهتر از همه می‌شناسید. چه وقت: { $date }، ساعت { $time }.{ $has-place ->
            [yes] { " " }کجا: { $place }.
           *[no] { "" }
        } با: { $teacher }{ $has-others ->
            [yes] ، { $others-label }
           *[no] { "" }
        }. دربارهٔ این صحبت می‌کنیم: { $topic-label }. مترجم لازم دارید؟ مترجم برای شما ترجمه می‌کند. به ما بگویید.
    .do = می‌توانید بیایید؟ جواب بدهید. آخرین مهلت: { $until }.
care-talk-topic-learning = یادگیری
care-talk-topic-language = زبان
care-talk-topic-feeling-well = حال خوب
care-talk-topic-playing-together = بازی با دیگران
care-talk-topic-health = سلامتی
care-talk-topic-next-year = سال تحصیلی بعد

# The teacher who gives extra help to pupils.
care-talk-others-care-teacher = معلم کمکی

# CLB: the centre of doctors, nurses and others for schools; keep the letters CLB.
care-talk-others-clb = یک نفر از مرکز CLB (سلامتی)

# The person at school who helps parents.
care-talk-others-bridge-figure = کسی که به والدین کمک می‌کند (brugfiguur)
care-talk-others-interpreter = مترجم

## Meeting

# "oudercontact": a short talk between parent and teacher about the child. $minutes: length of one talk.
parents-evening-invite = گفتگوی والدین: چه وقت می‌آیید؟
    .text =
        گفتگوی والدین (oudercontact): گفتگو با معلم. دربارهٔ فرزندتان صحبت می‌کنیم. روز: { $date }{ $has-second-date ->
            [yes] { " " }یا { $second-date }
           *[no] { "" }
        }. بین ساعت { $start } و { $end }. { $minutes ->
            [one] گفتگو 1 دقیقه طول می‌کشد.
           *[other] گفتگو { $minutes } دقیقه طول می‌کشد.
        }{ $has-place ->
            [yes] { " " }کجا: { $place }.
           *[no] { "" }
        } مترجم لازم دارید؟ مترجم برای شما ترجمه می‌کند. به ما بگویید.
    .do = یک ساعت انتخاب کنید. آخرین مهلت: { $until }.

parents-evening-confirmed = گفتگوی شما با معلم
    .text =
        دربارهٔ { $child } صحبت می‌کنیم. چه وقت: { $date }، ساعت { $time }. با: { $teacher }.{ $has-place ->
            [yes] { " " }کجا: { $place }.
           *[no] { "" }
        }{ $has-minutes ->
            [yes]
                { " " }{ $minutes ->
                    [one] گفتگو 1 دقیقه طول می‌کشد.
                   *[other] گفتگو { $minutes } دقیقه طول می‌کشد.
                }
           *[no] { "" }
        }{ $has-interpreter ->
            [yes]
                { " " }{ $interpreter ->
                    [yes] مترجم می‌آید. مترجم برای شما ترجمه می‌کند.
                   *[no] مترجم نمی‌آید.
                }
           *[no] { "" }
        }
    .do = نمی‌توانید بیایید؟ زود به ما بگویید.
parents-evening-confirmed-interpreter-yes = بله
parents-evening-confirmed-interpreter-no = نه

# An evening at school with information for all parents of the class.
info-evening = شب اطلاعات برای والدین
    .text =
        به مدرسه خوش آمدید. چه وقت: { $date }، ساعت { $time }.{ $has-end ->
            [yes] { " " }تا ساعت { $end } طول می‌کشد.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }کجا: { $place }.
           *[no] { "" }
        } دربارهٔ این صحبت می‌کنیم: { $topic-label }.{ $has-childcare ->
            [yes]
                { $childcare ->
                    [yes] { " " }از کودکان شما نگهداری می‌کنیم.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = می‌آیید؟ بله یا نه جواب بدهید.
info-evening-topic-new-year = سال تحصیلی جدید
info-evening-topic-reading = یاد گرفتن خواندن
info-evening-topic-trip = سفر چند روزهٔ کلاس
info-evening-topic-secondary-school = مدرسهٔ متوسطه (بعد از مدرسهٔ ابتدایی)
info-evening-topic-screens = موبایل و کامپیوتر
info-evening-topic-language = زبان در خانه و مدرسه
info-evening-childcare-yes = بله
info-evening-childcare-no = نه

# Informal: parents drink coffee and talk with each other at school.
coffee-moment = برای قهوه به مدرسه بیایید
    .text =
        با والدین دیگر قهوه یا چای بنوشید. چه وقت: { $date }، ساعت { $time }.{ $has-end ->
            [yes] { " " }تا ساعت { $end } طول می‌کشد.
           *[no] { "" }
        } کجا: { $place }.{ $has-host ->
            [yes] { " " }{ $host } هم آنجاست.
           *[no] { "" }
        } رایگان است. به هر زبانی که می‌خواهید صحبت کنید.{ $has-baby ->
            [yes]
                { $baby ->
                    [yes] { " " }نوزادان و کودکان کوچک هم می‌توانند بیایند.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = می‌آیید؟ بله یا نه جواب بدهید. بدون جواب هم می‌توانید بیایید.
coffee-moment-baby-yes = بله
coffee-moment-baby-no = نه

# Dutch lessons for parents, in the school.
dutch-for-parents = یاد گرفتن زبان هلندی در مدرسه
    .text =
        والدین می‌توانند در مدرسه زبان هلندی یاد بگیرند. درس اول: { $date }، ساعت { $time }.{ $has-end ->
            [yes] { " " }درس تا ساعت { $end } طول می‌کشد.
           *[no] { "" }
        }{ $has-days ->
            [yes] { " " }روزها: { $days-label }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }کجا: { $place }.
           *[no] { "" }
        } { $price ->
            [yes] درس رایگان است.
           *[no]
                { $has-cost ->
                    [yes] قیمت: { $cost }.
                   *[no] قیمت را از ما بپرسید.
                }
        }{ $has-childcare ->
            [yes]
                { $childcare ->
                    [yes] { " " }از کودکان شما نگهداری می‌کنیم.
                   *[no] { "" }
                }
           *[no] { "" }
        }{ $has-contact ->
            [yes] { " " }سؤال دارید؟ با { $contact } صحبت کنید.
           *[no] { "" }
        }
    .do = می‌خواهید زبان هلندی یاد بگیرید؟ بله یا نه جواب بدهید.
dutch-for-parents-days-monday = دوشنبه
dutch-for-parents-days-tuesday = سه‌شنبه
dutch-for-parents-days-wednesday = چهارشنبه
dutch-for-parents-days-thursday = پنجشنبه
dutch-for-parents-days-friday = جمعه
dutch-for-parents-price-yes = بله
dutch-for-parents-price-no = نه
dutch-for-parents-childcare-yes = بله
dutch-for-parents-childcare-no = نه

# Party of the whole school, for families too.
school-party = جشن مدرسه
    .text =
        همهٔ خانواده خوش آمدید. چه وقت: { $date }، ساعت { $time }.{ $has-end ->
            [yes] { " " }تا ساعت { $end } طول می‌کشد.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }کجا: { $place }.
           *[no] { "" }
        } { $has-cost ->
            [yes] قیمت: { $cost }.
           *[no] رایگان است.
        }{ $has-helpers ->
            [yes]
                { $helpers ->
                    [yes] { " " }می‌خواهید کمک کنید؟ به معلم بگویید.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = می‌آیید؟ بله یا نه جواب بدهید.
school-party-helpers-yes = بله
school-party-helpers-no = نه

## Class life

# Someone else than the usual teacher looks after the class. No health details.
teacher-ill = معلم نیست
    .text =
        { $teacher } مدتی نیست. { $has-last-day ->
            [yes] روز اول: { $date }. روز آخر: { $last-day }.
           *[no] روز: { $date }.
        } { $solution ->
            [other-class] کودکان به کلاس دیگری می‌روند.
            [care] کودکان با هم در مدرسه می‌مانند.
           *[other-teacher] معلم دیگری در کلاس است.
        }{ $has-substitute ->
            [yes] { " " }نام: { $substitute }.
           *[no] { "" }
        } مدرسه مثل همیشه باز است.
teacher-ill-solution-other-teacher = معلم دیگر
teacher-ill-solution-other-class = کلاس دیگر
teacher-ill-solution-care = نگهداری از کودکان در مدرسه

# crown = the birthday of this child.
class-party = جشن در کلاس
    .text =
        { $kind ->
            [crown] تولد فرزندتان است. ما آن را در کلاس جشن می‌گیریم.
            [saint] سنت نیکلاس (Sinterklaas) به مدرسه می‌آید. این جشن کودکان است.
            [christmas-tree] ما در کلاس کریسمس را جشن می‌گیریم.
           *[party] ما در کلاس جشن می‌گیریم.
        } چه وقت: { $date }. لازم نیست چیزی بخرید.
    .do =
        { $has-items ->
            [yes] فرزندتان می‌تواند این را بیاورد: { $items-label }.
           *[no] لازم نیست کاری بکنید.
        }

dress-up = لباس نمایشی در مدرسه
    .text = کودکان می‌توانند روز { $date } لباس نمایشی بپوشند. از لباس‌های خانه استفاده کنید. لازم نیست چیزی بخرید. بدون لباس نمایشی هم خوب است.
    .do = فرزندتان می‌تواند این را بپوشد: { $theme-label }.

# Used things from home for arts and crafts.
craft-material = کاردستی: کمک می‌کنید؟
    .text = کودکان چیز زیبایی درست می‌کنند. آیا این وسایل را در خانه دارید؟ چیز جدید نخرید. آن‌ها را همراه فرزندتان بفرستید. آخرین مهلت: { $until }.
    .do =
        همراه فرزندتان بفرستید: { $items-label }.{ $has-count ->
            [yes]
                { " " }{ $count ->
                    [one] از هر کدام: 1 عدد.
                   *[other] از هر کدام: { $count } عدد.
                }
           *[no] { "" }
        }

# Clothes and things that stay at school, or are missing now (coat, boots, nappies).
spare-clothes = وسایل اضافی برای فرزندتان
    .text =
        فرزندتان در مدرسه به این وسایل نیاز دارد. نام فرزندتان را روی آن‌ها بنویسید. آیا سخت است؟ به ما بگویید. با خوشحالی کمک می‌کنیم.{ $has-until ->
            [yes] { " " }آن‌ها را همراه فرزندتان بفرستید. آخرین مهلت: { $until }.
           *[no] { "" }
        }
    .do = همراه فرزندتان بفرستید: { $items-label }.

# A compliment about the child.
good-news = خبر خوب دربارهٔ فرزندتان
    .text =
        { $reason ->
            [learned] { $child } چیز جدیدی یاد گرفته است.
            [helped] { $child } به کودکان دیگر خوب کمک کرده است.
            [friends] { $child } با کودکان دیگر خوب و شاد بازی می‌کند.
            [dutch] { $child } هر روز بیشتر هلندی صحبت می‌کند.
            [dared] { $child } شجاع بود و کار جدیدی کرد.
            [calm] { $child } آرام و خوب کار کرد.
           *[tried] { $child } خیلی خوب کار کرده است.
        } ما خوشحالیم و افتخار می‌کنیم.{ $has-teacher ->
            [yes] { " " }سلام از طرف { $teacher }.
           *[no] { "" }
        }
    .do = به فرزندتان بگویید که به او افتخار می‌کنید.
good-news-reason-learned = چیز جدیدی یاد گرفت
good-news-reason-tried = خیلی خوب کار کرد
good-news-reason-helped = به دیگران کمک کرد
good-news-reason-friends = خوب و شاد با دیگران بازی کرد
good-news-reason-dutch = بیشتر هلندی صحبت کرد
good-news-reason-dared = شجاع بود و کار جدیدی کرد
good-news-reason-calm = آرام کار کرد

## Services

# Child care at school before and after the lessons.
after-school-care = نگهداری قبل و بعد از مدرسه
    .text =
        فرزندتان می‌تواند قبل یا بعد از درس بماند و بازی کند.{ $has-morning ->
            [yes] { " " }قبل از مدرسه: از ساعت { $morning }.
           *[no] { "" }
        } بعد از مدرسه: تا ساعت { $evening }.{ $has-place ->
            [yes] { " " }کجا: { $place }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }قیمت هر ساعت: { $cost }.
           *[no] { "" }
        }{ $has-contact ->
            [yes] { " " }برای ثبت‌نام: { $contact }.
           *[no] { "" }
        }
    .do =
        نگهداری از کودکان می‌خواهید؟ بله یا نه جواب بدهید{ $has-until ->
            [yes] ، آخرین مهلت: { $until }
           *[no] { "" }
        }.

# Bridge figure: a person at school who helps parents and school to understand each other. Keep the Dutch word "brugfiguur" in brackets.
bridge-figure-introduces = کسی که در مدرسه کمک می‌کند: brugfiguur
    .text =
        من { $name } هستم. کار من در مدرسه: brugfiguur. من در مدرسه به والدین کمک می‌کنم. می‌توانید همه چیز را بپرسید: کاغذها، پول، زبان. بدون اجازهٔ شما به کسی چیزی نمی‌گویم.{ $has-days ->
            [yes] { " " }روزهای من در مدرسه: { $days-label }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }کجا: { $place }.
           *[no] { "" }
        }{ $has-phone ->
            [yes] { " " }تلفن: { $phone }.
           *[no] { "" }
        }
    .do = راحت بیایید. لازم نیست وقت بگیرید.
bridge-figure-introduces-days-monday = دوشنبه
bridge-figure-introduces-days-tuesday = سه‌شنبه
bridge-figure-introduces-days-wednesday = چهارشنبه
bridge-figure-introduces-days-thursday = پنجشنبه
bridge-figure-introduces-days-friday = جمعه
