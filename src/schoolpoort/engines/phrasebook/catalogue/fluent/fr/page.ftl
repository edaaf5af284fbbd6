### Everything a parent sees outside the building blocks: buttons, questions, help, links, letters, SMS, mail.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".
### "nous" = the school. "je" on a button = the parent speaks.


## Answers

# Button: I understand.
answer-understood = Je comprends
answer-question = J'ai une question
answer-help = Je veux de l'aide
answer-yes = Oui
answer-no = Non
# Button: send the answer.
answer-send = Envoyer
# Button: I have read this and I agree.
answer-sign = J'ai lu ceci. Je suis d'accord.
# Button: I do not agree.
answer-sign-no = Je ne suis pas d'accord
# Button: I have paid.
answer-paid = J'ai payé
# Button: I will bring it, or give it to my child.
answer-will-bring = Je l'apporte
# Heading above choices: choose one.
answer-choose = Choisissez
# Heading above times for a talk.
answer-book-title = Quand pouvez-vous venir ?
# Button under the times: this time is good for me.
answer-book = Cette heure me convient
answer-book-none = Aucune heure ne me convient
answer-interpreter = Je voudrais un interprète
answer-thanks = Merci. L'école a reçu votre réponse.
# The parent gave another answer than before.
answer-changed = Votre nouvelle réponse est enregistrée. Merci.
# $time: day and hour of the answer.
answer-already = Vous avez déjà répondu : { $time }.
# $answer: the text of the button that the parent chose.
answer-yours = Votre réponse : { $answer }
# Button: give another answer.
answer-change = Changer ma réponse
answer-title = Que voulez-vous dire ?
answer-not-needed = Vous n'êtes pas obligés de répondre.
answer-late = La date est passée. Vous pouvez encore répondre.
back-to-message = Retour au message

## Message

# $child: first name(s).
for-parents-of = Pour les parents. Enfant : { $child }
# $name: name of the class, like 2B.
class-label = Classe { $name }
bring-title = À donner à votre enfant
when-title = Quand
# The last moment; above a date.
until-title = Au plus tard
where-title = Où
who-title = Qui
pay-title = Payer
# What the family does; above one line.
do-title = Que faites-vous ?
answer-by = Répondez au plus tard le { $date }
# $time: an hour.
at-time = à { $time }
# $from and $to: dates or hours.
from-to = de : { $from }, à : { $to }
urgent-label = Important : lisez ceci maintenant
sent-on = Envoyé le { $date }
# $name: the teacher who sent the message.
sent-by = De : { $name }
language-choose = Langue
listen = Écouter
# The phone itself reads the text aloud.
listen-own-device = Votre téléphone lit le texte à voix haute
listen-stop = Stop
add-to-calendar = Mettre dans mon calendrier
print-page = Imprimer cette page
skip-to-answers = Aller aux réponses

## Where the words come from

translation-word = Traduction
# Written by us, not yet checked by a second person.
translation-draft = Traduction. Pas encore vérifiée.
# $count: how many people checked the translation.
translation-checked =
    { $count ->
        [one] Traduction. Vérifiée par { $count } personne.
       *[other] Traduction. Vérifiée par { $count } personnes.
    }
translation-machine = Traduction par un ordinateur. Il peut y avoir des fautes.
# This part exists only in Dutch.
translation-none = Cette partie est seulement en néerlandais.
dutch-text = Le texte en néerlandais
free-text-dutch = L'enseignant a écrit ceci en néerlandais. Il n'y a pas de traduction.
free-text-help = Vous ne comprenez pas ? Choisissez : Je veux de l'aide.
# $asked, $shown: names of languages.
fell-back = Ceci n'existe pas encore dans cette langue : { $asked }. Ici, vous lisez dans cette langue : { $shown }.

## Ask a question

question-title = Quelle est votre question ?
question-intro = Choisissez une question, ou écrivez vous-même.
question-typed-label = Écrivez votre question. Votre langue, c'est bien.
# $name: the teacher.
question-note-private = Seule l'école lit votre question.
# About the event in the message: at what time does it start?
question-time = À quelle heure cela commence-t-il ?
question-place = C'est où ?
question-cost = Combien cela coûte-t-il ?
question-clothes = Quels vêtements mon enfant met-il ?
question-bring = Qu'est-ce que je donne à mon enfant ?
question-bus = Comment allons-nous là-bas ?
question-sibling = Un frère ou une sœur peut venir ?
question-not-understood = Je ne comprends pas le message
question-call-me = Pouvez-vous me téléphoner ?
question-other = Autre chose
question-sent = Merci. L'enseignant lit votre question.

## Ask for help

help-title = Comment pouvons-nous vous aider ?
help-intro = Choisissez ce que vous voulez. Personne d'autre dans votre famille ne le voit.
# Somebody goes with me (to a talk, to an office).
help-come-with-me = Quelqu'un vient avec moi
help-explain-letter = Quelqu'un m'explique la lettre
# An adult interpreter in a talk with the school.
help-interpret = Quelqu'un traduit pendant une rencontre
help-practise-dutch = Je veux pratiquer le néerlandais
help-homework = De l'aide pour les devoirs de mon enfant
# Somebody the parent trusts; a personal talk.
help-talk-trusted = Parler avec une personne de confiance
help-pay = De l'aide pour payer
help-call-me = Téléphonez-moi
help-other = Autre chose
help-typed-label = Écrivez ce que vous voulez. Votre langue, c'est bien.
# Under 18: never an interpreter. Kind tone, with the reason.
help-child-never = Les enfants et les jeunes ne traduisent pas pour vous. Comme cela, votre enfant reste simplement un enfant. Nous cherchons un adulte.
help-sent = Merci. Quelqu'un de l'école vous aide.
# $name: the person at school. $date: the day by which that person contacts the parent.
help-owner = { $name } vous aide. Vous avez une réponse au plus tard le { $date }.

## Corrections

correction-title = Ce message a changé
correction-was-sent = Vous avez d'abord reçu un autre message. Celui-ci est le bon.
# $what: the part that changed, like the day or the hour.
correction-line = Ceci est différent : { $what }
correction-old = Avant : { $old }
correction-new = Maintenant : { $new }
correction-answer-again = Répondez encore une fois, s'il vous plaît.
changed-since-you-read = Le message a changé. Lisez-le encore une fois, s'il vous plaît.
correction-cancelled = C'est annulé.

## Links that do not work

link-unknown-title = Nous ne connaissons pas ce lien
link-unknown-text = Le lien n'est pas tout à fait juste. Regardez si le lien est complet. Ou demandez un nouveau lien.
link-old-title = Ce lien est trop ancien
link-old-text = Ce message est passé. Vous pouvez demander un nouveau lien.
link-revoked-title = Ce lien ne fonctionne plus
link-revoked-text = L'école a arrêté ce lien. Vous pouvez demander un nouveau lien.
link-ask-new = Demander un nouveau lien
link-ask-new-explained = Écrivez votre numéro de téléphone ou votre adresse e-mail. L'école les connaît ? Alors nous envoyons un nouveau lien.
link-ask-contact-label = Numéro de téléphone ou adresse e-mail
# Always the same text, whether or not the number is known.
link-asked = Merci. L'école connaît ce numéro ou cette adresse ? Alors vous recevez un lien.
link-ask-at-school = Vous pouvez aussi le demander à la porte de l'école.

## Settings

settings-title = Comment lisez-vous le mieux ?
settings-language = Dans quelle langue préférez-vous lire ?
# How messages arrive: SMS, e-mail, paper.
settings-channel = Comment recevez-vous les messages ?
settings-channel-sms = SMS
settings-channel-email = E-mail
settings-channel-letter = Lettre sur papier
settings-channel-in-person = Quelqu'un me le dit à l'école
settings-listening = Je préfère écouter et regarder des photos et des dessins
settings-code-intro = Nous envoyons un code sur votre téléphone ou par e-mail. Comme cela, nous savons que c'est vous.
settings-code-send = Envoyez-moi un code
settings-save = Enregistrer
settings-saved = C'est enregistré.
settings-link = Changer la langue ou le moyen
# $code: 6 digits. Text of an SMS or mail.
code-message = { $school } : votre code est { $code }. Ne donnez le code à personne.
# $to: part of the phone number or address.
code-sent = Le code est envoyé ici : { $to }.
code-label = Écrivez le code (6 chiffres)
code-wrong = Le code n'est pas bon. Regardez bien et essayez encore une fois.
code-expired = Le code est trop ancien. Demandez un nouveau code.
code-too-many = Vous avez déjà essayé souvent. Attendez 15 minutes, ou demandez à l'école.
need-code-for-this = Pour ceci, vous avez besoin d'un code. Comme cela, nous savons que le parent répond.
# This answer needs a code or a signature on paper, because a child may be holding the phone.
need-paper-for-this = Pour ceci, nous demandons un code ou votre signature sur papier. Parfois, un enfant a le téléphone. Comme cela, nous savons que le parent répond.

## Errors

error-title = Il manque encore quelque chose
error-required = Remplissez encore ceci, s'il vous plaît.
# $max: the highest number of characters.
error-too-long = C'est trop long. Écrivez au maximum { $max } lettres.
error-choose-one = Choisissez 1 réponse.
error-contact = Écrivez un numéro de téléphone ou une adresse e-mail.
error-try-again = Cela n'a pas marché. Essayez encore une fois.
error-offline = Vous n'avez pas internet. Essayez encore une fois plus tard.
error-page-missing = Cette page n'existe pas. Demandez de l'aide à l'école.
error-not-saved = Nous n'avons pas pu enregistrer votre réponse. Essayez encore une fois.
error-too-fast = Vous avez déjà essayé souvent. Attendez un moment et essayez encore une fois.
unavailable-title = Pas disponible pour le moment
unavailable-text = Ce n'est pas votre faute. Ce que vous avez envoyé n'est peut-être pas enregistré. Essayez encore une fois dans quelques minutes.
refused-title = Quelque chose n'a pas marché
refused-text = Rien n'est enregistré. Revenez en arrière, écrivez moins, et essayez encore une fois.
refused-too-large = Ce fichier ou ce texte est trop grand. Rien n'est enregistré. Choisissez quelque chose de plus petit.
refused-too-late = Cette page est restée ouverte trop longtemps. Rien n'est enregistré. Revenez en arrière, rechargez la page, et essayez encore une fois.

## Letter on paper

letter-greeting = Chers parents
letter-scan-qr = Vous avez un téléphone ? Prenez une photo de ce carré. Alors vous pouvez aussi répondre.
letter-scan-listen = Là, vous pouvez aussi écouter le message.
# Tear-off strip at the bottom of the letter: tick a box, tear off, give to the teacher.
letter-answer-strip = Mettez une croix. Coupez cette partie. Donnez-la à l'enseignant.
letter-sign-here = Signez ici
letter-signature = Signature
letter-date = Date
letter-name = Votre nom
letter-both-parents = Les deux parents signent
letter-help-at-school = Besoin d'aide pour cette lettre ? Venez à l'école. Nous vous aidons volontiers.

# Small, at the end of a letter. $address: where the own space is, to type over.
letter-own-space = Votre propre espace avec tous les messages : { $address }. Écrivez-y votre numéro de gsm ou votre adresse e-mail. Vous recevez un code.
letter-closing = Bien à vous
letter-page = Feuille { $page } sur { $pages }

## SMS, mail and notifications

# SMS: very short. $school: name of the school. $title: title of the message. A link follows.
sms-line = { $school }: { $title }
sms-open = Lisez ici :
sms-reminder = { $school }: nous attendons encore votre réponse. { $title }
sms-correction = { $school }: changement. { $title }
mail-subject = { $school } : { $title }
mail-subject-reminder = { $school } : merci de répondre. { $title }
mail-subject-correction = { $school } : changement. { $title }
mail-greeting = Chers parents
mail-open-message = Ouvrir le message
mail-link-explained = Vous n'avez pas besoin de mot de passe.
# $school: name of the school.
mail-footer-who-we-are = Ce message vient de l'école : { $school }. Votre enfant va à cette école.
mail-not-wanted-anymore = Vous ne voulez plus ces e-mails ? Dites-le à l'école.
mail-do-not-forward = Ce lien est seulement pour vous.
# One mail with all messages of the day. $school: name of the school.
digest-subject = { $school } : nouveaux messages
# $count: number of messages.
digest-intro =
    { $count ->
        [one] Il y a { $count } nouveau message pour vous.
       *[other] Il y a { $count } nouveaux messages pour vous.
    }
reminder-intro = Nous n'avons pas encore votre réponse. Quelque chose n'est pas clair ? Nous vous aidons volontiers.

## Talk card (held up at the school gate)

talk-card-title = Montrez cette carte à la porte de l'école
# The parent points to one of these three.
talk-card-understood = Je comprends
talk-card-question = J'ai une question
talk-card-help = Je veux de l'aide
talk-card-point = Montrez ce que vous voulez dire

## Who we are

# To trust the first message.
sender-introduction = Ce message vient de l'école de votre enfant. Vous avez un doute sur le lien ? Demandez à la porte de l'école.
shared-own-link = Vous avez reçu votre propre lien de l'école ? Ouvrez ce lien. Vous pouvez y répondre.
privacy-short = Seule l'école voit votre réponse.
no-password = Vous n'avez pas besoin de mot de passe ni d'application.

## Names of languages (in this language; small first letter where that is usual)

language-name-nl = néerlandais
language-name-en = anglais
language-name-fr = français
language-name-ar = arabe
language-name-tr = turc
language-name-uk = ukrainien
# Persian: Farsi (Iran) and Dari (Afghanistan).
language-name-fa = persan (farsi, dari)
language-name-pl = polonais
