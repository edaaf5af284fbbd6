### Asking for help and getting it: a guardian asks in the own space, an adult who helps answers an invitation.

## A guardian asks

support-title = درخواست کمک
support-mine = درخواست‌های کمک شما
support-more = توضیح بیشتر
support-when-title = چه زمانی برای شما مناسب است؟
support-when-explained = روزها و زمان‌ها را انتخاب کنید. می‌توانید چند تا انتخاب کنید.
support-days = روزها
support-parts = زمان‌ها
support-morning = پیش از ظهر
support-afternoon = بعد از ظهر
support-evening = عصر و شب
support-fixed-title = آیا در یک روز و ساعت معین است؟
support-fixed-day = روز
support-fixed-time = ساعت
support-gender-title = چه کسی را ترجیح می‌دهید؟
support-gender-any = فرقی ندارد
support-gender-woman = یک زن
support-gender-man = یک مرد
support-language-title = به چه زبانی؟
support-helpers-left = { $count ->
    [0] اکنون کسی آزاد نیست. باز هم می‌توانید این زبان را انتخاب کنید. ما به جستجو ادامه می‌دهیم.
   *[other] هنوز { $count } بزرگسال می‌توانند کمک کنند.
}
support-place-title = کجا؟
support-place-site = در مدرسه
support-place-town = نزدیک شما
support-place-remote = با تلفن یا تماس تصویری
support-share-title = کسی که به شما کمک می‌کند چه می‌بیند؟
support-share-always = نام کوچک شما و مکان.
support-share-phone = شمارهٔ تلفن شما.
support-share-phone-ask = شمارهٔ تلفن من هم. کسی که کمک می‌کند می‌تواند به من زنگ بزند.
support-share-ends = تا روز پس از قرار. پس از آن پاک می‌شود.
support-share-seen = { $name } به شما کمک می‌کند و این را تا پایان { $date } می‌بیند.
support-own-title = آیا بزرگسالی را می‌شناسید که بتواند کمک کند؟
support-own-explained = لازم نیست چیزی بنویسید.
support-own-name = نام کوچک این شخص
support-own-age = این شخص چند سال دارد؟
support-own-child = لطف دارید. اما کسی که کمتر از ۱۸ سال دارد اینجا کمک نمی‌کند. کودک گاهی چیزهای سختی می‌شنود. با کمال میل برای شما یک بزرگسال پیدا می‌کنیم.
support-own-age-needed = بنویسید این شخص چند سال دارد. اینجا فقط بزرگسالان کمک می‌کنند.
support-words-label = آنچه می‌خواهید بنویسید. به زبان خودتان خوب است.
support-send = فرستادن درخواست
support-choose-when = یک روز و یک زمان انتخاب کنید. یا روز و ساعت معین بنویسید.
support-day-over = این روز گذشته است. روز دیگری انتخاب کنید.
support-sent = سپاسگزاریم. ما کسی را که مناسب باشد پیدا می‌کنیم. پیامی دریافت می‌کنید.
support-withdraw = دیگر به کمک نیاز ندارم
support-nothing = شما هنوز چیزی نخواسته‌اید.
support-back = بازگشت به درخواست کمک

## Where a request stands

support-state-asked = در جستجوی کسی هستیم
support-state-proposed = در جستجوی کسی هستیم
support-state-invited = از کسی پرسیدیم
support-state-promised = قرار گذاشته شد
support-state-done = پایان یافت
support-state-withdrawn = دیگر لازم نیست
support-state-unmet = هنوز کسی پیدا نشده است
support-promise = { $name } روز { $date } ساعت { $time } به شما کمک می‌کند.
support-promise-place = کجا: { $place }
support-promise-remote = این گفتگو با تلفن یا تماس تصویری است. مدرسه در این کار به شما کمک می‌کند.
support-interpreter = مترجم همه چیز را ترجمه می‌کند و چیزی اضافه نمی‌کند. مترجم یادداشت نگه نمی‌دارد.
support-mediator = میانجی ترجمه می‌کند و توضیح هم می‌دهد که کارها اینجا و جاهای دیگر چگونه انجام می‌شود.
support-closing-question = آیا کمک کرد؟
support-closing-yes = بله
support-closing-a-bit = کمی
support-closing-no = نه
support-closing-thanks = سپاسگزاریم. این‌گونه یاد می‌گیریم بهتر عمل کنیم.

## Messages to a guardian

support-told-promise = { $name } روز { $date } ساعت { $time } به شما کمک می‌کند.
support-told-place = کجا: { $place }
support-told-change = { $name } نمی‌تواند روز { $date } بیاید. اکنون برای شما شخص دیگری پیدا می‌کنیم.
support-told-reminder = فردا ساعت { $time } { $name } به شما کمک می‌کند.
support-told-closing = { $name } به شما کمک کرد. آیا مفید بود؟ در فضای خودتان بگویید.
support-told-where = همه چیز در فضای خودتان است
support-told-subject = کمک برای شما

## An adult is asked to help. No names of the family here.

support-invite-title = می‌توانید به کسی کمک کنید؟
support-invite-line = می‌توانید به کسی کمک کنید؟ لطفاً تا پایان { $date } جواب دهید.
support-invite-names-later = اینجا نامی نیست. اگر بله بگویید، نام کوچک و مکان را دریافت می‌کنید.
support-invite-what = چه
support-invite-language = زبان
support-invite-when = چه زمانی
support-invite-where = کجا
support-invite-long = چه مدت
support-minutes = { $count } دقیقه
support-invite-accept = بله، کمک می‌کنم
support-invite-decline = نه، حالا نه
support-invite-declined = از جواب شما سپاسگزاریم. نه گفتن هم خوب است. از شخص دیگری می‌پرسیم.
support-invite-taken = شخص دیگری کمک می‌کند. سپاسگزاریم که می‌خواستید کمک کنید.
support-invite-closed = این درخواست پایان یافته است. سپاسگزاریم.
support-invite-wrong = این پیوند کار نمی‌کند. ببینید پیوند کامل است، یا از هماهنگ‌کننده بپرسید.
support-accepted-title = سپاسگزاریم، شما کمک می‌کنید!
support-accepted-who = شما به { $name } کمک می‌کنید.
support-accepted-phone = تلفن: { $phone }
support-accepted-until = این را تا پایان { $date } می‌بینید. پس از آن پاک می‌شود.
support-accepted-over = این قرار پایان یافته است. اطلاعات پاک شده است.
support-ill = بیمارم یا نمی‌توانم بیایم
support-ill-explained = پیش می‌آید. ما اکنون شخص دیگری پیدا می‌کنیم و به والد خبر می‌دهیم.
support-ill-thanks = سپاسگزاریم که گفتید. شخص دیگری پیدا می‌کنیم. زود خوب شوید.
support-hours-title = چقدر وقت گذاشتید؟
support-hours-minutes = دقیقه
support-hours-km = کیلومتر رفت و برگشت
support-hours-send = ذخیره
support-feed-title = قرارهایتان را در تقویم خود بگذارید
support-feed-explained = با این نشانی تقویم تلفن شما قرارهایتان را می‌خواند. آن را به کسی ندهید.
support-feed-open = باز کردن در تقویم من
support-told-accepted = شما روز { $date } ساعت { $time } به { $name } کمک می‌کنید. همه چیز اینجاست
support-told-tomorrow = فردا ساعت { $time } به { $name } کمک می‌کنید. نمی‌توانید؟ اینجا بگویید
support-told-how = شما کمک کردید. چطور بود؟ اینجا جواب دهید
support-calendar = { $what }: { $name }

## What the school keeps about a guardian

data-section-help = درخواست‌های کمک شما
data-section-promises = چه کسی به شما کمک کرد
