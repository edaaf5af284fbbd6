"""Who signs in, in which role and until when; and the links that open one thing for somebody without an account."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import BaseUserManager
from django.contrib.auth.models import AbstractBaseUser, PermissionsMixin
from django.db import models
from django.utils.translation import pgettext, pgettext_lazy
from rules.permissions import has_perm as _declared

from schoolpoort.core.encryption import EncryptedTextField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Category, Declaration, Persons, Privacy, Retention
from schoolpoort.core.scope import ScopedModel

_STAFF = Declaration(
    "staff sign in and act under their own name", Basis.PUBLIC_TASK, Retention.WHILE_EMPLOYED, Audience.STAFF
)


class UserManager(BaseUserManager["User"]):
    """Creates users by e-mail address."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """Create a user; without a password the account can only be opened by an invitation or a reset."""
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """Create the installation's operator: sees settings, not families (no role, so no scope)."""
        return self.create_user(email, password, is_superuser=True, **fields)


class User(AbstractBaseUser, PermissionsMixin):
    """A member of staff; guardians never have an account."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    email = models.EmailField(unique=True)
    first_name = models.CharField(max_length=80)
    last_name = models.CharField(max_length=80)
    language = models.CharField(max_length=5, default="nl")
    is_active = models.BooleanField(default=True)
    date_joined = models.DateTimeField(auto_now_add=True)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["first_name", "last_name"]

    objects = UserManager()

    privacy = Privacy(_STAFF)

    def __str__(self) -> str:
        return self.get_full_name()

    def has_perm(self, perm: str, obj: Any = None) -> bool:
        """Say what the declared rules say: who keeps the installation running opens nothing by that alone."""
        return bool(self.is_active and _declared(perm, self, obj))  # type: ignore[no-untyped-call]

    def get_full_name(self) -> str:
        """Return first and last name; of an account that was emptied only that it was a colleague's."""
        return f"{self.first_name} {self.last_name}".strip() or pgettext(
            "who is not known any more", "vroegere collega"
        )

    def get_short_name(self) -> str:
        """Return the first name, as colleagues call each other."""
        return self.first_name


class StaffSession(models.Model):
    """A device on which a member of staff is signed in: what it is in two words and when it was used, no address."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="sessions")
    session_key = models.CharField(max_length=40, unique=True)
    device = models.CharField(max_length=40)
    started_on = models.DateField()
    last_used_on = models.DateField()

    privacy = Privacy(
        Declaration(
            "staff see where they are signed in and end it",
            Basis.LEGAL_OBLIGATION,
            Retention.THIRTY_DAYS,
            Audience.SYSTEM,
        )
    )

    def __str__(self) -> str:
        return self.device


class SignInOutcome(models.TextChoices):
    """What a try to sign in came to."""

    SIGNED_IN = "signed_in"
    WRONG_PASSWORD = "wrong_password"
    WRONG_CODE = "wrong_code"


class SignIn(models.Model):
    """One try of somebody to sign in as staff: when, how, on what, from which part of the internet, and its outcome.

    `user` is empty where nobody has the account that was typed; what was typed is kept nowhere.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    user = models.ForeignKey(User, null=True, on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField()
    outcome = models.CharField(max_length=20, choices=SignInOutcome.choices)
    way = models.CharField(max_length=20)
    device = models.CharField(max_length=40)
    # Half of an address: enough to tell home from abroad, too little to find a house.
    network = models.CharField(max_length=24)

    privacy = Privacy(
        Declaration(
            "staff see who tried their account, and an attack can be looked into",
            Basis.LEGAL_OBLIGATION,
            Retention.SIX_MONTHS,
            Audience.SYSTEM,
            Category.LOG,
            (Persons.STAFF,),
        )
    )

    class Meta:
        indexes = [models.Index(fields=["user", "at"]), models.Index(fields=["at"])]

    def __str__(self) -> str:
        return f"{self.outcome} {self.at:%Y-%m-%d}"


class Role(models.TextChoices):
    """What somebody is in an organisation."""

    TEACHER = "teacher", pgettext_lazy("role of a member of staff", "leerkracht")
    CARE_COORDINATOR = "care_coordinator", pgettext_lazy("role of a member of staff", "zorgcoördinator")
    BRIDGE_FIGURE = "bridge_figure", pgettext_lazy("role of a member of staff", "brugfiguur")
    NT2_COORDINATOR = "nt2_coordinator", pgettext_lazy("role of a member of staff", "NT2-coördinator")
    SCHOOL_ADMINISTRATOR = "school_administrator", pgettext_lazy("role of a member of staff", "schoolbeheerder")
    TOWN_ADMINISTRATOR = "town_administrator", pgettext_lazy("role of a member of staff", "stadsbeheerder")
    TOWN_WORKER = "town_worker", pgettext_lazy("role of a member of staff", "stadsmedewerker")
    # Of a town, a centre or an association: receives supporters, and proposes them to who asks for help.
    SUPPORT_COORDINATOR = (
        "support_coordinator",
        pgettext_lazy("role of a member of staff", "coördinator van het hulpnetwerk"),
    )
    # Of a town or a centre: an interpreter, mediator, buddy, volunteer or ambassador; never in a school's team.
    SUPPORTER = "supporter", pgettext_lazy("role of a member of staff", "helper")


class RoleAssignment(ScopedModel):
    """One role of one user in one organisation, dated; `until` is the last day and empty while it lasts."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="role_assignments")
    role = models.CharField(max_length=24, choices=Role.choices)
    starts = models.DateField()
    until = models.DateField(null=True, blank=True)

    privacy = Privacy(_STAFF)

    class Meta:
        indexes = [models.Index(fields=["user", "organisation"])]

    def __str__(self) -> str:
        return f"{self.role} {self.organisation_id}"


class Absence(ScopedModel):
    """Days on which a member of staff cannot take up tasks; both dates are inclusive. Why is nobody's business."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="absences")
    starts = models.DateField()
    until = models.DateField()

    privacy = Privacy(_STAFF)

    def __str__(self) -> str:
        return f"{self.starts} - {self.until}"


class LinkKind(models.TextChoices):
    """What a link opens."""

    MESSAGE = "message"
    SIGN_IN = "sign_in"
    # A supporter's own way to the page that mails a one-time code; it signs nobody in by itself.
    BY_CODE = "by_code"
    SHARED = "shared"
    # A supporter is asked for one request for help and answers without signing in.
    INVITATION = "invitation"


class Link(ScopedModel):
    """16 random base62 characters that open one thing; found by a keyed hash, kept encrypted to print it again."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    kind = models.CharField(max_length=10, choices=LinkKind.choices)
    subject_id = models.UUIDField()
    token_hash = models.CharField(max_length=64, unique=True)
    token = EncryptedTextField()
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    privacy = Privacy(
        Declaration(
            "a family opens one message without an account",
            Basis.PUBLIC_TASK,
            Retention.NEXT_SCHOOL_YEAR,
            Audience.SYSTEM,
        )
    )

    class Meta:
        indexes = [models.Index(fields=["kind", "subject_id"])]

    def __str__(self) -> str:
        return f"{self.kind} link"


class OneTimeCode(ScopedModel):
    """Six digits sent to a channel, hashed; a handful of tries and ten minutes."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    subject_id = models.UUIDField()
    purpose = models.CharField(max_length=40)
    code = EncryptedTextField()
    tries = models.PositiveSmallIntegerField(default=0)
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    privacy = Privacy(
        Declaration(
            "to know that the guardian acts and not a child", Basis.PUBLIC_TASK, Retention.THIRTY_DAYS, Audience.SYSTEM
        )
    )

    class Meta:
        indexes = [models.Index(fields=["subject_id", "purpose"])]

    def __str__(self) -> str:
        return f"code for {self.purpose}"
