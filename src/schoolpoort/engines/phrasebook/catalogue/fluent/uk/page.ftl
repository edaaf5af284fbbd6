### Everything a parent sees outside the building blocks: buttons, questions, help, links, letters, SMS, mail.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".
### "ми / нас" = the school. "я" on a button = the parent speaks.


## Answers

# Button: I understand.
answer-understood = Я розумію
answer-question = У мене є запитання
answer-help = Я хочу допомоги
answer-yes = Так
answer-no = Ні
# Button: send the answer.
answer-send = Надіслати
# Button: I have read this and I agree.
answer-sign = Текст прочитано. Я погоджуюся.
# Button: I do not agree.
answer-sign-no = Я не погоджуюся
# Button: I have paid.
answer-paid = Уже оплачено
# Button: I will bring it, or give it to my child.
answer-will-bring = Я принесу це
# Heading above choices: choose one.
answer-choose = Оберіть
# Heading above times for a talk.
answer-book-title = Коли ви можете прийти?
# Button under the times: this time is good for me.
answer-book = Цей час мені підходить
answer-book-none = Жоден час не підходить
answer-interpreter = Я хочу перекладача
answer-thanks = Дякуємо. Школа отримала вашу відповідь.
# The parent gave another answer than before.
answer-changed = Вашу нову відповідь збережено. Дякуємо.
# $time: day and hour of the answer.
answer-already = Ви вже дали відповідь: { $time }.
# $answer: the text of the button that the parent chose.
answer-yours = Ваша відповідь: { $answer }
# Button: give another answer.
answer-change = Змінити мою відповідь
answer-title = Що ви хочете сказати?
answer-not-needed = Вам не треба відповідати.
answer-late = Дата вже минула. Відповісти ще можна.
back-to-message = Назад до повідомлення

## Message

# $child: first name(s).
for-parents-of = Для батьків. Дитина: { $child }
# $name: name of the class, like 2B.
class-label = Клас { $name }
bring-title = Дайте з собою
when-title = Коли
# The last moment; above a date.
until-title = Не пізніше
where-title = Де
who-title = Хто
pay-title = Оплата
# What the family does; above one line.
do-title = Що вам зробити?
answer-by = Дайте відповідь. Не пізніше: { $date }
# $time: an hour.
at-time = о { $time }
# $from and $to: dates or hours.
from-to = від: { $from }, до: { $to }
urgent-label = Важливо: прочитайте зараз
sent-on = Надіслано: { $date }
# $name: the teacher who sent the message.
sent-by = Від кого: { $name }
language-choose = Мова
listen = Слухати
# The phone itself reads the text aloud.
listen-own-device = Ваш телефон читає текст уголос
listen-stop = Стоп
add-to-calendar = Додати до мого календаря
print-page = Надрукувати цю сторінку
skip-to-answers = Перейти до відповідей

## Where the words come from

translation-word = Переклад
# Written by us, not yet checked by a second person.
translation-draft = Переклад. Ще не перевірено.
# $count: how many people checked the translation.
translation-checked =
    { $count ->
        [one] Переклад. Перевірила { $count } людина.
        [few] Переклад. Перевірили { $count } людини.
        [many] Переклад. Перевірили { $count } людей.
       *[other] Переклад. Перевірили { $count } людини.
    }
translation-machine = Переклад зробив комп’ютер. Можливі помилки.
# This part exists only in Dutch.
translation-none = Ця частина є лише нідерландською мовою.
dutch-text = Текст нідерландською мовою
free-text-dutch = Учитель написав це нідерландською мовою. Перекладу немає.
free-text-help = Вам незрозуміло? Оберіть: Я хочу допомоги.
# $asked, $shown: names of languages.
fell-back = Цього ще немає такою мовою: { $asked }. Тут ви читаєте такою мовою: { $shown }.

## Ask a question

question-title = Яке у вас запитання?
question-intro = Оберіть запитання або напишіть самі.
question-typed-label = Напишіть ваше запитання. Можна вашою мовою.
# $name: the teacher.
question-note-private = Лише школа читає ваше запитання.
# About the event in the message: at what time does it start?
question-time = О котрій годині початок?
question-place = Де це?
question-cost = Скільки це коштує?
question-clothes = Який одяг потрібен моїй дитині?
question-bring = Що дати дитині з собою?
question-bus = Як нам туди дістатися?
question-sibling = Чи можна прийти з братом або сестрою?
question-not-understood = Я не розумію повідомлення
question-call-me = Можете мені зателефонувати?
question-other = Щось інше
question-sent = Дякуємо. Учитель прочитає ваше запитання.

## Ask for help

help-title = Чим ми можемо допомогти?
help-intro = Оберіть, що ви хочете. Більше ніхто у вашій родині цього не бачить.
# Somebody goes with me (to a talk, to an office).
help-come-with-me = Хтось піде разом зі мною
help-explain-letter = Хтось пояснить мені лист
# An adult interpreter in a talk with the school.
help-interpret = Хтось перекладе розмову
help-practise-dutch = Я хочу практикувати нідерландську мову
help-homework = Допомога з домашнім завданням моєї дитини
# Somebody the parent trusts; a personal talk.
help-talk-trusted = Розмова з людиною, якій я довіряю
help-pay = Допомога з оплатою
help-call-me = Зателефонуйте мені
help-other = Щось інше
help-typed-label = Напишіть, що ви хочете. Можна вашою мовою.
# Under 18: never an interpreter. Kind tone, with the reason.
help-child-never = Діти й підлітки не перекладають для вас. Так ваша дитина може бути просто дитиною. Ми шукаємо дорослу людину.
help-sent = Дякуємо. Хтось зі школи допоможе вам.
# $name: the person at school. $date: the day by which that person contacts the parent.
help-owner = Вам допоможе { $name }. Ви отримаєте відповідь. Не пізніше: { $date }.

## Corrections

correction-title = Це повідомлення змінилося
correction-was-sent = Спочатку ви отримали інше повідомлення. Це — правильне.
# $what: the part that changed, like the day or the hour.
correction-line = Це інакше: { $what }
correction-old = Було: { $old }
correction-new = Тепер: { $new }
correction-answer-again = Будь ласка, дайте відповідь ще раз.
changed-since-you-read = Повідомлення змінилося. Будь ласка, прочитайте його ще раз.
correction-cancelled = Цього не буде.

## Links that do not work

link-unknown-title = Ми не знаємо цього посилання
link-unknown-text = Посилання не зовсім правильне. Перевірте, чи воно повне. Або попросіть нове посилання.
link-old-title = Це посилання старе
link-old-text = Це повідомлення вже минуло. Ви можете попросити нове посилання.
link-revoked-title = Це посилання більше не працює
link-revoked-text = Школа зупинила це посилання. Ви можете попросити нове посилання.
link-ask-new = Попросити нове посилання
link-ask-new-explained = Напишіть номер телефону або адресу електронної пошти. Школа їх знає? Тоді ми надішлемо нове посилання.
link-ask-contact-label = Номер телефону або адреса електронної пошти
# Always the same text, whether or not the number is known.
link-asked = Дякуємо. Школа знає цей номер або адресу? Тоді ви отримаєте посилання.
link-ask-at-school = Ви можете запитати також біля воріт школи.

## Settings

settings-title = Як вам зручно читати
settings-language = Якою мовою вам найкраще читати?
# How messages arrive: SMS, e-mail, paper.
settings-channel = Як ви отримуєте повідомлення?
settings-channel-sms = SMS
settings-channel-email = Електронна пошта
settings-channel-letter = Лист на папері
settings-channel-in-person = Хтось розповідає мені у школі
settings-listening = Мені краще слухати й дивитися на фото та малюнки
settings-code-intro = Ми надішлемо код на ваш телефон або електронну пошту. Так ми знаємо, що це ви.
settings-code-send = Надішліть мені код
settings-save = Зберегти
settings-saved = Збережено.
settings-link = Змінити мову або спосіб
# $code: 6 digits. Text of an SMS or mail.
code-message = { $school }: ваш код { $code }. Не давайте код нікому.
# $to: part of the phone number or address.
code-sent = Код надіслано сюди: { $to }.
code-label = Напишіть код (6 цифр)
code-wrong = Код неправильний. Подивіться ще раз і спробуйте знову.
code-expired = Код застарів. Попросіть новий код.
code-too-many = Ви вже багато разів пробували. Зачекайте 15 хвилин або запитайте у школі.
need-code-for-this = Для цього вам потрібен код. Так ми знаємо, що відповідають батьки.
# This answer needs a code or a signature on paper, because a child may be holding the phone.
need-paper-for-this = Для цього ми просимо код або ваш підпис на папері. Іноді телефон у дитини. Так ми знаємо, що відповідають батьки.

## Errors

error-title = Ще щось потрібно
error-required = Будь ласка, заповніть це.
# $max: the highest number of characters.
error-too-long = Текст задовгий. Найбільша кількість літер: { $max }.
error-choose-one = Оберіть 1 відповідь.
error-contact = Напишіть номер телефону або адресу електронної пошти.
error-try-again = Не вийшло. Спробуйте ще раз.
error-offline = У вас немає інтернету. Спробуйте ще раз пізніше.
error-page-missing = Такої сторінки немає. Попросіть допомоги у школі.
error-not-saved = Ми не змогли зберегти вашу відповідь. Спробуйте ще раз.
error-too-fast = Ви вже багато разів пробували. Трохи зачекайте і спробуйте ще раз.
unavailable-title = Зараз не працює
unavailable-text = Це не через вас. Те, що ви надіслали, можливо, не збереглося. Спробуйте ще раз за кілька хвилин.
refused-title = Щось пішло не так
refused-text = Нічого не збереглося. Поверніться назад, напишіть коротше і спробуйте ще раз.
refused-too-large = Цей файл або текст завеликий. Нічого не збереглося. Виберіть щось менше.
refused-too-late = Ця сторінка була відкрита надто довго. Нічого не збереглося. Поверніться назад, завантажте сторінку знову і спробуйте ще раз.

## Letter on paper

letter-greeting = Шановні батьки!
letter-scan-qr = У вас є телефон? Сфотографуйте цей квадрат. Тоді ви також можете відповісти.
letter-scan-listen = Там ви можете також послухати повідомлення.
# Tear-off strip at the bottom of the letter: tick a box, tear off, give to the teacher.
letter-answer-strip = Поставте хрестик. Відріжте цю частину. Віддайте її вчителю.
letter-sign-here = Поставте тут ваш підпис
letter-signature = Підпис
letter-date = Дата
letter-name = Ваше ім’я
letter-both-parents = Підписують обоє батьків
letter-help-at-school = Потрібна допомога з цим листом? Приходьте до школи. Ми радо допоможемо.

# Small, at the end of a letter. $address: where the own space is, to type over.
letter-own-space = Ваше власне місце з усіма повідомленнями: { $address }. Напишіть там свій номер телефону або електронну адресу. Ви отримаєте код.
letter-closing = З повагою
letter-page = Аркуш { $page } з { $pages }

## SMS, mail and notifications

# SMS: very short. $school: name of the school. $title: title of the message. A link follows.
sms-line = { $school }: { $title }
sms-open = Читайте тут:
sms-reminder = { $school }: ми ще чекаємо на вашу відповідь. { $title }
sms-correction = { $school }: зміна. { $title }
mail-subject = { $school }: { $title }
mail-subject-reminder = { $school }: просимо відповісти. { $title }
mail-subject-correction = { $school }: зміна. { $title }
mail-greeting = Шановні батьки!
mail-open-message = Відкрити повідомлення
mail-link-explained = Вам не потрібен пароль.
# $school: name of the school.
mail-footer-who-we-are = Це повідомлення від школи: { $school }. Ваша дитина ходить до цієї школи.
mail-not-wanted-anymore = Не хочете більше таких листів? Скажіть школі.
mail-do-not-forward = Це посилання лише для вас.
# One mail with all messages of the day. $school: name of the school.
digest-subject = { $school }: нові повідомлення
# $count: number of messages.
digest-intro =
    { $count ->
        [one] Для вас є { $count } нове повідомлення.
        [few] Для вас є { $count } нові повідомлення.
        [many] Для вас є { $count } нових повідомлень.
       *[other] Для вас є { $count } нового повідомлення.
    }
reminder-intro = Ми ще не маємо вашої відповіді. Щось незрозуміло? Ми радо допоможемо.

## Talk card (held up at the school gate)

talk-card-title = Покажіть цю картку біля воріт школи
# The parent points to one of these three.
talk-card-understood = Я розумію
talk-card-question = У мене є запитання
talk-card-help = Я хочу допомоги
talk-card-point = Покажіть, що ви хочете сказати

## Who we are

# To trust the first message.
sender-introduction = Це повідомлення від школи вашої дитини. Не впевнені щодо посилання? Запитайте біля воріт школи.
shared-own-link = Школа надіслала вам власне посилання? Відкрийте його. Там ви можете відповісти.
privacy-short = Лише школа бачить вашу відповідь.
no-password = Вам не потрібні ні пароль, ні застосунок.

## Names of languages (in this language; small first letter where that is usual)

language-name-nl = нідерландська
language-name-en = англійська
language-name-fr = французька
language-name-ar = арабська
language-name-tr = турецька
language-name-uk = українська
# Persian: Farsi (Iran) and Dari (Afghanistan).
language-name-fa = перська (фарсі, дарі)
language-name-pl = польська
