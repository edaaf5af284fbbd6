### Everything a parent sees outside the building blocks: buttons, questions, help, links, letters, SMS, mail.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".
### "نحن" = the school. "أنا" on a button = the parent speaks.

## Answers

# Button: I understand.
answer-understood = فهمت
answer-question = لديّ سؤال
answer-help = أريد مساعدة
answer-yes = نعم
answer-no = لا

# Button: send the answer.
answer-send = إرسال

# Button: I have read this and I agree.
answer-sign = قرأت هذا. أنا أوافق.

# Button: I do not agree.
answer-sign-no = أنا لا أوافق

# Button: I have paid.
answer-paid = لقد دفعت

# Button: I will bring it, or give it to my child.
answer-will-bring = سأحضر المطلوب

# Heading above choices: choose one.
answer-choose = اختاروا

# Heading above times for a talk.
answer-book-title = متى يمكنكم الحضور؟

# Button under the times: this time is good for me.
answer-book = هذا الوقت يناسبني
answer-book-none = لا يناسبني أي وقت
answer-interpreter = أريد مترجماً
answer-thanks = شكراً لكم. وصل جوابكم إلى المدرسة.

# The parent gave another answer than before.
answer-changed = حفظنا جوابكم الجديد. شكراً لكم.

# $time: day and hour of the answer.
answer-already = لقد أجبتم من قبل: { $time }.

# $answer: the text of the button that the parent chose.
answer-yours = جوابكم: { $answer }

# Button: give another answer.
answer-change = تغيير جوابي
answer-title = ماذا تريدون أن تقولوا؟
answer-not-needed = لا يلزم أن تجيبوا.
answer-late = انتهى الموعد. ما زال يمكنكم أن تجيبوا.
back-to-message = العودة إلى الرسالة

## Message

# $child: first name(s).
for-parents-of = إلى أهل { $child }

# $name: name of the class, like 2B.
class-label = الصف { $name }
bring-title = أرسلوا مع طفلكم
when-title = متى

# The last moment; above a date.
until-title = آخر موعد
where-title = أين
who-title = من
pay-title = الدفع

# What the family does; above one line.
do-title = ماذا تفعلون؟
answer-by = آخر موعد للجواب: { $date }

# $time: an hour.
at-time = الساعة { $time }

# $from and $to: dates or hours.
from-to = من { $from } إلى { $to }
urgent-label = مهم: اقرؤوا هذا الآن
sent-on = تاريخ الإرسال: { $date }

# $name: the teacher who sent the message.
sent-by = من { $name }
language-choose = اللغة
listen = استماع

# The phone itself reads the text aloud.
listen-own-device = هاتفكم يقرأ النص بصوت عالٍ
listen-stop = إيقاف
add-to-calendar = إضافة إلى التقويم في هاتفي
print-page = طباعة هذه الصفحة
skip-to-answers = الانتقال إلى الأجوبة

## Where the words come from

translation-word = ترجمة

# Written by us, not yet checked by a second person.
translation-draft = ترجمة. لم يراجعها أحد بعد.

# $count: how many people checked the translation.
translation-checked =
    { $count ->
        [zero] ترجمة. لم يراجعها أحد بعد.
        [one] ترجمة. راجعها شخص واحد.
        [two] ترجمة. راجعها شخصان.
        [few] ترجمة. راجعها { $count } أشخاص.
        [many] ترجمة. راجعها { $count } شخصاً.
       *[other] ترجمة. راجعها { $count } شخص.
    }
translation-machine = ترجمة من الكمبيوتر. قد تكون فيها أخطاء.

# This part exists only in Dutch.
translation-none = هذا الجزء باللغة الهولندية فقط.
dutch-text = النص باللغة الهولندية
free-text-dutch = كتب المعلم هذا باللغة الهولندية. لا توجد ترجمة.
free-text-help = ألا تفهمون هذا؟ اختاروا: أريد مساعدة.

# $asked, $shown: names of languages.
fell-back = هذا غير موجود بعد بهذه اللغة: { $asked }. تقرؤونه هنا بهذه اللغة: { $shown }.

## Ask a question

question-title = ما سؤالكم؟
question-intro = اختاروا سؤالاً أو اكتبوا سؤالكم.
question-typed-label = اكتبوا سؤالكم. يمكنكم أن تكتبوا بلغتكم.

# $name: the teacher.
question-note-private = المدرسة فقط تقرأ سؤالكم.

# About the event in the message: at what time does it start?
question-time = متى يبدأ؟
question-place = أين المكان؟
question-cost = كم السعر؟
question-clothes = ماذا يلبس طفلي؟
question-bring = ماذا أرسل مع طفلي؟
question-bus = كيف نصل إلى هناك؟
question-sibling = هل يمكن أن يأتي أخ أو أخت أيضاً؟
question-not-understood = لا أفهم الرسالة
question-call-me = هل يمكنكم الاتصال بي؟
question-other = شيء آخر
question-sent = شكراً لكم. المعلم سيقرأ سؤالكم.

## Ask for help

help-title = كيف يمكننا أن نساعدكم؟
help-intro = اختاروا ما تريدون. لا أحد غيركم في عائلتكم يرى هذا.

# Somebody goes with me (to a talk, to an office).
help-come-with-me = شخص يذهب معي
help-explain-letter = شخص يشرح لي الرسالة

# An adult interpreter in a talk with the school.
help-interpret = شخص يترجم في لقاء
help-practise-dutch = أريد أن أتدرب على اللغة الهولندية
help-homework = مساعدة طفلي في الواجبات المدرسية

# Somebody the parent trusts; a personal talk.
help-talk-trusted = التحدث مع شخص أثق به
help-pay = مساعدة في الدفع
help-call-me = اتصلوا بي
help-other = شيء آخر
help-typed-label = اكتبوا هنا ما تريدون. يمكنكم أن تكتبوا بلغتكم.

# Under 18: never an interpreter. Kind tone, with the reason.
help-child-never = الأطفال والمراهقون لا يترجمون لكم. هكذا يبقى طفلكم طفلاً. نحن نبحث عن شخص بالغ.
help-sent = شكراً لكم. سيساعدكم شخص من المدرسة.

# $name: the person at school. $date: the day by which that person contacts the parent.
help-owner = الشخص الذي يساعدكم: { $name }. سنتواصل معكم. آخر موعد: { $date }.

## Corrections

correction-title = تغيّرت هذه الرسالة
correction-was-sent = وصلتكم قبل هذا رسالة أخرى. هذه هي الرسالة الصحيحة.

# $what: the part that changed, like the day or the hour.
correction-line = تغيّر هذا: { $what }
correction-old = كان هكذا: { $old }
correction-new = أصبح الآن هكذا: { $new }
correction-answer-again = أجيبوا مرة أخرى من فضلكم.
changed-since-you-read = تغيّرت الرسالة. اقرؤوها مرة أخرى من فضلكم.
correction-cancelled = هذا ملغى.

## Links that do not work

link-unknown-title = نحن لا نعرف هذا الرابط
link-unknown-text = الرابط ليس صحيحاً تماماً. انظروا هل الرابط كامل. أو اطلبوا رابطاً جديداً.
link-old-title = هذا الرابط قديم
link-old-text = انتهى وقت هذه الرسالة. يمكنكم أن تطلبوا رابطاً جديداً.
link-revoked-title = هذا الرابط لم يعد يعمل
link-revoked-text = أوقفت المدرسة هذا الرابط. يمكنكم أن تطلبوا رابطاً جديداً.
link-ask-new = طلب رابط جديد
link-ask-new-explained = اكتبوا رقم هاتفكم أو بريدكم الإلكتروني. هل تعرفه المدرسة؟ إذن نرسل إليكم رابطاً جديداً.
link-ask-contact-label = رقم الهاتف أو البريد الإلكتروني

# Always the same text, whether or not the number is known.
link-asked = شكراً لكم. هل تعرف المدرسة هذا الرقم أو هذا البريد الإلكتروني؟ إذن يصلكم رابط.
link-ask-at-school = يمكنكم أيضاً أن تسألوا عند باب المدرسة.

## Settings

settings-title = هكذا تقرؤون بسهولة
settings-language = بأي لغة تفضلون القراءة؟

# How messages arrive: SMS, e-mail, paper.
settings-channel = كيف تصلكم الرسائل؟
settings-channel-sms = رسالة SMS
settings-channel-email = بريد إلكتروني
settings-channel-letter = رسالة على الورق
settings-channel-in-person = شخص يخبرني في المدرسة
settings-listening = أفضّل أن أستمع وأن أنظر إلى الصور والرسوم
settings-code-intro = نرسل رمزاً إلى هاتفكم أو بريدكم الإلكتروني. هكذا نعرف أن هذا أنتم.
settings-code-send = أرسلوا لي رمزاً
settings-save = حفظ
settings-saved = تم الحفظ.
settings-link = تغيير اللغة أو طريقة وصول الرسائل

# $code: 6 digits. Text of an SMS or mail.
code-message = { $school }: رمزكم هو { $code }. لا تعطوا الرمز لأحد.

# $to: part of the phone number or address.
code-sent = أرسلنا الرمز إلى { $to }.
code-label = اكتبوا الرمز (6 أرقام)
code-wrong = الرمز ليس صحيحاً. انظروا مرة أخرى وحاولوا من جديد.
code-expired = الرمز قديم. اطلبوا رمزاً جديداً.
code-too-many = حاولتم مرات كثيرة. انتظروا 15 دقيقة أو اسألوا المدرسة.
need-code-for-this = تحتاجون هنا إلى رمز. هكذا نعرف أن الجواب من الأهل.

# This answer needs a code or a signature on paper, because a child may be holding the phone.
need-paper-for-this = نطلب هنا رمزاً أو توقيعكم على الورق. أحياناً يكون الهاتف مع طفل. هكذا نعرف أن الجواب من الأهل.

## Errors

error-title = ما زال ينقص شيء
error-required = املؤوا هذا من فضلكم.

# $max: the highest number of characters.
error-too-long = النص طويل جداً. أكبر عدد من الحروف: { $max }.
error-choose-one = اختاروا جواباً واحداً.
error-contact = اكتبوا رقم هاتف أو بريداً إلكترونياً.
error-try-again = لم ينجح هذا. حاولوا مرة أخرى.
error-offline = لا يوجد عندكم إنترنت. حاولوا مرة أخرى بعد قليل.
error-page-missing = هذه الصفحة غير موجودة. اطلبوا المساعدة من المدرسة.
error-not-saved = لم نستطع حفظ جوابكم. حاولوا مرة أخرى.
error-too-fast = حاولتم مرات كثيرة. انتظروا قليلاً ثم حاولوا مرة أخرى.
unavailable-title = الصفحة لا تعمل الآن
unavailable-text = ليس هذا خطأكم. ربما لم يُحفظ ما أرسلتم. حاولوا مرة أخرى بعد بضع دقائق.
refused-title = حدث خطأ ما
refused-text = لم يُحفظ شيء. عودوا إلى الخلف، واكتبوا أقل، وحاولوا مرة أخرى.
refused-too-large = هذا الملف أو النص كبير جدًا. لم يُحفظ شيء. اختاروا شيئًا أصغر.
refused-too-late = بقيت هذه الصفحة مفتوحة وقتًا طويلًا. لم يُحفظ شيء. عودوا إلى الخلف، وحمّلوا الصفحة من جديد، وحاولوا مرة أخرى.

## Letter on paper

letter-greeting = الأهل الكرام
letter-scan-qr = هل لديكم هاتف؟ صوّروا هذا المربع. هكذا يمكنكم أن تجيبوا أيضاً.
letter-scan-listen = يمكنكم أيضاً أن تسمعوا الرسالة هناك.

# Tear-off strip at the bottom of the letter: tick a box, tear off, give to the teacher.
letter-answer-strip = ضعوا علامة ×. قصّوا هذا الجزء. أعطوه للمعلم.
letter-sign-here = ضعوا توقيعكم هنا
letter-signature = التوقيع
letter-date = التاريخ
letter-name = اسمكم
letter-both-parents = يوقّع الوالدان الاثنان
letter-help-at-school = هل تحتاجون إلى مساعدة في هذه الرسالة؟ تعالوا إلى المدرسة. نساعدكم بكل سرور.

# Small, at the end of a letter. $address: where the own space is, to type over.
letter-own-space = مكانكم الخاص وفيه كل الرسائل: { $address }. اكتبوا هناك رقم هاتفكم أو بريدكم الإلكتروني. سيصلكم رمز.
letter-closing = مع تحياتنا
letter-page = صفحة { $page } من { $pages }

## SMS, mail and notifications

# SMS: very short. $school: name of the school. $title: title of the message. A link follows.
sms-line = { $school }: { $title }
sms-open = اقرؤوا هنا:
sms-reminder = { $school }: ما زلنا ننتظر جوابكم. { $title }
sms-correction = { $school }: تغيير. { $title }
mail-subject = { $school }: { $title }
mail-subject-reminder = { $school }: ننتظر جوابكم. { $title }
mail-subject-correction = { $school }: تغيير. { $title }
mail-greeting = الأهل الكرام
mail-open-message = فتح الرسالة
mail-link-explained = لا تحتاجون إلى كلمة سر.

# $school: name of the school.
mail-footer-who-we-are = هذه الرسالة من { $school }. طفلكم يذهب إلى هذه المدرسة.
mail-not-wanted-anymore = ألا تريدون هذه الرسائل الإلكترونية؟ أخبروا المدرسة.
mail-do-not-forward = هذا الرابط لكم وحدكم.

# One mail with all messages of the day. $school: name of the school.
digest-subject = { $school }: رسائل جديدة

# $count: number of messages.
digest-intro =
    { $count ->
        [zero] لا توجد رسائل جديدة لكم.
        [one] توجد رسالة جديدة واحدة لكم.
        [two] توجد رسالتان جديدتان لكم.
        [few] توجد { $count } رسائل جديدة لكم.
        [many] توجد { $count } رسالة جديدة لكم.
       *[other] توجد { $count } رسالة جديدة لكم.
    }
reminder-intro = لم يصلنا جوابكم بعد. هل هناك شيء غير واضح؟ نساعدكم بكل سرور.

## Talk card (held up at the school gate)

talk-card-title = أظهروا هذه البطاقة عند باب المدرسة

# The parent points to one of these three.
talk-card-understood = فهمت
talk-card-question = لديّ سؤال
talk-card-help = أريد مساعدة
talk-card-point = أشيروا إلى ما تريدون أن تقولوا

## Who we are

# To trust the first message.
sender-introduction = هذه الرسالة من مدرسة طفلكم. هل تشكّون في الرابط؟ اسألوا عند باب المدرسة.
shared-own-link = هل أرسلت إليكم المدرسة رابطًا خاصًا بكم؟ افتحوا ذلك الرابط. يمكنكم الإجابة هناك.
privacy-short = المدرسة فقط ترى جوابكم.
no-password = لا تحتاجون إلى كلمة سر ولا إلى تطبيق.

## Names of languages (in this language; small first letter where that is usual)

language-name-nl = الهولندية
language-name-en = الإنجليزية
language-name-fr = الفرنسية
language-name-ar = العربية
language-name-tr = التركية
language-name-uk = الأوكرانية

# Persian: Farsi (Iran) and Dari (Afghanistan).
language-name-fa = الفارسية (الفارسية والدرية)
language-name-pl = البولندية
