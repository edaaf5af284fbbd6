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
