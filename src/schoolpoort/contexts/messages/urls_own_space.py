"""Addresses of `messages` in the guardian's own space."""

from django.urls import path

from schoolpoort.contexts.messages.views import own_space

urlpatterns = [
    path("mijn/via/<str:token>", own_space.via, name="own_space_via"),
    path("mijn/berichten/", own_space.own_messages, name="own_messages"),
    path("mijn/agenda/", own_space.own_agenda, name="own_agenda"),
    path("mijn/agenda/adres", own_space.change_feed, name="own_feed_change"),
    path("mijn/agenda/<str:feed_token>.ics", own_space.feed, name="own_feed"),
]
