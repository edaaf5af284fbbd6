"""The PIN that a school gives in person: shown once, kept as a slow hash, void after five wrong tries."""

import secrets
from collections.abc import Sequence

from django.contrib.auth.hashers import check_password, make_password
from django.db import transaction

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.own_space.models import GuardianPin
from schoolpoort.contexts.own_space.policies import MOST_PIN_TRIES
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.core import audit, clock
from schoolpoort.core.scope import Scope


@transaction.atomic
def give_pin(guardian: Guardian, by: User) -> str:
    """Make a guardian's PIN and return its six digits, which are nowhere else; an older one stops working."""
    pin = f"{secrets.randbelow(1_000_000):06d}"
    rows = GuardianPin.objects.within(Scope.of(guardian.organisation_id))
    row = rows.filter(guardian=guardian).first() or GuardianPin(
        organisation_id=guardian.organisation_id, guardian=guardian
    )
    row.pin_hash, row.tries, row.voided_at = make_password(pin), 0, None
    row.given_by, row.given_at = by, clock.now()
    row.save()
    audit.record(
        "gave a PIN",
        actor=audit.Actor("user", by.pk),
        organisation_id=guardian.organisation_id,
        subject="Guardian",
        subject_id=guardian.pk,
    )
    return pin


def pin_of(guardian: Guardian) -> GuardianPin | None:
    """Return a guardian's PIN as a row, whatever its state (1 query)."""
    return GuardianPin.objects.within(Scope.of(guardian.organisation_id)).filter(guardian=guardian).first()


@transaction.atomic
def whose_pin(guardians: Sequence[Guardian], typed: str) -> Guardian | None:
    """Return the one of these guardians whose PIN was typed; a wrong one counts as a try for all of them.

    Two partners who were given the same six digits by chance get neither: the school gives one of them another.
    """
    scope = Scope.over(each.organisation_id for each in guardians)
    rows = GuardianPin.objects.within(scope).filter(guardian__in=guardians, voided_at=None, tries__lt=MOST_PIN_TRIES)
    pins = list(rows.select_for_update())
    right = [each for each in pins if check_password(typed, each.pin_hash)]
    if len(right) == 1:
        right[0].tries = 0
        right[0].save(update_fields=["tries"])
        return next(each for each in guardians if each.pk == right[0].guardian_id)
    for each in pins:
        each.tries += 1
        if each.tries >= MOST_PIN_TRIES:
            each.voided_at = clock.now()
        each.save(update_fields=["tries", "voided_at"])
    return None


def is_pin_of(guardian: Guardian, typed: str) -> bool:
    """Say whether this is the guardian's PIN now, for the paper that is printed right after it was made."""
    row = pin_of(guardian)
    return row is not None and row.voided_at is None and check_password(typed, row.pin_hash)
