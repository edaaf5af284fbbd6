### Signing up as an adult who helps, and the own place of a supporter.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".


## Signing up

supporter-sign-up-title = Je veux aider
supporter-sign-up-intro = Remplissez ceci dans votre langue. Ensuite, quelqu'un de { $name } vous parle. Vous commencez seulement après.
supporter-adults-only = Il faut avoir 18 ans ou plus pour aider ici.
supporter-too-young = C'est bien de vouloir aider. Vous n'avez pas encore 18 ans. Les enfants et les jeunes n'interprètent pas et n'aident pas ici : ils entendraient des choses trop lourdes. Revenez quand vous aurez 18 ans. Nous n'avons rien gardé.
supporter-postcode = Code postal de votre domicile
supporter-languages = Quelles langues connaissez-vous ?
supporter-languages-why = Chaque langue est une force. Choisissez pour chaque langue ce que vous savez faire.
supporter-language = Langue { $number }
supporter-understands = comprendre
supporter-speaks = parler
supporter-reads = lire
supporter-writes = écrire
supporter-more-languages = Encore une langue
supporter-kinds = Que voulez-vous faire ?
supporter-hours-a-month = Combien d'heures pouvez-vous aider par mois ?
supporter-travel = Jusqu'où voulez-vous aller ? (en kilomètres)
supporter-remote = J'aide aussi par téléphone ou par vidéo.
supporter-gender = Certains parents demandent une femme ou un homme. Voulez-vous le dire ?
supporter-woman = Femme
supporter-man = Homme
supporter-not-said = Je préfère ne pas le dire
supporter-minors = Je veux souvent travailler avec des enfants.
supporter-minors-why = Alors nous demandons un extrait 596.2. Vous le demandez à votre commune. Nous regardons une fois et ne le gardons pas.

## The information note of the act on volunteers, and the limits

supporter-note-title = Informations pour vous
supporter-note-organisation = Vous aidez auprès de { $name }. Des questions ? { $contact }
supporter-note-insurance = Vous êtes assuré pendant que vous aidez. L'assurance : { $insurer }.
supporter-note-unpaid = Les bénévoles ne reçoivent pas de salaire. Convenez d'avance des frais, comme le bus.
supporter-note-benefits = Vous recevez une allocation ? Signalez-le d'abord : à l'ONEM, ou à votre mutuelle.
supporter-note-silent = Vous ne répétez pas ce que vous entendez. Cela reste vrai quand vous arrêtez.
supporter-limits-title = Nos règles
supporter-limit-housing = Je ne cherche pas de logement pour une famille.
supporter-limit-money = Je ne donne, ne prête et ne demande pas d'argent.
supporter-limit-worry = Je suis inquiet pour un enfant ? J'appelle le 1712 ou le coordinateur. Je n'écris rien.
supporter-limit-free = Je peux toujours dire non et toujours arrêter.
supporter-agree-note = J'ai lu les informations.
supporter-agree-limits = Je respecte ces règles.
supporter-send = Inscrivez-moi
supporter-code-intro = Nous vous avons envoyé un code. Ainsi, nous savons que ce numéro ou cette adresse est à vous.
supporter-again = Remplir à nouveau
supporter-thanks-title = Merci
supporter-thanks = Quelqu'un de { $name } vous contacte pour un entretien. Ensuite, vous pouvez commencer.
supporter-error-postcode = Un code postal a quatre chiffres.
supporter-error-number = Écrivez un nombre de { $least } à { $most }.
supporter-error-languages = Choisissez au moins une langue, et ce que vous savez faire dans cette langue.
supporter-error-date = Choisissez un jour, un mois et une année.

## The own place of a supporter

supporter-place-title = Mon espace d'aidant
supporter-hello = Bonjour { $name }
supporter-place-thanks = Merci de votre aide. Vous décidez pour chaque demande : oui ou non.
supporter-no-appointments = Vous n'avez pas de rendez-vous pour le moment.
supporter-appointments = Mes rendez-vous
supporter-week = Quand suis-je libre ?
supporter-week-intro = Cochez les heures où vous êtes en général libre.
supporter-other-days = Un jour, c'est différent
supporter-not-that-day = Je ne suis pas libre ce jour-là
supporter-extra-that-day = Je suis libre ce jour-là en plus
supporter-day = Quel jour ?
supporter-from = De
supporter-to = À
supporter-add = Ajouter
supporter-take-away = Enlever
supporter-error-hours = Choisissez une heure plus tardive pour « à ».
supporter-error-past = Choisissez aujourd'hui ou un jour suivant.
supporter-pause = Je veux faire une pause
supporter-pause-intro = Pendant une pause, personne ne vous demande rien. Vous ne devez pas dire pourquoi.
supporter-pause-first = Premier jour
supporter-pause-last = Dernier jour (peut rester vide)
supporter-pause-from-to = Pause : { $from } jusqu'au { $until }
supporter-pause-from = Pause à partir du { $from }
supporter-my-languages = Mes langues
supporter-written-language = Dans quelle langue vous écrivons-nous ?
supporter-given = Ce que j'ai donné
supporter-given-month = Mois
supporter-given-times = Fois
supporter-given-hours = Heures
supporter-given-travel = Kilomètres
supporter-given-nothing = Vos heures viendront ici, chaque mois.
supporter-known = Ce que vous savez de moi
supporter-known-why = { $name } garde ceci pour vous mettre en contact avec des parents. Un an après votre arrêt, c'est effacé.
supporter-known-checks = Ce que nous avons vu
supporter-stop = Arrêter et tout effacer
supporter-stop-why = Votre nom, numéro, langues et heures sont effacés tout de suite. Vous ne pouvez plus vous connecter. Merci pour tout.
supporter-stop-sure = Oui, tout effacer
supporter-stop-promise = Vous avez encore un rendez-vous. Annulez-le d'abord, ou demandez à { $name }.
supporter-back = Retour à mon espace
supporter-error-email = Écrivez une adresse e-mail.
supporter-email = Votre adresse e-mail
supporter-welcome-subject = Vous pouvez commencer comme aidant
supporter-welcome = Bonjour { $first }. Bienvenue chez { $name }. Dans votre espace, vous choisissez vos heures et vos langues :
supporter-saved = C'est enregistré. Merci.
supporter-whole-day = toute la journée
supporter-feed-new = Faire une autre adresse
