### Signing up as an adult who helps, and the own place of a supporter.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".


## Signing up

supporter-sign-up-title = Я хочу допомагати
supporter-sign-up-intro = Заповніть це своєю мовою. Потім хтось із { $name } поговорить із вами. Лише тоді ви почнете.
supporter-adults-only = Тут можуть допомагати лише люди від 18 років.
supporter-too-young = Чудово, що ви хочете допомагати. Вам ще немає 18 років. Діти й підлітки тут не перекладають і не допомагають: вони почули б про родини надто важкі речі. Приходьте, коли вам буде 18. Ми нічого не зберегли.
supporter-postcode = Поштовий індекс вашого житла
supporter-languages = Які мови ви знаєте?
supporter-languages-why = Кожна мова — це сила. Виберіть для кожної мови, що ви вмієте.
supporter-language = Мова { $number }
supporter-understands = розумію
supporter-speaks = розмовляю
supporter-reads = читаю
supporter-writes = пишу
supporter-more-languages = Ще одна мова
supporter-kinds = Що ви хочете робити?
supporter-hours-a-month = Скільки годин на місяць ви можете допомагати?
supporter-travel = Як далеко ви готові їхати? (у кілометрах)
supporter-remote = Я допомагаю також телефоном або через відео.
supporter-gender = Деякі батьки просять жінку або чоловіка. Хочете сказати?
supporter-woman = Жінка
supporter-man = Чоловік
supporter-not-said = Не хочу казати
supporter-minors = Я хочу часто працювати з дітьми.
supporter-minors-why = Тоді ми просимо витяг 596.2. Ви берете його в громаді. Ми дивимося один раз і не зберігаємо.

## The information note of the act on volunteers, and the limits

supporter-note-title = Інформація для вас
supporter-note-organisation = Ви допомагаєте в { $name }. Запитання? { $contact }
supporter-note-insurance = Ви застраховані, поки допомагаєте. Страхування: { $insurer }.
supporter-note-unpaid = Волонтери не отримують зарплати. Про витрати, як-от автобус, домовтеся заздалегідь.
supporter-note-benefits = Ви отримуєте допомогу? Спершу повідомте: RVA або вашу лікарняну касу.
supporter-note-silent = Те, що ви чуєте, ви нікому не переказуєте. Так і після того, як перестанете допомагати.
supporter-limits-title = Наші домовленості
supporter-limit-housing = Я не шукаю житло для родини.
supporter-limit-money = Я не даю, не позичаю і не прошу гроші.
supporter-limit-worry = Хвилююся за дитину? Телефоную 1712 або координатору. Нічого про це не пишу.
supporter-limit-free = Я завжди можу сказати «ні» і завжди можу перестати.
supporter-agree-note = Я прочитав інформацію / прочитала інформацію.
supporter-agree-limits = Я дотримуюся домовленостей.
supporter-send = Запишіть мене
supporter-code-intro = Ми надіслали вам код. Так ми знаємо, що цей номер чи адреса ваші.
supporter-again = Заповнити ще раз
supporter-thanks-title = Дякуємо
supporter-thanks = Хтось із { $name } зв'яжеться з вами для розмови. Потім ви зможете почати.
supporter-error-postcode = Поштовий індекс має чотири цифри.
supporter-error-number = Напишіть число від { $least } до { $most }.
supporter-error-languages = Виберіть хоча б одну мову і що ви нею вмієте.
supporter-error-date = Виберіть день, місяць і рік.

## The own place of a supporter

supporter-place-title = Моє місце помічника
supporter-hello = Добрий день, { $name }
supporter-place-thanks = Дякуємо за допомогу. Щоразу ви самі вирішуєте: так чи ні.
supporter-no-appointments = Зараз у вас немає зустрічей.
supporter-appointments = Мої зустрічі
supporter-week = Коли я можу?
supporter-week-intro = Позначте години, коли ви зазвичай можете.
supporter-other-days = В один день інакше
supporter-not-that-day = Того дня я не можу
supporter-extra-that-day = Того дня я можу додатково
supporter-day = Який день?
supporter-from = Від
supporter-to = До
supporter-add = Додати
supporter-take-away = Прибрати
supporter-error-hours = Виберіть пізнішу годину в полі «до».
supporter-error-past = Виберіть сьогодні або пізніший день.
supporter-pause = Я хочу відпочити
supporter-pause-intro = Під час перерви ніхто вас ні про що не просить. Не треба казати чому.
supporter-pause-first = Перший день
supporter-pause-last = Останній день (можна не заповнювати)
supporter-pause-from-to = Перерва: { $from } – { $until }
supporter-pause-from = Перерва з { $from }
supporter-my-languages = Мої мови
supporter-written-language = Якою мовою нам вам писати?
supporter-given = Що я дав / дала
supporter-given-month = Місяць
supporter-given-times = Разів
supporter-given-hours = Годин
supporter-given-travel = Кілометрів
supporter-given-nothing = Тут щомісяця будуть ваші години.
supporter-known = Що ви про мене знаєте
supporter-known-why = { $name } зберігає це, щоб познайомити вас із батьками. Через рік після завершення це видаляють.
supporter-known-checks = Що ми бачили
supporter-stop = Припинити і все видалити
supporter-stop-why = Ваше ім'я, номер, мови та години одразу зникнуть. Ви більше не зможете увійти. Дякуємо за все.
supporter-stop-sure = Так, видалити все
supporter-stop-promise = У вас ще є зустріч. Спершу скасуйте її або запитайте { $name }.
supporter-back = Назад до мого місця
supporter-error-email = Напишіть адресу електронної пошти.
supporter-email = Ваша електронна пошта
supporter-welcome-subject = Ви можете почати як помічник
supporter-welcome = Добрий день, { $first }. Вітаємо в { $name }. На своєму місці ви обираєте години та мови:
supporter-saved = Збережено. Дякуємо.
supporter-whole-day = увесь день
supporter-feed-new = Створити іншу адресу
