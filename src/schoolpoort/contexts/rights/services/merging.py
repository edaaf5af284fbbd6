"""Two records of one person at one school become one: an administrator chooses which stays; it cannot be undone."""

from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.contexts.rights.queries.who_looked import MERGED
from schoolpoort.core import audit
from schoolpoort.core.personal_data import holders_downwards
from schoolpoort.core.scope import Scope


class NotTwoRecords(Exception):
    """The two must be different people's records of one school, both there."""


@transaction.atomic
def merge_guardians(keep: Guardian, drop: Guardian, by: User) -> None:
    """Move everything of `drop` to `keep` in every context, and remove `drop`. Raises NotTwoRecords.

    Names, birth date and household are those of the record that stays; what it does not say, the other fills in.
    """
    if keep.pk == drop.pk or keep.organisation_id != drop.organisation_id:
        raise NotTwoRecords
    scope = Scope.of(keep.organisation_id)
    both = Guardian.objects.within(scope).select_for_update().filter(pk__in=[keep.pk, drop.pk])
    if len(both) != 2:
        raise NotTwoRecords
    for holder in holders_downwards():
        holder.merge(scope, keep.pk, drop.pk)
    _fill_in(keep, drop)
    dropped: UUID = drop.pk
    drop.delete()
    audit.record(
        MERGED,
        actor=audit.Actor("user", by.pk),
        organisation_id=keep.organisation_id,
        subject="Guardian",
        subject_id=keep.pk,
        fields=[str(dropped)],
    )


def _fill_in(keep: Guardian, drop: Guardian) -> None:
    if keep.birth_date is None:
        keep.birth_date = drop.birth_date
    keep.landline = keep.landline or drop.landline
    keep.prefers_listening = keep.prefers_listening or drop.prefers_listening
    if keep.interpreter_wanted is None:
        keep.interpreter_wanted = drop.interpreter_wanted
    keep.save(update_fields=["birth_date", "landline", "prefers_listening", "interpreter_wanted"])
