### The seven kinds of adults who help: what each does and does not do, in a table for guardians.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

roles-title = Хто може вам допомогти?
roles-intro = Сім видів людей допомагають батькам і школам. Це завжди дорослі.
roles-who = Хто?
roles-does = Що робить ця людина
roles-does-not = Цього не робить
role-bridge-figure = Людина-місток
role-bridge-figure-does = Працює в школі. Слухає вас, допомагає з паперами і знайомить із потрібними людьми.
role-bridge-figure-not = Не вирішує за вас. Не є перекладачем.
role-mediator = Міжкультурний посередник
role-mediator-does = Розмовляє вашою мовою. Пояснює, як заведено тут і як заведено у вас. Так обидві сторони розуміють одна одну.
role-mediator-not = Не стає на чийсь бік і нічого не вирішує.
role-buddy = Бадді (друг-помічник)
role-buddy-does = Поруч із вами шість місяців: розмовляти, ходити кудись разом, пізнавати місто.
role-buddy-not = Не шукає житло. Не дає і не позичає гроші.
role-volunteer = Волонтер
role-volunteer-does = Допомагає раз або час від часу: піти з вами, домашні завдання, практика нідерландської.
role-volunteer-not = Не отримує зарплати і не просить у вас грошей.
role-ambassador = Амбасадор
role-ambassador-does = Сам має дітей і розмовляє вашою мовою. Пояснює, що має на увазі школа, і відповідає на запитання.
role-ambassador-not = Не говорить від імені школи. Нікому не переказує ваше запитання.
role-education-professional = Фахівець з освіти
role-education-professional-does = Вчитель, координатор підтримки або хтось із CLB. Говорить із вами про навчання і підтримку вашої дитини.
role-education-professional-not = Не приймає важливих рішень про вашу дитину без вас.
role-interpreter = Усний перекладач
role-interpreter-does = Перекладає все, що кажуть усі.
role-interpreter-not = Нічого не додає, не дає порад і не зберігає нотаток.
roles-difference = Перекладач чи посередник? Перекладач каже лише те, що кажете ви. Посередник ще й пояснює. Усі за столом знають, хто це.
roles-no-children = Дитина чи підліток ніколи не перекладає. Так дитина лишається дитиною.
roles-silent = Те, що ви розповісте, вони нікому не переказують.
roles-how-to-ask = Хочете допомоги? Скажіть у школі або виберіть «Я хочу допомоги» біля повідомлення.

## Where one can help

roles-help-too = Хочете допомагати самі?
roles-help-where = Виберіть, де ви хочете допомагати.
roles-help-nowhere = Зараз тут не можна записатися. Запитайте у школі.
