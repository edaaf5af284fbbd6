"""What other contexts may use of `organisations`."""

from schoolpoort.contexts.organisations.models import (
    Agreement,
    Organisation,
    OrganisationKind,
    RetentionChoice,
    Room,
    SchoolYear,
    Site,
)
from schoolpoort.contexts.organisations.own_details import LOGO_SIDE, logo_of, remove_logo, rename, save_logo
from schoolpoort.contexts.organisations.queries import agreed_together, organisations_in, school_year_on
from schoolpoort.contexts.organisations.retention import TooShort, choices_on, keep_for

__all__ = [
    "LOGO_SIDE",
    "Agreement",
    "Organisation",
    "OrganisationKind",
    "RetentionChoice",
    "Room",
    "SchoolYear",
    "Site",
    "TooShort",
    "agreed_together",
    "choices_on",
    "keep_for",
    "logo_of",
    "organisations_in",
    "remove_logo",
    "rename",
    "save_logo",
    "school_year_on",
]
