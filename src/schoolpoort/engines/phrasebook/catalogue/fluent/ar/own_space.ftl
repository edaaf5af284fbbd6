### The guardian's own space: coming in with a code, messages, days, languages and numbers, going out.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

## Frame

own-space-title = مساحتي الخاصة

# Button at the top of each page: leave on this telephone.
own-space-sign-out = تسجيل الخروج

# Link at the end of each page.
own-space-back = العودة إلى مساحتي

## Coming in

# Shown above the first field.
own-space-enter-intro = هنا ترون كل رسائل المدرسة. لا تحتاجون إلى كلمة مرور.

# Label of a field.
own-space-contact-label = رقم هاتفكم المحمول أو عنوان بريدكم الإلكتروني

# Below the first form.
own-space-ask-school = لم تنجح المحاولة؟ اسألوا المدرسة. نساعدكم بكل سرور.

# The same sentence whether or not a school knows the number.
own-space-code-may-come = هل تعرف إحدى المدارس هذا الرقم أو العنوان؟ إذن يصلكم رمز الآن. قد يستغرق ذلك دقيقة.

# Label of the field for the code, below a heading that asks for it.
own-space-code-digits = الرمز الموجود في الرسالة

# Link: ask for another code.
own-space-again = طلب رمز جديد

# Button: go on.
own-space-next = متابعة

# Title above three lists: day, month, year.
own-space-fact-title = متى وُلد طفلكم؟

own-space-fact-why = هكذا نتأكد أنكم أحد الوالدين. هل لديكم عدة أطفال في هذه المدرسة؟ اختاروا طفلاً واحداً.

# Part of a date.
own-space-day = اليوم

# Part of a date.
own-space-month = الشهر

# Part of a date.
own-space-year = السنة

# Without blame: dates are easily mistaken.
own-space-fact-wrong = هذا لا يطابق ما لدى المدرسة. تحققوا مرة أخرى من التاريخ أو الرقم السري.

# Opens the field for the PIN.
own-space-pin-or = لدي رقم سري من المدرسة

# Label of a field, and title.
own-space-pin-label = رقمكم السري من المدرسة (6 أرقام)

# Two parents share a number and a child.
own-space-pin-needed = يستخدم أكثر من شخص هذا الرقم أو العنوان. لذلك اكتبوا رقمكم السري. ليس لديكم واحد؟ اطلبوه من المدرسة.

# After too many wrong tries.
own-space-closed = لم تنجح المحاولة. اطلبوا رمزاً جديداً، أو تعالوا إلى المدرسة. نساعدكم بكل سرور.

# For the new holder of a recycled number.
own-space-not-yours = هل هذا الرقم جديد لكم، وليس لديكم طفل في هذه المدرسة؟ إذن لا داعي لفعل أي شيء.

# On the page before the code, reached from a message.
own-space-via-intro = في مساحتكم الخاصة تجدون كل الرسائل والمواعيد. وهناك تختارون أيضاً لغتكم ورقمكم.

## Home

# Tile, and title of its page.
own-space-messages = الرسائل

# Tile, and title of its page.
own-space-agenda = المواعيد

# Tile, and title of its page.
own-space-settings = لغتي وأرقامي

# Tile, and title of its page.
own-space-schools = مدارسي

own-space-session-note = إذا لم تفعلوا شيئاً لمدة 20 دقيقة، نسجّل خروجكم. هكذا لا يرى أحد غيركم رسائلكم.

# Button.
own-space-sign-out-everywhere = تسجيل الخروج من كل الأجهزة

# Question above a number or address; asked once in a school year.
own-space-still-yours = هل ما زال هذا لكم؟

# After the answer, on the page of a message.
still-yours-thanks = شكرًا لكم. إذا تغيّر شيء، فسيتحقق منه شخص من المدرسة.

# Button: no, it changed.
own-space-change = لا، أريد تغييره

## My language and numbers

# Heading.
own-space-numbers = أرقامي وعناويني

# Below the number with which one came in.
own-space-number-opens = بهذا دخلتم إلى هنا.

# Mark beside a number.
own-space-number-broken = لم يعد يعمل

# Button.
own-space-number-remove = حذف

# Label and title.
own-space-number-add = إضافة رقم أو عنوان بريد إلكتروني

own-space-number-new-code = نرسل رمزاً إلى الرقم أو العنوان الجديد.

own-space-number-added = تمت الإضافة.

# A number of a child is refused, kindly.
own-space-number-pupil = هذا لطفل. لا ينبغي للطفل أن ينقل الرسائل. أعطونا رقماً أو عنواناً خاصاً بكم.

own-space-number-needed = ما زلنا نحتاج إليه. أضيفوا أولاً رقماً أو عنواناً آخر.

## My schools

# Opens an explanation, and button.
own-space-school-leave = إزالة من هذه المساحة

own-space-school-leave-explained = تستمر المدرسة في إرسال الرسائل إليكم. لكنكم لن تروها في هذه المساحة.

# Heading.
own-space-school-join = إضافة مدرسة أخرى

# Label of a field.
own-space-school-join-explained = اكتبوا الرقم أو البريد الإلكتروني الذي تعرفه المدرسة الأخرى.

## Messages

own-space-no-messages = لا توجد رسائل بعد.

# Mark beside a message that was not opened.
own-space-message-new = جديد

# Below an old message.
own-space-message-closed = لا يمكن فتح هذه الرسالة بعد الآن. اسألوا المدرسة.

# Link to newer messages.
own-space-newer = رسائل أحدث

# Link to older messages.
own-space-older = رسائل أقدم

## Calendar

own-space-agenda-empty = لا يوجد شيء في الأيام الستين القادمة.

# Heading.
own-space-feed-title = في تقويم هاتفكم

own-space-feed-explained = تحصلون على عنوان سري. ضعوه في تقويم هاتفكم. عندها تُضاف المواعيد الجديدة تلقائياً. لا تعطوه لأحد.

# Button.
own-space-feed-make = إنشاء عنوان سري

# Button: the old address stops.
own-space-feed-renew = إنشاء عنوان سري آخر

# Button.
own-space-feed-close = إيقاف هذا العنوان

# Link that opens the calendar of the telephone.
own-space-feed-open = إضافة إلى تقويمي

## Paper with the PIN

# Title of the paper.
own-space-pin-slip-title = رقمكم السري لمساحتكم الخاصة

own-space-pin-slip-text = صوّروا المربع بهاتفكم. اكتبوا رقمكم أو بريدكم الإلكتروني. يصلكم رمز. ثم اكتبوا هذا الرقم السري.

own-space-pin-slip-keep = احفظوا هذه الورقة جيداً. لا تعطوا الرقم السري لأحد.
