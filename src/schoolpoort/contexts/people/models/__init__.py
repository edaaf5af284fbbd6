"""People as they are: children, guardians, households, languages, channels, classes and staff."""

from schoolpoort.contexts.people.models.consents import (
    PHOTO_PURPOSES,
    Consent,
    ConsentPurpose,
    ConsentSetting,
    ConsentSource,
    PartnerAim,
    PartnerBasis,
    SharingPartner,
)
from schoolpoort.contexts.people.models.emergency import EmergencyAccess
from schoolpoort.contexts.people.models.families import Child, Guardian, Guardianship, Household, Relation
from schoolpoort.contexts.people.models.languages import (
    LanguageSkill,
    TranslationDecision,
    TranslationNeed,
)
from schoolpoort.contexts.people.models.pupil_contacts import PupilContactPoint
from schoolpoort.contexts.people.models.reach import Channel, ChannelHealth
from schoolpoort.contexts.people.models.roster import (
    ControllerConfirmation,
    ExternalId,
    RosterImport,
    RosterImportState,
    RosterMapping,
    SharedGuardianAnswer,
)
from schoolpoort.contexts.people.models.school import Enrolment, SchoolClass, StaffAssignment

__all__ = [
    "PHOTO_PURPOSES",
    "Channel",
    "ChannelHealth",
    "Child",
    "Consent",
    "ConsentPurpose",
    "ConsentSetting",
    "ConsentSource",
    "ControllerConfirmation",
    "EmergencyAccess",
    "Enrolment",
    "ExternalId",
    "Guardian",
    "Guardianship",
    "Household",
    "LanguageSkill",
    "PartnerAim",
    "PartnerBasis",
    "PupilContactPoint",
    "Relation",
    "RosterImport",
    "RosterImportState",
    "RosterMapping",
    "SchoolClass",
    "SharedGuardianAnswer",
    "SharingPartner",
    "StaffAssignment",
    "TranslationDecision",
    "TranslationNeed",
]
