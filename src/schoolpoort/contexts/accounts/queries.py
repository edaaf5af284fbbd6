"""Reads about users and their roles; each says what it costs."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.db.models import Q, QuerySet

from schoolpoort.contexts.accounts.models import Absence, Role, RoleAssignment, User
from schoolpoort.core.scope import Scope


def current_roles(user: User, day: date) -> list[RoleAssignment]:
    """Return the role assignments of a user that hold on `day` (1 query, once per request and user object)."""
    cached: dict[date, list[RoleAssignment]] = user.__dict__.setdefault("_current_roles", {})
    if day not in cached:
        # A user's own roles are what the scope is made of, so they are read without one.
        assignments = RoleAssignment.unscoped.filter(user=user, starts__lte=day)
        cached[day] = list(assignments.filter(Q(until=None) | Q(until__gte=day)).select_related("organisation"))
    return cached[day]


def roles_in(user: User, organisation_id: UUID, day: date) -> frozenset[str]:
    """Return the roles of a user in one organisation on `day`."""
    return frozenset(each.role for each in current_roles(user, day) if each.organisation_id == organisation_id)


def staff_with_role(scope: Scope, role: Role, day: date) -> QuerySet[User]:
    """Return the active users who hold `role` in the scope on `day`, oldest assignment first (1 query)."""
    holding = Q(role_assignments__until=None) | Q(role_assignments__until__gte=day)
    return (
        User.objects.filter(
            holding,
            is_active=True,
            role_assignments__organisation_id__in=scope.organisations,
            role_assignments__role=role,
            role_assignments__starts__lte=day,
        )
        .order_by("role_assignments__starts", "role_assignments__pk")
        .distinct()
    )


def absent_users(scope: Scope, users: Iterable[UUID], day: date) -> frozenset[UUID]:
    """Return those of `users` who are away on `day` (1 query)."""
    absences = Absence.objects.within(scope).filter(user_id__in=list(users), starts__lte=day, until__gte=day)
    return frozenset(absences.values_list("user_id", flat=True))


@dataclass
class WaysToSignIn:
    """How one user can prove who they are."""

    has_password: bool
    passkeys: list[Authenticator] = field(default_factory=list)
    code_app: Authenticator | None = None
    recovery_codes_left: int = 0
    accounts_elsewhere: list[SocialAccount] = field(default_factory=list)

    @property
    def second_factor(self) -> bool:
        """Whether there is more than something to know: a passkey, or an app that makes codes."""
        return bool(self.passkeys or self.code_app)


def ways_to_sign_in(user: User) -> WaysToSignIn:
    """Return all ways to sign in of a user, oldest first (2 queries)."""
    ways = WaysToSignIn(has_password=user.has_usable_password())
    for each in Authenticator.objects.filter(user=user).order_by("created_at", "pk"):
        if each.type == Authenticator.Type.WEBAUTHN:
            ways.passkeys.append(each)
        elif each.type == Authenticator.Type.TOTP:
            ways.code_app = each
        else:
            ways.recovery_codes_left = len(each.wrap().get_unused_codes())
    ways.accounts_elsewhere = list(SocialAccount.objects.filter(user=user).order_by("date_joined", "pk"))
    return ways


def has_second_factor(user: User) -> bool:
    """Say whether a user has a passkey or an app that makes codes (1 query)."""
    kinds = (Authenticator.Type.WEBAUTHN, Authenticator.Type.TOTP)
    return bool(Authenticator.objects.filter(user=user, type__in=kinds).exists())
