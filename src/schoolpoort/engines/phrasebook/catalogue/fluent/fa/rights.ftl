### A guardian's rights: consents, who looked, seeing and correcting what the school keeps, complaints.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

# Tile of the own space, and title of its page.
rights-consents-title = مدرسه اجازهٔ چه کاری دارد؟

## Consents

rights-consents-intro = شما آزادانه انتخاب می‌کنید. بله و نه هر دو خوب است. همیشه می‌توانید تغییر بدهید.
rights-consents-silence = جوابی نمی‌دهید؟ پس مدرسه این کار را نمی‌کند.
rights-public-task-title = این کار مدرسه است
rights-public-task = درس دادن و فرستادن پیام به شما دربارهٔ فرزندتان. برای این کار اجازه لازم نیست.
rights-photos-of = عکس‌های { $child }
rights-asks-both = مدرسه این را از خانهٔ دیگر فرزندتان هم می‌پرسد.
consent-photo-taking = مدرسه اجازه دارد عکس و فیلم بگیرد؟
consent-photo-taking-why = در کلاس، در گردش یا در جشن. نشان دادن عکس سؤال دیگری است.
consent-photo-class-group = کلاس اجازه دارد عکس‌ها را ببیند؟
consent-photo-class-group-why = فقط پدر و مادرهای کلاس آنها را می‌بینند.
consent-photo-on-paper = اجازه هست عکس در روزنامهٔ مدرسه باشد؟
consent-photo-on-paper-why = همهٔ خانواده‌های مدرسه آن را می‌بینند.
consent-photo-website = اجازه هست عکس در وب‌سایت مدرسه باشد؟
consent-photo-website-why = هر کس اینترنت دارد می‌تواند آن را ببیند.
consent-photo-social-media = اجازه هست عکس در شبکه‌های اجتماعی مدرسه باشد؟
consent-photo-social-media-why = همه می‌توانند آن را ببینند و بفرستند. همیشه نمی‌شود آن را پاک کرد.
# $school, $code: 6 digits, $said: what the guardian said in a talk at school. Text of an SMS or mail.
consent-code-message =
    { $school }: درباره عکس‌ها گفتید { $said ->
        [yes] بله
       *[no] نه
    }. درست است؟ { $code } را روی صفحه مدرسه بنویسید. درست نیست؟ کد را به کسی ندهید.
consent-code-type = این درست است؟ پس کدی را که الان می‌گیرید بنویسید.
rights-sharing-title = گفتن چیزی دربارهٔ شما به دیگران
consent-buddy = یک همراه یا داوطلب اجازه دارد بداند شما چه لازم دارید؟
consent-buddy-why = فقط نام کوچک شما، زبان‌های شما و آنچه می‌خواهید.
consent-partner = مدرسه اجازه دارد اطلاعات شما را به { $name } بدهد؟
rights-said-yes = شما در { $date } بله گفتید.
rights-said-no = شما در { $date } نه گفتید.
rights-not-said = شما هنوز جواب نداده‌اید.
rights-saved = ذخیره شد. از همین حالا برقرار است.

## What is shared with whom

rights-shared-title = مدرسه چه چیزی را با چه کسی در میان می‌گذارد؟
rights-shared-intro = مدرسه فقط آنچه لازم است در میان می‌گذارد.
rights-shared-law = قانون این را می‌خواهد
rights-shared-processor = برای مدرسه کار می‌کنند
rights-shared-consent = این کار مجاز است چون شما بله گفتید
rights-shared-nothing = اکنون اینجا چیزی نیست.
rights-shared-since = از { $date }
rights-shared-change = تغییر جواب
share-aim-pupil-guidance = مرکز CLB به دانش‌آموزان در سلامتی و یادگیری کمک می‌کند.
share-aim-learning-support = کمک برای یادگیری در کلاس.
share-aim-language-lessons = کلاس زبان هلندی برای پدر و مادر.
share-aim-homework-help = کمک برای تکلیف مدرسه و وقت آزاد.
share-aim-software = کامپیوترها و برنامه‌های مدرسه.
share-aim-government = ثبت‌نام و کمک‌هزینهٔ مدرسه.

## Who looked

rights-looked-title = چه کسی اطلاعات مرا دید؟
rights-looked-intro = اینجا می‌بینید چه کسی اطلاعات شما را دید یا تغییر داد.
rights-looked-nobody = هنوز کسی اطلاعات شما را ندیده است.
rights-looked-read = دیده شد
rights-looked-changed = تغییر داده شد
rights-looked-emergency = در موقعیت اضطراری دیده شد
rights-looked-guardian = اطلاعات شما
rights-looked-child = اطلاعات فرزند شما
rights-looked-question = سؤال یا جواب شما
rights-looked-consent = آنچه مدرسه اجازه دارد
rights-looked-request = درخواست شما دربارهٔ اطلاعاتتان
rights-looked-complaint = شکایت شما
rights-role-teacher = معلم
rights-role-care-coordinator = هماهنگ‌کنندهٔ مراقبت
rights-role-bridge-figure = رابط خانواده و مدرسه
rights-role-school-administrator = مدیر داده‌های مدرسه
rights-role-staff = کسی از مدرسه
rights-you = خود شما
rights-newer = جدیدتر
rights-older = قدیمی‌تر

## A complaint or a report of discrimination

rights-complaint-title = گفتن شکایت یا تبعیض
rights-complaint-intro = چیزی خوب پیش نرفت؟ بگویید. برای فرزندتان پیامدی ندارد.
rights-complaint-reader = فقط { $name } این را می‌خواند. معلم، مدیر و همسرتان آن را نمی‌بینند.
rights-complaint-nobody = مدرسه اکنون کسی برای این کار ندارد. می‌توانید نزد افراد بیرون از مدرسه بروید.
rights-complaint-board = هیئت مدیرهٔ مدرسه. مدرسه نام و نشانی آن را می‌داند.
rights-complaint-institute = مؤسسهٔ Vlaams Mensenrechteninstituut. در تبعیض رایگان کمک می‌کند.
rights-complaint-pick = چه شد؟ انتخاب کنید یا بنویسید.
complaint-unkind = کسی مهربان نبود.
complaint-discrimination = به خاطر ریشه، زبان یا دین ما با ما بدتر رفتار می‌شود.
complaint-bullying = فرزندم آزار می‌بیند.
complaint-not-heard = مدرسه به ما گوش نمی‌دهد.
complaint-other = چیز دیگر
rights-complaint-words = به زبان خودتان بنویسید.
rights-send = بفرستید
rights-complaint-mine = آنچه گفتید
rights-complaint-new = هنوز خوانده نشده
rights-complaint-open = خوانده شد
rights-complaint-closed = بسته شد
rights-complaint-write = باز هم بنویسید
rights-complaint-give = این را به { $name } هم بدهید
rights-complaint-kept = این را تا یک سال پس از پایان نگه می‌داریم. بعد پاک می‌شود.
rights-school-choose = دربارهٔ کدام مدرسه است؟

## Seeing, correcting and erasing

rights-data-title = اطلاعات من
rights-export-title = آنچه مدرسه دربارهٔ شما می‌داند بخوانید
rights-export-intro = یک پرونده به زبان شما می‌سازیم. در آن چیزی دربارهٔ همسرتان نیست.
rights-export-make = پرونده را بساز
rights-export-busy = پرونده را می‌سازیم. یک دقیقه دیگر دوباره نگاه کنید.
rights-export-again = دوباره نگاه کنید
rights-export-ready = آماده است. تا { $date } می‌توانید آن را بگیرید.
rights-export-pdf = برای خواندن (PDF)
rights-export-json = برای کامپیوتر (JSON)
rights-correct-title = چیزی درست نیست
rights-correct-what = چه چیزی درست نیست؟
rights-correct-wanted = درست این است
rights-of-you = مال شما
rights-requests-mine = آنچه خواستید
rights-request-correction = تصحیح چیزی
rights-request-erasure = پاک کردن اطلاعات
rights-request-open = مدرسه آن را بررسی می‌کند.
rights-request-accepted = در { $date } انجام شد.
rights-request-refused = انجام نشد. مدرسه در { $date } نوشت چرا:
rights-erase-title = پاک کردن اطلاعات
rights-erase-can = این‌ها پاک می‌شود: درخواست‌های کمک، نوشته‌های شما، زبان‌ها و شماره‌ها اگر فرزندتان رفته باشد، و این جا.
rights-erase-keep-child = نام و نشانی شما تا وقتی فرزندتان در مدرسه است می‌ماند. بعد تا ۳۱ اوت سال تحصیلی بعد.
rights-erase-keep-attendance = مدرسه فهرست حضور را پنج سال نگه می‌دارد. قانون این را می‌خواهد.
rights-erase-keep-history = مدرسه پنج سال نگه می‌دارد چه کسی اطلاعات شما را دید. نام شما در آن نیست.
rights-erase-ask = درخواست پاک کردن
rights-asked = مدرسه درخواست شما را گرفت. جواب را اینجا می‌خوانید.

## The copy of one's own data: headings and labels

data-copy-title = آنچه مدرسه دربارهٔ شما می‌داند
data-copy-of = پروندهٔ { $date }
data-nothing = هیچ
data-section-person = شما که هستید
data-section-channels = چگونه با شما تماس می‌گیریم
data-section-languages = زبان‌های شما
data-section-children = فرزندان شما
data-section-consents = آنچه مدرسه اجازه دارد
data-section-messages = پیام‌هایی که گرفتید
data-section-answers = جواب‌ها و سؤال‌های شما
data-section-tasks = آنچه مدرسه برای شما می‌کند
data-section-complaints = شکایت‌های شما
data-section-requests = درخواست‌های شما دربارهٔ اطلاعات
data-section-looked = چه کسی اطلاعات شما را دید
data-section-space = این جا
data-field-first-name = نام کوچک
data-field-last-name = نام خانوادگی
data-field-birth-date = تاریخ تولد
data-field-address = نشانی
data-field-phone = تلفن
data-field-school = مدرسه
data-field-class = کلاس
data-field-way = چگونه
data-field-works = کار می‌کند
data-field-language = زبان
data-field-listening = ترجیح می‌دهد گوش کند
data-field-translation = ترجمه تا
data-field-date = تاریخ
data-field-title = عنوان
data-field-text = متن
data-field-answer = جواب
data-field-what = چه
data-field-who = چه کسی
data-field-until = تا
data-field-why = چرا
data-field-state = وضعیت
data-yes = بله
data-no = نه
