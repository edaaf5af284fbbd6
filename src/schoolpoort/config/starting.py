"""Starts Django once in a process."""

import django
from django.apps import apps


def start_django() -> None:
    """Load the settings and the applications; nothing where they are loaded already.

    A second `django.setup()` would set up logging anew, and so close the handlers of whoever called the command from
    within Python.
    """
    if not apps.ready:
        django.setup()
