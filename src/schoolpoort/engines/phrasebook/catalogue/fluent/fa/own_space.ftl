### The guardian's own space: coming in with a code, messages, days, languages and numbers, going out.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

## Frame

own-space-title = صفحهٔ من

# Button at the top of each page: leave on this telephone.
own-space-sign-out = خروج

# Link at the end of each page.
own-space-back = بازگشت به صفحهٔ من

## Coming in

# Shown above the first field.
own-space-enter-intro = اینجا همهٔ پیام‌های مدرسه را می‌بینید. به رمز عبور نیاز ندارید.

# Label of a field.
own-space-contact-label = شمارهٔ موبایل یا نشانی ایمیل شما

# Below the first form.
own-space-ask-school = نشد؟ از مدرسه بپرسید. با خوشحالی کمک می‌کنیم.

# The same sentence whether or not a school knows the number.
own-space-code-may-come = آیا مدرسه‌ای این شماره یا نشانی را می‌شناسد؟ پس اکنون کدی دریافت می‌کنید. گاهی یک دقیقه طول می‌کشد.

# Label of the field for the code, below a heading that asks for it.
own-space-code-digits = کدی که در پیام است

# Link: ask for another code.
own-space-again = درخواست کد تازه

# Button: go on.
own-space-next = ادامه

# Title above three lists: day, month, year.
own-space-fact-title = فرزند شما چه روزی به دنیا آمده است؟

own-space-fact-why = این‌گونه مطمئن می‌شویم که شما پدر یا مادر هستید. چند فرزند در این مدرسه دارید؟ یکی را انتخاب کنید.

# Part of a date.
own-space-day = روز

# Part of a date.
own-space-month = ماه

# Part of a date.
own-space-year = سال

# Without blame: dates are easily mistaken.
own-space-fact-wrong = این با آنچه مدرسه می‌داند یکی نیست. دوباره به تاریخ یا پین‌کد نگاه کنید.

# Opens the field for the PIN.
own-space-pin-or = من از مدرسه پین‌کد دارم

# Label of a field, and title.
own-space-pin-label = پین‌کد شما از مدرسه (6 رقم)

# Two parents share a number and a child.
own-space-pin-needed = چند نفر از این شماره یا نشانی استفاده می‌کنند. برای همین پین‌کد خود را بنویسید. ندارید؟ از مدرسه بخواهید.

# After too many wrong tries.
own-space-closed = نشد. کد تازه بخواهید یا به مدرسه بیایید. با خوشحالی کمک می‌کنیم.

# For the new holder of a recycled number.
own-space-not-yours = این شماره برای شما تازه است و فرزندی در این مدرسه ندارید؟ پس لازم نیست کاری کنید.

# On the page before the code, reached from a message.
own-space-via-intro = در صفحهٔ شما همهٔ پیام‌ها و تاریخ‌ها هست. زبان و شمارهٔ خود را هم آنجا انتخاب می‌کنید.

## Home

# Tile, and title of its page.
own-space-messages = پیام‌ها

# Tile, and title of its page.
own-space-agenda = تقویم

# Tile, and title of its page.
own-space-settings = زبان و شماره‌های من

# Tile, and title of its page.
own-space-schools = مدرسه‌های من

own-space-session-note = اگر 20 دقیقه کاری نکنید، شما را خارج می‌کنیم. این‌گونه کس دیگری پیام‌های شما را نمی‌بیند.

# Button.
own-space-sign-out-everywhere = خروج از همهٔ دستگاه‌ها

# Question above a number or address; asked once in a school year.
own-space-still-yours = آیا این هنوز مال شماست؟

# After the answer, on the page of a message.
still-yours-thanks = سپاسگزاریم. اگر چیزی عوض شده باشد، کسی از مدرسه بررسی می‌کند.

# Button: no, it changed.
own-space-change = نه، عوض می‌کنم

## My language and numbers

# Heading.
own-space-numbers = شماره‌ها و نشانی‌های من

# Below the number with which one came in.
own-space-number-opens = با این وارد شدید.

# Mark beside a number.
own-space-number-broken = دیگر کار نمی‌کند

# Button.
own-space-number-remove = حذف

# Label and title.
own-space-number-add = افزودن شماره یا نشانی ایمیل

own-space-number-new-code = به شماره یا نشانی تازه کدی می‌فرستیم.

own-space-number-added = اضافه شد.

# A number of a child is refused, kindly.
own-space-number-pupil = این مال یک کودک است. کودک لازم نیست پیام برساند. شماره یا نشانی خودتان را بدهید.

own-space-number-needed = هنوز به این نیاز داریم. نخست شماره یا نشانی دیگری اضافه کنید.

## My schools

# Opens an explanation, and button.
own-space-school-leave = حذف از این صفحه

own-space-school-leave-explained = مدرسه همچنان برای شما پیام می‌فرستد. فقط دیگر اینجا نمی‌بینید.

# Heading.
own-space-school-join = افزودن مدرسه‌ای دیگر

# Label of a field.
own-space-school-join-explained = شماره یا ایمیلی را که مدرسهٔ دیگر از شما دارد بنویسید.

## Messages

own-space-no-messages = هنوز پیامی نیست.

# Mark beside a message that was not opened.
own-space-message-new = تازه

# Below an old message.
own-space-message-closed = این پیام دیگر باز نمی‌شود. از مدرسه بپرسید.

# Link to newer messages.
own-space-newer = پیام‌های تازه‌تر

# Link to older messages.
own-space-older = پیام‌های قدیمی‌تر

## Calendar

own-space-agenda-empty = در 60 روز آینده چیزی نیست.

# Heading.
own-space-feed-title = در تقویم تلفن شما

own-space-feed-explained = یک نشانی محرمانه می‌گیرید. آن را در تقویم تلفن بگذارید. تاریخ‌های تازه خودبه‌خود می‌آیند. آن را به کسی ندهید.

# Button.
own-space-feed-make = ساختن نشانی محرمانه

# Button: the old address stops.
own-space-feed-renew = ساختن نشانی محرمانهٔ دیگر

# Button.
own-space-feed-close = متوقف کردن این نشانی

# Link that opens the calendar of the telephone.
own-space-feed-open = افزودن به تقویم من

## Paper with the PIN

# Title of the paper.
own-space-pin-slip-title = پین‌کد شما برای صفحهٔ خودتان

own-space-pin-slip-text = با تلفن از مربع عکس بگیرید. شماره یا ایمیل خود را بنویسید. کدی می‌گیرید. سپس این پین‌کد را بنویسید.

own-space-pin-slip-keep = این برگه را خوب نگه دارید. پین‌کد را به کسی ندهید.
