"""Addresses of the pages that cross contexts."""

from django.urls import path

from schoolpoort.pages import glossary_views, privacy_views, public_files, retention_views, views
from schoolpoort.pages.plain_language import views as plain_language_views

app_name = "pages"
urlpatterns = [
    path("", views.home, name="home"),
    path("retention/", retention_views.retention, name="retention"),
    path("retention/keep", retention_views.keep, name="keep"),
    path("privacy-file/", privacy_views.privacy_file, name="privacy-file"),
    path("privacy-file/<slug:document>.pdf", privacy_views.privacy_document, name="privacy-document"),
    path("klare-taal/", plain_language_views.plain_language, name="plain-language"),
    path("klare-taal/bericht", plain_language_views.make_message, name="plain-language-message"),
    path("woorden/", glossary_views.glossary, name="glossary"),
    path(".well-known/security.txt", public_files.security_contact, name="security-contact"),
    path("robots.txt", public_files.robots, name="robots"),
]
