### Labels of pictograms, 1 to 3 words. They stand under a picture and in lists after a colon, so: a bare noun, in the basic form.

picture-understood = فهمیدم
picture-question = سؤال
picture-help = کمک
picture-answer-yes = بله
picture-answer-no = نه
picture-listen = گوش دادن
picture-come-with-me = کسی همراه من بیاید
picture-explain-letter = توضیح نامه

# An adult who translates in a talk.
picture-interpret = مترجم
picture-practise-dutch = تمرین هلندی
picture-talk = گفتگو
picture-phone = تلفن
picture-envelope = پاکت نامه
picture-pen-sign = امضا

# A paper from the doctor.
picture-sick-note = کاغذ دکتر
picture-calendar = تقویم
picture-clock = ساعت

# After the start of the lesson; no blame.
picture-late = دیر رسیدن
picture-time-changed = ساعت دیگر

# The parent chooses a time for a talk.
picture-time-free = انتخاب ساعت
picture-no-school = مدرسه تعطیل
picture-holiday = تعطیلات
picture-school = مدرسه
picture-school-gate = دروازهٔ مدرسه

# Child care at school before and after the lessons.
picture-after-school-care = نگهداری از کودکان
picture-teacher = معلم
picture-teacher-ill = معلم بیمار است
picture-parents = والدین
picture-child = کودک
picture-baby = نوزاد
picture-sibling = خواهر یا برادر

# The person at school who helps parents. See blocks.ftl: bridge-figure-introduces.
picture-bridge-figure = کمک به والدین (brugfiguur)

# Good news, a compliment.
picture-star = خبر خوب
picture-doctor = دکتر
picture-medicine = دارو
picture-syringe = آمپول (سوزن)
picture-vaccination-card = دفترچهٔ واکسن
picture-lice = شپش

# The child has a temperature.
picture-thermometer = تب
picture-vomiting = استفراغ
picture-diarrhoea = اسهال
picture-spots = لکه‌های پوست
picture-bandage = چسب زخم
picture-child-fell = زمین خوردن
picture-wash-hands = شستن دست
picture-stay-home = در خانه ماندن
picture-money = پول
picture-bill = صورت‌حساب

# A hot lunch at school.
picture-hot-meal = غذای گرم
picture-sandwich = ساندویچ
picture-lunch-box = ظرف غذا
picture-water-bottle = بطری آب
picture-fruit = میوه
picture-coffee = قهوه
picture-swimming = شنا
picture-swimwear = لباس شنا
picture-towel = حوله
picture-swimming-cap = کلاه شنا

# The child's bag to carry things in (backpack).
picture-bag = کوله‌پشتی
picture-school-bag = کیف مدرسه
picture-gym = ورزش
picture-gym-clothes = لباس ورزش
picture-gym-shoes = کفش ورزش
picture-sports-day = روز ورزش
picture-boots = چکمه (بوت)
picture-rain-coat = بارانی
picture-warm-coat = کت گرم
picture-hat-gloves = کلاه و دستکش گرم
picture-sun-hat = کلاه آفتابی
picture-sunscreen = کرم ضد آفتاب
picture-spare-clothes = لباس اضافی
picture-slippers = دمپایی خانه
picture-pyjamas = لباس خواب
picture-sleeping-bag = کیسهٔ خواب
picture-stuffed-toy = عروسک پارچه‌ای
picture-diaper = پوشک
picture-tissues = دستمال کاغذی
picture-bicycle = دوچرخه
picture-bicycle-helmet = کلاه ایمنی دوچرخه
picture-safety-vest = جلیقهٔ زرد

# How we travel: on foot.
picture-walk = پیاده
picture-bus = اتوبوس (بس)
picture-train = قطار
picture-museum = موزه
picture-theatre = تئاتر
picture-library = کتابخانه
picture-farm = مزرعه
picture-forest = جنگل
picture-sea = دریا
picture-identity-card = کارت شناسایی

# Exercises on paper, at home.
picture-homework = تمرین

# The school diary: a small book with homework and messages.
picture-diary = دفترچهٔ مدرسه (agenda)
picture-reading-book = خواندن
picture-sums = حساب
picture-writing = نوشتن
picture-pencil-case = جامدادی
picture-report-card = کارنامه
picture-photo = عکس
picture-camera-no = بدون عکس
picture-costume = لباس نمایشی

# The child's birthday.
picture-crown = تولد

# Saint Nicholas: feast for children on 6 December. Keep the name Sinterklaas in brackets.
picture-saint = سنت نیکلاس (Sinterklaas)
picture-christmas-tree = کریسمس
picture-party = جشن

# Arts and crafts.
picture-paint = کاردستی
picture-cardboard-box = جعبهٔ مقوایی
picture-toilet-roll = لولهٔ خالی دستمال توالت
picture-plastic-bottle = بطری پلاستیکی خالی

# Where: the place of an event.
picture-place = مکان
