### Texts for tests.

-school = de school

# The whole class swims.
swimming-starts = De zwemles begint
    .text = { $child } gaat zwemmen op { $date } om { $time }.{ $has-place ->
        [yes] { " " }Het zwembad: { $place }.
       *[no] { "" }
    }
    .do = { $has-items ->
        [yes] Geef mee: { $items-label }.
       *[no] Uw kind brengt niets mee.
    }

class-trip = Wij gaan op uitstap
    .text =
        De uitstap: { $period }. { $buses ->
            [one] Wij gaan met één bus.
           *[other] Wij gaan met { $buses } bussen.
        } { $kind ->
            [farm] Wij zien dieren.
           *[sea] Wij zien de zee.
        } Eten: { $lunch-label }.{ $has-cost ->
            [yes] { " " }Prijs: { $cost }.
           *[no] { "" }
        }{ $has-note ->
            [yes] { " " }{ $note }
           *[no] { "" }
        }
class-trip-lunch-packed = lunchpakket
class-trip-lunch-warm = warme maaltijd

good-news = Goed nieuws van { -school }
    .text = { $child } doet het goed.
