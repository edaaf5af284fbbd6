### Help in the neighbourhood: searching the directory of support, one page per entry.
### Tone: warm, calm, level A2. Short sentences. Formal "you".

# Title of the page.
directory-title = De l’aide près de chez vous

directory-intro = Choisissez ce que vous cherchez. Vous verrez qui peut vous aider, et où.

directory-what = Que cherchez-vous ?

directory-postcode = Votre code postal

directory-language = Quelle langue y parle-t-on ?

directory-any-language = Toutes les langues

directory-words = Cherchez un mot

directory-find = Chercher

# How many entries were found. $count is a number.
directory-found = { $count ->
    [0] Rien trouvé.
    [one] { $count } lieu trouvé.
   *[other] { $count } lieux trouvés.
}

directory-straight-line = Le plus proche est en premier. La distance est à vol d’oiseau.

directory-postcode-unknown = Nous ne connaissons pas ce code postal. La liste est par nom.

# A label: the distance in a straight line. $km is a number such as "2.3".
directory-distance = { $km } km

# A label: it costs nothing.
directory-free = gratuit

directory-closed-for-now = C’est fermé pour le moment.

directory-none = Nous n’avons rien trouvé. Choisissez une autre langue ou demandez à l’école.

directory-before = Précédent

directory-more = Plus

directory-again = Chercher autre chose

directory-back = Retour à la recherche

directory-times = Quand cette semaine ?

directory-no-times-this-week = Pas cette semaine.

directory-times-unknown = Appelez ou écrivez pour savoir quand venir.

directory-cost = Combien ça coûte ?

directory-ask-cost = Demandez le prix.

directory-languages = Quelles langues y parle-t-on ?

directory-where = Où ?

directory-for-whom = Pour qui ?

# $from and $until are ages in years.
directory-ages = De { $from } à { $until } ans

directory-ages-from = À partir de { $from } ans

directory-ages-until = Jusqu’à { $until } ans

directory-how = Comment y aller ?

directory-ask-school = Demandez à l’école.

# $day is a written day. Somebody looked whether all is still right.
directory-confirmed = Vérifié pour la dernière fois le { $day }.

directory-may-have-changed = Cela a peut-être changé. Appelez d’abord.

# What people can look for: short labels under a picture.
directory-need-practise-dutch = Apprendre et pratiquer le néerlandais

directory-need-homework = Aide aux devoirs

directory-need-reading = Livres et lecture à voix haute

directory-need-play-and-meet = Rencontrer d’autres parents

directory-need-young-child = Questions sur un jeune enfant

directory-need-money-and-papers = Argent, droits et papiers

directory-need-interpret = Interprétation et traduction

directory-need-talk = Parler à quelqu’un

directory-need-own-language = Cours dans votre propre langue

directory-need-sport-and-leisure = Sport et loisirs

directory-need-child-care = Garde d’enfants

directory-need-room = Un local pour votre groupe
