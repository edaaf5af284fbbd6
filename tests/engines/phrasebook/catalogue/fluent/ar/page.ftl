page-hello = مرحبا { $name }
    .label = تحية
page-unread = { $count ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة أخرى
}
