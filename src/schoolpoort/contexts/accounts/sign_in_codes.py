"""Signing in with a code by mail: for supporters, who come for one thing and need no password.

Only who is nothing but a supporter may. Everybody else sees families, and a code in a mailbox is weaker than what is
asked of them, so it must not become a way around it. Whoever has a second factor is still asked for it after the code.
"""

from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from schoolpoort.contexts.accounts.codes import CodeResult, TooManyCodes, make_code, try_code
from schoolpoort.contexts.accounts.links import build_link, find_link, is_open
from schoolpoort.contexts.accounts.models import LinkKind, Role, User
from schoolpoort.contexts.accounts.queries import current_roles
from schoolpoort.contexts.delivery.api import ChannelKind, Content, DeliveryRequest, send_now
from schoolpoort.core import clock, jobs
from schoolpoort.core.encryption import lookup_hash
from schoolpoort.core.ids import new_id
from schoolpoort.core.limits import Limit, try_once

SEND_CODE_JOB = "accounts.send_sign_in_code"
DELIVERY_KIND = "accounts.sign_in_code"

#: A link is for a supporter's year; after it the page by address is still there.
LINK_LASTS = timedelta(days=366)

_PURPOSE = "staff-sign-in"
#: Asked and typed, known or unknown: the limits are the same, so that they say nothing about an account.
_ASKED = Limit("sign-in-code-asked", 5, 3600)
_TYPED = Limit("sign-in-code-typed", 5, 600)


def signs_in_by_code(user: User | None) -> bool:
    """Say whether a user may sign in with a code by mail: active, and today nothing but a supporter."""
    if user is None or not user.is_active or user.is_superuser:
        return False
    return {each.role for each in current_roles(user, clock.today())} == {Role.SUPPORTER}


def make_code_link(user: User, organisation_id: UUID) -> str:
    """Make the link of an invitation, and return its address."""
    link = build_link(
        organisation_id=organisation_id,
        kind=LinkKind.BY_CODE,
        subject_id=user.pk,
        expires_at=clock.now() + LINK_LASTS,
    )
    link.save()
    return f"{settings.BASE_URL}{reverse('staff:sign-in-by-code-link', kwargs={'token': link.token})}"


def user_of_code_link(token: str) -> User | None:
    """Return the supporter of a link that is open, and None for any other link."""
    link = find_link(token, LinkKind.BY_CODE)
    user = User.objects.filter(pk=link.subject_id).first() if link is not None and is_open(link) else None
    return user if signs_in_by_code(user) else None


def user_at(email: str) -> UUID:
    """Return the id of the user with an address, or one that belongs to nobody."""
    found = User.objects.filter(email=email.strip().lower()).values_list("pk", flat=True).first()
    return found or new_id()


def ask_code(subject: str, user_id: UUID, address: str) -> None:
    """Let a code be sent, by a job, so that the page takes as long for an unknown address.

    `subject` is what the tries are counted for (what was typed), `address` where it was asked from.
    Raises TooManyCodes.
    """
    if not try_once(_ASKED, f"{subject.strip().lower()}:{address}"):
        raise TooManyCodes
    # The queue holds no address: codes are counted by its keyed hash.
    jobs.enqueue(SEND_CODE_JOB, user_id, lookup_hash(address, purpose="sign-in-code"))


@transaction.atomic
def send_code(user_id: UUID, asked_from: str) -> bool:
    """Make a code and put it in the outbox; False for nobody, for another role, and for who got enough codes."""
    user = User.objects.filter(pk=user_id).first()
    if user is None or not signs_in_by_code(user):
        return False
    organisation_id = current_roles(user, clock.today())[0].organisation_id
    try:
        code = make_code(organisation_id=organisation_id, subject_id=user.pk, purpose=_PURPOSE, address=asked_from)
    except TooManyCodes:
        return False
    request = DeliveryRequest(
        organisation_id=organisation_id,
        channel=ChannelKind.EMAIL,
        kind=DELIVERY_KIND,
        subject_id=code.pk,
        batch_id=code.pk,
        address=user.email,
        urgent=True,
    )
    with translation.override(user.language):
        text = _(
            "Dag %(name)s\n\nJe code is %(code)s.\n\n"
            "Typ de code op de pagina waar je ze vroeg. Ze werkt tien minuten.\n"
            "Geef ze aan niemand. Vroeg je geen code? Dan hoef je niets te doen.\n"
        ) % {"name": user.get_short_name(), "code": code.code}
        send_now(request, Content(subject=_("Je code voor Schoolpoort"), text=text, languages=(user.language,)))
    return True


def check_code(user_id: UUID, typed: str, address: str) -> User | None:
    """Return who typed the right code, or None: whether wrong, too late, too often or nobody's, it is said the same."""
    if not try_once(_TYPED, f"{user_id}:{address}"):
        return None
    if try_code(subject_id=user_id, purpose=_PURPOSE, typed=typed, address=address) != CodeResult.RIGHT:
        return None
    user = User.objects.filter(pk=user_id).first()
    # The role may have changed since the code was asked.
    return user if signs_in_by_code(user) else None
