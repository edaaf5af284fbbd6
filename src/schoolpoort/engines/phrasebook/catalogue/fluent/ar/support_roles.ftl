### The seven kinds of adults who help: what each does and does not do, in a table for guardians.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

roles-title = من يمكنه مساعدتكم؟
roles-intro = سبعة أنواع من الأشخاص يساعدون الأهل والمدارس. هم دائمًا بالغون.
roles-who = من؟
roles-does = ماذا يفعل هذا الشخص
roles-does-not = وليس هذا
role-bridge-figure = شخص الوصل بين الأهل والمدرسة
role-bridge-figure-does = يعمل في المدرسة. يصغي إليكم ويساعد في الأوراق ويوصلكم إلى الأشخاص المناسبين.
role-bridge-figure-not = لا يقرر مكانكم. ليس مترجمًا.
role-mediator = وسيط بين الثقافات
role-mediator-does = يتكلم لغتكم. يشرح كيف تسير الأمور هنا وكيف تسير عندكم. هكذا يفهم كل طرف الآخر.
role-mediator-not = لا ينحاز لأحد ولا يقرر شيئًا.
role-buddy = رفيق (buddy)
role-buddy-does = يرافقكم ستة أشهر: تتحدثون معًا وتذهبون معًا إلى مكان ما وتتعرفون على المدينة.
role-buddy-not = لا يبحث عن سكن. لا يعطي مالًا ولا يقرضه.
role-volunteer = متطوع
role-volunteer-does = يساعد مرة أو من وقت إلى آخر: يذهب معكم، الواجبات المدرسية، التدرب على الهولندية.
role-volunteer-not = لا يتقاضى أجرًا ولا يطلب منكم مالًا.
role-ambassador = سفير الأهل
role-ambassador-does = هو أيضًا أب أو أم ويتكلم لغتكم. يشرح ما تقصده المدرسة ويجيب عن الأسئلة.
role-ambassador-not = لا يتكلم باسم المدرسة. لا ينقل سؤالكم إلى أحد.
role-education-professional = مختص في التعليم
role-education-professional-does = معلم أو منسق رعاية أو شخص من CLB. يتحدث معكم عن التعلم وعن رعاية طفلكم.
role-education-professional-not = لا يتخذ قرارًا كبيرًا عن طفلكم من دونكم.
role-interpreter = مترجم شفوي
role-interpreter-does = يترجم كل ما يقوله الجميع.
role-interpreter-not = لا يضيف شيئًا ولا يعطي نصائح ولا يحتفظ بملاحظات.
roles-difference = مترجم أم وسيط؟ المترجم يقول فقط ما تقولونه. الوسيط يشرح أيضًا. كل من على الطاولة يعرف من هو.
roles-no-children = لا يترجم طفل أو مراهق أبدًا. هكذا يبقى الطفل طفلًا.
roles-silent = ما تقولونه لا ينقلونه إلى أحد.
roles-how-to-ask = تريدون مساعدة؟ قولوا ذلك في المدرسة، أو اختاروا «أريد مساعدة» عند رسالة.

## Where one can help

roles-help-too = تريدون أن تساعدوا أنتم؟
roles-help-where = اختاروا أين تريدون أن تساعدوا.
roles-help-nowhere = لا يمكن التسجيل هنا الآن. اسألوا في المدرسة.
