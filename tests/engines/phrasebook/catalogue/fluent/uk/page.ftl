page-unread = { $count ->
    [one] { $count } повідомлення
    [few] { $count } повідомлення (кілька)
    [many] { $count } повідомлень
   *[other] { $count } повідомлення (інше)
}
