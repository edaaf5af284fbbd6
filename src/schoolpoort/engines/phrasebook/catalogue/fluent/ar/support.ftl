### Asking for help and getting it: a guardian asks in the own space, an adult who helps answers an invitation.

## A guardian asks

support-title = طلب المساعدة
support-mine = طلباتكم للمساعدة
support-more = إضافة تفاصيل
support-when-title = متى يناسبكم؟
support-when-explained = اختاروا الأيام والأوقات. يمكنكم اختيار أكثر من واحد.
support-days = الأيام
support-parts = الأوقات
support-morning = قبل الظهر
support-afternoon = بعد الظهر
support-evening = في المساء
support-fixed-title = هل الموعد في يوم وساعة محددين؟
support-fixed-day = اليوم
support-fixed-time = الساعة
support-gender-title = من تفضلون؟
support-gender-any = لا فرق
support-gender-woman = امرأة
support-gender-man = رجل
support-language-title = بأي لغة؟
support-helpers-left = { $count ->
    [0] لا أحد متفرغ الآن. يمكنكم اختيار هذه اللغة أيضاً، وسنواصل البحث.
    [one] ما زال شخص بالغ واحد ({ $count }) يستطيع المساعدة.
    [two] ما زال شخصان بالغان ({ $count }) يستطيعان المساعدة.
    [few] ما زال { $count } أشخاص بالغين يستطيعون المساعدة.
   *[other] ما زال { $count } شخصاً بالغاً يستطيعون المساعدة.
}
support-place-title = أين؟
support-place-site = في المدرسة
support-place-town = في الحي القريب
support-place-remote = بالهاتف أو بالفيديو
support-share-title = ماذا يرى من يساعدكم؟
support-share-always = اسمكم الأول والمكان.
support-share-phone = رقم هاتفكم.
support-share-phone-ask = رقم هاتفي أيضاً. يمكن لمن يساعد أن يتصل بي.
support-share-ends = حتى اليوم التالي للموعد. بعد ذلك يختفي.
support-share-seen = يساعدكم { $name } ويرى هذا حتى { $date }.
support-own-title = هل تعرفون شخصاً بالغاً يستطيع المساعدة؟
support-own-explained = لستم مضطرين لملء شيء هنا.
support-own-name = الاسم الأول لهذا الشخص
support-own-age = كم عمر هذا الشخص؟
support-own-child = هذا لطف منكم. لكن من هو دون 18 سنة لا يساعد هنا. قد يسمع الطفل أموراً صعبة. يسرنا أن نبحث لكم عن شخص بالغ.
support-own-age-needed = اكتبوا أيضاً كم عمر هذا الشخص. البالغون فقط يساعدون هنا.
support-words-label = اكتبوا ما تريدون. لغتكم مناسبة.
support-send = إرسال الطلب
support-choose-when = اختاروا يوماً ووقتاً. أو اكتبوا يوماً وساعة محددين.
support-day-over = هذا اليوم مضى. اختاروا يوماً آخر.
support-sent = شكراً لكم. نبحث عن شخص مناسب. ستصلكم رسالة.
support-withdraw = لم أعد بحاجة إلى المساعدة
support-nothing = لم تطلبوا شيئاً بعد.
support-back = العودة إلى طلب المساعدة

## Where a request stands

support-state-asked = نبحث عن شخص
support-state-proposed = نبحث عن شخص
support-state-invited = سألنا شخصاً
support-state-promised = تم الاتفاق
support-state-done = انتهى
support-state-withdrawn = لم يعد ضرورياً
support-state-unmet = لم نجد أحداً بعد
support-promise = { $name } سيساعدكم يوم { $date } الساعة { $time }.
support-promise-place = المكان: { $place }
support-promise-remote = هذا الحديث بالهاتف أو بالفيديو. المدرسة تساعدكم في ذلك.
support-interpreter = المترجم يترجم كل شيء ولا يضيف شيئاً. لا يكتب المترجم ملاحظات.
support-mediator = الوسيط يترجم، ويشرح أيضاً كيف تسير الأمور هنا وفي أماكن أخرى.
support-closing-question = هل كان ذلك مفيداً؟
support-closing-yes = نعم
support-closing-a-bit = قليلاً
support-closing-no = لا
support-closing-thanks = شكراً لكم. هكذا نتعلم أن نعمل بشكل أفضل.

## Messages to a guardian

support-told-promise = { $name } سيساعدكم يوم { $date } الساعة { $time }.
support-told-place = المكان: { $place }
support-told-change = { $name } لا يستطيع الحضور يوم { $date }. نبحث لكم الآن عن شخص آخر.
support-told-reminder = غداً الساعة { $time } سيساعدكم { $name }.
support-told-closing = { $name } ساعدكم. هل كان ذلك مفيداً؟ أخبرونا في مساحتكم الخاصة.
support-told-where = كل شيء في مساحتكم الخاصة
support-told-subject = مساعدة لكم

## An adult is asked to help. No names of the family here.

support-invite-title = هل يمكنكم مساعدة شخص؟
support-invite-line = هل يمكنكم مساعدة شخص؟ الرجاء الرد قبل نهاية { $date }.
support-invite-names-later = لا يوجد اسم هنا. إذا قلتم نعم، تحصلون على الاسم الأول والمكان.
support-invite-what = ماذا
support-invite-language = اللغة
support-invite-when = متى
support-invite-where = أين
support-invite-long = المدة
support-minutes = { $count } دقيقة
support-invite-accept = نعم، سأساعد
support-invite-decline = لا، ليس الآن
support-invite-declined = شكراً لردكم. الرفض مقبول أيضاً. سنسأل شخصاً آخر.
support-invite-taken = شخص آخر يساعد بالفعل. شكراً لأنكم أردتم المساعدة.
support-invite-closed = هذا الطلب انتهى. شكراً لكم.
support-invite-wrong = هذا الرابط لا يعمل. تأكدوا أن الرابط كامل، أو اسألوا المنسق.
support-accepted-title = شكراً لكم، أنتم تساعدون!
support-accepted-who = ستساعدون { $name }.
support-accepted-phone = الهاتف: { $phone }
support-accepted-until = ترون هذا حتى { $date }. بعد ذلك يختفي.
support-accepted-over = هذا الموعد انتهى. اختفت البيانات.
support-ill = أنا مريض أو لا أستطيع الحضور
support-ill-explained = هذا يحدث. نبحث الآن عن شخص آخر ونخبر ولي الأمر.
support-ill-thanks = شكراً لأنكم أخبرتمونا. نبحث عن شخص آخر. نتمنى لكم الشفاء العاجل.
support-hours-title = كم من الوقت أعطيتم؟
support-hours-minutes = الدقائق
support-hours-km = الكيلومترات ذهاباً وإياباً
support-hours-send = حفظ
support-feed-title = ضعوا مواعيدكم في تقويمكم
support-feed-explained = بهذا العنوان يقرأ تقويم هاتفكم مواعيدكم. لا تعطوه لأحد.
support-feed-open = فتح في تقويمي
support-told-accepted = ستساعدون { $name } يوم { $date } الساعة { $time }. كل شيء هنا
support-told-tomorrow = غداً الساعة { $time } ستساعدون { $name }. لا تستطيعون؟ قولوا ذلك هنا
support-told-how = لقد ساعدتم. كيف كان ذلك؟ أجيبوا هنا
support-calendar = { $what }: { $name }

## What the school keeps about a guardian

data-section-help = طلباتكم للمساعدة
data-section-promises = من ساعدكم
