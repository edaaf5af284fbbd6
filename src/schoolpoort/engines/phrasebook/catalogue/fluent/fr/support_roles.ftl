### The seven kinds of adults who help: what each does and does not do, in a table for guardians.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

roles-title = Qui peut vous aider ?
roles-intro = Sept sortes de personnes aident les parents et les écoles. Ce sont toujours des adultes.
roles-who = Qui ?
roles-does = Ce que fait cette personne
roles-does-not = Pas cela
role-bridge-figure = Personne-relais
role-bridge-figure-does = Travaille à l'école. Vous écoute, aide avec les papiers et vous met en contact avec les bonnes personnes.
role-bridge-figure-not = Ne décide rien à votre place. N'est pas interprète.
role-mediator = Médiateur interculturel
role-mediator-does = Parle votre langue. Explique comment on fait ici et comment on fait chez vous. Ainsi, chacun comprend l'autre.
role-mediator-not = Ne prend pas parti et ne décide rien.
role-buddy = Parrain ou marraine (buddy)
role-buddy-does = Vous accompagne pendant six mois : parler, aller quelque part ensemble, découvrir la ville.
role-buddy-not = Ne cherche pas de logement. Ne donne pas et ne prête pas d'argent.
role-volunteer = Bénévole
role-volunteer-does = Aide une fois ou de temps en temps : venir avec vous, les devoirs, pratiquer le néerlandais.
role-volunteer-not = Ne reçoit pas de salaire et ne vous demande pas d'argent.
role-ambassador = Ambassadeur
role-ambassador-does = Est aussi parent et parle votre langue. Explique ce que l'école veut dire et répond aux questions.
role-ambassador-not = Ne parle pas au nom de l'école. Ne répète pas votre question.
role-education-professional = Professionnel de l'enseignement
role-education-professional-does = Enseignant, coordinateur de soins ou quelqu'un du CLB. Parle avec vous de l'apprentissage et du suivi de votre enfant.
role-education-professional-not = Ne prend pas de grande décision sur votre enfant sans vous.
role-interpreter = Interprète
role-interpreter-does = Traduit tout ce que chacun dit.
role-interpreter-not = N'ajoute rien, ne donne pas de conseils et ne garde pas de notes.
roles-difference = Interprète ou médiateur ? L'interprète dit seulement ce que vous dites. Le médiateur explique aussi. Tout le monde à table sait qui c'est.
roles-no-children = Un enfant ou un jeune n'interprète jamais. Ainsi, un enfant reste un enfant.
roles-silent = Ce que vous dites, ils ne le répètent pas.
roles-how-to-ask = Vous voulez de l'aide ? Dites-le à l'école, ou choisissez « Je veux de l'aide » dans un message.

## Where one can help

roles-help-too = Vous voulez aider ?
roles-help-where = Choisissez où vous voulez aider.
roles-help-nowhere = Vous ne pouvez pas vous inscrire ici pour le moment. Demandez à l'école.
