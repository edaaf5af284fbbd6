"""What other contexts may use of `people`."""

from schoolpoort.contexts.people.events import GuardiansLeft, StaffLeft
from schoolpoort.contexts.people.models import (
    Channel,
    ChannelHealth,
    Child,
    Enrolment,
    ExternalId,
    Guardian,
    Guardianship,
    Household,
    LanguageSkill,
    Relation,
    SchoolClass,
    StaffAssignment,
    TranslationDecision,
    TranslationNeed,
)
from schoolpoort.contexts.people.policies import DUTCH, GuardianLanguages, languages_for, languages_of
from schoolpoort.contexts.people.queries import (
    assigned_class_ids,
    children_of_classes,
    class_teachers,
    classes_on,
    enrolments_on,
    guardians_of_households,
    households_of_children,
)
from schoolpoort.contexts.people.rules import teaches_class

__all__ = [
    "DUTCH",
    "Channel",
    "ChannelHealth",
    "Child",
    "Enrolment",
    "ExternalId",
    "Guardian",
    "GuardianLanguages",
    "GuardiansLeft",
    "Guardianship",
    "Household",
    "LanguageSkill",
    "Relation",
    "SchoolClass",
    "StaffAssignment",
    "StaffLeft",
    "TranslationDecision",
    "TranslationNeed",
    "assigned_class_ids",
    "children_of_classes",
    "class_teachers",
    "classes_on",
    "enrolments_on",
    "guardians_of_households",
    "households_of_children",
    "languages_for",
    "languages_of",
    "teaches_class",
]
