### Asking for help and getting it: a guardian asks in the own space, an adult who helps answers an invitation.

## A guardian asks

support-title = Попросити про допомогу
support-mine = Ваші прохання про допомогу
support-more = Розповісти більше
support-when-title = Коли вам зручно?
support-when-explained = Виберіть дні та час. Можна вибрати кілька.
support-days = Дні
support-parts = Час
support-morning = До обіду
support-afternoon = Після обіду
support-evening = Увечері
support-fixed-title = Це в певний день і годину?
support-fixed-day = День
support-fixed-time = Година
support-gender-title = Кому ви надаєте перевагу?
support-gender-any = Не має значення
support-gender-woman = Жінка
support-gender-man = Чоловік
support-language-title = Якою мовою?
support-helpers-left = { $count ->
    [0] Зараз немає вільних людей. Ви все одно можете вибрати цю мову. Тоді ми шукатимемо далі.
    [one] Ще { $count } дорослий може допомогти.
    [few] Ще { $count } дорослі можуть допомогти.
    [many] Ще { $count } дорослих можуть допомогти.
   *[other] Ще { $count } дорослого можуть допомогти.
}
support-place-title = Де?
support-place-site = У школі
support-place-town = Поблизу
support-place-remote = Телефоном або через відео
support-share-title = Що бачить людина, яка вам допомагає?
support-share-always = Ваше ім’я та місце.
support-share-phone = Ваш номер телефону.
support-share-phone-ask = Також мій номер телефону. Людина, яка допомагає, може мені подзвонити.
support-share-ends = До наступного дня після зустрічі. Потім дані зникнуть.
support-share-seen = { $name } допомагає вам і бачить це до { $date } включно.
support-own-title = Ви знаєте дорослого, який може допомогти?
support-own-explained = Це заповнювати не обов’язково.
support-own-name = Ім’я цієї людини
support-own-age = Скільки років цій людині?
support-own-child = Це дуже мило. Але тут не допомагають ті, кому менше 18 років. Дитина іноді чує важкі речі. Ми залюбки знайдемо для вас дорослого.
support-own-age-needed = Напишіть також, скільки років цій людині. Тут допомагають лише дорослі.
support-words-label = Напишіть, що вам потрібно. Можна вашою мовою.
support-send = Надіслати прохання
support-choose-when = Виберіть день і час. Або вкажіть певний день і годину.
support-day-over = Цей день уже минув. Виберіть інший день.
support-sent = Дякуємо. Ми шукаємо людину, яка вам підійде. Ви отримаєте повідомлення.
support-withdraw = Мені більше не потрібна допомога
support-nothing = Ви ще нічого не просили.
support-back = Назад до прохань про допомогу

## Where a request stands

support-state-asked = Ми шукаємо людину
support-state-proposed = Ми шукаємо людину
support-state-invited = Ми запитали людину
support-state-promised = Домовлено
support-state-done = Завершено
support-state-withdrawn = Більше не потрібно
support-state-unmet = Поки що нікого не знайдено
support-promise = { $name } допоможе вам { $date } о { $time }.
support-promise-place = Де: { $place }
support-promise-remote = Ця розмова буде телефоном або через відео. Школа вам із цим допоможе.
support-interpreter = Перекладач перекладає все і нічого не додає. Перекладач не робить нотаток.
support-mediator = Посередник перекладає, а також пояснює, як усе влаштовано тут і в інших місцях.
support-closing-question = Чи це допомогло?
support-closing-yes = Так
support-closing-a-bit = Трохи
support-closing-no = Ні
support-closing-thanks = Дякуємо. Так ми вчимося робити краще.

## Messages to a guardian

support-told-promise = { $name } допоможе вам { $date } о { $time }.
support-told-place = Де: { $place }
support-told-change = { $name } не зможе прийти { $date }. Ми вже шукаємо для вас іншу людину.
support-told-reminder = Завтра о { $time } вам допоможе { $name }.
support-told-closing = Зустріч із людиною на ім’я { $name } завершилася. Чи це допомогло? Скажіть у своєму просторі.
support-told-where = Усе є у вашому просторі
support-told-subject = Допомога для вас

## An adult is asked to help. No names of the family here.

support-invite-title = Ви можете комусь допомогти?
support-invite-line = Ви можете комусь допомогти? Будь ласка, дайте відповідь до { $date } включно.
support-invite-names-later = Тут немає імені. Якщо ви скажете «так», ви отримаєте ім’я та місце.
support-invite-what = Що
support-invite-language = Мова
support-invite-when = Коли
support-invite-where = Де
support-invite-long = Тривалість
support-minutes = { $count } хв
support-invite-accept = Так, я допоможу
support-invite-decline = Ні, не зараз
support-invite-declined = Дякуємо за відповідь. Відмовитися теж можна. Ми запитаємо когось іншого.
support-invite-taken = Уже допомагає інша людина. Дякуємо, що хотіли допомогти.
support-invite-closed = Це прохання вже не діє. Дякуємо.
support-invite-wrong = Це посилання не працює. Перевірте, чи воно повне, або запитайте координатора.
support-accepted-title = Дякуємо, ви допомагаєте!
support-accepted-who = Ви допомагаєте: { $name }.
support-accepted-phone = Телефон: { $phone }
support-accepted-until = Ви бачите це до { $date } включно. Потім дані зникнуть.
support-accepted-over = Ця зустріч завершилася. Дані зникли.
support-ill = Я захворів / захворіла або не можу прийти
support-ill-explained = Таке буває. Ми зараз шукаємо іншу людину і повідомимо батькам.
support-ill-thanks = Дякуємо, що сказали. Ми шукаємо іншу людину. Одужуйте.
support-hours-title = Скільки часу це зайняло?
support-hours-minutes = Хвилини
support-hours-km = Кілометри туди й назад
support-hours-send = Зберегти
support-feed-title = Додайте зустрічі до свого календаря
support-feed-explained = За цією адресою календар вашого телефону читає ваші зустрічі. Нікому її не давайте.
support-feed-open = Відкрити в моєму календарі
support-told-accepted = Ви допомагаєте: { $name }, { $date } о { $time }. Усе тут
support-told-tomorrow = Завтра о { $time } ви допомагаєте: { $name }. Не можете? Скажіть тут
support-told-how = Ви допомогли. Як усе пройшло? Дайте відповідь тут
support-calendar = { $what }: { $name }

## What the school keeps about a guardian

data-section-help = Ваші прохання про допомогу
data-section-promises = Хто вам допомагав
