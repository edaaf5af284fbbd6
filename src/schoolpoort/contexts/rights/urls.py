"""Addresses of `rights`: for guardians under /mijn/, for staff under /consents/, /complaints/ and /requests/."""

from django.urls import URLPattern

app_name = "rights"
urlpatterns: list[URLPattern] = []
