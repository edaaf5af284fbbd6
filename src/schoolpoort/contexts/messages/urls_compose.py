"""Addresses of `messages`: compose."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
