### The guardian's own space: coming in with a code, messages, days, languages and numbers, going out.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

## Frame

own-space-title = Моя сторінка

# Button at the top of each page: leave on this telephone.
own-space-sign-out = Вийти

# Link at the end of each page.
own-space-back = Назад на мою сторінку

## Coming in

# Shown above the first field.
own-space-enter-intro = Тут ви бачите всі повідомлення школи. Пароль не потрібен.

# Label of a field.
own-space-contact-label = Ваш номер мобільного телефону або адреса електронної пошти

# Below the first form.
own-space-ask-school = Не виходить? Запитайте у школі. Ми радо допоможемо.

# The same sentence whether or not a school knows the number.
own-space-code-may-come = Якась школа знає цей номер або адресу? Тоді зараз ви отримаєте код. Іноді це триває хвилину.

# Label of the field for the code, below a heading that asks for it.
own-space-code-digits = Код із повідомлення

# Link: ask for another code.
own-space-again = Попросити новий код

# Button: go on.
own-space-next = Далі

# Title above three lists: day, month, year.
own-space-fact-title = Коли народилася ваша дитина?

own-space-fact-why = Так ми точно знаємо, що ви — батько або мати. У вас кілька дітей у цій школі? Оберіть одну дитину.

# Part of a date.
own-space-day = День

# Part of a date.
own-space-month = Місяць

# Part of a date.
own-space-year = Рік

# Without blame: dates are easily mistaken.
own-space-fact-wrong = Це не збігається з тим, що знає школа. Перевірте ще раз дату або PIN-код.

# Opens the field for the PIN.
own-space-pin-or = У мене є PIN-код від школи

# Label of a field, and title.
own-space-pin-label = Ваш PIN-код від школи (6 цифр)

# Two parents share a number and a child.
own-space-pin-needed = Цим номером або адресою користуються кілька людей. Тому напишіть свій PIN-код. Немає? Попросіть у школі.

# After too many wrong tries.
own-space-closed = Не вийшло. Попросіть новий код або прийдіть до школи. Ми радо допоможемо.

# For the new holder of a recycled number.
own-space-not-yours = Цей номер для вас новий і у вас немає дитини в цій школі? Тоді нічого не потрібно робити.

# On the page before the code, reached from a message.
own-space-via-intro = На вашій сторінці є всі повідомлення й дати. Там ви також обираєте мову й номер.

## Home

# Tile, and title of its page.
own-space-messages = Повідомлення

# Tile, and title of its page.
own-space-agenda = Календар

# Tile, and title of its page.
own-space-settings = Моя мова й номери

# Tile, and title of its page.
own-space-schools = Мої школи

own-space-session-note = Якщо ви 20 хвилин нічого не робите, ми виходимо за вас. Так ніхто інший не побачить ваших повідомлень.

# Button.
own-space-sign-out-everywhere = Вийти на всіх пристроях

# Question above a number or address; asked once in a school year.
own-space-still-yours = Це досі ваше?

# After the answer, on the page of a message.
still-yours-thanks = Дякуємо. Якщо щось змінилося, хтось зі школи це перевірить.

# Button: no, it changed.
own-space-change = Ні, змінити

## My language and numbers

# Heading.
own-space-numbers = Мої номери й адреси

# Below the number with which one came in.
own-space-number-opens = Через це ви увійшли сюди.

# Mark beside a number.
own-space-number-broken = більше не працює

# Button.
own-space-number-remove = Прибрати

# Label and title.
own-space-number-add = Додати номер або електронну адресу

own-space-number-new-code = Ми надсилаємо код на новий номер або адресу.

own-space-number-added = Додано.

# A number of a child is refused, kindly.
own-space-number-pupil = Це належить дитині. Дитина не повинна передавати повідомлення. Вкажіть свій номер або адресу.

own-space-number-needed = Це нам ще потрібно. Спершу додайте інший номер або адресу.

## My schools

# Opens an explanation, and button.
own-space-school-leave = Прибрати з цієї сторінки

own-space-school-leave-explained = Школа й далі надсилатиме вам повідомлення. Просто тут їх не буде видно.

# Heading.
own-space-school-join = Додати ще одну школу

# Label of a field.
own-space-school-join-explained = Напишіть номер або електронну адресу, які знає інша школа.

## Messages

own-space-no-messages = Повідомлень ще немає.

# Mark beside a message that was not opened.
own-space-message-new = Нове

# Below an old message.
own-space-message-closed = Це повідомлення вже не можна відкрити. Запитайте у школі.

# Link to newer messages.
own-space-newer = Новіші повідомлення

# Link to older messages.
own-space-older = Старіші повідомлення

## Calendar

own-space-agenda-empty = На найближчі 60 днів нічого немає.

# Heading.
own-space-feed-title = У календарі вашого телефону

own-space-feed-explained = Ви отримаєте таємну адресу. Додайте її в календар телефону. Тоді нові дати з’являтимуться самі. Нікому її не давайте.

# Button.
own-space-feed-make = Створити таємну адресу

# Button: the old address stops.
own-space-feed-renew = Створити іншу таємну адресу

# Button.
own-space-feed-close = Зупинити цю адресу

# Link that opens the calendar of the telephone.
own-space-feed-open = Додати в мій календар

## Paper with the PIN

# Title of the paper.
own-space-pin-slip-title = Ваш PIN-код для вашої сторінки

own-space-pin-slip-text = Сфотографуйте квадрат телефоном. Напишіть свій номер або електронну адресу. Ви отримаєте код. Потім напишіть цей PIN-код.

own-space-pin-slip-keep = Добре зберігайте цей аркуш. Нікому не давайте PIN-код.
