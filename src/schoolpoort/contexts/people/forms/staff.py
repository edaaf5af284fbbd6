"""Forms about the team of a school, a town or a centre."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from schoolpoort.contexts.accounts.api import Role, User
from schoolpoort.contexts.organisations.api import OrganisationKind
from schoolpoort.contexts.people.models import SchoolClass
from schoolpoort.core import clock

#: Who is given which roles. A town's administrator is appointed by the installation.
ROLES_GIVEN: dict[str, tuple[Role, ...]] = {
    OrganisationKind.SCHOOL: (
        Role.TEACHER,
        Role.CARE_COORDINATOR,
        Role.BRIDGE_FIGURE,
        Role.NT2_COORDINATOR,
        Role.SCHOOL_ADMINISTRATOR,
    ),
    OrganisationKind.TOWN: (Role.TOWN_WORKER, Role.SUPPORT_COORDINATOR, Role.SUPPORTER),
    OrganisationKind.CENTRE: (
        Role.SUPPORT_COORDINATOR,
        Role.SUPPORTER,
        Role.NT2_COORDINATOR,
        Role.SCHOOL_ADMINISTRATOR,
    ),
    OrganisationKind.ASSOCIATION: (Role.SUPPORT_COORDINATOR, Role.SUPPORTER, Role.SCHOOL_ADMINISTRATOR),
}


def role_choices(kind: str) -> list[tuple[str, str]]:
    """Return the roles that an organisation of a kind gives, with their words."""
    return [(role.value, str(role.label)) for role in ROLES_GIVEN[kind]]


class InviteForm(forms.Form):
    """Somebody new, or a known address with a role more."""

    first_name = forms.CharField(label=gettext_lazy("Voornaam"), max_length=80)
    last_name = forms.CharField(label=gettext_lazy("Familienaam"), max_length=80)
    email = forms.EmailField(label=gettext_lazy("E-mailadres"))
    role = forms.ChoiceField(label=gettext_lazy("Rol"))

    def __init__(self, *args: Any, kind: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        role: Any = self.fields["role"]
        role.choices = role_choices(kind)
        if kind == OrganisationKind.SCHOOL:
            self.fields["email"].label = _("E-mailadres op school")


class ClassForm(forms.Form):
    """Who teaches which class, from when."""

    user = forms.ChoiceField(label=gettext_lazy("Wie?"))
    school_class = forms.ChoiceField(label=gettext_lazy("Welke klas?"))
    main = forms.BooleanField(
        label=gettext_lazy("Klasleerkracht"),
        required=False,
        initial=True,
    )
    starts = forms.DateField(
        label=gettext_lazy("Vanaf"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    until = forms.DateField(
        label=gettext_lazy("Tot en met"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )

    def __init__(self, *args: Any, people: Sequence[User], classes: Sequence[SchoolClass], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        users: Any = self.fields["user"]
        users.choices = [(str(user.pk), user.get_full_name()) for user in people]
        names: Any = self.fields["school_class"]
        names.choices = [(str(each.pk), f"{each.name} ({each.school_year.name})") for each in classes]
        self.fields["starts"].initial = clock.today()

    def clean(self) -> dict[str, Any]:
        """Refuse an end before the begin."""
        cleaned: dict[str, Any] = super().clean() or {}
        starts, until = cleaned.get("starts"), cleaned.get("until")
        if starts and until and until < starts:
            self.add_error("until", _("Deze dag ligt voor de begindag."))
        return cleaned
