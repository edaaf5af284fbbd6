### Asking for help and getting it: a guardian asks in the own space, an adult who helps answers an invitation.

## A guardian asks

support-title = Demander de l’aide
support-mine = Vos demandes d’aide
support-more = En dire plus
support-when-title = Quand cela vous convient-il ?
support-when-explained = Choisissez des jours et des moments. Vous pouvez en choisir plusieurs.
support-days = Jours
support-parts = Moments
support-morning = Le matin
support-afternoon = L’après-midi
support-evening = Le soir
support-fixed-title = Est-ce un jour fixe à une heure fixe ?
support-fixed-day = Jour
support-fixed-time = Heure
support-gender-title = Qui préférez-vous ?
support-gender-any = Peu importe
support-gender-woman = Une femme
support-gender-man = Un homme
support-language-title = Dans quelle langue ?
support-helpers-left = { $count ->
    [0] Personne n’est libre pour le moment. Vous pouvez quand même choisir cette langue. Nous chercherons plus loin.
    [one] { $count } adulte peut encore aider.
   *[other] { $count } adultes peuvent encore aider.
}
support-place-title = Où ?
support-place-site = À l’école
support-place-town = Près de chez vous
support-place-remote = Par téléphone ou par vidéo
support-share-title = Que voit la personne qui vous aide ?
support-share-always = Votre prénom et le lieu.
support-share-phone = Votre numéro de téléphone.
support-share-phone-ask = Aussi mon numéro de téléphone. La personne qui aide peut m’appeler.
support-share-ends = Jusqu’au lendemain du rendez-vous. Ensuite, c’est effacé.
support-share-seen = { $name } vous aide et voit ceci jusqu’au { $date } inclus.
support-own-title = Connaissez-vous un adulte qui peut aider ?
support-own-explained = Vous n’êtes pas obligé de remplir ceci.
support-own-name = Prénom de cette personne
support-own-age = Quel âge a cette personne ?
support-own-child = C’est gentil. Mais les moins de 18 ans n’aident pas ici. Un enfant entend parfois des choses difficiles. Nous cherchons volontiers un adulte pour vous.
support-own-age-needed = Écrivez aussi l’âge de cette personne. Seuls des adultes aident ici.
support-words-label = Écrivez ce que vous souhaitez. Votre langue convient.
support-send = Envoyer la demande
support-choose-when = Choisissez un jour et un moment. Ou écrivez un jour et une heure fixes.
support-day-over = Ce jour est passé. Choisissez un autre jour.
support-sent = Merci. Nous cherchons une personne qui convient. Vous recevrez un message.
support-withdraw = Je n’ai plus besoin d’aide
support-nothing = Vous n’avez encore rien demandé.
support-back = Retour aux demandes d’aide

## Where a request stands

support-state-asked = Nous cherchons quelqu’un
support-state-proposed = Nous cherchons quelqu’un
support-state-invited = Nous avons demandé à quelqu’un
support-state-promised = Convenu
support-state-done = Terminé
support-state-withdrawn = Plus nécessaire
support-state-unmet = Encore personne
support-promise = { $name } vous aide le { $date } à { $time }.
support-promise-place = Où : { $place }
support-promise-remote = Cet entretien se fait par téléphone ou par vidéo. L’école vous aide.
support-interpreter = Un interprète traduit tout et n’ajoute rien. Il ne garde pas de notes.
support-mediator = Un médiateur traduit et explique aussi comment les choses se passent ici et ailleurs.
support-closing-question = Est-ce que cela a aidé ?
support-closing-yes = Oui
support-closing-a-bit = Un peu
support-closing-no = Non
support-closing-thanks = Merci. Ainsi, nous apprenons à mieux faire.

## Messages to a guardian

support-told-promise = { $name } vous aide le { $date } à { $time }.
support-told-place = Où : { $place }
support-told-change = { $name } ne peut pas venir le { $date }. Nous cherchons maintenant une autre personne pour vous.
support-told-reminder = Demain à { $time }, { $name } vous aide.
support-told-closing = { $name } vous a aidé. Est-ce que cela a aidé ? Dites-le dans votre espace.
support-told-where = Tout est dans votre espace
support-told-subject = De l’aide pour vous

## An adult is asked to help. No names of the family here.

support-invite-title = Pouvez-vous aider quelqu’un ?
support-invite-line = Pouvez-vous aider quelqu’un ? Répondez au plus tard le { $date }.
support-invite-names-later = Il n’y a pas de nom ici. Si vous dites oui, vous recevez le prénom et le lieu.
support-invite-what = Quoi
support-invite-language = Langue
support-invite-when = Quand
support-invite-where = Où
support-invite-long = Durée
support-minutes = { $count } minutes
support-invite-accept = Oui, j’aide
support-invite-decline = Non, pas maintenant
support-invite-declined = Merci pour votre réponse. Un non est bien aussi. Nous demandons à quelqu’un d’autre.
support-invite-taken = Une autre personne aide déjà. Merci d’avoir voulu aider.
support-invite-closed = Cette demande est terminée. Merci.
support-invite-wrong = Ce lien ne fonctionne pas. Vérifiez que vous avez tout le lien, ou demandez au coordinateur.
support-accepted-title = Merci, vous aidez !
support-accepted-who = Vous aidez { $name }.
support-accepted-phone = Téléphone : { $phone }
support-accepted-until = Vous voyez ceci jusqu’au { $date } inclus. Ensuite, c’est effacé.
support-accepted-over = Ce rendez-vous est passé. Les données sont effacées.
support-ill = Je suis malade ou je ne peux pas venir
support-ill-explained = Cela arrive. Nous cherchons maintenant quelqu’un d’autre et prévenons le parent.
support-ill-thanks = Merci de nous l’avoir dit. Nous cherchons quelqu’un d’autre. Bon rétablissement.
support-hours-title = Combien de temps avez-vous donné ?
support-hours-minutes = Minutes
support-hours-km = Kilomètres aller et retour
support-hours-send = Enregistrer
support-feed-title = Mettez vos rendez-vous dans votre agenda
support-feed-explained = Avec cette adresse, l’agenda de votre téléphone lit vos rendez-vous. Ne la donnez à personne.
support-feed-open = Ouvrir dans mon agenda
support-told-accepted = Vous aidez { $name } le { $date } à { $time }. Tout est ici
support-told-tomorrow = Demain à { $time }, vous aidez { $name }. Impossible ? Dites-le ici
support-told-how = Vous avez aidé. Comment cela s’est-il passé ? Répondez ici
support-calendar = { $what } : { $name }

## What the school keeps about a guardian

data-section-help = Vos demandes d’aide
data-section-promises = Qui vous a aidé
