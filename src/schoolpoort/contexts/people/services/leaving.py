"""Children and guardians who left: marked, never deleted by an import, and reached no more."""

from uuid import UUID

from django.db import transaction
from django.db.models import Q

from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.people.events import GuardiansLeft
from schoolpoort.contexts.people.models import Child, Enrolment, Guardian, Guardianship
from schoolpoort.contexts.people.services.applying.writing import parts
from schoolpoort.core import audit, clock
from schoolpoort.core.events import publish
from schoolpoort.core.scope import Scope


@transaction.atomic
def settle_guardians(organisation_id: UUID, actor: audit.Actor = audit.SYSTEM) -> tuple[UUID, ...]:
    """Mark guardians without a child at the school as gone, and welcome back those who have one again (4 queries).

    Returns who left; GuardiansLeft is published, so that their links close.
    """
    scope, day = Scope.of(organisation_id), clock.today()
    ties = Guardianship.objects.within(scope).filter(child__gone_since=None)
    with_child = frozenset(ties.values_list("guardian_id", flat=True))
    present = dict(Guardian.objects.within(scope).values_list("pk", "gone_since"))
    left = tuple(key for key, gone_since in present.items() if gone_since is None and key not in with_child)
    back = tuple(key for key, gone_since in present.items() if gone_since is not None and key in with_child)
    for part in parts(left):
        Guardian.objects.within(scope).filter(pk__in=part).update(gone_since=day)
    for part in parts(back):
        Guardian.objects.within(scope).filter(pk__in=part).update(gone_since=None)
    if left:
        audit.record_many("left", actor=actor, organisation_id=organisation_id, subject="Guardian", subject_ids=left)
        publish(GuardiansLeft(organisation_id, left))
    return left


@transaction.atomic
def close_ended_enrolments(organisation_id: UUID) -> int:
    """Mark children whose last enrolment ended before today as gone; returns how many."""
    scope, day = Scope.of(organisation_id), clock.today()
    enrolments = Enrolment.objects.within(scope).filter(child__gone_since=None)
    lasting = enrolments.filter(Q(until=None) | Q(until__gte=day))
    ids = sorted(set(enrolments.values_list("child_id", flat=True)) - set(lasting.values_list("child_id", flat=True)))
    for part in parts(ids):
        Child.objects.within(scope).filter(pk__in=part).update(gone_since=day)
    if ids:
        audit.record_many("left", actor=audit.SYSTEM, organisation_id=organisation_id, subject="Child", subject_ids=ids)
        settle_guardians(organisation_id)
    return len(ids)


def close_ended_enrolments_everywhere() -> int:
    """Do so for every organisation of the installation, one transaction each."""
    return sum(close_ended_enrolments(key) for key in Organisation.objects.values_list("pk", flat=True))
