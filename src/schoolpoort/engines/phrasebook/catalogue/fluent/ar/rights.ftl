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
