### The guardian's own space: coming in with a code, messages, days, languages and numbers, going out.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

## Frame

own-space-title = Mon espace

# Button at the top of each page: leave on this telephone.
own-space-sign-out = Me déconnecter

# Link at the end of each page.
own-space-back = Retour à mon espace

## Coming in

# Shown above the first field.
own-space-enter-intro = Ici, vous voyez tous les messages de l’école. Vous n’avez pas besoin de mot de passe.

# Label of a field.
own-space-contact-label = Votre numéro de gsm ou votre adresse e-mail

# Below the first form.
own-space-ask-school = Cela ne marche pas ? Demandez à l’école. Nous vous aidons volontiers.

# The same sentence whether or not a school knows the number.
own-space-code-may-come = Une école connaît ce numéro ou cette adresse ? Alors vous recevez un code. Cela prend parfois une minute.

# Label of the field for the code, below a heading that asks for it.
own-space-code-digits = Le code du message

# Link: ask for another code.
own-space-again = Demander un nouveau code

# Button: go on.
own-space-next = Continuer

# Title above three lists: day, month, year.
own-space-fact-title = Quand votre enfant est-il né ?

own-space-fact-why = Ainsi, nous savons que vous êtes bien le parent. Vous avez plusieurs enfants dans cette école ? Choisissez un enfant.

# Part of a date.
own-space-day = Jour

# Part of a date.
own-space-month = Mois

# Part of a date.
own-space-year = Année

# Without blame: dates are easily mistaken.
own-space-fact-wrong = Cela ne correspond pas à ce que l’école sait. Vérifiez la date ou le code PIN.

# Opens the field for the PIN.
own-space-pin-or = J’ai un code PIN de l’école

# Label of a field, and title.
own-space-pin-label = Votre code PIN de l’école (6 chiffres)

# Two parents share a number and a child.
own-space-pin-needed = Plusieurs personnes utilisent ce numéro ou cette adresse. Écrivez donc votre code PIN. Vous n’en avez pas ? Demandez-le à l’école.

# After too many wrong tries.
own-space-closed = Cela n’a pas marché. Demandez un nouveau code, ou venez à l’école. Nous vous aidons volontiers.

# For the new holder of a recycled number.
own-space-not-yours = Ce numéro est nouveau pour vous et vous n’avez pas d’enfant dans cette école ? Alors vous ne devez rien faire.

# On the page before the code, reached from a message.
own-space-via-intro = Dans votre espace, vous trouvez tous les messages et toutes les dates. Vous y choisissez aussi votre langue et votre numéro.

## Home

# Tile, and title of its page.
own-space-messages = Messages

# Tile, and title of its page.
own-space-agenda = Agenda

# Tile, and title of its page.
own-space-settings = Ma langue et mes numéros

# Tile, and title of its page.
own-space-schools = Mes écoles

own-space-session-note = Vous ne faites rien pendant 20 minutes ? Alors nous vous déconnectons. Ainsi, personne d’autre ne voit vos messages.

# Button.
own-space-sign-out-everywhere = Me déconnecter sur tous les appareils

# Question above a number or address; asked once in a school year.
own-space-still-yours = Est-ce toujours le vôtre ?

# After the answer, on the page of a message.
still-yours-thanks = Merci. Si quelque chose a changé, quelqu'un de l'école vérifie.

# Button: no, it changed.
own-space-change = Non, changer

## My language and numbers

# Heading.
own-space-numbers = Mes numéros et adresses

# Below the number with which one came in.
own-space-number-opens = Avec ceci, vous êtes entré ici.

# Mark beside a number.
own-space-number-broken = ne marche plus

# Button.
own-space-number-remove = Enlever

# Label and title.
own-space-number-add = Ajouter un numéro ou une adresse e-mail

own-space-number-new-code = Nous envoyons un code au nouveau numéro ou à la nouvelle adresse.

own-space-number-added = C’est ajouté.

# A number of a child is refused, kindly.
own-space-number-pupil = Ceci appartient à un enfant. Un enfant ne doit pas transmettre de messages. Donnez un numéro ou une adresse à vous.

own-space-number-needed = Nous en avons encore besoin. Ajoutez d’abord un autre numéro ou une autre adresse.

## My schools

# Opens an explanation, and button.
own-space-school-leave = Enlever de cet espace

own-space-school-leave-explained = L’école continue à vous envoyer des messages. Vous ne les voyez simplement plus ici.

# Heading.
own-space-school-join = Ajouter une autre école

# Label of a field.
own-space-school-join-explained = Écrivez le numéro ou l’adresse e-mail que l’autre école connaît de vous.

## Messages

own-space-no-messages = Il n’y a pas encore de messages.

# Mark beside a message that was not opened.
own-space-message-new = Nouveau

# Below an old message.
own-space-message-closed = Vous ne pouvez plus ouvrir ce message. Demandez à l’école.

# Link to newer messages.
own-space-newer = Messages plus récents

# Link to older messages.
own-space-older = Messages plus anciens

## Calendar

own-space-agenda-empty = Il n’y a rien dans les 60 prochains jours.

# Heading.
own-space-feed-title = Dans l’agenda de votre téléphone

own-space-feed-explained = Vous recevez une adresse secrète. Mettez-la dans l’agenda de votre téléphone. Les nouvelles dates s’y ajoutent alors toutes seules. Ne la donnez à personne.

# Button.
own-space-feed-make = Créer une adresse secrète

# Button: the old address stops.
own-space-feed-renew = Créer une autre adresse secrète

# Button.
own-space-feed-close = Arrêter cette adresse

# Link that opens the calendar of the telephone.
own-space-feed-open = Mettre dans mon agenda

## Paper with the PIN

# Title of the paper.
own-space-pin-slip-title = Votre code PIN pour votre espace

own-space-pin-slip-text = Prenez une photo du carré avec votre téléphone. Écrivez votre numéro ou votre adresse e-mail. Vous recevez un code. Écrivez ensuite ce code PIN.

own-space-pin-slip-keep = Gardez bien cette feuille. Ne donnez le code PIN à personne.
