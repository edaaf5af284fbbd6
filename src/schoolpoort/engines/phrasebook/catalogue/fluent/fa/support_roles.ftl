### The seven kinds of adults who help: what each does and does not do, in a table for guardians.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

roles-title = چه کسی می‌تواند به شما کمک کند؟
roles-intro = هفت نوع آدم به پدر و مادرها و مدرسه‌ها کمک می‌کنند. همیشه بزرگسال هستند.
roles-who = چه کسی؟
roles-does = این شخص چه می‌کند
roles-does-not = این کار را نمی‌کند
role-bridge-figure = رابط خانه و مدرسه
role-bridge-figure-does = در مدرسه کار می‌کند. به شما گوش می‌دهد، در کاغذها کمک می‌کند و شما را به آدم درست می‌رساند.
role-bridge-figure-not = به جای شما تصمیم نمی‌گیرد. مترجم نیست.
role-mediator = میانجی فرهنگی
role-mediator-does = به زبان شما حرف می‌زند. توضیح می‌دهد کارها اینجا و پیش شما چگونه است. این‌طور دو طرف هم را می‌فهمند.
role-mediator-not = طرف کسی را نمی‌گیرد و تصمیم نمی‌گیرد.
role-buddy = همراه (buddy)
role-buddy-does = شش ماه همراه شماست: با هم حرف زدن، با هم جایی رفتن، شناختن شهر.
role-buddy-not = دنبال خانه نمی‌گردد. پول نمی‌دهد و قرض نمی‌دهد.
role-volunteer = داوطلب
role-volunteer-does = یک بار یا گاهی کمک می‌کند: همراه آمدن، مشق بچه، تمرین هلندی.
role-volunteer-not = مزد نمی‌گیرد و از شما پول نمی‌خواهد.
role-ambassador = سفیر پدر و مادرها
role-ambassador-does = خودش هم پدر یا مادر است و به زبان شما حرف می‌زند. منظور مدرسه را توضیح می‌دهد و به پرسش‌ها جواب می‌دهد.
role-ambassador-not = به نام مدرسه حرف نمی‌زند. پرسش شما را به کسی نمی‌گوید.
role-education-professional = کارشناس آموزش
role-education-professional-does = معلم، هماهنگ‌کنندهٔ مراقبت یا کسی از CLB. با شما دربارهٔ یادگیری و مراقبت از فرزندتان حرف می‌زند.
role-education-professional-not = بدون شما تصمیم بزرگی دربارهٔ فرزندتان نمی‌گیرد.
role-interpreter = مترجم شفاهی
role-interpreter-does = هر چه همه می‌گویند ترجمه می‌کند.
role-interpreter-not = چیزی اضافه نمی‌کند، نصیحت نمی‌کند و یادداشتی نگه نمی‌دارد.
roles-difference = مترجم یا میانجی؟ مترجم فقط همان را می‌گوید که شما می‌گویید. میانجی توضیح هم می‌دهد. همه سر میز می‌دانند او کدام است.
roles-no-children = کودک یا نوجوان هرگز ترجمه نمی‌کند. این‌طور کودک، کودک می‌ماند.
roles-silent = آنچه می‌گویید، به کسی نمی‌گویند.
roles-how-to-ask = کمک می‌خواهید؟ در مدرسه بگویید، یا کنار یک پیام «کمک می‌خواهم» را انتخاب کنید.

## Where one can help

roles-help-too = می‌خواهید خودتان کمک کنید؟
roles-help-where = انتخاب کنید کجا می‌خواهید کمک کنید.
roles-help-nowhere = اکنون اینجا نمی‌توان نام نوشت. در مدرسه بپرسید.
