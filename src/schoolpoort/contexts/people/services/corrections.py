"""What a guardian asked to correct and an administrator agreed to; the next roster does not undo it."""

from datetime import date

from django.db import transaction

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.people.engine_io import household_hash, street_line
from schoolpoort.contexts.people.models import Child, Guardian, Household
from schoolpoort.contexts.people.roster.records import RosterAddress
from schoolpoort.contexts.people.roster.typed_address import read_typed_address
from schoolpoort.core import audit
from schoolpoort.core.scope import Scope


class UnclearAddress(Exception):
    """The parts of this address cannot be told apart: somebody fills in street, postcode and town."""


@transaction.atomic
def correct_person(person: Guardian | Child, field: str, value: str | date, by: User) -> None:
    """Write a first name, a last name or a birth date of a guardian or a child."""
    setattr(person, field, value)
    person.save(update_fields=[field])
    if isinstance(person, Guardian):
        _keep(person, field)
    _record(person, field, by)


def address_parts(typed: str) -> RosterAddress:
    """Return the parts of an address that was typed on one line. Raises UnclearAddress."""
    address = read_typed_address(typed)
    if address is None:
        raise UnclearAddress
    return address


@transaction.atomic
def correct_address(guardian: Guardian, address: RosterAddress, by: User) -> None:
    """Write where a guardian's household lives, in parts, so that letters and the next roster understand it."""
    household = Household.objects.within(Scope.of(guardian.organisation_id)).get(pk=guardian.household_id)
    household.street, household.postcode = street_line(address), address.postcode[:10]
    household.town, household.address_hash = address.town[:80], household_hash(address)
    household.save(update_fields=["street", "postcode", "town", "address_hash"])
    _keep(guardian, "address")
    _record(guardian, "address", by)


def _keep(guardian: Guardian, field: str) -> None:
    if field not in guardian.own_fields:
        guardian.own_fields = [*guardian.own_fields, field]
        guardian.save(update_fields=["own_fields"])


def _record(person: Guardian | Child, field: str, by: User) -> None:
    audit.record(
        "changed",
        actor=audit.Actor("user", by.pk),
        organisation_id=person.organisation_id,
        subject=type(person).__name__,
        subject_id=person.pk,
        fields=[field],
    )
