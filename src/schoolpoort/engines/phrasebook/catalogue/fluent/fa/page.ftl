### Everything a parent sees outside the building blocks: buttons, questions, help, links, letters, SMS, mail.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".
### "ما" = the school. "من" on a button = the parent speaks.

## Answers

# Button: I understand.
answer-understood = فهمیدم
answer-question = سؤال دارم
answer-help = کمک می‌خواهم
answer-yes = بله
answer-no = نه

# Button: send the answer.
answer-send = فرستادن

# Button: I have read this and I agree.
answer-sign = این را خواندم. موافقم.

# Button: I do not agree.
answer-sign-no = موافق نیستم

# Button: I have paid.
answer-paid = پول را پرداختم

# Button: I will bring it, or give it to my child.
answer-will-bring = آن را می‌آورم

# Heading above choices: choose one.
answer-choose = انتخاب کنید

# Heading above times for a talk.
answer-book-title = چه وقت می‌توانید بیایید؟

# Button under the times: this time is good for me.
answer-book = این ساعت برای من خوب است
answer-book-none = هیچ ساعتی برای من خوب نیست
answer-interpreter = مترجم می‌خواهم
answer-thanks = متشکریم. جواب شما به مدرسه رسید.

# The parent gave another answer than before.
answer-changed = جواب جدید شما ذخیره شد. متشکریم.

# $time: day and hour of the answer.
answer-already = شما قبلاً جواب داده‌اید: { $time }.

# $answer: the text of the button that the parent chose.
answer-yours = جواب شما: { $answer }

# Button: give another answer.
answer-change = تغییر جواب من
answer-title = چه می‌خواهید بگویید؟
answer-not-needed = لازم نیست جواب بدهید.
answer-late = مهلت تمام شده است. هنوز می‌توانید جواب بدهید.
back-to-message = برگشت به پیام

## Message

# $child: first name(s).
for-parents-of = برای والدین { $child }

# $name: name of the class, like 2B.
class-label = کلاس { $name }
bring-title = همراه فرزندتان بفرستید
when-title = چه وقت

# The last moment; above a date.
until-title = آخرین مهلت
where-title = کجا
who-title = چه کسی
pay-title = پرداخت

# What the family does; above one line.
do-title = شما چه کار می‌کنید؟
answer-by = آخرین مهلت جواب: { $date }

# $time: an hour.
at-time = ساعت { $time }

# $from and $to: dates or hours.
from-to = از { $from } تا { $to }
urgent-label = مهم: این را همین حالا بخوانید
sent-on = تاریخ فرستادن: { $date }

# $name: the teacher who sent the message.
sent-by = از طرف { $name }
language-choose = زبان
listen = گوش دادن

# The phone itself reads the text aloud.
listen-own-device = تلفن شما متن را با صدای بلند می‌خواند
listen-stop = توقف
add-to-calendar = گذاشتن در تقویم تلفن من
print-page = چاپ این صفحه
skip-to-answers = رفتن به جواب‌ها

## Where the words come from

translation-word = ترجمه

# Written by us, not yet checked by a second person.
translation-draft = ترجمه. هنوز کسی آن را بررسی نکرده است.

# $count: how many people checked the translation.
translation-checked =
    { $count ->
        [one] ترجمه. 1 نفر آن را بررسی کرده است.
       *[other] ترجمه. { $count } نفر آن را بررسی کرده‌اند.
    }
translation-machine = ترجمه با کامپیوتر. ممکن است اشتباه داشته باشد.

# This part exists only in Dutch.
translation-none = این قسمت فقط به زبان هلندی است.
dutch-text = متن به زبان هلندی
free-text-dutch = معلم این را به زبان هلندی نوشته است. ترجمه ندارد.
free-text-help = این را نمی‌فهمید؟ انتخاب کنید: کمک می‌خواهم.

# $asked, $shown: names of languages.
fell-back = این هنوز به این زبان نیست: { $asked }. اینجا به این زبان می‌خوانید: { $shown }.

## Ask a question

question-title = سؤال شما چیست؟
question-intro = یک سؤال انتخاب کنید یا خودتان بنویسید.
question-typed-label = سؤال خود را بنویسید. می‌توانید به زبان خودتان بنویسید.

# $name: the teacher.
question-note-private = فقط مدرسه سؤال شما را می‌خواند.

# About the event in the message: at what time does it start?
question-time = چه ساعتی شروع می‌شود؟
question-place = کجاست؟
question-cost = قیمت آن چقدر است؟
question-clothes = فرزندم چه لباسی بپوشد؟
question-bring = چه چیزی همراه فرزندم بفرستم؟
question-bus = چطور به آنجا برویم؟
question-sibling = آیا خواهر یا برادر هم می‌تواند بیاید؟
question-not-understood = پیام را نمی‌فهمم
question-call-me = می‌توانید به من زنگ بزنید؟
question-other = چیز دیگر
question-sent = متشکریم. معلم سؤال شما را می‌خواند.

## Ask for help

help-title = چه کمکی می‌توانیم به شما بکنیم؟
help-intro = آنچه می‌خواهید انتخاب کنید. هیچ کس دیگری در خانوادهٔ شما این را نمی‌بیند.

# Somebody goes with me (to a talk, to an office).
help-come-with-me = کسی همراه من بیاید
help-explain-letter = کسی نامه را برایم توضیح بدهد

# An adult interpreter in a talk with the school.
help-interpret = کسی در گفتگو ترجمه کند
help-practise-dutch = می‌خواهم زبان هلندی تمرین کنم
help-homework = کمک به فرزندم برای تکلیف خانه

# Somebody the parent trusts; a personal talk.
help-talk-trusted = صحبت با کسی که به او اعتماد دارم
help-pay = کمک برای پرداخت
help-call-me = به من زنگ بزنید
help-other = چیز دیگر
help-typed-label = آنچه می‌خواهید اینجا بنویسید. می‌توانید به زبان خودتان بنویسید.

# Under 18: never an interpreter. Kind tone, with the reason.
help-child-never = کودکان و نوجوانان برای شما ترجمه نمی‌کنند. این‌طور فرزند شما فقط کودک می‌ماند. ما یک بزرگسال پیدا می‌کنیم.
help-sent = متشکریم. یک نفر از مدرسه به شما کمک می‌کند.

# $name: the person at school. $date: the day by which that person contacts the parent.
help-owner = { $name } به شما کمک می‌کند. به شما خبر می‌دهیم. آخرین مهلت: { $date }.

## Corrections

correction-title = این پیام تغییر کرده است
correction-was-sent = قبلاً پیام دیگری برای شما آمد. این پیام درست است.

# $what: the part that changed, like the day or the hour.
correction-line = این تغییر کرده است: { $what }
correction-old = قبلاً این بود: { $old }
correction-new = حالا این است: { $new }
correction-answer-again = لطفاً دوباره جواب بدهید.
changed-since-you-read = پیام تغییر کرده است. لطفاً آن را دوباره بخوانید.
correction-cancelled = این برنامه لغو شده است.

## Links that do not work

link-unknown-title = ما این لینک را نمی‌شناسیم
link-unknown-text = این لینک کاملاً درست نیست. ببینید لینک کامل است یا نه. یا لینک جدید بخواهید.
link-old-title = این لینک قدیمی است
link-old-text = وقت این پیام گذشته است. می‌توانید لینک جدید بخواهید.
link-revoked-title = این لینک دیگر کار نمی‌کند
link-revoked-text = مدرسه این لینک را بسته است. می‌توانید لینک جدید بخواهید.
link-ask-new = لینک جدید می‌خواهم
link-ask-new-explained = شمارهٔ تلفن یا ایمیل خود را بنویسید. آیا مدرسه آن را دارد؟ پس برای شما لینک جدید می‌فرستیم.
link-ask-contact-label = شمارهٔ تلفن یا ایمیل

# Always the same text, whether or not the number is known.
link-asked = متشکریم. آیا مدرسه این شماره یا ایمیل را دارد؟ پس لینک به شما می‌رسد.
link-ask-at-school = می‌توانید جلوی دروازهٔ مدرسه هم بپرسید.

## Settings

settings-title = این‌طور راحت‌تر می‌خوانید
settings-language = به کدام زبان راحت‌تر می‌خوانید؟

# How messages arrive: SMS, e-mail, paper.
settings-channel = پیام‌ها چطور به شما برسد؟
settings-channel-sms = پیامک (SMS)
settings-channel-email = ایمیل
settings-channel-letter = نامهٔ کاغذی
settings-channel-in-person = کسی در مدرسه به من بگوید
settings-listening = بیشتر دوست دارم گوش بدهم و به عکس و نقاشی نگاه کنم
settings-code-intro = ما یک کد به تلفن یا ایمیل شما می‌فرستیم. این‌طور می‌دانیم که این شما هستید.
settings-code-send = برایم کد بفرستید
settings-save = ذخیره
settings-saved = ذخیره شد.
settings-link = تغییر زبان یا راه رسیدن پیام

# $code: 6 digits. Text of an SMS or mail.
code-message = { $school }: کد شما { $code } است. کد را به هیچ کس ندهید.

# $to: part of the phone number or address.
code-sent = کد را به { $to } فرستادیم.
code-label = کد را بنویسید (6 رقم)
code-wrong = کد درست نیست. دوباره نگاه کنید و دوباره امتحان کنید.
code-expired = کد قدیمی شده است. کد جدید بخواهید.
code-too-many = شما چند بار امتحان کردید. 15 دقیقه صبر کنید یا از مدرسه بپرسید.
need-code-for-this = برای این کار کد لازم دارید. این‌طور می‌دانیم که والدین جواب می‌دهند.

# This answer needs a code or a signature on paper, because a child may be holding the phone.
need-paper-for-this = برای این کار کد یا امضای شما روی کاغذ را می‌خواهیم. گاهی تلفن دست کودک است. این‌طور می‌دانیم که والدین جواب می‌دهند.

## Errors

error-title = هنوز یک چیز لازم است
error-required = لطفاً این را پر کنید.

# $max: the highest number of characters.
error-too-long = این متن خیلی بلند است. حداکثر { $max } حرف بنویسید.
error-choose-one = 1 جواب انتخاب کنید.
error-contact = یک شمارهٔ تلفن یا یک ایمیل بنویسید.
error-try-again = نشد. لطفاً دوباره امتحان کنید.
error-offline = شما اینترنت ندارید. کمی بعد دوباره امتحان کنید.
error-page-missing = این صفحه وجود ندارد. از مدرسه کمک بخواهید.
error-not-saved = نتوانستیم جواب شما را ذخیره کنیم. دوباره امتحان کنید.
error-too-fast = شما چند بار امتحان کردید. کمی صبر کنید و دوباره امتحان کنید.
unavailable-title = الان باز نمی‌شود
unavailable-text = این تقصیر شما نیست. شاید آنچه فرستادید ذخیره نشده باشد. چند دقیقه دیگر دوباره امتحان کنید.
refused-title = چیزی درست نشد
refused-text = چیزی ذخیره نشد. برگردید، کوتاه‌تر بنویسید و دوباره امتحان کنید.
refused-too-large = این فایل یا متن خیلی بزرگ است. چیزی ذخیره نشد. چیز کوچک‌تری انتخاب کنید.
refused-too-late = این صفحه خیلی طولانی باز بود. چیزی ذخیره نشد. برگردید، صفحه را دوباره باز کنید و دوباره امتحان کنید.

## Letter on paper

letter-greeting = والدین گرامی
letter-scan-qr = تلفن دارید؟ از این مربع عکس بگیرید. آن وقت از آنجا هم می‌توانید جواب بدهید.
letter-scan-listen = آنجا می‌توانید به پیام هم گوش بدهید.

# Tear-off strip at the bottom of the letter: tick a box, tear off, give to the teacher.
letter-answer-strip = علامت × بگذارید. این قسمت را ببرید. آن را به معلم بدهید.
letter-sign-here = اینجا را امضا کنید
letter-signature = امضا
letter-date = تاریخ
letter-name = نام شما
letter-both-parents = والدین هر دو امضا می‌کنند
letter-help-at-school = برای این نامه کمک می‌خواهید؟ به مدرسه بیایید. با خوشحالی به شما کمک می‌کنیم.

# Small, at the end of a letter. $address: where the own space is, to type over.
letter-own-space = جای خود شما با همه پیام‌ها: { $address }. آنجا شماره تلفن یا ایمیل خود را بنویسید. یک کد می‌گیرید.
letter-closing = با احترام
letter-page = صفحهٔ { $page } از { $pages }

## SMS, mail and notifications

# SMS: very short. $school: name of the school. $title: title of the message. A link follows.
sms-line = { $school }: { $title }
sms-open = اینجا بخوانید:
sms-reminder = { $school }: هنوز منتظر جواب شما هستیم. { $title }
sms-correction = { $school }: تغییر. { $title }
mail-subject = { $school }: { $title }
mail-subject-reminder = { $school }: لطفاً جواب بدهید. { $title }
mail-subject-correction = { $school }: تغییر. { $title }
mail-greeting = والدین گرامی
mail-open-message = باز کردن پیام
mail-link-explained = رمز لازم ندارید.

# $school: name of the school.
mail-footer-who-we-are = این پیام از { $school } است. فرزند شما به این مدرسه می‌رود.
mail-not-wanted-anymore = این ایمیل‌ها را دیگر نمی‌خواهید؟ به مدرسه بگویید.
mail-do-not-forward = این لینک فقط برای شماست.

# One mail with all messages of the day. $school: name of the school.
digest-subject = { $school }: پیام‌های جدید

# $count: number of messages.
digest-intro =
    { $count ->
        [one] 1 پیام جدید برای شما هست.
       *[other] { $count } پیام جدید برای شما هست.
    }
reminder-intro = جواب شما هنوز به ما نرسیده است. آیا چیزی روشن نیست؟ با خوشحالی کمک می‌کنیم.

## Talk card (held up at the school gate)

talk-card-title = این کارت را جلوی دروازهٔ مدرسه نشان بدهید

# The parent points to one of these three.
talk-card-understood = فهمیدم
talk-card-question = سؤال دارم
talk-card-help = کمک می‌خواهم
talk-card-point = با انگشت نشان بدهید چه می‌خواهید بگویید

## Who we are

# To trust the first message.
sender-introduction = این پیام از مدرسهٔ فرزند شماست. به لینک شک دارید؟ جلوی دروازهٔ مدرسه بپرسید.
shared-own-link = آیا مدرسه لینک مخصوص شما را فرستاده است؟ آن لینک را باز کنید. آنجا می‌توانید جواب بدهید.
privacy-short = فقط مدرسه جواب شما را می‌بیند.
no-password = رمز و برنامه (اپ) لازم ندارید.

## Names of languages (in this language; small first letter where that is usual)

language-name-nl = هلندی
language-name-en = انگلیسی
language-name-fr = فرانسوی
language-name-ar = عربی
language-name-tr = ترکی
language-name-uk = اوکراینی

# Persian: Farsi (Iran) and Dari (Afghanistan).
language-name-fa = فارسی (فارسی، دری)
language-name-pl = لهستانی
