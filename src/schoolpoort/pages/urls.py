"""Addresses of the pages that cross contexts."""

from django.urls import path

from schoolpoort.pages import public_files, views

app_name = "pages"
urlpatterns = [
    path("", views.home, name="home"),
    path(".well-known/security.txt", public_files.security_contact, name="security-contact"),
    path("robots.txt", public_files.robots, name="robots"),
]
