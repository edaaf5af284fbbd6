"""The log of sign-ins of staff: each that worked and each that did not, for half a year.

Kept are ids, never what was typed; of the address only the half that names a provider. A person sees their own lines,
an administrator only counts (docs/decisions/0019-sign-in-log.md).
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from ipaddress import IPv4Address, IPv4Network, IPv6Network, ip_address
from typing import Any
from uuid import UUID

from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.signals import authentication_failed
from django.contrib.auth.signals import user_logged_in, user_login_failed
from django.db.models import Count
from django.dispatch import receiver
from django.http import HttpRequest

from schoolpoort.contexts.accounts.devices import device_of
from schoolpoort.contexts.accounts.models import SignIn, SignInOutcome, User
from schoolpoort.core import clock
from schoolpoort.core.client_address import client_address
from schoolpoort.core.limits import Limit, try_once

#: More failures from one address in an hour are an attack: that is known by then, and must not fill the disk.
_WRITTEN_DOWN = Limit("sign-in-failure-kept", 60, 3600)
#: How many of their own lines somebody sees.
_SHOWN = 10
#: Ways to sign in that a line may name; anything else is "other".
_WAYS = frozenset({"password", "webauthn", "totp", "recovery_codes", "socialaccount", "code"})


def network_of(address: str) -> str:
    """Return the half of an address that names a provider: "81.82.0.0/16", "2a02:1810::/32", or "" for none."""
    try:
        found = ip_address(address)
    except ValueError:
        return ""
    if isinstance(found, IPv4Address):
        return str(IPv4Network((int(found), 16), strict=False))
    return str(IPv6Network((int(found), 32), strict=False))


def note_sign_in(request: HttpRequest, user: User) -> None:
    """Write down that somebody signed in (1 query)."""
    records = get_authentication_records(request, user)
    ways = [str(each.get("type") or each.get("method")) for each in records]
    _write(request, user, SignInOutcome.SIGNED_IN, ways[-1] if ways else "other")


def note_failure(request: HttpRequest | None, user: User | None, outcome: SignInOutcome, way: str) -> None:
    """Write down that somebody could not sign in (4 queries); a flood from one address is cut off."""
    if request is not None and try_once(_WRITTEN_DOWN, client_address(request)):
        _write(request, user, outcome, way)


def _write(request: HttpRequest, user: User | None, outcome: SignInOutcome, way: str) -> None:
    SignIn.objects.create(
        user=user,
        at=clock.now(),
        outcome=outcome,
        way=way if way in _WAYS else "other",
        device=device_of(str(request.META.get("HTTP_USER_AGENT", ""))),
        network=network_of(client_address(request)),
    )


def last_sign_ins(user: User) -> list[SignIn]:
    """Return the last tries with somebody's account, the newest first (1 query)."""
    return list(SignIn.objects.filter(user=user).order_by("-at", "-pk")[:_SHOWN])


@dataclass(frozen=True)
class SignInCounts:
    """How often it worked and how often it did not."""

    signed_in: int
    failed: int


def sign_in_counts(users: Collection[UUID], days: int) -> SignInCounts:
    """Count the tries with the accounts of a team in the last days (1 query); never who."""
    since = clock.now() - timedelta(days=days)
    rows = SignIn.objects.filter(user_id__in=users, at__gte=since).values_list("outcome").annotate(Count("pk"))
    counts = dict(rows.order_by("outcome"))
    signed_in = counts.pop(SignInOutcome.SIGNED_IN, 0)
    return SignInCounts(signed_in, sum(counts.values()))


@receiver(user_logged_in, dispatch_uid="accounts.sign_in_is_logged")
def sign_in_is_logged(request: HttpRequest, user: User, **kwargs: Any) -> None:
    """A completed sign-in becomes a line."""
    note_sign_in(request, user)


@receiver(user_login_failed, dispatch_uid="accounts.wrong_password_is_logged")
def wrong_password_is_logged(credentials: dict[str, Any], request: HttpRequest | None = None, **kwargs: Any) -> None:
    """A password that does not fit becomes a line of the account, if there is one."""
    # The same query for a known and an unknown address, so that the time taken says nothing.
    user = User.objects.filter(email=str(credentials.get("email", "")).strip().lower()).first()
    note_failure(request, user, SignInOutcome.WRONG_PASSWORD, "password")


@receiver(authentication_failed, dispatch_uid="accounts.wrong_code_is_logged")
def wrong_code_is_logged(request: HttpRequest, user: User, authenticator: Any, **kwargs: Any) -> None:
    """A wrong code after a right password becomes a line: somebody knows the password."""
    note_failure(request, user, SignInOutcome.WRONG_CODE, str(authenticator.type))
