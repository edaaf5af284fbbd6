page-hello = Dag { $name }
    .label = Begroeting
page-when = Verstuurd op { $date } om { $time }, voor { $price }.
page-unread = { $count ->
    [one] { $count } bericht
   *[other] { $count } berichten
}
