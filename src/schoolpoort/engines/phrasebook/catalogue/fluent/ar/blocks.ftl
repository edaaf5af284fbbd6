### Texts of the building blocks, Arabic (translated from the Dutch).
### Value = title (max 42 characters). .text = 1 to 4 short sentences. .do = what the family does, one line.
### Dates, times, periods and money come in already formatted, in one grammatical form ("donderdag 3 december 2026", "09:15", "€ 12,50").
### $<param>-label = the chosen option(s) as text. $has-<param> = "yes" or "no". $child = first name of the child.
### Write at level A2: short sentences, no blame, "your child", formal "you". Always the same word for the same thing.
### The word after {" "} keeps the space between two sentences; keep it.

## Absence

# How a family reports that a child is ill. $phone: phone number of the school. $time: call before this hour.
sick-report = طفلكم مريض؟ اتصلوا بالمدرسة
    .text =
        هل طفلكم مريض؟ إذن أبقوا طفلكم في البيت. اتصلوا بالمدرسة في اليوم نفسه: { $phone }.{ $has-time ->
            [yes] { " " }اتصلوا قبل الساعة { $time }.
           *[no] { "" }
        } أرسلوا لاحقاً ورقة مع طفلكم.
    .do = اتصلوا بالمدرسة إذا كان طفلكم مريضاً.

# "briefje": a short written note that says why the child was absent. No blame in the tone.
note-missing = ما زلنا نحتاج إلى ورقة
    .text =
        لم نرَ { $child } في المدرسة. { $has-last-day ->
            [yes] أول يوم: { $day }. آخر يوم: { $last-day }.
           *[no] التاريخ: { $day }.
        } { $note ->
            [doctor-note] اطلبوا ورقة من طبيبكم.
           *[own-note] يمكنكم أن تكتبوا الورقة بأنفسكم. اكتبوا لماذا كان طفلكم في البيت.
        }
    .do = أرسلوا الورقة مع طفلكم. آخر موعد: { $until }.
note-missing-note-own-note = ورقة من الأهل
note-missing-note-doctor-note = ورقة من الطبيب

# The child came after the start of the lesson. Friendly: we look for a solution together.
late = معاً إلى المدرسة في الوقت المحدد
    .text = كان وصول { $child } بعد بداية الدرس. التاريخ: { $day }. يبدأ الدرس الساعة { $time }. هل الوصول في الوقت المحدد صعب؟ نبحث معاً عن حل.
    .do = أحضروا طفلكم إلى المدرسة قبل الساعة { $time }.

## Calendar

# One day without school. study-day: teachers learn that day, children stay at home.
day-off = لا توجد مدرسة
    .text =
        لا توجد مدرسة يوم { $date }. { $reason ->
            [study-day] في هذا اليوم يتعلم المعلمون أشياء جديدة.
            [public-holiday] هذا يوم عيد رسمي.
           *[free-day] هذا يوم راحة للأطفال.
        }{ $has-childcare ->
            [yes]
                { " " }{ $childcare ->
                    [yes] توجد رعاية للأطفال في المدرسة.
                   *[no] لا توجد رعاية للأطفال أيضاً.
                }
           *[no] { "" }
        }{ $has-back ->
            [yes] { " " }تبدأ المدرسة من جديد يوم { $back }.
           *[no] { "" }
        }
    .do = أبقوا طفلكم في البيت في هذا اليوم، أو ابحثوا عن رعاية للأطفال.
day-off-reason-study-day = يوم تعلّم للمعلمين
day-off-reason-public-holiday = يوم عيد رسمي
day-off-reason-free-day = يوم راحة
day-off-childcare-yes = نعم
day-off-childcare-no = لا

# Strike explained: people do not work that day. closed: the whole school is closed. care-only: no lessons, but children can be looked after.
strike = إضراب: لا توجد دروس
    .text =
        يوجد إضراب يوم { $date }. الإضراب: الناس لا يعملون في هذا اليوم. { $situation ->
            [closed] المدرسة مغلقة. لا توجد رعاية للأطفال.
           *[care-only] لا توجد دروس. لكن توجد رعاية للأطفال في المدرسة.
        }
    .do =
        { $situation ->
            [closed] أبقوا طفلكم في البيت في هذا اليوم.
           *[care-only] هل تحتاجون إلى رعاية الأطفال؟ أخبرونا. آخر موعد: { $until }.
        }
strike-situation-closed = المدرسة مغلقة
strike-situation-care-only = رعاية الأطفال فقط

# $name-label: name of the holiday. $period: from - to.
holiday = عطلة
    .text =
        { $name-label }: { $period }. لا توجد مدرسة في هذه الأيام. أول يوم بعد العطلة: { $back }.{ $has-time ->
            [yes] { " " }تبدأ المدرسة الساعة { $time }.
           *[no] { "" }
        }
holiday-name-autumn = عطلة الخريف
holiday-name-christmas = عطلة الكريسماس

# One week in February or March.
holiday-name-spring = عطلة الربيع القصيرة (krokusvakantie)
holiday-name-easter = عطلة عيد الفصح
holiday-name-summer = عطلة الصيف

# The hours of one school day are different. $start, $end: hours.
hours-change = تغيير أوقات المدرسة
    .text =
        تتغير الأوقات يوم { $date }.{ $has-start ->
            [yes] { " " }تبدأ المدرسة الساعة { $start }.
           *[no] { "" }
        } تنتهي المدرسة الساعة { $end }.{ $has-childcare ->
            [yes]
                { " " }{ $childcare ->
                    [yes] بعد ذلك توجد رعاية للأطفال في المدرسة.
                   *[no] بعد ذلك لا توجد رعاية للأطفال.
                }
           *[no] { "" }
        }
    .do = خذوا طفلكم من المدرسة الساعة { $end }، أو ابحثوا عن رعاية للأطفال.
hours-change-childcare-yes = نعم
hours-change-childcare-no = لا

# First day of a new school year.
first-school-day = أول يوم في المدرسة
    .text =
        أهلاً وسهلاً! تبدأ المدرسة يوم { $date }، الساعة { $time }.{ $has-place ->
            [yes] { " " }اذهبوا مع طفلكم إلى: { $place }.
           *[no] { "" }
        }{ $has-teacher ->
            [yes] { " " }المعلم: { $teacher }.
           *[no] { "" }
        }{ $has-welcome ->
            [yes]
                { " " }{ $welcome ->
                    [yes] يمكنكم أن تدخلوا الصف مع طفلكم لوقت قصير.
                   *[no] تودّعون طفلكم عند باب المدرسة.
                }
           *[no] { "" }
        }
    .do =
        { $has-items ->
            [yes] أرسلوا مع طفلكم: { $items-label }.
           *[no] تعالوا مع طفلكم في الوقت المحدد.
        }
first-school-day-welcome-yes = نعم
first-school-day-welcome-no = لا

## Outings

# $kind-label: kind of place (museum, farm ...). $place: the name of the place. $transport-label: on foot, by bus ...
outing = نذهب في رحلة
    .text =
        يذهب الصف في رحلة يوم { $date }. الرحلة: { $kind-label }{ $has-place ->
            [yes] ، { $place }
           *[no] { "" }
        }.{ $has-transport ->
            [yes] { " " }طريقة الذهاب: { $transport-label }.
           *[no] { "" }
        } وقت الذهاب: { $time }.{ $has-back ->
            [yes] { " " }وقت العودة إلى المدرسة: { $back }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }السعر: { $cost }. تدفعون لاحقاً، مع فاتورة المدرسة.
           *[no] { "" }
        }
    .do =
        { $has-items ->
            [yes] أرسلوا مع طفلكم: { $items-label }.
           *[no] أحضروا طفلكم إلى المدرسة في الوقت المحدد.
        }

# As "outing", and the parent signs that the child may come along.
outing-permission = هل تسمحون لطفلكم بالذهاب في الرحلة؟
    .text =
        يذهب الصف في رحلة يوم { $date }. الرحلة: { $kind-label }{ $has-place ->
            [yes] ، { $place }
           *[no] { "" }
        }.{ $has-transport ->
            [yes] { " " }طريقة الذهاب: { $transport-label }.
           *[no] { "" }
        } وقت الذهاب: { $time }.{ $has-back ->
            [yes] { " " }وقت العودة إلى المدرسة: { $back }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }السعر: { $cost }. تدفعون لاحقاً، مع فاتورة المدرسة.
           *[no] { "" }
        }{ $has-items ->
            [yes] { " " }أرسلوا مع طفلكم: { $items-label }.
           *[no] { "" }
        }
    .do = هل تسمحون لطفلكم بالذهاب معنا؟ إذن وقّعوا. آخر موعد: { $until }.

# The class goes away for several days; the children sleep there. "instalments": pay a small part each time.
multi-day-trip = رحلة الصف لعدة أيام
    .text =
        يذهب الصف معاً في رحلة: { $kind-label }{ $has-place ->
            [yes] ، { $place }
           *[no] { "" }
        }. متى: { $period }. ينام الأطفال هناك.{ $has-time ->
            [yes] { " " }وقت الذهاب: { $time }.
           *[no] { "" }
        } السعر: { $cost }. { $instalments ->
            [yes] يمكنكم أن تدفعوا على دفعات صغيرة.
           *[no] هل الدفع صعب؟ تحدثوا معنا.
        }{ $has-items ->
            [yes] { " " }أرسلوا مع طفلكم: { $items-label }.
           *[no] { "" }
        }{ $has-info-date ->
            [yes] { " " }سنخبركم أكثر يوم { $info-date }.
           *[no] { "" }
        }
    .do = هل تسمحون لطفلكم بالذهاب معنا؟ إذن وقّعوا. آخر موعد: { $until }.
multi-day-trip-instalments-yes = نعم
multi-day-trip-instalments-no = لا

## Sport

# Pupils go swimming with the whole class.
swimming-starts = تبدأ دروس السباحة
    .text =
        يذهب طفلكم إلى السباحة مع الصف. أول درس: { $date }، الساعة { $time }.{ $has-place ->
            [yes] { " " }المسبح: { $place }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }السعر في كل مرة: { $cost }.
           *[no] { "" }
        }
    .do = أرسلوا مع طفلكم: { $items-label }.

# Swimming things were not at school. No blame; we help when the family does not have them.
swimming-kit-forgotten = أغراض السباحة للدرس القادم
    .text = لم تكن أغراض السباحة اليوم مع طفلكم. درس السباحة القادم يوم { $date }. ليس لديكم أغراض سباحة؟ أخبرونا. نساعدكم بكل سرور.
    .do = أرسلوا مع طفلكم في المرة القادمة: { $items-label }.

# Gym = physical education at school. $days-label: list of weekdays.
gym-kit = أغراض درس الرياضة
    .text =
        لدى طفلكم درس رياضة في المدرسة (turnles).{ $has-date ->
            [yes] { " " }يبدأ درس الرياضة يوم { $date }.
           *[no] { "" }
        } الأيام: { $days-label }.
    .do = أرسلوا مع طفلكم: { $items-label }.
gym-kit-days-monday = الاثنين
gym-kit-days-tuesday = الثلاثاء
gym-kit-days-wednesday = الأربعاء
gym-kit-days-thursday = الخميس
gym-kit-days-friday = الجمعة

## Health

# Head lice. Goes to the whole class; nobody is to blame.
lice = يوجد قمل في الصف
    .text =
        القمل حشرات صغيرة في الشعر. كل طفل يمكن أن يصيبه القمل. هل ترون قملاً؟ اسألوا الصيدلي.{ $has-recheck ->
            [yes] { " " }سنفحص مرة أخرى يوم { $recheck }.
           *[no] { "" }
        }
    .do = انظروا هذا المساء في شعر طفلكم.

# $illness-label: name of the illness. $signs-label: fever, spots ... (labels of the pictograms).
infectious-illness = يوجد مرض في الصف
    .text =
        طفل في الصف مريض: { $illness-label }. قد يصيب هذا المرض أطفالاً آخرين أيضاً.{ $has-signs ->
            [yes] { " " }انتبهوا إلى: { $signs-label }.
           *[no] { "" }
        }{ $has-pregnancy ->
            [yes]
                { $pregnancy ->
                    [yes] { " " }هل أنتِ حامل؟ إذن اتصلي بطبيبك.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do =
        { $action ->
            [stay-home] طفلكم مريض؟ أبقوه في البيت واتصلوا بالمدرسة.
            [doctor] هل ترون هذا عند طفلكم؟ اتصلوا بطبيبكم.
           *[watch] راقبوا طفلكم جيداً كل يوم.
        }
infectious-illness-illness-chickenpox = جدري الماء
infectious-illness-illness-stomach-flu = التهاب المعدة والأمعاء
infectious-illness-illness-flu = الإنفلونزا
infectious-illness-illness-corona = كورونا
infectious-illness-illness-scarlet-fever = الحمى القرمزية
infectious-illness-illness-hand-foot-mouth = مرض اليد والقدم والفم

# Impetigo: a skin infection with yellow crusts.
infectious-illness-illness-impetigo = القوباء (جروح على الجلد)
infectious-illness-illness-pink-eye = التهاب العين
infectious-illness-illness-whooping-cough = السعال الديكي

# Threadworms (pinworms).
infectious-illness-illness-worms = ديدان صغيرة في البطن
infectious-illness-action-stay-home = البقاء في البيت والاتصال بالمدرسة
infectious-illness-action-doctor = الاتصال بالطبيب
infectious-illness-action-watch = مراقبة الطفل جيداً
infectious-illness-pregnancy-yes = نعم
infectious-illness-pregnancy-no = لا

# CLB: the centre of doctors, nurses and others who look after pupils' health and well-being at school. Keep the letters CLB and explain them.
vaccination-clb = لقاح في المدرسة
    .text =
        يمكن أن يأخذ طفلكم لقاحاً يوم { $date }. اللقاح إبرة ضد أمراض: { $vaccine-label }. مركز CLB يعطي الإبرة. مركز CLB: أطباء وممرضون للمدارس. الإبرة مجانية.{ $has-place ->
            [yes] { " " }المكان: { $place }.
           *[no] { "" }
        }
    .do = وقّعوا الورقة وأرسلوها مع طفلكم. آخر موعد: { $until }.

# Vaccine in the first year of primary school.
vaccination-clb-vaccine-tetanus-polio = الكزاز والخناق (الدفتيريا) والسعال الديكي وشلل الأطفال

# Vaccine measles, mumps, rubella.
vaccination-clb-vaccine-measles = الحصبة والنكاف والحصبة الألمانية

# Medical check-up of the pupil by the CLB.
medical-exam-clb = طبيب مركز CLB يفحص طفلكم
    .text =
        مركز CLB: أطباء وممرضون للمدارس. الفحص يوم { $date }{ $has-time ->
            [yes] ، الساعة { $time }
           *[no] { "" }
        }. { $location ->
            [clb] الفحص في مركز CLB.
           *[school] الفحص في المدرسة.
        }{ $has-place ->
            [yes] { " " }العنوان: { $place }.
           *[no] { "" }
        } الفحص مجاني. { $parent ->
            [may] يمكنكم أن تأتوا مع طفلكم.
            [must] تعالوا مع طفلكم.
           *[not-needed] لا يلزم أن تأتوا.
        }
    .do =
        { $has-items ->
            [yes] أرسلوا مع طفلكم: { $items-label }.
           *[no] لديكم أسئلة عن الصحة؟ اتصلوا بمركز CLB.
        }
medical-exam-clb-location-school = في المدرسة
medical-exam-clb-location-clb = في مركز CLB
medical-exam-clb-parent-may = يمكن للأهل أن يأتوا
medical-exam-clb-parent-must = يأتي الأهل مع الطفل
medical-exam-clb-parent-not-needed = لا يلزم أن يأتي الأهل

# The child must take medicine at school. "Geef het niet mee met uw kind": a child does not carry the medicine; the parent brings it.
# Take care that no language says "do not give the medicine to the child".
medication = الأدوية في المدرسة
    .text =
        يسرّنا أن نعطي طفلكم الدواء{ $has-medicine ->
            [yes] : { $medicine }
           *[no] { "" }
        }. نحتاج إلى ورقة من الطبيب. مكتوب في الورقة: كم من الدواء ومتى.{ $has-contact ->
            [yes] { " " }سلّموا الدواء إلى { $contact }.
           *[no] { " " }سلّموا الدواء إلى المعلم.
        } لا ترسلوا الدواء مع طفلكم.
    .do = أحضروا بأنفسكم الدواء والورقة. آخر موعد: { $until }.

# A signature before the school gives medicine; the doctor's paper says how much and when.
medication-permission = هل يمكننا أن نعطي طفلكم دواء؟
    .text =
        يأخذ طفلكم دواء في المدرسة{ $has-medicine ->
            [yes] : { $medicine }
           *[no] { "" }
        }. لا نعطي الدواء إلا إذا كنتم موافقين. نتبع ورقة الطبيب.
    .do = هل أنتم موافقون؟ إذن وقّعوا، وآخر موعد: { $until }.

# Snack in the morning break. $days-label: list of weekdays.
healthy-snack = أكل صحي في المدرسة
    .text =
        في المدرسة نأكل أكلاً صحياً.{ $has-days ->
            [yes] { " " }الأيام: { $days-label }.
           *[no] { "" }
        } لا ترسلوا حلويات ولا مشروبات غازية.
    .do = أرسلوا مع طفلكم: { $items-label }.
healthy-snack-days-monday = الاثنين
healthy-snack-days-tuesday = الثلاثاء
healthy-snack-days-wednesday = الأربعاء
healthy-snack-days-thursday = الخميس
healthy-snack-days-friday = الجمعة

# The child fell or was hurt at school. Calm tone. $part-label: part of the body.
child-fell = سقط طفلكم
    .text =
        عن { $child }: سقط طفلكم في المدرسة. متى: { $date }، الساعة { $time }. مكان الألم: { $part-label }. لقد ساعدنا طفلكم.{ $has-phone ->
            [yes] { " " }لديكم أسئلة؟ اتصلوا بالرقم { $phone }.
           *[no] { "" }
        }
    .do =
        { $advice ->
            [nothing] طفلكم بخير. لا يلزم أن تفعلوا شيئاً.
            [head-watch] ألم كثير أو تقيؤ أو تعب شديد؟ اتصلوا بالطبيب فوراً.
            [doctor] اذهبوا اليوم مع طفلكم إلى الطبيب.
           *[watch] راقبوا طفلكم جيداً في البيت.
        }
child-fell-part-head = الرأس
child-fell-part-face = الوجه
child-fell-part-mouth = الفم أو الأسنان
child-fell-part-arm = الذراع
child-fell-part-hand = اليد
child-fell-part-leg = الساق
child-fell-part-knee = الركبة
child-fell-part-foot = القدم
child-fell-advice-nothing = لا شيء
child-fell-advice-watch = مراقبة الطفل جيداً في البيت
child-fell-advice-head-watch = ضربة على الرأس: مراقبة الطفل جيداً، والطبيب عند الحاجة
child-fell-advice-doctor = اليوم إلى الطبيب

## Money

# $reasons-label: list of what the bill is for. $reference: text to write with the bank transfer.
school-bill = فاتورة المدرسة
    .text =
        تدفعون: { $amount }.{ $has-reasons ->
            [yes] { " " }هذا من أجل: { $reasons-label }.
           *[no] { "" }
        }{ $has-account ->
            [yes] { " " }رقم الحساب: { $account }.
           *[no] { "" }
        }{ $has-reference ->
            [yes] { " " }اكتبوا مع الدفع: { $reference }.
           *[no] { "" }
        } هل الدفع صعب؟ تحدثوا معنا. لا نخبر أحداً بذلك.
    .do = آخر موعد للدفع: { $until }.
school-bill-reasons-meals = الطعام
school-bill-reasons-outings = الرحلات
school-bill-reasons-swimming = السباحة
school-bill-reasons-care = رعاية الأطفال
school-bill-reasons-materials = الأغراض
school-bill-reasons-trip = رحلة الصف لعدة أيام

# A kind reminder: help comes first. Never a threat, no shame.
bill-reminder = فاتورة المدرسة: نساعدكم بكل سرور
    .text =
        لم يصلنا بعد هذا المبلغ: { $amount }. هل دفعتم؟ إذن كل شيء على ما يرام. هل الدفع صعب؟ هذا أمر عادي جداً. تحدثوا مع { $contact }.{ $has-phone ->
            [yes] { " " }الهاتف: { $phone }.
           *[no] { "" }
        } نبحث معاً عن حل.
    .do = ادفعوا أو تحدثوا معنا. آخر موعد: { $until }.

# Hot lunch at school. pork-free: there is food without pork or without meat.
hot-meals = هل يريد طفلكم وجبة ساخنة في المدرسة؟
    .text =
        يمكن لطفلكم أن يأكل وجبة ساخنة ظهراً في المدرسة. ابتداءً من: { $date }. سعر الوجبة: { $cost }.{ $has-days ->
            [yes] { " " }الأيام: { $days-label }.
           *[no] { "" }
        }{ $has-pork-free ->
            [yes]
                { $pork-free ->
                    [yes] { " " }يوجد أيضاً طعام بدون لحم خنزير أو بدون لحم.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = أجيبوا بنعم أو لا. آخر موعد: { $until }.
hot-meals-days-monday = الاثنين
hot-meals-days-tuesday = الثلاثاء
hot-meals-days-wednesday = الأربعاء
hot-meals-days-thursday = الخميس
hot-meals-days-friday = الجمعة
hot-meals-pork-free-yes = نعم
hot-meals-pork-free-no = لا

## Admin

# Phone numbers of adults whom the school may call, and the address.
emergency-contact = بمن يمكننا أن نتصل؟
    .text = أحياناً يجب أن نتصل بكم بسرعة. اكتبوا على ورقة رقمي هاتف لشخصين بالغين. اكتبوا أيضاً عنوانكم. لديكم رقم جديد؟ أخبرونا فوراً.
    .do =
        سلّموا الورقة{ $has-contact ->
            [yes] { " " }إلى { $contact }
           *[no] { " " }إلى المعلم
        }. آخر موعد: { $until }.

# Free choice: yes and no are both fine. No answer means no photos.
photo-permission = هل يمكننا أن نعرض صور طفلكم؟
    .text = نلتقط صوراً في الصف. نعرض الصور هنا: { $uses-label }. الاختيار لكم. لا جواب؟ إذن لا نعرض صوراً. يمكنكم أن تغيّروا رأيكم لاحقاً.
    .do =
        هل أنتم موافقون؟ إذن وقّعوا{ $has-until ->
            [yes] ، وآخر موعد: { $until }
           *[no] { "" }
        }.

# Only the parents of the class can see these photos.
photo-permission-uses-school-platform = مجموعة الصف
photo-permission-uses-website = موقع الإنترنت
photo-permission-uses-social-media = وسائل التواصل الاجتماعي
photo-permission-uses-on-paper = جريدة المدرسة

# A signature before the child goes home with somebody else. $who: this person's name.
pick-up-permission = هل يمكن أن يأخذ شخص آخر طفلكم؟
    .text =
        شخص آخر يأخذ طفلكم من المدرسة: { $who }.{ $has-date ->
            [yes] { " " }اليوم: { $date }.
           *[no] { "" }
        } لا يذهب طفلكم معه إلا إذا كنتم موافقين.
    .do = هل أنتم موافقون؟ إذن وقّعوا، وآخر موعد: { $until }.

## Learning

# "agenda": the child's school diary, a small book with homework and messages.
diary-sign = توقيعكم في دفتر المدرسة (agenda)
    .text = دفتر المدرسة (agenda) هو الدفتر الذي فيه الواجبات المدرسية. انظروا فيه مع طفلكم. هل هناك شيء غير واضح؟ يمكنكم أن تسألوا.
    .do =
        { $frequency ->
            [every-week] ضعوا توقيعكم في دفتر المدرسة كل أسبوع.
           *[every-day] ضعوا توقيعكم في دفتر المدرسة كل يوم.
        }
diary-sign-frequency-every-day = كل يوم
diary-sign-frequency-every-week = كل أسبوع

# $tasks-label: reading, sums ... (labels of the pictograms). The home language is welcome.
homework = الواجبات المدرسية
    .text =
        لدى طفلكم واجبات مدرسية: { $tasks-label }. يجب أن تكون جاهزة يوم { $date }.{ $has-minutes ->
            [yes]
                { " " }{ $minutes ->
                    [zero] وقت العمل كل يوم: { $minutes } دقيقة.
                    [one] وقت العمل كل يوم: دقيقة واحدة.
                    [two] وقت العمل كل يوم: دقيقتان.
                    [few] وقت العمل كل يوم: { $minutes } دقائق.
                    [many] وقت العمل كل يوم: { $minutes } دقيقة.
                   *[other] وقت العمل كل يوم: { $minutes } دقيقة.
                }
           *[no] { "" }
        } تحدثوا معاً عن الدرس. الحديث بلغتكم جيد جداً.
    .do = أعطوا طفلكم مكاناً هادئاً.

# School report: says how the child is doing.
report-card = التقرير المدرسي
    .text = يأخذ طفلكم التقرير المدرسي يوم { $date }. يقول التقرير المدرسي كيف حال طفلكم في المدرسة. انظروا فيه مع طفلكم. قولوا ما هو جيد.
    .do =
        { $has-until ->
            [yes] وقّعوا التقرير المدرسي وأعيدوه. آخر موعد: { $until }.
           *[no] وقّعوا التقرير المدرسي وأعيدوه مع طفلكم.
        }

# A talk about one child. Warm: the parent knows the child best. "tolk": interpreter, always an adult.
care-talk = لقاء للحديث عن طفلكم
    .text =
        يسرّنا أن نتحدث معكم عن { $child }. أنتم تعرفون طفلكم أكثر من الجميع. متى: { $date }، الساعة { $time }.{ $has-place ->
            [yes] { " " }أين: { $place }.
           *[no] { "" }
        } مع: { $teacher }{ $has-others ->
            [yes] ، { $others-label }
           *[no] { "" }
        }. نتحدث عن: { $topic-label }. هل تحتاجون إلى مترجم؟ المترجم يترجم لكم. أخبرونا.
    .do = هل يمكنكم الحضور؟ أجيبوا. آخر موعد: { $until }.
care-talk-topic-learning = التعلّم
care-talk-topic-language = اللغة
care-talk-topic-feeling-well = الشعور بالراحة
care-talk-topic-playing-together = اللعب معاً
care-talk-topic-health = الصحة
care-talk-topic-next-year = السنة الدراسية القادمة

# The teacher who gives extra help to pupils.
care-talk-others-care-teacher = معلم الدعم

# CLB: the centre of doctors, nurses and others for schools; keep the letters CLB.
care-talk-others-clb = شخص من مركز CLB (الصحة)

# The person at school who helps parents.
care-talk-others-bridge-figure = شخص يساعد الأهل (brugfiguur)
care-talk-others-interpreter = مترجم

## Meeting

# "oudercontact": a short talk between parent and teacher about the child. $minutes: length of one talk.
parents-evening-invite = لقاء الأهل: متى يمكنكم الحضور؟
    .text =
        لقاء الأهل (oudercontact): لقاء مع المعلم. نتحدث عن طفلكم. التاريخ: { $date }{ $has-second-date ->
            [yes] { " " }أو { $second-date }
           *[no] { "" }
        }. بين الساعة { $start } والساعة { $end }. { $minutes ->
            [zero] مدة اللقاء: { $minutes } دقيقة.
            [one] مدة اللقاء: دقيقة واحدة.
            [two] مدة اللقاء: دقيقتان.
            [few] مدة اللقاء: { $minutes } دقائق.
            [many] مدة اللقاء: { $minutes } دقيقة.
           *[other] مدة اللقاء: { $minutes } دقيقة.
        }{ $has-place ->
            [yes] { " " }أين: { $place }.
           *[no] { "" }
        } هل تحتاجون إلى مترجم؟ المترجم يترجم لكم. أخبرونا.
    .do = اختاروا وقتاً. آخر موعد: { $until }.

parents-evening-confirmed = موعد لقائكم مع المعلم
    .text =
        نتحدث عن { $child }. متى: { $date }، الساعة { $time }. مع: { $teacher }.{ $has-place ->
            [yes] { " " }أين: { $place }.
           *[no] { "" }
        }{ $has-minutes ->
            [yes]
                { " " }{ $minutes ->
                    [zero] مدة اللقاء: { $minutes } دقيقة.
                    [one] مدة اللقاء: دقيقة واحدة.
                    [two] مدة اللقاء: دقيقتان.
                    [few] مدة اللقاء: { $minutes } دقائق.
                    [many] مدة اللقاء: { $minutes } دقيقة.
                   *[other] مدة اللقاء: { $minutes } دقيقة.
                }
           *[no] { "" }
        }{ $has-interpreter ->
            [yes]
                { " " }{ $interpreter ->
                    [yes] سيحضر مترجم. المترجم يترجم لكم.
                   *[no] لن يحضر مترجم.
                }
           *[no] { "" }
        }
    .do = لا يمكنكم الحضور؟ أخبرونا بسرعة.
parents-evening-confirmed-interpreter-yes = نعم
parents-evening-confirmed-interpreter-no = لا

# An evening at school with information for all parents of the class.
info-evening = أمسية معلومات للأهل
    .text =
        أهلاً وسهلاً بكم في المدرسة. متى: { $date }، الساعة { $time }.{ $has-end ->
            [yes] { " " }تنتهي الساعة { $end }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }أين: { $place }.
           *[no] { "" }
        } نتحدث عن: { $topic-label }.{ $has-childcare ->
            [yes]
                { $childcare ->
                    [yes] { " " }توجد رعاية لأطفالكم.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = هل ستأتون؟ أجيبوا بنعم أو لا.
info-evening-topic-new-year = السنة الدراسية الجديدة
info-evening-topic-reading = تعلّم القراءة
info-evening-topic-trip = رحلة الصف لعدة أيام
info-evening-topic-secondary-school = المدرسة الثانوية (بعد المدرسة الابتدائية)
info-evening-topic-screens = الهاتف المحمول والكمبيوتر
info-evening-topic-language = اللغة في البيت وفي المدرسة
info-evening-childcare-yes = نعم
info-evening-childcare-no = لا

# Informal: parents drink coffee and talk with each other at school.
coffee-moment = تعالوا لشرب القهوة في المدرسة
    .text =
        اشربوا القهوة أو الشاي مع أهل أطفال آخرين. متى: { $date }، الساعة { $time }.{ $has-end ->
            [yes] { " " }ينتهي اللقاء الساعة { $end }.
           *[no] { "" }
        } أين: { $place }.{ $has-host ->
            [yes] { " " }معنا أيضاً: { $host }.
           *[no] { "" }
        } هذا مجاني. تحدثوا باللغة التي تريدون.{ $has-baby ->
            [yes]
                { $baby ->
                    [yes] { " " }نرحب أيضاً بالرضّع والأطفال الصغار.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = هل ستأتون؟ أجيبوا بنعم أو لا. يمكنكم أيضاً أن تأتوا بدون جواب.
coffee-moment-baby-yes = نعم
coffee-moment-baby-no = لا

# Dutch lessons for parents, in the school.
dutch-for-parents = تعلّم اللغة الهولندية في المدرسة
    .text =
        يمكن للأهل أن يتعلموا اللغة الهولندية في المدرسة. أول درس: { $date }، الساعة { $time }.{ $has-end ->
            [yes] { " " }ينتهي الدرس الساعة { $end }.
           *[no] { "" }
        }{ $has-days ->
            [yes] { " " }الأيام: { $days-label }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }أين: { $place }.
           *[no] { "" }
        } { $price ->
            [yes] الدرس مجاني.
           *[no]
                { $has-cost ->
                    [yes] السعر: { $cost }.
                   *[no] اسألونا عن السعر.
                }
        }{ $has-childcare ->
            [yes]
                { $childcare ->
                    [yes] { " " }توجد رعاية لأطفالكم.
                   *[no] { "" }
                }
           *[no] { "" }
        }{ $has-contact ->
            [yes] { " " }لديكم أسئلة؟ تحدثوا مع { $contact }.
           *[no] { "" }
        }
    .do = هل تريدون تعلّم اللغة الهولندية؟ أجيبوا بنعم أو لا.
dutch-for-parents-days-monday = الاثنين
dutch-for-parents-days-tuesday = الثلاثاء
dutch-for-parents-days-wednesday = الأربعاء
dutch-for-parents-days-thursday = الخميس
dutch-for-parents-days-friday = الجمعة
dutch-for-parents-price-yes = نعم
dutch-for-parents-price-no = لا
dutch-for-parents-childcare-yes = نعم
dutch-for-parents-childcare-no = لا

# Party of the whole school, for families too.
school-party = حفلة المدرسة
    .text =
        نرحب بكل العائلة. متى: { $date }، الساعة { $time }.{ $has-end ->
            [yes] { " " }تنتهي الحفلة الساعة { $end }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }أين: { $place }.
           *[no] { "" }
        } { $has-cost ->
            [yes] السعر: { $cost }.
           *[no] الدخول مجاني.
        }{ $has-helpers ->
            [yes]
                { $helpers ->
                    [yes] { " " }هل تريدون أن تساعدوا؟ أخبروا المعلم.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = هل ستأتون؟ أجيبوا بنعم أو لا.
school-party-helpers-yes = نعم
school-party-helpers-no = لا

## Class life

# Someone else than the usual teacher looks after the class. No health details.
teacher-ill = المعلم غائب
    .text =
        نحن بدون { $teacher } لفترة قصيرة. { $has-last-day ->
            [yes] أول يوم: { $date }. آخر يوم: { $last-day }.
           *[no] التاريخ: { $date }.
        } { $solution ->
            [other-class] يذهب الأطفال إلى صف آخر.
            [care] يبقى الأطفال معاً في المدرسة.
           *[other-teacher] يوجد معلم آخر في الصف.
        }{ $has-substitute ->
            [yes] { " " }الاسم: { $substitute }.
           *[no] { "" }
        } المدرسة مفتوحة كالعادة.
teacher-ill-solution-other-teacher = معلم آخر
teacher-ill-solution-other-class = صف آخر
teacher-ill-solution-care = رعاية الأطفال في المدرسة

# crown = the birthday of this child.
class-party = حفلة في الصف
    .text =
        { $kind ->
            [crown] إنه عيد ميلاد طفلكم. نحتفل بذلك في الصف.
            [saint] يأتي القديس نيكولاس (Sinterklaas) إلى المدرسة. هذا عيد للأطفال.
            [christmas-tree] نحتفل بالكريسماس في الصف.
           *[party] نحتفل في الصف.
        } متى: { $date }. لا يلزم أن تشتروا شيئاً.
    .do =
        { $has-items ->
            [yes] يمكن لطفلكم أن يحضر معه: { $items-label }.
           *[no] لا يلزم أن تفعلوا شيئاً.
        }

dress-up = ملابس تنكرية في المدرسة
    .text = يمكن للأطفال أن يلبسوا ملابس تنكرية يوم { $date }. اختاروا شيئاً من البيت. لا يلزم أن تشتروا شيئاً. بدون ملابس تنكرية هذا جيد أيضاً.
    .do = يمكن لطفلكم أن يلبس: { $theme-label }.

# Used things from home for arts and crafts.
craft-material = أشغال يدوية: هل تساعدوننا؟
    .text = يصنع الأطفال شيئاً جميلاً. هل لديكم هذه الأغراض في البيت؟ لا تشتروا شيئاً جديداً. أرسلوها مع طفلكم. آخر موعد: { $until }.
    .do =
        أرسلوا مع طفلكم: { $items-label }.{ $has-count ->
            [yes]
                { " " }{ $count ->
                    [zero] من كل نوع: { $count } قطعة.
                    [one] من كل نوع: قطعة واحدة.
                    [two] من كل نوع: قطعتان.
                    [few] من كل نوع: { $count } قطع.
                    [many] من كل نوع: { $count } قطعة.
                   *[other] من كل نوع: { $count } قطعة.
                }
           *[no] { "" }
        }

# Clothes and things that stay at school, or are missing now (coat, boots, nappies).
spare-clothes = أغراض إضافية لطفلكم
    .text =
        يحتاج طفلكم إلى هذه الأغراض في المدرسة. اكتبوا عليها اسم طفلكم. هل هذا صعب؟ أخبرونا. نساعدكم بكل سرور.{ $has-until ->
            [yes] { " " }أرسلوها مع طفلكم. آخر موعد: { $until }.
           *[no] { "" }
        }
    .do = أرسلوا مع طفلكم: { $items-label }.

# A compliment about the child.
good-news = خبر جميل عن طفلكم
    .text =
        { $reason ->
            [learned] عن { $child }: تعلّم طفلكم شيئاً جديداً.
            [helped] عن { $child }: ساعد طفلكم الأطفال الآخرين جيداً.
            [friends] عن { $child }: يلعب طفلكم بفرح مع الأطفال الآخرين.
            [dutch] عن { $child }: يتكلم طفلكم الهولندية أكثر فأكثر.
            [dared] عن { $child }: كان طفلكم شجاعاً وفعل شيئاً جديداً.
            [calm] عن { $child }: عمل طفلكم بهدوء وبشكل جيد.
           *[tried] عن { $child }: عمل طفلكم بشكل جيد جداً.
        } نحن سعداء وفخورون.{ $has-teacher ->
            [yes] { " " }تحيات من { $teacher }.
           *[no] { "" }
        }
    .do = قولوا لطفلكم إنكم فخورون به.
good-news-reason-learned = تعلّم شيئاً جديداً
good-news-reason-tried = عمل بشكل جيد جداً
good-news-reason-helped = ساعد الآخرين
good-news-reason-friends = لعب بفرح مع الآخرين
good-news-reason-dutch = تكلّم الهولندية أكثر
good-news-reason-dared = شجاعة في شيء جديد
good-news-reason-calm = عمل بهدوء

## Services

# Child care at school before and after the lessons.
after-school-care = رعاية الأطفال قبل المدرسة وبعدها
    .text =
        يمكن لطفلكم أن يبقى ويلعب قبل الدروس أو بعدها.{ $has-morning ->
            [yes] { " " }قبل المدرسة: من الساعة { $morning }.
           *[no] { "" }
        } بعد المدرسة: حتى الساعة { $evening }.{ $has-place ->
            [yes] { " " }أين: { $place }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }سعر الساعة: { $cost }.
           *[no] { "" }
        }{ $has-contact ->
            [yes] { " " }التسجيل عند { $contact }.
           *[no] { "" }
        }
    .do =
        هل تريدون رعاية الأطفال؟ أجيبوا بنعم أو لا{ $has-until ->
            [yes] ، وآخر موعد: { $until }
           *[no] { "" }
        }.

# Bridge figure: a person at school who helps parents and school to understand each other. Keep the Dutch word "brugfiguur" in brackets.
bridge-figure-introduces = شخص يساعدكم في المدرسة: brugfiguur
    .text =
        أنا { $name }، وعملي في المدرسة: brugfiguur. أساعد الأهل في المدرسة. يمكنكم أن تسألوا عن كل شيء: أوراق، مال، لغة. لا أخبر أحداً بدون موافقتكم.{ $has-days ->
            [yes] { " " }أيام العمل في المدرسة: { $days-label }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }أين: { $place }.
           *[no] { "" }
        }{ $has-phone ->
            [yes] { " " }الهاتف: { $phone }.
           *[no] { "" }
        }
    .do = أهلاً بكم في أي وقت. لا تحتاجون إلى موعد.
bridge-figure-introduces-days-monday = الاثنين
bridge-figure-introduces-days-tuesday = الثلاثاء
bridge-figure-introduces-days-wednesday = الأربعاء
bridge-figure-introduces-days-thursday = الخميس
bridge-figure-introduces-days-friday = الجمعة
