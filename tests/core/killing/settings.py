"""The product's settings, with an application that kills at a chosen moment, and an impatient queue."""

from schoolpoort.config.settings import *  # noqa: F403
from schoolpoort.config.settings import INSTALLED_APPS, Q_CLUSTER

INSTALLED_APPS = [*INSTALLED_APPS, "tests.core.killing.apps.KillingConfig"]
# The queue's own retry stays what it is, 16 minutes: what comes back within seconds comes back by our bookkeeping.
Q_CLUSTER = {**Q_CLUSTER, "poll": 0.1, "guard_cycle": 0.1}
