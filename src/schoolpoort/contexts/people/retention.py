"""How long families stay after they left, and what imports and decisions leave behind."""

from collections.abc import Sequence
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext_lazy as _

from schoolpoort.contexts.people.models import (
    Child,
    ControllerConfirmation,
    ExternalId,
    Guardian,
    Household,
    PupilContactPoint,
    RosterImport,
    SharedGuardianAnswer,
    StaffAssignment,
    TranslationDecision,
)
from schoolpoort.core.privacy import Retention
from schoolpoort.core.retention import Period, RetentionRule, delete_rows, register_rule


def _gone_children(period: Period) -> QuerySet[Child]:
    return Child.unscoped.filter(organisation_id=period.organisation, gone_since__lt=period.cutoff)


def _purge_children(keys: Sequence[Any]) -> int:
    named = delete_rows(ExternalId.unscoped.filter(object_id__in=keys))
    return named + Child.unscoped.filter(pk__in=keys).only("pk").delete()[0]


def gone_guardians(period: Period) -> QuerySet[Guardian]:
    """Return the guardians of one organisation whose time is over."""
    return Guardian.unscoped.filter(organisation_id=period.organisation, gone_since__lt=period.cutoff)


def _purge_guardians(keys: Sequence[Any]) -> int:
    """Delete guardians with all that is theirs, and the households that are empty then."""
    named = delete_rows(ExternalId.unscoped.filter(object_id__in=keys))
    homes = list(Guardian.unscoped.filter(pk__in=keys).values_list("household_id", flat=True).distinct())
    deleted = Guardian.unscoped.filter(pk__in=keys).only("pk").delete()[0]
    empty = Household.unscoped.filter(pk__in=homes, guardians=None)
    return named + deleted + empty.only("pk").delete()[0]


def empty_households(period: Period) -> QuerySet[Household]:
    """Return the households of one organisation in which nobody lives any more: everybody moved to another one."""
    return Household.unscoped.filter(organisation_id=period.organisation, guardians=None)


def delete_households(keys: Sequence[Any]) -> int:
    """Delete households by id with what Django deletes with them; return how many rows."""
    return Household.unscoped.filter(pk__in=keys).only("pk").delete()[0]


def _old_imports(period: Period) -> QuerySet[RosterImport]:
    return RosterImport.unscoped.filter(organisation_id=period.organisation, created_at__lt=period.before)


def _old_answers(period: Period) -> QuerySet[SharedGuardianAnswer]:
    return SharedGuardianAnswer.unscoped.filter(organisation_id=period.organisation, answered_on__lt=period.cutoff)


def _ended_assignments(period: Period) -> QuerySet[StaffAssignment]:
    return StaffAssignment.unscoped.filter(organisation_id=period.organisation, until__lt=period.cutoff)


def _old_decisions(period: Period) -> QuerySet[TranslationDecision]:
    # A decision stays as long as a guardian is translated for because of it.
    return TranslationDecision.unscoped.filter(
        organisation_id=period.organisation, decided_on__lt=period.cutoff, needs=None
    )


def _contacts_without_pupils(period: Period) -> QuerySet[PupilContactPoint]:
    # Every roster replaces them; without any pupil there comes no roster any more.
    pupils = Child.unscoped.filter(organisation_id=OuterRef("organisation_id"), gone_since=None)
    return PupilContactPoint.unscoped.filter(~Exists(pupils), organisation_id=period.organisation)


def _old_confirmations(period: Period) -> QuerySet[ControllerConfirmation]:
    return ControllerConfirmation.unscoped.filter(organisation_id=period.organisation, confirmed_on__lt=period.cutoff)


register_rule(
    RetentionRule(
        key="people.assignments",
        retention=Retention.WHILE_EMPLOYED,
        model="people.StaffAssignment",
        what=_("Wie vroeger bij welke klas hoorde"),
        due=_ended_assignments,
        purge=lambda keys: delete_rows(StaffAssignment.unscoped.filter(pk__in=keys)),
        moment="until",
    )
)
register_rule(
    RetentionRule(
        key="people.decisions",
        retention=Retention.AUDIT,
        model="people.TranslationDecision",
        what=_("Besluiten over vertaling die niet meer gelden"),
        due=_old_decisions,
        purge=lambda keys: TranslationDecision.unscoped.filter(pk__in=keys).delete()[0],
        moment="decided_on",
    )
)
register_rule(
    RetentionRule(
        key="people.confirmations",
        retention=Retention.AUDIT,
        model="people.ControllerConfirmation",
        what=_("Wie zei dat de school verantwoordelijk is"),
        due=_old_confirmations,
        purge=lambda keys: delete_rows(ControllerConfirmation.unscoped.filter(pk__in=keys)),
        moment="confirmed_on",
    )
)
register_rule(
    RetentionRule(
        key="people.shared_guardian_answers",
        retention=Retention.WHILE_ENROLLED,
        model="people.SharedGuardianAnswer",
        what=_("Antwoorden op de vraag of twee ouders dezelfde persoon zijn"),
        due=_old_answers,
        purge=lambda keys: delete_rows(SharedGuardianAnswer.unscoped.filter(pk__in=keys)),
        moment="answered_on",
    )
)
register_rule(
    RetentionRule(
        key="people.imports",
        retention=Retention.THIRTY_DAYS,
        model="people.RosterImport",
        what=_("Leerlingenlijsten die een collega oplaadde"),
        due=_old_imports,
        purge=lambda keys: delete_rows(RosterImport.unscoped.filter(pk__in=keys)),
        moment="created_at",
    )
)
register_rule(
    RetentionRule(
        key="people.guardians",
        retention=Retention.WHILE_ENROLLED,
        model="people.Guardian",
        what=_("Ouders die weg zijn, met hun talen, adressen en keuzes"),
        due=gone_guardians,
        purge=_purge_guardians,
        moment="gone_since",
        cascades=(
            "people.Guardianship",
            "people.LanguageSkill",
            "people.TranslationNeed",
            "people.Channel",
            "people.Consent",
            "own_space.GuardianPin",
            "own_space.JoinedRecord",
        ),
        also=("people.Household", "people.ExternalId"),
    )
)
register_rule(
    RetentionRule(
        key="people.children",
        retention=Retention.WHILE_ENROLLED,
        model="people.Child",
        what=_("Kinderen die weg zijn van school"),
        due=_gone_children,
        purge=_purge_children,
        moment="gone_since",
        cascades=("people.Guardianship", "people.Enrolment", "people.Consent", "people.EmergencyAccess"),
        also=("people.ExternalId",),
    )
)
register_rule(
    RetentionRule(
        key="people.pupil_contacts",
        retention=Retention.UNTIL_EXPIRY,
        model="people.PupilContactPoint",
        what=_("Nummers die niemand kan lezen, van een school zonder leerlingen"),
        due=_contacts_without_pupils,
        purge=lambda keys: delete_rows(PupilContactPoint.unscoped.filter(pk__in=keys)),
        moment="",
        last=True,
    )
)
