### Labels of pictograms, 1 to 3 words. They stand under a picture and in lists after a colon, so: a bare noun, in the basic form.

picture-understood = فهمت
picture-question = سؤال
picture-help = مساعدة
picture-answer-yes = نعم
picture-answer-no = لا
picture-listen = استماع
picture-come-with-me = شخص يذهب معي
picture-explain-letter = شرح الرسالة

# An adult who translates in a talk.
picture-interpret = مترجم
picture-practise-dutch = التدرب على الهولندية
picture-talk = حديث
picture-phone = هاتف
picture-envelope = ظرف رسالة
picture-pen-sign = توقيع

# A paper from the doctor.
picture-sick-note = ورقة من الطبيب
picture-calendar = تقويم
picture-clock = الوقت

# After the start of the lesson; no blame.
picture-late = تأخير
picture-time-changed = وقت آخر

# The parent chooses a time for a talk.
picture-time-free = اختيار وقت
picture-no-school = لا توجد مدرسة
picture-holiday = عطلة
picture-school = مدرسة
picture-school-gate = باب المدرسة

# Child care at school before and after the lessons.
picture-after-school-care = رعاية الأطفال
picture-teacher = المعلم
picture-teacher-ill = المعلم مريض
picture-parents = الأهل
picture-child = طفل
picture-baby = رضيع
picture-sibling = أخ أو أخت

# The person at school who helps parents. See blocks.ftl: bridge-figure-introduces.
picture-bridge-figure = شخص يساعد الأهل (brugfiguur)

# Good news, a compliment.
picture-star = خبر جميل
picture-doctor = طبيب
picture-medicine = دواء
picture-syringe = إبرة
picture-vaccination-card = دفتر اللقاحات
picture-lice = قمل

# The child has a temperature.
picture-thermometer = حرارة
picture-vomiting = تقيؤ
picture-diarrhoea = إسهال
picture-spots = بقع على الجلد
picture-bandage = لاصقة جروح
picture-child-fell = سقوط
picture-wash-hands = غسل اليدين
picture-stay-home = البقاء في البيت
picture-money = نقود
picture-bill = فاتورة

# A hot lunch at school.
picture-hot-meal = وجبة ساخنة
picture-sandwich = سندويش
picture-lunch-box = علبة طعام
picture-water-bottle = زجاجة ماء
picture-fruit = فواكه
picture-coffee = قهوة
picture-swimming = سباحة
picture-swimwear = ملابس سباحة
picture-towel = منشفة
picture-swimming-cap = قبعة سباحة

# The child's bag to carry things in (backpack).
picture-bag = حقيبة ظهر
picture-school-bag = حقيبة مدرسية
picture-gym = رياضة
picture-gym-clothes = ملابس رياضة
picture-gym-shoes = حذاء رياضة
picture-sports-day = يوم رياضي
picture-boots = حذاء طويل للمطر
picture-rain-coat = معطف مطر
picture-warm-coat = معطف دافئ
picture-hat-gloves = قبعة شتوية وقفازات
picture-sun-hat = قبعة شمس
picture-sunscreen = كريم شمس
picture-spare-clothes = ملابس إضافية
picture-slippers = حذاء منزلي
picture-pyjamas = بيجاما
picture-sleeping-bag = كيس نوم
picture-stuffed-toy = دمية قماش
picture-diaper = حفاضات
picture-tissues = مناديل
picture-bicycle = دراجة
picture-bicycle-helmet = خوذة دراجة
picture-safety-vest = سترة صفراء

# How we travel: on foot.
picture-walk = مشي
picture-bus = حافلة (باص)
picture-train = قطار
picture-museum = متحف
picture-theatre = مسرح
picture-library = مكتبة
picture-farm = مزرعة
picture-forest = غابة
picture-sea = بحر
picture-identity-card = بطاقة هوية

# Exercises on paper, at home.
picture-homework = تمارين

# The school diary: a small book with homework and messages.
picture-diary = دفتر المدرسة (agenda)
picture-reading-book = قراءة
picture-sums = حساب
picture-writing = كتابة
picture-pencil-case = مقلمة
picture-report-card = التقرير المدرسي
picture-photo = صورة
picture-camera-no = بدون صور
picture-costume = ملابس تنكرية

# The child's birthday.
picture-crown = عيد ميلاد الطفل

# Saint Nicholas: feast for children on 6 December. Keep the name Sinterklaas in brackets.
picture-saint = القديس نيكولاس (Sinterklaas)
picture-christmas-tree = الكريسماس
picture-party = حفلة

# Arts and crafts.
picture-paint = أشغال يدوية
picture-cardboard-box = علبة كرتون
picture-toilet-roll = لفة ورق حمام فارغة
picture-plastic-bottle = زجاجة بلاستيك فارغة

# Where: the place of an event.
picture-place = المكان
