"""What other contexts may use of `organisations`."""

from schoolpoort.contexts.organisations.models import (
    Agreement,
    Organisation,
    OrganisationKind,
    Room,
    SchoolYear,
    Site,
)
from schoolpoort.contexts.organisations.queries import agreed_together, organisations_in, school_year_on

__all__ = [
    "Agreement",
    "Organisation",
    "OrganisationKind",
    "Room",
    "SchoolYear",
    "Site",
    "agreed_together",
    "organisations_in",
    "school_year_on",
]
