### Help in the neighbourhood: searching the directory of support, one page per entry.
### Tone: warm, calm, level A2. Short sentences. Formal "you".

# Title of the page.
directory-title = المساعدة القريبة منكم

directory-intro = اختاروا ما تبحثون عنه. سترون من يمكنه مساعدتكم وأين.

directory-what = عمَّ تبحثون؟

directory-postcode = الرمز البريدي

directory-language = ما اللغة التي يتحدثونها هناك؟

directory-any-language = كل اللغات

directory-words = ابحثوا عن كلمة

directory-find = بحث

# How many entries were found. $count is a number.
directory-found = { $count ->
    [0] لم نجد شيئًا.
    [one] وجدنا مكانًا واحدًا.
    [two] وجدنا مكانين.
    [few] وجدنا { $count } أماكن.
    [many] وجدنا { $count } مكانًا.
   *[other] وجدنا { $count } مكان.
}

directory-straight-line = الأقرب أولًا. المسافة بخط مستقيم.

directory-postcode-unknown = لا نعرف هذا الرمز البريدي. القائمة مرتبة حسب الاسم.

# A label: the distance in a straight line. $km is a number such as "2.3".
directory-distance = { $km } كم

# A label: it costs nothing.
directory-free = مجانًا

directory-closed-for-now = هذا مغلق حاليًا.

directory-none = لم نجد شيئًا. اختاروا لغة أخرى، أو اسألوا المدرسة.

directory-before = السابق

directory-more = المزيد

directory-again = ابحثوا عن شيء آخر

directory-back = العودة إلى البحث

directory-times = متى هذا الأسبوع؟

directory-no-times-this-week = ليس هذا الأسبوع.

directory-times-unknown = اتصلوا أو راسلوا لتعرفوا متى يمكنكم المجيء.

directory-cost = كم يكلّف؟

directory-ask-cost = اسألوا عن السعر.

directory-languages = ما اللغات التي يتحدثونها؟

directory-where = أين؟

directory-for-whom = لمن؟

# $from and $until are ages in years.
directory-ages = من { $from } إلى { $until } سنة

directory-ages-from = ابتداءً من عمر { $from }

directory-ages-until = حتى عمر { $until }

directory-how = كيف تذهبون إلى هناك؟

directory-ask-school = اسألوا المدرسة.

# $day is a written day. Somebody looked whether all is still right.
directory-confirmed = آخر تحقق: { $day }.

directory-may-have-changed = ربما تغيّر هذا. اتصلوا أولًا.

# What people can look for: short labels under a picture.
directory-need-practise-dutch = تعلّم الهولندية والتدرب عليها

directory-need-homework = مساعدة في الواجبات المدرسية

directory-need-reading = كتب وقراءة للأطفال

directory-need-play-and-meet = لقاء أهالٍ آخرين

directory-need-young-child = أسئلة عن طفل صغير

directory-need-money-and-papers = المال والحقوق والأوراق

directory-need-interpret = ترجمة شفوية وكتابية

directory-need-talk = التحدث مع شخص ما

directory-need-own-language = دروس بلغتكم

directory-need-sport-and-leisure = الرياضة ووقت الفراغ

directory-need-child-care = رعاية الأطفال

directory-need-room = قاعة لمجموعتكم
