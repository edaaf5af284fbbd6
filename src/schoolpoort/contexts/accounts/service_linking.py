"""Which member of staff an account elsewhere belongs to, decided once and with care.

An address alone proves little: a service may not have verified it, and a school gives the address of who left to a new
colleague. So an account is known by the service's own id from the first time on. That first time the address must be
verified and belong to active staff, and who already has a password or a passkey signs in with that once more.
"""

import time
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from allauth.socialaccount.models import SocialAccount
from django.db import transaction
from django.http import HttpRequest

from schoolpoort.contexts.accounts.models import User
from schoolpoort.contexts.accounts.queries import has_second_factor
from schoolpoort.core.audit import Actor, record

_WAITING = "account_elsewhere"
#: So many seconds somebody has to sign in as usual before the link is forgotten.
PATIENCE = 600


class Refusal(StrEnum):
    """Why an account elsewhere opens nothing; each has its sentence on the page."""

    UNVERIFIED = "unverified"
    UNKNOWN = "unknown"
    OTHER_ACCOUNT = "other_account"


@dataclass(frozen=True)
class Elsewhere:
    """An account at a service: its number in the settings, our digest of its id, its address."""

    service: str
    uid: str
    email: str
    verified: bool


def staff_for(elsewhere: Elsewhere) -> User | Refusal:
    """Return the active member of staff with this verified address, or why there is none."""
    if not elsewhere.verified or not elsewhere.email:
        return Refusal.UNVERIFIED
    user = User.objects.filter(email__iexact=elsewhere.email, is_active=True).first()
    if user is None:
        return Refusal.UNKNOWN
    if SocialAccount.objects.filter(user=user, provider=elsewhere.service).exists():
        # The address is the same, the account is another: perhaps another person.
        return Refusal.OTHER_ACCOUNT
    return user


def must_confirm(user: User) -> bool:
    """Say whether a user has a way to sign in already, and so must use it once to confirm."""
    return user.has_usable_password() or has_second_factor(user)


@transaction.atomic
def link(user: User, service: str, uid: str, email: str) -> SocialAccount:
    """Let an account elsewhere sign a user in from now on."""
    account = SocialAccount.objects.create(user=user, provider=service, uid=uid, extra_data={"email": email})
    _record(user)
    return account


@transaction.atomic
def unlink(account: SocialAccount) -> None:
    """Let an account elsewhere sign nobody in any more."""
    user = account.user
    account.delete()
    _record(user)


def _record(user: User) -> None:
    record(
        "changed",
        actor=Actor("user", user.pk),
        organisation_id=None,
        subject="User",
        subject_id=user.pk,
        fields=["ways_to_sign_in"],
    )


def wait_for_confirmation(request: HttpRequest, user: User, elsewhere: Elsewhere) -> None:
    """Remember in this browser's session what to link once `user` has signed in as usual."""
    request.session[_WAITING] = {
        "user": str(user.pk),
        "service": elsewhere.service,
        "uid": elsewhere.uid,
        "email": elsewhere.email,
        "at": time.time(),
    }


def is_waiting(request: HttpRequest) -> bool:
    """Say whether an account elsewhere waits for its owner to sign in as usual."""
    return _WAITING in request.session


def confirm(request: HttpRequest, user: User) -> SocialAccount | None:
    """Link what waits, if it is this user who signed in and it has not waited too long; forget it in any case."""
    waiting = request.session.pop(_WAITING, None)
    if waiting is None or UUID(waiting["user"]) != user.pk or time.time() - waiting["at"] > PATIENCE:
        return None
    still = staff_for(Elsewhere(waiting["service"], waiting["uid"], waiting["email"], verified=True))
    if still != user:
        return None
    return link(user, waiting["service"], waiting["uid"], waiting["email"])
