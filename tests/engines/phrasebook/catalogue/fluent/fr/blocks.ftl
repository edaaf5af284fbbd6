swimming-starts = La natation commence
    .text = { $child } va à la piscine. Jour : { $date }. Heure : { $time }.
    .do = Donnez : { $items-label }.
