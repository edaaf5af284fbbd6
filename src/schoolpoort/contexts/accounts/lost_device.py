"""A colleague lost the device with the second factor, and has no recovery code left."""

from allauth.mfa.models import Authenticator
from django.db import transaction

from schoolpoort.contexts.accounts.models import User
from schoolpoort.contexts.accounts.staff_sessions import end_sessions
from schoolpoort.core.audit import SYSTEM, record


@transaction.atomic
def forget_second_factor(user: User) -> int:
    """Take all second factors of a user away and end their sessions; returns how many passkeys and apps there were.

    The password stays, and who sees many households sets up a new second factor at the next sign-in.
    """
    ways = Authenticator.objects.filter(user=user)
    count = ways.exclude(type=Authenticator.Type.RECOVERY_CODES).count()
    ways.delete()
    end_sessions(user)
    record(
        "changed",
        actor=SYSTEM,
        organisation_id=None,
        subject="User",
        subject_id=user.pk,
        fields=["ways_to_sign_in"],
    )
    return int(count)
