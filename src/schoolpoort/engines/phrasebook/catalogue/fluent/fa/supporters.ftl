### Signing up as an adult who helps, and the own place of a supporter.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".


## Signing up

supporter-sign-up-title = می‌خواهم کمک کنم
supporter-sign-up-intro = این را به زبان خودتان پر کنید. سپس کسی از { $name } با شما حرف می‌زند. بعد شروع می‌کنید.
supporter-adults-only = فقط کسی که ۱۸ ساله یا بزرگ‌تر است می‌تواند اینجا کمک کند.
supporter-too-young = چه خوب که می‌خواهید کمک کنید. شما هنوز ۱۸ ساله نیستید. کودکان و نوجوانان اینجا ترجمه و کمک نمی‌کنند: چیزهای سنگینی دربارهٔ خانواده‌ها می‌شنوند. وقتی ۱۸ ساله شدید بیایید. ما چیزی نگه نداشتیم.
supporter-postcode = کد پستی محل زندگی شما
supporter-languages = چه زبان‌هایی می‌دانید؟
supporter-languages-why = هر زبان یک توانایی است. برای هر زبان بگویید چه می‌توانید.
supporter-language = زبان { $number }
supporter-understands = می‌فهمم
supporter-speaks = حرف می‌زنم
supporter-reads = می‌خوانم
supporter-writes = می‌نویسم
supporter-more-languages = یک زبان دیگر
supporter-kinds = چه می‌خواهید بکنید؟
supporter-hours-a-month = چند ساعت در ماه می‌توانید کمک کنید؟
supporter-travel = تا چه فاصله‌ای می‌روید؟ (کیلومتر)
supporter-remote = با تلفن یا ویدئو هم کمک می‌کنم.
supporter-gender = بعضی پدر و مادرها زن یا مرد می‌خواهند. می‌خواهید بگویید؟
supporter-woman = زن
supporter-man = مرد
supporter-not-said = ترجیح می‌دهم نگویم
supporter-minors = می‌خواهم زیاد با کودکان کار کنم.
supporter-minors-why = آن وقت گواهی ۵۹۶.۲ می‌خواهیم. از شهرداری می‌گیرید. یک بار نگاه می‌کنیم و نگه نمی‌داریم.

## The information note of the act on volunteers, and the limits

supporter-note-title = اطلاعات برای شما
supporter-note-organisation = شما در { $name } کمک می‌کنید. پرسشی دارید؟ { $contact }
supporter-note-insurance = هنگام کمک بیمه هستید. بیمه: { $insurer }.
supporter-note-unpaid = داوطلبان مزد نمی‌گیرند. دربارهٔ هزینه‌ها مثل اتوبوس از پیش توافق کنید.
supporter-note-benefits = کمک‌هزینه می‌گیرید؟ اول خبر بدهید: به RVA یا صندوق بیمهٔ درمان.
supporter-note-silent = آنچه می‌شنوید به کسی نمی‌گویید. بعد از پایان کار هم همین است.
supporter-limits-title = قرارهای ما
supporter-limit-housing = برای خانواده‌ای دنبال خانه نمی‌گردم.
supporter-limit-money = پول نمی‌دهم، قرض نمی‌دهم و نمی‌خواهم.
supporter-limit-worry = نگران کودکی هستم؟ به ۱۷۱۲ یا هماهنگ‌کننده زنگ می‌زنم. چیزی نمی‌نویسم.
supporter-limit-free = همیشه می‌توانم نه بگویم و همیشه می‌توانم تمام کنم.
supporter-agree-note = اطلاعات را خواندم.
supporter-agree-limits = به قرارها پایبندم.
supporter-send = نام مرا بنویسید
supporter-code-intro = برایتان کدی فرستادیم. این‌طور می‌دانیم این شماره یا نشانی از شماست.
supporter-again = دوباره پر کنید
supporter-thanks-title = سپاسگزاریم
supporter-thanks = کسی از { $name } برای گفتگو با شما تماس می‌گیرد. بعد می‌توانید شروع کنید.
supporter-error-postcode = کد پستی چهار رقم است.
supporter-error-number = عددی از { $least } تا { $most } بنویسید.
supporter-error-languages = دست‌کم یک زبان و آنچه در آن می‌توانید انتخاب کنید.
supporter-error-date = روز، ماه و سال را انتخاب کنید.

## The own place of a supporter

supporter-place-title = جای من به عنوان یاور
supporter-hello = سلام { $name }
supporter-place-thanks = سپاس از کمک شما. در هر درخواست خودتان تصمیم می‌گیرید: آری یا نه.
supporter-no-appointments = اکنون قراری ندارید.
supporter-appointments = قرارهای من
supporter-week = کی وقت دارم؟
supporter-week-intro = ساعت‌هایی را که معمولاً وقت دارید علامت بزنید.
supporter-other-days = یک روز فرق دارد
supporter-not-that-day = آن روز نمی‌توانم
supporter-extra-that-day = آن روز هم می‌توانم
supporter-day = چه روزی؟
supporter-from = از
supporter-to = تا
supporter-add = اضافه کنید
supporter-take-away = بردارید
supporter-error-hours = برای «تا» ساعت دیرتری انتخاب کنید.
supporter-error-past = امروز یا روزی پس از آن را انتخاب کنید.
supporter-pause = می‌خواهم استراحت کنم
supporter-pause-intro = در زمان استراحت کسی از شما چیزی نمی‌خواهد. لازم نیست بگویید چرا.
supporter-pause-first = روز اول
supporter-pause-last = روز آخر (می‌تواند خالی بماند)
supporter-pause-from-to = استراحت: { $from } تا { $until }
supporter-pause-from = استراحت از { $from }
supporter-my-languages = زبان‌های من
supporter-written-language = به چه زبانی برایتان بنویسیم؟
supporter-given = آنچه دادم
supporter-given-month = ماه
supporter-given-times = بار
supporter-given-hours = ساعت
supporter-given-travel = کیلومتر
supporter-given-nothing = ساعت‌های شما هر ماه اینجا می‌آید.
supporter-known = آنچه دربارهٔ من می‌دانید
supporter-known-why = { $name } این را نگه می‌دارد تا شما را با پدر و مادرها آشنا کند. یک سال پس از پایان پاک می‌شود.
supporter-known-checks = آنچه دیدیم
supporter-stop = پایان و پاک کردن همه چیز
supporter-stop-why = نام، شماره، زبان‌ها و ساعت‌های شما فوراً پاک می‌شود. دیگر نمی‌توانید وارد شوید. برای همه چیز سپاس.
supporter-stop-sure = بله، همه چیز را پاک کنید
supporter-stop-promise = هنوز قراری دارید. اول آن را لغو کنید یا از { $name } بپرسید.
supporter-back = بازگشت به جای من
supporter-error-email = یک نشانی ایمیل بنویسید.
supporter-email = نشانی ایمیل شما
supporter-welcome-subject = می‌توانید به عنوان یاور شروع کنید
supporter-welcome = سلام { $first }. به { $name } خوش آمدید. در جای خودتان ساعت‌ها و زبان‌هایتان را انتخاب می‌کنید:
supporter-saved = ذخیره شد. سپاسگزاریم.
supporter-whole-day = تمام روز
supporter-feed-new = نشانی دیگری بسازید
