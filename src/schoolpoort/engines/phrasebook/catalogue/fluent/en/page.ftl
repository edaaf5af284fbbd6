### Everything a parent sees outside the building blocks: buttons, questions, help, links, letters, SMS, mail.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".
### "we / us" = the school. "I" on a button = the parent speaks.

## Answers

# Button: I understand.
answer-understood = I understand
answer-question = I have a question
answer-help = I want help
answer-yes = Yes
answer-no = No

# Button: send the answer.
answer-send = Send

# Button: I have read this and I agree.
answer-sign = I have read this. I agree.

# Button: I do not agree.
answer-sign-no = I do not agree

# Button: I have paid.
answer-paid = I have paid

# Button: I will bring it, or give it to my child.
answer-will-bring = I will bring it

# Heading above choices: choose one.
answer-choose = Choose

# Heading above times for a talk.
answer-book-title = When can you come?

# Button under the times: this time is good for me.
answer-book = This time is good for me
answer-book-none = None of these times is good
answer-interpreter = I would like an interpreter
answer-thanks = Thank you. The school has your answer.

# The parent gave another answer than before.
answer-changed = Your new answer is saved. Thank you.

# $time: day and hour of the answer.
answer-already = You already answered: { $time }.

# $answer: the text of the button that the parent chose.
answer-yours = Your answer: { $answer }

# Button: give another answer.
answer-change = Change my answer
answer-title = What do you want to say?
answer-not-needed = You do not have to answer.
answer-late = The date is past. You can still answer.
back-to-message = Back to the message

## Message

# $child: first name(s).
for-parents-of = For the parents of { $child }

# $name: name of the class, like 2B.
class-label = Class { $name }
bring-title = Please bring
when-title = When

# The last moment; above a date.
until-title = By
where-title = Where
who-title = Who
pay-title = To pay

# What the family does; above one line.
do-title = What do you do?
answer-by = Answer by { $date }

# $time: an hour.
at-time = at { $time }

# $from and $to: dates or hours.
from-to = from { $from } to { $to }
urgent-label = Important: read this now
sent-on = Sent on { $date }

# $name: the teacher who sent the message.
sent-by = From { $name }
language-choose = Language
listen = Listen

# The phone itself reads the text aloud.
listen-own-device = Your phone reads the text to you
listen-stop = Stop
add-to-calendar = Put in my calendar
print-page = Print this page
skip-to-answers = Go to the answers

## Where the words come from

translation-word = Translation

# Written by us, not yet checked by a second person.
translation-draft = Translation. Not yet checked.

# $count: how many people checked the translation.
translation-checked =
    { $count ->
        [one] Translation. Checked by 1 person.
       *[other] Translation. Checked by { $count } people.
    }
translation-machine = Translation by a computer. There can be mistakes.

# This part exists only in Dutch.
translation-none = This part is only in Dutch.
dutch-text = The text in Dutch
free-text-dutch = The teacher wrote this in Dutch. There is no translation.
free-text-help = You do not understand this? Choose: I want help.

# $asked, $shown: names of languages.
fell-back = This is not yet available in { $asked }. You read it here in { $shown }.

## Ask a question

question-title = What is your question?
question-intro = Choose a question, or write your own.
question-typed-label = Write your question. Your language is fine.

# $name: the teacher.
question-note-private = Only the school reads your question.

# About the event in the message: at what time does it start?
question-time = What time does it start?
question-place = Where is it?
question-cost = How much does it cost?
question-clothes = Which clothes does my child wear?
question-bring = What do I give my child?
question-bus = How do we get there?
question-sibling = May a brother or sister come?
question-not-understood = I do not understand the message
question-call-me = Can you call me?
question-other = Something else
question-sent = Thank you. The teacher will read your question.

## Ask for help

help-title = How can we help?
help-intro = Choose what you want. Nobody else in your family sees this.

# Somebody goes with me (to a talk, to an office).
help-come-with-me = Somebody comes with me
help-explain-letter = Somebody explains the letter to me

# An adult interpreter in a talk with the school.
help-interpret = Somebody translates in a talk
help-practise-dutch = I want to practise Dutch
help-homework = Help with my child's homework

# Somebody the parent trusts; a personal talk.
help-talk-trusted = Talk with somebody I trust
help-pay = Help with paying
help-call-me = Call me
help-other = Something else
help-typed-label = Write what you want. Your language is fine.

# Under 18: never an interpreter. Kind tone, with the reason.
help-child-never = Children and teenagers do not translate for you. So your child can just be a child. We look for an adult.
help-sent = Thank you. Somebody from the school will help you.

# $name: the person at school. $date: the day by which that person contacts the parent.
help-owner = { $name } helps you. You will hear from us by { $date }.

## Corrections

correction-title = This message was changed
correction-was-sent = You got another message before. This is the right one.

# $what: the part that changed, like the day or the hour.
correction-line = This is different: { $what }
correction-old = It was: { $old }
correction-new = It is now: { $new }
correction-answer-again = Please answer again.
changed-since-you-read = The message was changed. Please read it again.
correction-cancelled = This will not happen.

## Links that do not work

link-unknown-title = We do not know this link
link-unknown-text = The link is not quite right. Check that the whole link is there. Or ask for a new link.
link-old-title = This link is old
link-old-text = This message is over. You can ask for a new link.
link-revoked-title = This link no longer works
link-revoked-text = The school stopped this link. You can ask for a new link.
link-ask-new = Ask for a new link
link-ask-new-explained = Write your phone number or e-mail address. Does the school know it? Then we send a new link.
link-ask-contact-label = Phone number or e-mail address

# Always the same text, whether or not the number is known.
link-asked = Thank you. Does the school know this number or address? Then you get a link.
link-ask-at-school = You can also ask at the school gate.

## Settings

settings-title = How you read best
settings-language = Which language do you like to read?

# How messages arrive: SMS, e-mail, paper.
settings-channel = How do you get messages?
settings-channel-sms = SMS
settings-channel-email = E-mail
settings-channel-letter = Letter on paper
settings-channel-in-person = Somebody tells me at school
settings-listening = I prefer listening and pictures
settings-code-intro = We send a code to your phone or e-mail. So we know that it is you.
settings-code-send = Send me a code
settings-save = Save
settings-saved = It is saved.
settings-link = Change language or channel

# $code: 6 digits. Text of an SMS or mail.
code-message = { $school }: your code is { $code }. Do not give the code to anybody.

# $to: part of the phone number or address.
code-sent = The code was sent to { $to }.
code-label = Write the code (6 digits)
code-wrong = The code is not right. Look again and try again.
code-expired = The code is too old. Ask for a new code.
code-too-many = You tried many times. Wait 15 minutes, or ask the school.
need-code-for-this = You need a code for this. So we know that the parent answers.

# This answer needs a code or a signature on paper, because a child may be holding the phone.
need-paper-for-this = For this we ask for a code or your signature on paper. Sometimes a child has the phone. So we know that the parent answers.

## Errors

error-title = Something is still needed
error-required = Please fill this in.

# $max: the highest number of characters.
error-too-long = This is too long. Write at most { $max } letters.
error-choose-one = Choose 1 answer.
error-contact = Write a phone number or an e-mail address.
error-try-again = It did not work. Please try again.
error-offline = You have no internet. Please try again later.
error-page-missing = This page is not here. Ask the school for help.
error-not-saved = We could not save your answer. Please try again.
error-too-fast = You tried many times. Wait a moment and try again.
unavailable-title = Not available right now
unavailable-text = This is not your fault. What you sent may not be saved. Try again in a few minutes.
refused-title = Something went wrong
refused-text = Nothing was saved. Go back, make it shorter, and try again.
refused-too-large = This file or text is too large. Nothing was saved. Choose something smaller.
refused-too-late = This page was open too long. Nothing was saved. Go back, load the page again, and try again.

## Letter on paper

letter-greeting = Dear parent
letter-scan-qr = Do you have a phone? Take a photo of this square. Then you can answer there too.
letter-scan-listen = You can also hear the message there.

# Tear-off strip at the bottom of the letter: tick a box, tear off, give to the teacher.
letter-answer-strip = Tick a box. Cut off this part. Give it to the teacher.
letter-sign-here = Put your signature here
letter-signature = Signature
letter-date = Date
letter-name = Your name
letter-both-parents = Both parents sign
letter-help-at-school = Do you need help with this letter? Come to school. We are happy to help.

# Small, at the end of a letter. $address: where the own space is, to type over.
letter-own-space = Your own place with all messages: { $address }. Write your phone number or e-mail address there. You get a code.
letter-closing = Kind regards
letter-page = Page { $page } of { $pages }

## SMS, mail and notifications

# SMS: very short. $school: name of the school. $title: title of the message. A link follows.
sms-line = { $school }: { $title }
sms-open = Read here:
sms-reminder = { $school }: we are waiting for your answer. { $title }
sms-correction = { $school }: changed. { $title }
mail-subject = { $school }: { $title }
mail-subject-reminder = { $school }: please answer. { $title }
mail-subject-correction = { $school }: changed. { $title }
mail-greeting = Dear parent
mail-open-message = Open the message
mail-link-explained = You do not need a password.

# $school: name of the school.
mail-footer-who-we-are = This message comes from { $school }. Your child goes to school there.
mail-not-wanted-anymore = Do you not want these mails any more? Tell the school.
mail-do-not-forward = This link is only for you.

# One mail with all messages of the day. $school: name of the school.
digest-subject = { $school }: new messages

# $count: number of messages.
digest-intro =
    { $count ->
        [one] There is 1 new message for you.
       *[other] There are { $count } new messages for you.
    }
reminder-intro = We do not have your answer yet. Is something not clear? We are happy to help.

## Talk card (held up at the school gate)

talk-card-title = Show this card at the school gate

# The parent points to one of these three.
talk-card-understood = I understand
talk-card-question = I have a question
talk-card-help = I want help
talk-card-point = Point to what you want to say

## Who we are

# To trust the first message.
sender-introduction = This message comes from your child's school. Not sure about the link? Ask at the school gate.
shared-own-link = Did the school send you a link of your own? Open that link. There you can answer.
privacy-short = Only the school sees your answer.
no-password = You need no password and no app.

## Names of languages (in this language; small first letter where that is usual)

language-name-nl = Dutch
language-name-en = English
language-name-fr = French
language-name-ar = Arabic
language-name-tr = Turkish
language-name-uk = Ukrainian

# Persian: Farsi (Iran) and Dari (Afghanistan).
language-name-fa = Persian (Farsi, Dari)
language-name-pl = Polish
