### A guardian's rights: consents, who looked, seeing and correcting what the school keeps, complaints.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

# Tile of the own space, and title of its page.
rights-consents-title = ماذا يُسمح للمدرسة؟

## Consents

rights-consents-intro = لكم حرية الاختيار. نعم ولا كلاهما جيد. يمكنكم التغيير دائمًا.
rights-consents-silence = لا جواب؟ إذن لا تفعل المدرسة ذلك.
rights-public-task-title = هذا من عمل المدرسة
rights-public-task = التعليم وإرسال رسائل إليكم عن طفلكم. لا تحتاج المدرسة إلى موافقة على ذلك.
rights-photos-of = صور { $child }
rights-asks-both = تسأل المدرسة أيضًا البيت الآخر لطفلكم.
consent-photo-taking = هل يُسمح للمدرسة بالتصوير وتسجيل الفيديو؟
consent-photo-taking-why = في الصف أو في رحلة أو في حفلة. عرض الصور سؤال آخر.
consent-photo-class-group = هل يُسمح للصف برؤية الصور؟
consent-photo-class-group-why = يراها أهل تلاميذ الصف فقط.
consent-photo-on-paper = هل يُسمح بصورة في جريدة المدرسة؟
consent-photo-on-paper-why = تراها كل عائلات المدرسة.
consent-photo-website = هل يُسمح بصورة على موقع المدرسة على الإنترنت؟
consent-photo-website-why = يمكن لكل من لديه إنترنت أن يراها.
consent-photo-social-media = هل يُسمح بصورة على مواقع التواصل للمدرسة؟
consent-photo-social-media-why = يمكن للجميع رؤيتها وإرسالها. لا يمكن حذفها دائمًا.
# $school, $code: 6 digits, $said: what the guardian said in a talk at school. Text of an SMS or mail.
consent-code-message =
    { $school }: قلتم { $said ->
        [yes] نعم
       *[no] لا
    } بشأن الصور. هل هذا صحيح؟ اكتبوا { $code } على شاشة المدرسة. ليس صحيحًا؟ لا تعطوا الرمز لأحد.
consent-code-type = هل هذا صحيح؟ اكتبوا الرمز الذي يصلكم الآن.
rights-sharing-title = إخبار الآخرين بشيء عنكم
consent-buddy = هل يُسمح لمرافق أو متطوع أن يعرف ما تحتاجون إليه؟
consent-buddy-why = اسمكم الأول ولغاتكم وما تطلبونه فقط.
consent-partner = هل يُسمح للمدرسة بمشاركة معلومات عنكم مع { $name }؟
rights-said-yes = قلتم نعم في { $date }.
rights-said-no = قلتم لا في { $date }.
rights-not-said = لم تجيبوا بعد.
rights-saved = تم الحفظ. هذا ساري الآن.

## What is shared with whom

rights-shared-title = ماذا تشارك المدرسة ومع من؟
rights-shared-intro = تشارك المدرسة ما هو ضروري فقط.
rights-shared-law = القانون يطلب ذلك
rights-shared-processor = يعملون من أجل المدرسة
rights-shared-consent = هذا مسموح لأنكم قلتم نعم
rights-shared-nothing = لا يوجد شيء هنا الآن.
rights-shared-since = منذ { $date }
rights-shared-change = غيّروا جوابكم
share-aim-pupil-guidance = مركز CLB يساعد التلاميذ في الصحة والتعلم.
share-aim-learning-support = مساعدة في التعلم داخل الصف.
share-aim-language-lessons = دروس اللغة الهولندية للأهل.
share-aim-homework-help = مساعدة في الواجبات ووقت الفراغ.
share-aim-software = أجهزة الكمبيوتر والبرامج الخاصة بالمدرسة.
share-aim-government = التسجيل والمنحة المدرسية.

## Who looked

rights-looked-title = من اطّلع على معلوماتي؟
rights-looked-intro = هنا ترون من اطّلع على معلوماتكم أو غيّرها.
rights-looked-nobody = لم يطّلع أحد على معلوماتكم بعد.
rights-looked-read = اطّلاع
rights-looked-changed = تغيير
rights-looked-emergency = اطّلاع في حالة طارئة
rights-looked-guardian = معلوماتكم
rights-looked-child = معلومات طفلكم
rights-looked-question = سؤالكم أو جوابكم
rights-looked-consent = ما يُسمح للمدرسة به
rights-looked-request = طلبكم بشأن معلوماتكم
rights-looked-complaint = شكواكم
rights-role-teacher = معلم
rights-role-care-coordinator = منسق الرعاية
rights-role-bridge-figure = حلقة الوصل بين الأهل والمدرسة
rights-role-school-administrator = مدير بيانات المدرسة
rights-role-staff = شخص من المدرسة
rights-you = أنتم
rights-newer = الأحدث
rights-older = الأقدم

## A complaint or a report of discrimination

rights-complaint-title = التحدث عن شكوى أو تمييز
rights-complaint-intro = هل حدث شيء غير جيد؟ أخبرونا. لن يؤثر ذلك على طفلكم.
rights-complaint-reader = هذا الشخص فقط يقرأ هذا: { $name }. لا يراه المعلم ولا المدير ولا شريككم.
rights-complaint-nobody = لا يوجد الآن في المدرسة شخص لذلك. يمكنكم التحدث مع أشخاص خارج المدرسة.
rights-complaint-board = مجلس إدارة المدرسة. المدرسة تعرف الاسم والعنوان.
rights-complaint-institute = المعهد الفلمنكي لحقوق الإنسان (Vlaams Mensenrechteninstituut). يساعد مجانًا في حالة التمييز.
rights-complaint-pick = ماذا حدث؟ اختاروا أو اكتبوا.
complaint-unkind = كان شخص ما غير لطيف.
complaint-discrimination = نُعامَل بشكل أسوأ بسبب أصلنا أو لغتنا أو ديننا.
complaint-bullying = طفلي يتعرض للتنمر.
complaint-not-heard = المدرسة لا تستمع إلينا.
complaint-other = شيء آخر
rights-complaint-words = كلماتكم. يمكنكم الكتابة بلغتكم.
rights-send = أرسلوا
rights-complaint-mine = ما أخبرتم به
rights-complaint-new = لم يُقرأ بعد
rights-complaint-open = تمت قراءته
rights-complaint-closed = أُغلق
rights-complaint-write = اكتبوا المزيد
rights-complaint-give = أعطوا هذا أيضًا إلى { $name }
rights-complaint-kept = نحتفظ بهذا حتى سنة بعد النهاية. ثم يُحذف.
rights-school-choose = عن أي مدرسة؟

## Seeing, correcting and erasing

rights-data-title = معلوماتي
rights-export-title = اقرؤوا ما تعرفه المدرسة عنكم
rights-export-intro = نُعدّ ملفًا بلغتكم. لا شيء فيه عن شريككم.
rights-export-make = أعدّوا الملف
rights-export-busy = نُعدّ الملف. انظروا مرة أخرى بعد دقيقة.
rights-export-again = انظروا مرة أخرى
rights-export-ready = جاهز. يمكنكم تنزيله حتى { $date }.
rights-export-pdf = للقراءة (PDF)
rights-export-json = للكمبيوتر (JSON)
rights-correct-title = هناك شيء غير صحيح
rights-correct-what = ما هو غير الصحيح؟
rights-correct-wanted = الصحيح هو
rights-of-you = معلوماتكم أنتم
rights-requests-mine = ما طلبتم
rights-request-correction = تصحيح شيء
rights-request-erasure = حذف المعلومات
rights-request-open = المدرسة تنظر في ذلك.
rights-request-accepted = تم في { $date }.
rights-request-refused = لم يتم. كتبت المدرسة السبب في { $date }:
rights-erase-title = حذف المعلومات
rights-erase-can = يمكن حذف: طلبات المساعدة، كلماتكم، لغاتكم وأرقامكم إذا غادر طفلكم، وهذا المكان.
rights-erase-keep-child = يبقى اسمكم وعنوانكم ما دام طفلكم في المدرسة. ثم حتى 31 أغسطس من السنة الدراسية التالية.
rights-erase-keep-attendance = تحتفظ المدرسة بقائمة الحضور خمس سنوات. هذا ما يطلبه القانون.
rights-erase-keep-history = تحتفظ المدرسة خمس سنوات بمن اطّلع على معلوماتكم. اسمكم غير موجود فيها.
rights-erase-ask = اطلبوا الحذف
rights-asked = وصل طلبكم إلى المدرسة. ستقرؤون الجواب هنا.

## The copy of one's own data: headings and labels

data-copy-title = ما تعرفه المدرسة عنكم
data-copy-of = ملف بتاريخ { $date }
data-nothing = لا شيء
data-section-person = من أنتم
data-section-channels = كيف نتواصل معكم
data-section-languages = لغاتكم
data-section-children = أطفالكم
data-section-consents = ما يُسمح للمدرسة به
data-section-messages = رسائل وصلتكم
data-section-answers = أجوبتكم وأسئلتكم
data-section-tasks = ما تفعله المدرسة من أجلكم
data-section-complaints = شكاواكم
data-section-requests = طلباتكم بشأن المعلومات
data-section-looked = من اطّلع على معلوماتكم
data-section-space = هذا المكان
data-field-first-name = الاسم الأول
data-field-last-name = اسم العائلة
data-field-birth-date = تاريخ الميلاد
data-field-address = العنوان
data-field-phone = الهاتف
data-field-school = المدرسة
data-field-class = الصف
data-field-way = الطريقة
data-field-works = يعمل
data-field-language = اللغة
data-field-listening = يفضل الاستماع
data-field-translation = الترجمة حتى
data-field-date = التاريخ
data-field-title = العنوان الرئيسي
data-field-text = النص
data-field-answer = الجواب
data-field-what = ماذا
data-field-who = من
data-field-until = حتى
data-field-why = لماذا
data-field-state = الحالة
data-yes = نعم
data-no = لا
