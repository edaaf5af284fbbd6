"""How long sign-in data stays: links, one-time codes, and the accounts of staff who left."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.db import models, transaction
from django.db.models import Exists, OuterRef, ProtectedError, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from schoolpoort.contexts.accounts.models import Absence, Link, OneTimeCode, RoleAssignment, SignIn, StaffSession, User
from schoolpoort.core import clock
from schoolpoort.core.privacy import Retention
from schoolpoort.core.retention import Period, RetentionRule, delete_rows, register_rule

#: The address of an account that was emptied; `.invalid` never receives mail.
_FORGOTTEN_DOMAIN = "forgotten.invalid"


def delete_links(link_ids: Sequence[UUID]) -> int:
    """Delete links by id; the caller first deleted what points at them."""
    return delete_rows(Link.unscoped.filter(pk__in=link_ids))


def _old_links(period: Period) -> QuerySet[Link]:
    return Link.unscoped.filter(organisation_id=period.organisation, created_at__lt=period.before)


def _old_codes(period: Period) -> QuerySet[OneTimeCode]:
    return OneTimeCode.unscoped.filter(organisation_id=period.organisation, expires_at__lt=period.before)


def _unused_devices(period: Period) -> QuerySet[StaffSession]:
    return StaffSession.objects.filter(last_used_on__lt=period.cutoff)


def _old_sign_ins(period: Period) -> QuerySet[SignIn]:
    return SignIn.objects.filter(at__lt=period.before)


def _ended(model: type[Any]) -> Any:
    def due(period: Period) -> QuerySet[Any]:
        return model.unscoped.filter(organisation_id=period.organisation, until__lt=period.cutoff)  # type: ignore[no-any-return]

    return due


def _gone_users(period: Period) -> QuerySet[User]:
    """Return who has had no role anywhere for so long; the installation's operators stay."""
    lasting = Q(until=None) | Q(until__gte=period.cutoff)
    roles = RoleAssignment.unscoped.filter(lasting, user=OuterRef("pk"))
    return User.objects.filter(~Exists(roles), is_superuser=False, date_joined__lt=period.before).exclude(
        email__endswith=_FORGOTTEN_DOMAIN
    )


def _forget_users(keys: Sequence[Any]) -> int:
    """Delete accounts; one that a message or a decision still names is emptied, so that nobody can be read from it."""
    count = 0
    for user in User.objects.filter(pk__in=keys):
        try:
            with transaction.atomic():
                count += user.delete()[0]
        except ProtectedError:
            count += _empty(user)
    return count


def forget_account(user: User) -> None:
    """Forget an account at its person's wish, unless a role still needs it; an operator's stays."""
    today = clock.today()
    holding = RoleAssignment.unscoped.filter(Q(until=None) | Q(until__gte=today), user=user)
    if not user.is_superuser and not holding.exists():
        _forget_users([user.pk])


def _empty(user: User) -> int:
    count = 1
    for relation in User._meta.related_objects:
        # What belongs to the account alone (passkeys, addresses, assignments) is what Django would delete with it.
        if relation.on_delete is models.CASCADE:
            related = relation.related_model._base_manager
            count += related.filter(**{relation.field.name: user}).delete()[0]
    user.email = f"{user.pk.hex}@{_FORGOTTEN_DOMAIN}"
    user.first_name = user.last_name = ""
    user.is_active = False
    user.last_login = None
    user.date_joined = clock.now()
    user.set_unusable_password()
    user.save()
    return count


register_rule(
    RetentionRule(
        key="accounts.users",
        retention=Retention.WHILE_EMPLOYED,
        model="accounts.User",
        what=_("Collega's die al een jaar geen rol meer hebben"),
        due=_gone_users,
        purge=_forget_users,
        moment="date_joined",
        cascades=(
            "account.EmailAddress",
            "account.EmailConfirmation",
            "mfa.Authenticator",
            "socialaccount.SocialAccount",
            "socialaccount.SocialToken",
            "accounts.User_groups",
            "accounts.User_user_permissions",
        ),
        of_installation=True,
    )
)
register_rule(
    RetentionRule(
        key="accounts.roles",
        retention=Retention.WHILE_EMPLOYED,
        model="accounts.RoleAssignment",
        what=_("Rollen die voorbij zijn"),
        due=_ended(RoleAssignment),
        purge=lambda keys: delete_rows(RoleAssignment.unscoped.filter(pk__in=keys)),
        moment="until",
    )
)
register_rule(
    RetentionRule(
        key="accounts.absences",
        retention=Retention.WHILE_EMPLOYED,
        model="accounts.Absence",
        what=_("Dagen waarop een collega er niet was"),
        due=_ended(Absence),
        purge=lambda keys: delete_rows(Absence.unscoped.filter(pk__in=keys)),
        moment="until",
    )
)
register_rule(
    RetentionRule(
        key="accounts.links",
        retention=Retention.NEXT_SCHOOL_YEAR,
        model="accounts.Link",
        what=_("Links van gezinnen en van collega's"),
        due=_old_links,
        # What a link opened goes with it; most of it went before, with its message.
        purge=lambda keys: Link.unscoped.filter(pk__in=keys).delete()[0],
        moment="created_at",
    )
)
register_rule(
    RetentionRule(
        key="accounts.codes",
        retention=Retention.THIRTY_DAYS,
        model="accounts.OneTimeCode",
        what=_("Codes die een ouder kreeg"),
        due=_old_codes,
        purge=lambda keys: delete_rows(OneTimeCode.unscoped.filter(pk__in=keys)),
        moment="expires_at",
    )
)
register_rule(
    RetentionRule(
        key="accounts.devices",
        retention=Retention.THIRTY_DAYS,
        model="accounts.StaffSession",
        what=_("Toestellen waarop een collega lang niet werkte"),
        due=_unused_devices,
        purge=lambda keys: delete_rows(StaffSession.objects.filter(pk__in=keys)),
        moment="last_used_on",
        of_installation=True,
    )
)
register_rule(
    RetentionRule(
        key="accounts.sign_ins",
        retention=Retention.SIX_MONTHS,
        model="accounts.SignIn",
        what=_("Wanneer een collega zich aanmeldde, of dat niet lukte"),
        due=_old_sign_ins,
        purge=lambda keys: delete_rows(SignIn.objects.filter(pk__in=keys)),
        moment="at",
        of_installation=True,
    )
)
