### Signing up as an adult who helps, and the own place of a supporter.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".


## Signing up

supporter-sign-up-title = I would like to help
supporter-sign-up-intro = Fill this in in your own language. Then somebody of { $name } talks with you. Only then do you start.
supporter-adults-only = Only who is 18 or older can help here.
supporter-too-young = How good that you want to help. You are not 18 yet. Children and teenagers do not interpret or help here: they would hear things about families that are too heavy. Please come back when you are 18. We kept nothing.
supporter-postcode = Postcode of where you live
supporter-languages = Which languages do you know?
supporter-languages-why = Every language is a strength. Choose for each language what you can do.
supporter-language = Language { $number }
supporter-understands = understand
supporter-speaks = speak
supporter-reads = read
supporter-writes = write
supporter-more-languages = One more language
supporter-kinds = What would you like to do?
supporter-hours-a-month = How many hours can you help in a month?
supporter-travel = How far would you go? (in kilometres)
supporter-remote = I also help by telephone or video.
supporter-gender = Some parents ask for a woman or a man. Would you like to say?
supporter-woman = Woman
supporter-man = Man
supporter-not-said = I would rather not say
supporter-minors = I want to work with children often.
supporter-minors-why = Then we ask for an extract 596.2. You ask your town for it. We look once and do not keep it.

## The information note of the act on volunteers, and the limits

supporter-note-title = Information for you
supporter-note-organisation = You help with { $name }. Questions? { $contact }
supporter-note-insurance = You are insured while you help. The insurance: { $insurer }.
supporter-note-unpaid = Volunteers get no wage. Agree on costs, such as the bus, beforehand.
supporter-note-benefits = Do you get a benefit? Report it first: to the RVA, or to your health insurance fund.
supporter-note-silent = What you hear, you tell nobody. That stays so when you stop.
supporter-limits-title = What we agree
supporter-limit-housing = I do not look for a house for a family.
supporter-limit-money = I do not give, lend or ask money.
supporter-limit-worry = Am I worried about a child? Then I call 1712 or the coordinator. I write nothing about it.
supporter-limit-free = I may always say no and always stop.
supporter-agree-note = I have read the information.
supporter-agree-limits = I keep to what we agree.
supporter-send = Sign me up
supporter-code-intro = We sent you a code. So we know that this number or address is yours.
supporter-again = Fill in again
supporter-thanks-title = Thank you
supporter-thanks = Somebody of { $name } contacts you for a talk. After that you can start.
supporter-error-postcode = A postcode has four digits.
supporter-error-number = Write a number from { $least } to { $most }.
supporter-error-languages = Choose at least one language, and what you can do in it.
supporter-error-date = Choose a day, a month and a year.

## The own place of a supporter

supporter-place-title = My place as a helper
supporter-hello = Hello { $name }
supporter-place-thanks = Thank you for helping. You decide with each request: yes or no.
supporter-no-appointments = You have no appointments now.
supporter-appointments = My appointments
supporter-week = When can I?
supporter-week-intro = Tap the hours when you usually can.
supporter-other-days = On one day it is different
supporter-not-that-day = I cannot on that day
supporter-extra-that-day = I can on that day too
supporter-day = Which day?
supporter-from = From
supporter-to = Until
supporter-add = Add
supporter-take-away = Take away
supporter-error-hours = Choose a later hour at 'until'.
supporter-error-past = Choose today or a day after it.
supporter-pause = I want to rest
supporter-pause-intro = In a pause nobody asks you anything. You need not say why.
supporter-pause-first = First day
supporter-pause-last = Last day (may stay empty)
supporter-pause-from-to = Pause: { $from } until { $until }
supporter-pause-from = Pause from { $from }
supporter-my-languages = My languages
supporter-written-language = In which language do we write to you?
supporter-given = What I gave
supporter-given-month = Month
supporter-given-times = Times
supporter-given-hours = Hours
supporter-given-travel = Kilometres
supporter-given-nothing = Your hours come here, each month.
supporter-known = What you know about me
supporter-known-why = { $name } keeps this to bring you together with parents. A year after you stop it is gone.
supporter-known-checks = What we saw
supporter-stop = Stop and erase everything
supporter-stop-why = Your name, number, languages and hours are gone at once. You cannot sign in any more. Thank you for everything.
supporter-stop-sure = Yes, erase everything
supporter-stop-promise = You still have an appointment. Cancel it first, or ask { $name }.
supporter-back = Back to my place
supporter-error-email = Write an e-mail address.
supporter-email = Your e-mail address
supporter-welcome-subject = You can start as a helper
supporter-welcome = Hello { $first }. Welcome to { $name }. In your own place you choose your hours and languages:
supporter-saved = It is saved. Thank you.
supporter-whole-day = the whole day
supporter-feed-new = Make another address
