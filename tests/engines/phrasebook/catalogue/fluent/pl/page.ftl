page-unread = { $count ->
    [one] { $count } wiadomość
    [few] { $count } wiadomości
    [many] { $count } wiadomości (wiele)
   *[other] { $count } wiadomości (inne)
}
