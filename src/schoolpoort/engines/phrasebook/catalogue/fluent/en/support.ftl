### Asking for help and getting it: a guardian asks in the own space, an adult who helps answers an invitation.

## A guardian asks

support-title = Ask for help
support-mine = Your requests for help
support-more = Say more
support-when-title = When does it suit you?
support-when-explained = Choose days and times of day. You can choose several.
support-days = Days
support-parts = Times of day
support-morning = In the morning
support-afternoon = In the afternoon
support-evening = In the evening
support-fixed-title = Is it on a fixed day at a fixed time?
support-fixed-day = Day
support-fixed-time = Time
support-gender-title = Whom would you prefer?
support-gender-any = It does not matter
support-gender-woman = A woman
support-gender-man = A man
support-language-title = In which language?
support-helpers-left = { $count ->
    [0] Nobody is free now. You can still choose this language. Then we search further.
    [one] { $count } adult can still help.
   *[other] { $count } adults can still help.
}
support-place-title = Where?
support-place-site = At school
support-place-town = Nearby
support-place-remote = By telephone or video
support-share-title = What does the person who helps you see?
support-share-always = Your first name and the place.
support-share-phone = Your telephone number.
support-share-phone-ask = My telephone number too. The person who helps may call me.
support-share-ends = Up to the day after the appointment. After that it is gone.
support-share-seen = { $name } helps you and sees this up to { $date }.
support-own-title = Do you know an adult who can help?
support-own-explained = You do not have to fill in anything.
support-own-name = First name of that person
support-own-age = How old is that person?
support-own-child = That is kind. But nobody younger than 18 helps here. A child sometimes hears difficult things. We are glad to find an adult for you.
support-own-age-needed = Please also write how old that person is. Only adults help here.
support-words-label = Write what you would like. Your language is fine.
support-send = Send the request
support-choose-when = Choose a day and a time of day. Or fill in a fixed day and time.
support-day-over = This day has passed. Please choose another day.
support-sent = Thank you. We are looking for somebody who fits. You will get a message.
support-withdraw = I do not need help any more
support-nothing = You have not asked for anything yet.
support-back = Back to asking for help

## Where a request stands

support-state-asked = We are looking for somebody
support-state-proposed = We are looking for somebody
support-state-invited = We asked somebody
support-state-promised = Agreed
support-state-done = Done
support-state-withdrawn = Not needed any more
support-state-unmet = Nobody found yet
support-promise = { $name } helps you on { $date } at { $time }.
support-promise-place = Where: { $place }
support-promise-remote = This talk is by telephone or video. The school helps you with it.
support-interpreter = An interpreter translates everything and adds nothing. An interpreter keeps no notes.
support-mediator = A mediator translates, and also explains how things are done here and elsewhere.
support-closing-question = Did it help?
support-closing-yes = Yes
support-closing-a-bit = A bit
support-closing-no = No
support-closing-thanks = Thank you. This is how we learn to do better.

## Messages to a guardian

support-told-promise = { $name } helps you on { $date } at { $time }.
support-told-place = Where: { $place }
support-told-change = { $name } cannot come on { $date }. We are now looking for somebody else for you.
support-told-reminder = Tomorrow at { $time } { $name } helps you.
support-told-closing = { $name } helped you. Did it help? Tell us in your own space.
support-told-where = Everything is in your own space
support-told-subject = Help for you

## An adult is asked to help. No names of the family here.

support-invite-title = Can you help somebody?
support-invite-line = Can you help somebody? Please answer by { $date }.
support-invite-names-later = There is no name here. If you say yes, you get the first name and the place.
support-invite-what = What
support-invite-language = Language
support-invite-when = When
support-invite-where = Where
support-invite-long = How long
support-minutes = { $count } minutes
support-invite-accept = Yes, I will help
support-invite-decline = No, not now
support-invite-declined = Thank you for your answer. A no is fine too. We will ask somebody else.
support-invite-taken = Somebody else is helping already. Thank you for wanting to help.
support-invite-closed = This request is over. Thank you.
support-invite-wrong = This link does not work. Check that you have the whole link, or ask the coordinator.
support-accepted-title = Thank you, you are helping!
support-accepted-who = You help { $name }.
support-accepted-phone = Telephone: { $phone }
support-accepted-until = You can see this up to { $date }. After that it is gone.
support-accepted-over = This appointment is over. The details are gone.
support-ill = I am ill or cannot come
support-ill-explained = That can happen. We look for somebody else now and tell the parent.
support-ill-thanks = Thank you for telling us. We are looking for somebody else. Get well soon.
support-hours-title = How much time did you give?
support-hours-minutes = Minutes
support-hours-km = Kilometres there and back
support-hours-send = Save
support-feed-title = Put your appointments in your calendar
support-feed-explained = With this address the calendar of your phone reads your appointments. Give it to nobody.
support-feed-open = Open in my calendar
support-told-accepted = You help { $name } on { $date } at { $time }. Everything is here
support-told-tomorrow = Tomorrow at { $time } you help { $name }. You cannot? Say so here
support-told-how = You helped. How did it go? Answer here
support-calendar = { $what }: { $name }

## What the school keeps about a guardian

data-section-help = Your requests for help
data-section-promises = Who helped you
