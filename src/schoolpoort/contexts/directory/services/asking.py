"""Asks maintainers whether entries still hold: one mail per organisation and month, never a silent old entry."""

import smtplib
from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.core.mail import send_mail
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from schoolpoort.contexts.accounts.api import Role, User, staff_with_role
from schoolpoort.contexts.directory.queries.entries import to_confirm
from schoolpoort.contexts.directory.queries.public import waiting_organisations
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope

#: After so long the same entries are asked about again.
ASK_AGAIN = timedelta(days=30)

_KEEPERS = (Role.SUPPORT_COORDINATOR, Role.TOWN_WORKER, Role.TOWN_ADMINISTRATOR, Role.SCHOOL_ADMINISTRATOR)


def ask_maintainers() -> int:
    """Mail who keeps entries that must be confirmed; the number of mails. What could not be sent is tried tomorrow."""
    today = clock.today()
    sent = 0
    for organisation_id in waiting_organisations(today, today - ASK_AGAIN):
        scope = Scope.of(organisation_id)
        keepers = _keepers(scope)
        waiting = to_confirm(scope, today)
        if keepers and _mail(organisation_id, keepers, waiting.count()):
            waiting.update(asked_on=today)
            sent += len(keepers)
    return sent


def _keepers(scope: Scope) -> Sequence[User]:
    """Return who holds the first of the roles that somebody in the organisation holds."""
    today = clock.today()
    for role in _KEEPERS:
        if found := list(staff_with_role(scope, role, today)):
            return found
    return []


def _mail(organisation_id: UUID, keepers: Sequence[User], count: int) -> bool:
    with translation.override("nl"):
        address = settings.BASE_URL.rstrip("/") + reverse("directory:entries") + "?show=confirm"
        subject = _("Klopt dit nog? Hulp in de buurt")
        text = _(
            "Dag\n\nKijk %(count)d diensten na in “Hulp in de buurt”. Eén klik per dienst is genoeg:\n"
            "%(address)s\n\nOuders zien wanneer iemand dat voor het laatst deed.\n"
        ) % {"count": count, "address": address}
        try:
            return all(send_mail(subject, text, None, [each.email]) for each in keepers)
        except (smtplib.SMTPException, OSError):
            return False
