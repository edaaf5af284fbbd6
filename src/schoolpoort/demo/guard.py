"""Says why the demonstration may not be loaded here, in plain words."""

from django.conf import settings

from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.demo.town import SCHOOLS, TOWN_NAME

_OURS = frozenset({TOWN_NAME, *(plan.name for plan in SCHOOLS)})


class DemoRefused(Exception):
    """The demonstration cannot be loaded or shown; the message says why and what to do."""


def town_is_here() -> bool:
    """Say whether the town was loaded before.

    Raises DemoRefused outside a demonstration, and for a database with organisations that are not the town's.
    """
    if not settings.DEMO:
        raise DemoRefused(
            "This is not a demonstration: SCHOOLPOORT_DEMO is not true. With it, anybody who has a sign-in link gets "
            "in without a password, so switch it on only where there are no real families."
        )
    names = set(Organisation.objects.values_list("name", flat=True))
    strangers = sorted(names - _OURS)
    if strangers:
        raise DemoRefused(
            f"This database has {len(strangers)} organisation(s) that are not the demonstration's, for instance "
            f"“{strangers[0]}”. Nothing was changed. Use an empty database: set SCHOOLPOORT_HOME to a new folder."
        )
    return bool(names)
