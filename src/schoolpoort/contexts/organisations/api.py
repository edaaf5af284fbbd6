"""What other contexts may use of `organisations`."""

from schoolpoort.contexts.organisations.models import (
    Agreement,
    AgreementAim,
    AgreementConfirmation,
    AskedLevel,
    Organisation,
    OrganisationKind,
    RetentionChoice,
    Room,
    SchoolYear,
    Site,
)
from schoolpoort.contexts.organisations.own_details import LOGO_SIDE, ask_level, logo_of, remove_logo, rename, save_logo
from schoolpoort.contexts.organisations.queries import (
    agreed_together,
    agreements_holding,
    agreements_of,
    organisations_in,
    organisations_named,
    school_year_on,
)
from schoolpoort.contexts.organisations.retention import TooShort, choices_on, keep_for
from schoolpoort.contexts.organisations.services import NoOtherParty, Terms, WrongEnd, confirm, end, propose

__all__ = [
    "LOGO_SIDE",
    "Agreement",
    "AgreementAim",
    "AgreementConfirmation",
    "AskedLevel",
    "NoOtherParty",
    "Organisation",
    "OrganisationKind",
    "RetentionChoice",
    "Room",
    "SchoolYear",
    "Site",
    "Terms",
    "TooShort",
    "WrongEnd",
    "agreed_together",
    "agreements_holding",
    "agreements_of",
    "ask_level",
    "choices_on",
    "confirm",
    "end",
    "keep_for",
    "logo_of",
    "organisations_in",
    "organisations_named",
    "propose",
    "remove_logo",
    "rename",
    "save_logo",
    "school_year_on",
]
