"""A supporter stops and wants to be forgotten: at once, but for promises that families' records still name."""

from django.db import transaction

from schoolpoort.contexts.accounts.api import forget_account
from schoolpoort.contexts.support.enums import SupporterState
from schoolpoort.contexts.support.models import Supporter
from schoolpoort.contexts.support.queries.people import has_standing_promise
from schoolpoort.contexts.support.services.people.intake import StillPromised, end_account
from schoolpoort.core import audit, clock

#: What belongs to the person alone and goes at once.
_OWN = (
    "contacts",
    "languages",
    "weekly_hours",
    "exceptions",
    "pauses",
    "checks",
    "blocked_pairs",
    "invitations",
    "training",
    "pairs",
)


@transaction.atomic
def forget_supporter(supporter: Supporter) -> None:
    """Erase a supporter at their own wish; the account goes too where it has no other role. Raises StillPromised.

    Where help was given, an empty row stays behind the promise: it names nobody.
    """
    if has_standing_promise(supporter):
        raise StillPromised
    user = supporter.user
    audit.record(
        "erased",
        actor=audit.Actor("user", user.pk if user else None),
        organisation_id=supporter.organisation_id,
        subject="Supporter",
        subject_id=supporter.pk,
    )
    if user is not None:
        end_account(supporter, user)
        forget_account(user)
    if not supporter.promises.exists():
        supporter.delete()
        return
    for name in _OWN:
        getattr(supporter, name).all().delete()
    empty = {
        "first_name": "",
        "last_name": "",
        "birth_date": "",
        "postcode": "",
        "gender": "",
        "kinds": [],
        "topics": [],
    }
    for name, value in empty.items():
        setattr(supporter, name, value)
    supporter.user, supporter.state, supporter.ended_on = None, SupporterState.ENDED, clock.today()
    supporter.save()
