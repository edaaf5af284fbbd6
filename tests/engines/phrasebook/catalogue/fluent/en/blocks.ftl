swimming-starts = Swimming lessons start
    .text = { $child } goes swimming on { $date } at { $time }.

good-news = Good news
    .text = { $child } is doing well.
