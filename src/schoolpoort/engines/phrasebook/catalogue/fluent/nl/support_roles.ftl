### The seven kinds of adults who help: what each does and does not do, in a table for guardians.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

# Public page, also on paper.
roles-title = Wie kan u helpen?
roles-intro = Zeven soorten mensen helpen ouders en scholen. Het zijn altijd volwassenen.
roles-who = Wie?
roles-does = Dit doet deze persoon
roles-does-not = Dit niet
role-bridge-figure = Brugfiguur
role-bridge-figure-does = Werkt op school. Luistert naar u, helpt met papieren en brengt u bij de juiste mensen.
role-bridge-figure-not = Beslist niets in uw plaats. Is geen tolk.
role-mediator = Intercultureel bemiddelaar
role-mediator-does = Spreekt uw taal. Legt uit hoe iets hier gaat en hoe het bij u gaat. Zo begrijpen beide kanten elkaar.
role-mediator-not = Kiest geen kant en beslist niets.
role-buddy = Buddy
role-buddy-does = Gaat zes maanden lang met u mee. Samen praten, ergens heen gaan, de stad leren kennen.
role-buddy-not = Zoekt geen huis. Geeft of leent geen geld.
role-volunteer = Vrijwilliger
role-volunteer-does = Helpt één keer of af en toe: meegaan, huiswerk, Nederlands oefenen.
role-volunteer-not = Krijgt geen loon en vraagt u geen geld.
role-ambassador = Ambassadeur
role-ambassador-does = Is zelf ouder en spreekt uw taal. Legt uit wat de school bedoelt en antwoordt op vragen.
role-ambassador-not = Spreekt niet in naam van de school. Vertelt uw vraag niet verder.
role-education-professional = Onderwijsprofessional
role-education-professional-does = Leerkracht, zorgcoördinator of iemand van het CLB. Praat met u over leren en over zorg voor uw kind.
role-education-professional-not = Neemt geen grote beslissing over uw kind zonder u.
role-interpreter = Tolk
role-interpreter-does = Vertaalt alles wat iedereen zegt.
role-interpreter-not = Zegt niets extra, geeft geen raad en schrijft niets op.
roles-difference = Tolk of bemiddelaar? Een tolk zegt alleen wat u zegt. Een bemiddelaar legt ook uit. Iedereen aan tafel weet wie het is.
roles-no-children = Een kind of een jongere tolkt nooit. Zo blijft een kind gewoon kind.
roles-silent = Wat u vertelt, vertellen zij niet verder.
roles-how-to-ask = Wilt u hulp? Zeg het op school, of kies 'Ik wil hulp' bij een bericht.

## Where one can help

roles-help-too = Wilt u zelf helpen?
roles-help-where = Kies waar u wilt helpen.
roles-help-nowhere = Nu kunt u zich hier niet aanmelden. Vraag het op school.
