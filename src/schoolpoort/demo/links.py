"""The links that the command prints: a fresh sign-in link per role, and the message links of three parents."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.db.models import F
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Link, LinkKind, User, build_link, revoke
from schoolpoort.contexts.messages.models import RecipientGuardian
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.people.api import ExternalId
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope
from schoolpoort.demo.family_rows import CAST_KIND, DEMO_SYSTEM
from schoolpoort.demo.staff import PRINTED_USERS
from schoolpoort.demo.town import SCHOOLS, TOWN_NAME

#: A sign-in link is for now, not for a note on the wall.
_SIGN_IN_LASTS = timedelta(days=7)

_PARENTS = (
    ("arabic", "parent who reads Arabic"),
    ("ukrainian", "parent who reads Ukrainian"),
    ("listening", "parent who prefers listening"),
)


@dataclass(frozen=True)
class PrintedLink:
    """One line of the list: who it is for, the person's name, the address."""

    label: str
    name: str
    url: str


def town_scope() -> Scope:
    """Return the scope of the town and its schools (1 query)."""
    names = [TOWN_NAME, *(plan.name for plan in SCHOOLS)]
    return Scope.over(Organisation.objects.filter(name__in=names).values_list("pk", flat=True))


def sign_in_links() -> list[PrintedLink]:
    """Make a fresh sign-in link per role; those of an earlier time stop working."""
    scope = town_scope()
    users = User.objects.filter(email__in=[each.email for each in PRINTED_USERS])
    by_email = {user.email: user for user in users.prefetch_related("role_assignments")}
    earlier = Link.objects.within(scope).filter(kind=LinkKind.SIGN_IN, subject_id__in=[user.pk for user in users])
    revoke(list(earlier))
    printed, links = [], []
    for plan in PRINTED_USERS:
        user = by_email.get(plan.email)
        if user is None:
            continue
        link = build_link(
            organisation_id=user.role_assignments.all()[0].organisation_id,
            kind=LinkKind.SIGN_IN,
            subject_id=user.pk,
            expires_at=clock.now() + _SIGN_IN_LASTS,
        )
        links.append(link)
        url = _address(reverse("staff:sign-in-by-link", kwargs={"token": link.token}))
        printed.append(PrintedLink(plan.label, user.get_full_name(), url))
    Link.objects.bulk_create(links)
    return printed


def parent_links() -> list[PrintedLink]:
    """Return the newest open message link of each printed parent, one without an answer if there is one."""
    return list(_parent_links())


def _parent_links() -> Iterator[PrintedLink]:
    scope = town_scope()
    rows = ExternalId.objects.within(scope).filter(system=DEMO_SYSTEM, kind=CAST_KIND)
    guardians = dict(rows.values_list("value", "object_id"))
    for value, label in _PARENTS:
        if value not in guardians:
            continue
        reader = (
            RecipientGuardian.objects.within(scope)
            .filter(guardian_id=guardians[value], link__revoked_at=None, link__expires_at__gt=clock.now())
            .select_related("link", "guardian")
            .order_by(F("recipient__answered_at").asc(nulls_first=True), "-recipient__message__sent_at")
            .first()
        )
        if reader is not None:
            url = _address(reverse("messages:parent", kwargs={"token": reader.link.token}))
            yield PrintedLink(label, reader.guardian.full_name, url)


def _address(path: str) -> str:
    return f"{settings.BASE_URL}{path}"
