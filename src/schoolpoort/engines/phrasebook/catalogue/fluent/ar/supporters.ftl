### Signing up as an adult who helps, and the own place of a supporter.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".


## Signing up

supporter-sign-up-title = أريد أن أساعد
supporter-sign-up-intro = املأوا هذا بلغتكم. بعد ذلك يتحدث معكم شخص من { $name }. ثم تبدأون.
supporter-adults-only = يمكن لمن عمره 18 سنة أو أكثر فقط أن يساعد هنا.
supporter-too-young = جميل أنكم تريدون أن تساعدوا. لم تبلغوا 18 سنة بعد. الأطفال والشباب لا يترجمون ولا يساعدون هنا: قد يسمعون أمورًا ثقيلة عن عائلات. أهلًا بكم عندما تبلغون 18 سنة. لم نحفظ شيئًا.
supporter-postcode = الرمز البريدي لمكان سكنكم
supporter-languages = ما اللغات التي تعرفونها؟
supporter-languages-why = كل لغة قوة. اختاروا لكل لغة ما تستطيعون.
supporter-language = اللغة { $number }
supporter-understands = أفهم
supporter-speaks = أتكلم
supporter-reads = أقرأ
supporter-writes = أكتب
supporter-more-languages = لغة أخرى
supporter-kinds = ماذا تريدون أن تفعلوا؟
supporter-hours-a-month = كم ساعة تستطيعون أن تساعدوا في الشهر؟
supporter-travel = إلى أي مسافة تذهبون؟ (بالكيلومتر)
supporter-remote = أساعد أيضًا بالهاتف أو الفيديو.
supporter-gender = بعض الأهل يطلبون امرأة أو رجلًا. هل تريدون أن تقولوا؟
supporter-woman = امرأة
supporter-man = رجل
supporter-not-said = أفضل ألا أقول
supporter-minors = أريد أن أعمل مع الأطفال كثيرًا.
supporter-minors-why = عندئذ نطلب مستخرج 596.2. تطلبونه من بلديتكم. ننظر إليه مرة واحدة ولا نحتفظ به.

## The information note of the act on volunteers, and the limits

supporter-note-title = معلومات لكم
supporter-note-organisation = تساعدون لدى { $name }. أسئلة؟ { $contact }
supporter-note-insurance = أنتم مؤمَّنون أثناء المساعدة. التأمين: { $insurer }.
supporter-note-unpaid = لا يتقاضى المتطوعون أجرًا. اتفقوا مسبقًا على المصاريف مثل الحافلة.
supporter-note-benefits = هل تحصلون على إعانة؟ أبلغوا أولًا: RVA أو صندوق التأمين الصحي.
supporter-note-silent = ما تسمعونه لا تنقلونه إلى أحد. ويبقى ذلك بعد أن تتوقفوا.
supporter-limits-title = اتفاقنا
supporter-limit-housing = لا أبحث عن سكن لعائلة.
supporter-limit-money = لا أعطي مالًا ولا أقرضه ولا أطلبه.
supporter-limit-worry = هل أقلق على طفل؟ أتصل بالرقم 1712 أو بالمنسق. لا أكتب شيئًا عنه.
supporter-limit-free = يمكنني دائمًا أن أقول لا وأن أتوقف.
supporter-agree-note = قرأت المعلومات.
supporter-agree-limits = ألتزم بالاتفاق.
supporter-send = سجلوني
supporter-code-intro = أرسلنا لكم رمزًا. هكذا نعرف أن هذا الرقم أو العنوان لكم.
supporter-again = املأوا من جديد
supporter-thanks-title = شكرًا لكم
supporter-thanks = سيتصل بكم شخص من { $name } للحديث. بعد ذلك يمكنكم البدء.
supporter-error-postcode = الرمز البريدي من أربعة أرقام.
supporter-error-number = اكتبوا رقمًا من { $least } إلى { $most }.
supporter-error-languages = اختاروا لغة واحدة على الأقل، وما تستطيعون بها.
supporter-error-date = اختاروا يومًا وشهرًا وسنة.

## The own place of a supporter

supporter-place-title = مكاني كمساعد
supporter-hello = مرحبًا { $name }
supporter-place-thanks = شكرًا على مساعدتكم. أنتم تقررون عند كل طلب: نعم أو لا.
supporter-no-appointments = ليس لديكم مواعيد الآن.
supporter-appointments = مواعيدي
supporter-week = متى أستطيع؟
supporter-week-intro = اختاروا الساعات التي تستطيعون فيها عادة.
supporter-other-days = في يوم واحد الأمر مختلف
supporter-not-that-day = لا أستطيع في ذلك اليوم
supporter-extra-that-day = أستطيع في ذلك اليوم أيضًا
supporter-day = أي يوم؟
supporter-from = من
supporter-to = إلى
supporter-add = أضيفوا
supporter-take-away = أزيلوا
supporter-error-hours = اختاروا ساعة متأخرة أكثر في «إلى».
supporter-error-past = اختاروا اليوم أو يومًا بعده.
supporter-pause = أريد أن أستريح
supporter-pause-intro = في فترة الاستراحة لا يطلب منكم أحد شيئًا. لا حاجة لذكر السبب.
supporter-pause-first = أول يوم
supporter-pause-last = آخر يوم (يمكن تركه فارغًا)
supporter-pause-from-to = استراحة: { $from } إلى { $until }
supporter-pause-from = استراحة ابتداءً من { $from }
supporter-my-languages = لغاتي
supporter-written-language = بأي لغة نكتب لكم؟
supporter-given = ما قدمته
supporter-given-month = الشهر
supporter-given-times = مرات
supporter-given-hours = ساعات
supporter-given-travel = كيلومترات
supporter-given-nothing = ستظهر ساعاتكم هنا كل شهر.
supporter-known = ما تعرفونه عني
supporter-known-why = يحتفظ { $name } بهذا ليجمعكم بالأهل. بعد سنة من توقفكم يُحذف.
supporter-known-checks = ما رأيناه
supporter-stop = التوقف وحذف كل شيء
supporter-stop-why = يُحذف اسمكم ورقمكم ولغاتكم وساعاتكم فورًا. لا يمكنكم الدخول بعد ذلك. شكرًا على كل شيء.
supporter-stop-sure = نعم، احذفوا كل شيء
supporter-stop-promise = لديكم موعد بعد. ألغوه أولًا، أو اسألوا { $name }.
supporter-back = العودة إلى مكاني
supporter-error-email = اكتبوا عنوان بريد إلكتروني.
supporter-email = عنوان بريدكم الإلكتروني
supporter-welcome-subject = يمكنكم أن تبدأوا كمساعد
supporter-welcome = مرحبًا { $first }. أهلًا بكم في { $name }. في مكانكم تختارون ساعاتكم ولغاتكم:
supporter-saved = تم الحفظ. شكرًا لكم.
supporter-whole-day = طوال اليوم
supporter-feed-new = أنشئوا عنوانًا آخر
