"""Addresses of `own_space`, all under /mijn/."""

from django.urls import path

from schoolpoort.contexts.own_space.views import entry, home

app_name = "own_space"
urlpatterns = [
    path("mijn/", home.home, name="home"),
    path("mijn/in/", entry.entry, name="entry"),
    path("mijn/uit", home.sign_out, name="sign-out"),
    path("mijn/uit/overal", home.sign_out_everywhere, name="sign-out-everywhere"),
]
