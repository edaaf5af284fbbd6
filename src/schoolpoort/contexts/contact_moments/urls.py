"""Addresses of `contact_moments`."""

from django.urls import URLPattern

app_name = "contact_moments"
urlpatterns: list[URLPattern] = []
