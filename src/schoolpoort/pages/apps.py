from django.apps import AppConfig


class PagesConfig(AppConfig):
    """Pages that cross contexts: each role's home, search, figures."""

    name = "schoolpoort.pages"
    label = "pages"
