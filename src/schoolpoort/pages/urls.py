"""Addresses of the pages that cross contexts."""

from django.urls import path

from schoolpoort.pages import privacy_views, public_files, retention_views, views

app_name = "pages"
urlpatterns = [
    path("", views.home, name="home"),
    path("retention/", retention_views.retention, name="retention"),
    path("retention/keep", retention_views.keep, name="keep"),
    path("privacy-file/", privacy_views.privacy_file, name="privacy-file"),
    path("privacy-file/<slug:document>.pdf", privacy_views.privacy_document, name="privacy-document"),
    path(".well-known/security.txt", public_files.security_contact, name="security-contact"),
    path("robots.txt", public_files.robots, name="robots"),
]
