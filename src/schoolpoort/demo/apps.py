from django.apps import AppConfig


class DemoConfig(AppConfig):
    """The invented town and its post office."""

    name = "schoolpoort.demo"
    label = "demo"
