"""The product's settings, with an application whose migration destroys something and then fails."""

from schoolpoort.config.settings import *  # noqa: F403
from schoolpoort.config.settings import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "tests.config.failing_upgrade"]
