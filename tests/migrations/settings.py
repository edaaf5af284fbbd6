"""The product's settings, with the older town's own file beside the database that is brought up to date."""

import os

from schoolpoort.config.settings import *  # noqa: F403
from schoolpoort.config.settings import DATABASES

DATABASES = {
    **DATABASES,
    "older": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.environ["OLDER_TOWN"]},
}
