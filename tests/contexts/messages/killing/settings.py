"""The product's settings, with an application that kills the worker once, and an impatient queue."""

from schoolpoort.config.settings import *  # noqa: F403
from schoolpoort.config.settings import INSTALLED_APPS, Q_CLUSTER

INSTALLED_APPS = [*INSTALLED_APPS, "tests.contexts.messages.killing.apps.KillingConfig"]
Q_CLUSTER = {**Q_CLUSTER, "poll": 0.1, "guard_cycle": 0.1}
