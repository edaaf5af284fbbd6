"""Addresses of `messages`: parent."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
