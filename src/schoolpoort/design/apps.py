"""Django's entry for the design room."""

from django.apps import AppConfig


class DesignConfig(AppConfig):
    """Registers the templates, static files and template tags of the design."""

    name = "schoolpoort.design"
    label = "design"
    verbose_name = "Vormgeving"
