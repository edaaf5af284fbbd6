swimming-starts = کلاس شنا شروع می‌شود
    .text = { $child } به شنا می‌رود. روز: { $date }. ساعت: { $time }.
    .do = همراه بیاورید: { $items-label }.
