good-news = İyi haber { -okul }
    .text = { $child } iyi gidiyor.
