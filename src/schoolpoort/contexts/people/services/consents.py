"""Giving and taking back consent: a dated row each time, with effect at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.people.models import (
    PHOTO_PURPOSES,
    Child,
    Consent,
    ConsentPurpose,
    ConsentSource,
    Guardian,
    Guardianship,
    SharingPartner,
)
from schoolpoort.contexts.people.queries.consents import latest_of
from schoolpoort.core import audit, clock
from schoolpoort.core.scope import Scope

#: Ways in which the guardian answers alone; the others name the member of staff who wrote it down.
_ALONE = frozenset({ConsentSource.OWN_SPACE, ConsentSource.CODE})


class NotTheirs(Exception):
    """This adult does not decide for this child: no parental authority is recorded."""


class NeedsProof(Exception):
    """A yes that was only spoken is none: it needs a code or a signature (decision 10). A no is always a no."""


@dataclass(frozen=True)
class Said:
    """How a consent came in: `source`, and `by`, the id of who wrote down a paper or a talk."""

    source: ConsentSource
    by: UUID | None = None


def may_decide_for(guardian: Guardian, child: Child) -> bool:
    """Say whether parental authority of this guardian over this child is recorded (1 query)."""
    ties = Guardianship.objects.within(Scope.of(guardian.organisation_id))
    return ties.filter(guardian=guardian, child=child, parental_authority=True, guardian__gone_since=None).exists()


def say_about_photos(
    guardian: Guardian, child: Child, purposes: Sequence[ConsentPurpose], given: bool, said: Said
) -> list[Consent]:
    """Write a guardian's yes or no about photos of a child; what already holds is not written again.

    Raises NotTheirs without parental authority, NeedsProof for a yes that was only spoken, ValueError for a purpose
    that is not about photos.
    """
    if set(purposes) - set(PHOTO_PURPOSES):
        raise ValueError("only photos are asked for each child")
    if not may_decide_for(guardian, child):
        raise NotTheirs
    return _write(guardian, [(purpose, child.pk, None) for purpose in purposes], given, said)


def say_about_sharing(guardian: Guardian, partner: SharingPartner | None, given: bool, said: Said) -> list[Consent]:
    """Write a guardian's yes or no to sharing: with a named organisation, or with a buddy where it is None.

    Raises NeedsProof for a yes that was only spoken.
    """
    purpose = ConsentPurpose.PARTNER if partner else ConsentPurpose.BUDDY
    return _write(guardian, [(purpose, None, partner.pk if partner else None)], given, said)


@transaction.atomic
def repeat_consent(row: Consent) -> bool:
    """Write a withdrawal again that a restore lost; False where it is there, or where nobody is left who said it."""
    scope = Scope.of(row.organisation_id)
    lost = (
        (row.child_id and not Child.objects.within(scope).filter(pk=row.child_id).exists())
        or (row.partner_id and not SharingPartner.objects.within(scope).filter(pk=row.partner_id).exists())
        or not Guardian.objects.within(scope).filter(pk=row.guardian_id).exists()
    )
    if lost or Consent.objects.within(scope).filter(pk=row.pk).exists():
        return False
    row.save(force_insert=True)
    audit.record(
        "said no",
        actor=audit.SYSTEM,
        organisation_id=row.organisation_id,
        subject="Consent",
        subject_id=row.pk,
        fields=[row.purpose],
    )
    return True


@transaction.atomic
def _write(
    guardian: Guardian, wanted: Sequence[tuple[ConsentPurpose, UUID | None, UUID | None]], given: bool, said: Said
) -> list[Consent]:
    if given and said.source == ConsentSource.IN_PERSON:
        raise NeedsProof
    scope = Scope.of(guardian.organisation_id)
    # A double tap waits here, so that the second one finds the first.
    Guardian.objects.within(scope).select_for_update().get(pk=guardian.pk)
    now = latest_of(scope, [guardian.pk])
    rows = [
        Consent(
            organisation_id=guardian.organisation_id,
            purpose=purpose,
            guardian=guardian,
            child_id=child,
            partner_id=partner,
            given=given,
            source=said.source,
            recorded_by_id=said.by,
            at=clock.now(),
        )
        for purpose, child, partner in wanted
        if (last := now.get((guardian.pk, purpose, child or partner))) is None or last.given != given
    ]
    Consent.objects.bulk_create(rows)
    actor = audit.Actor("guardian", guardian.pk) if said.source in _ALONE else audit.Actor("user", said.by)
    audit.record_many(
        "said yes" if given else "said no",
        actor=actor,
        organisation_id=guardian.organisation_id,
        subject="Consent",
        subject_ids=[row.pk for row in rows],
        fields=sorted({row.purpose for row in rows}),
    )
    return rows
