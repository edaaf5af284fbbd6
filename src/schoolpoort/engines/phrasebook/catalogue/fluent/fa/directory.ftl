### Help in the neighbourhood: searching the directory of support, one page per entry.
### Tone: warm, calm, level A2. Short sentences. Formal "you".

# Title of the page.
directory-title = کمک در نزدیکی شما

directory-intro = انتخاب کنید دنبال چه هستید. می‌بینید چه کسی و کجا می‌تواند به شما کمک کند.

directory-what = دنبال چه هستید؟

directory-postcode = کد پستی شما

directory-language = آنجا به چه زبانی صحبت می‌کنند؟

directory-any-language = همهٔ زبان‌ها

directory-words = یک کلمه جستجو کنید

directory-find = جستجو

# How many entries were found. $count is a number.
directory-found = { $count ->
    [0] چیزی پیدا نشد.
   *[other] { $count } جا پیدا شد.
}

directory-straight-line = نزدیک‌ترین اول است. فاصله خط مستقیم است.

directory-postcode-unknown = این کد پستی را نمی‌شناسیم. فهرست بر اساس نام است.

# A label: the distance in a straight line. $km is a number such as "2.3".
directory-distance = { $km } کیلومتر

# A label: it costs nothing.
directory-free = رایگان

directory-closed-for-now = این فعلاً بسته است.

directory-none = چیزی پیدا نکردیم. زبان دیگری انتخاب کنید یا از مدرسه بپرسید.

directory-before = قبلی

directory-more = بیشتر

directory-again = چیز دیگری جستجو کنید

directory-back = بازگشت به جستجو

directory-times = این هفته چه وقت؟

directory-no-times-this-week = این هفته نه.

directory-times-unknown = برای دانستن زمان آمدن زنگ بزنید یا ایمیل بفرستید.

directory-cost = هزینه چقدر است؟

directory-ask-cost = هزینه را بپرسید.

directory-languages = به چه زبان‌هایی صحبت می‌کنند؟

directory-where = کجا؟

directory-for-whom = برای چه کسی؟

# $from and $until are ages in years.
directory-ages = از { $from } تا { $until } سال

directory-ages-from = از { $from } سال به بالا

directory-ages-until = تا { $until } سال

directory-how = چطور به آنجا بروید؟

directory-ask-school = از مدرسه بپرسید.

# $day is a written day. Somebody looked whether all is still right.
directory-confirmed = آخرین بررسی: { $day }.

directory-may-have-changed = شاید این تغییر کرده باشد. اول زنگ بزنید.

# What people can look for: short labels under a picture.
directory-need-practise-dutch = یادگیری و تمرین هلندی

directory-need-homework = کمک در تکالیف مدرسه

directory-need-reading = کتاب و کتاب‌خوانی

directory-need-play-and-meet = آشنایی با والدین دیگر

directory-need-young-child = پرسش دربارهٔ کودک خردسال

directory-need-money-and-papers = پول، حقوق و مدارک

directory-need-interpret = ترجمهٔ شفاهی و کتبی

directory-need-talk = صحبت با کسی

directory-need-own-language = کلاس به زبان خودتان

directory-need-sport-and-leisure = ورزش و اوقات فراغت

directory-need-child-care = نگهداری کودک

directory-need-room = یک اتاق برای گروه شما
