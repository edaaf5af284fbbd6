"""The team of a school, a town or a centre: who has which role, who teaches which class, and who leaves."""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from schoolpoort.contexts.accounts.api import Role, RoleAssignment, User, sign_in_counts, signs_in_by_code
from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind
from schoolpoort.contexts.people.forms.staff import ROLES_GIVEN, ClassForm, InviteForm, role_choices
from schoolpoort.contexts.people.models import SchoolClass, StaffAssignment
from schoolpoort.contexts.people.queries import staff as queries
from schoolpoort.contexts.people.services import staff
from schoolpoort.contexts.people.views.invitation_mail import send_invitation
from schoolpoort.contexts.people.views.organisation_in_view import organisation_to_manage
from schoolpoort.core import clock
from schoolpoort.core.permissions import requires
from schoolpoort.core.scope import Scope

_PERMISSION = "people.manage_staff"
#: Sign-ins of the whole team are counted over so many days; who signed in is nobody else's business.
_COUNTED_DAYS = 30


@dataclass
class Member:
    """One person with every role and class here."""

    user: User
    roles: list[RoleAssignment] = field(default_factory=list)
    classes: list[StaffAssignment] = field(default_factory=list)


@dataclass(frozen=True)
class ClassLine:
    """A class with its teachers."""

    school_class: SchoolClass
    teachers: list[StaffAssignment]


@requires(_PERMISSION)
@require_GET
def index(request: HttpRequest) -> HttpResponse:
    """Show the team and the classes."""
    return _page(request, organisation_to_manage(request, _PERMISSION))


def _page(
    request: HttpRequest,
    organisation: Organisation,
    invite_form: InviteForm | None = None,
    class_form: ClassForm | None = None,
    status: int = 200,
) -> HttpResponse:
    scope, day = Scope.of(organisation.pk), clock.today()
    classes = queries.classes_to_staff(scope, day)
    assignments = queries.class_assignments_of(scope, day)
    members: dict[object, Member] = {}
    for role in queries.role_assignments_of(scope, day):
        members.setdefault(role.user_id, Member(role.user)).roles.append(role)
    for each in assignments:
        if each.user_id in members:
            members[each.user_id].classes.append(each)
    lines = [ClassLine(one, [each for each in assignments if each.school_class_id == one.pk]) for one in classes]
    people = [member.user for member in members.values()]
    context = {
        "school": organisation,
        "members": list(members.values()),
        "lines": lines,
        "of_school": organisation.kind == OrganisationKind.SCHOOL,
        "first_line": _first_line(organisation, lines, len(people)),
        "member_columns": _member_columns(organisation),
        "sign_ins": sign_in_counts([person.pk for person in people], _COUNTED_DAYS),
        "roles": role_choices(organisation.kind),
        "invite_form": invite_form or InviteForm(kind=organisation.kind),
        "class_form": class_form or ClassForm(people=people, classes=classes),
    }
    return render(request, "people/staff/index.html", context, status=status)


def _member_columns(organisation: Organisation) -> list[str]:
    if organisation.kind != OrganisationKind.SCHOOL:
        return [_("Naam"), _("Rollen"), _("Aanpassen")]
    return [_("Naam"), _("Rollen"), _("Klassen"), _("Aanpassen")]


def _first_line(organisation: Organisation, lines: list[ClassLine], people: int) -> str:
    if organisation.kind != OrganisationKind.SCHOOL:
        return ngettext("%(count)d persoon werkt of helpt hier.", "%(count)d mensen werken of helpen hier.", people) % {
            "count": people
        }
    if not lines:
        return _("Er zijn nog geen klassen. Lees eerst de leerlingenlijst in.")
    without = [line for line in lines if not line.teachers]
    if not without:
        return _("Elke klas heeft een leerkracht.")
    names = ", ".join(line.school_class.name for line in without[:6])
    return ngettext(
        "%(count)d klas heeft nog geen leerkracht: %(names)s.",
        "%(count)d klassen hebben nog geen leerkracht: %(names)s.",
        len(without),
    ) % {"count": len(without), "names": names + ("…" if len(without) > 6 else "")}


@requires(_PERMISSION)
@require_POST
def invite(request: HttpRequest) -> HttpResponse:
    """Invite somebody: an account without a password, and a mail to choose one."""
    organisation = organisation_to_manage(request, _PERMISSION)
    form = InviteForm(request.POST, kind=organisation.kind)
    if not form.is_valid():
        return _page(request, organisation, invite_form=form, status=422)
    values = form.cleaned_data
    try:
        user = staff.invite(
            organisation.pk,
            first_name=values["first_name"],
            last_name=values["last_name"],
            email=values["email"],
            role=Role(values["role"]),
            by=request.user,  # type: ignore[arg-type]
        )
    except staff.AlreadyAssigned:
        form.add_error("email", _("Deze collega heeft die rol al."))
        return _page(request, organisation, invite_form=form, status=422)
    # The answer is the same for a new address and for one that has an account at another school.
    name = f"{values['first_name']} {values['last_name']}"
    if send_invitation(request, user, organisation):
        notices.success(request, _("Uitgenodigd. %(name)s krijgt een mail.") % {"name": name})
    else:
        notices.warning(
            request,
            _not_sent(user) % {"name": name},
        )
    return redirect("people:staff")


def _not_sent(user: User) -> str:
    if signs_in_by_code(user):
        return _("De mail naar %(name)s is niet vertrokken. De helper kan ook zo een code vragen op de aanmeldpagina.")
    return _("De mail naar %(name)s is niet vertrokken. Vraag de collega om “wachtwoord vergeten” te kiezen.")


@requires(_PERMISSION)
@require_POST
def assign(request: HttpRequest) -> HttpResponse:
    """Assign somebody of the team to a class."""
    organisation = organisation_to_manage(request, _PERMISSION)
    scope, day = Scope.of(organisation.pk), clock.today()
    classes = {str(each.pk): each for each in queries.classes_to_staff(scope, day)}
    people = {str(each.user_id): each.user for each in queries.role_assignments_of(scope, day)}
    form = ClassForm(request.POST, people=list(people.values()), classes=list(classes.values()))
    if not form.is_valid():
        return _page(request, organisation, class_form=form, status=422)
    values = form.cleaned_data
    try:
        staff.assign_class(
            classes[values["school_class"]],
            people[values["user"]],
            main=values["main"],
            starts=values["starts"],
            until=values["until"],
            by=request.user,  # type: ignore[arg-type]
        )
    except staff.AlreadyAssigned:
        form.add_error("user", _("Deze collega staat al bij die klas."))
        return _page(request, organisation, class_form=form, status=422)
    notices.success(request, _("Bewaard."))
    return redirect("people:staff")


@requires(_PERMISSION, door=queries.member_of_staff)
@require_POST
def give_role(request: HttpRequest, row: RoleAssignment) -> HttpResponse:
    """Give somebody of the team one more role."""
    wanted = request.POST.get("role", "")
    if wanted not in {role.value for role in ROLES_GIVEN[row.organisation.kind]}:
        raise Http404
    try:
        staff.give_role(row.organisation_id, row.user, Role(wanted), request.user)  # type: ignore[arg-type]
        notices.success(request, _("Bewaard."))
    except staff.AlreadyAssigned:
        notices.info(request, _("Deze collega heeft die rol al."))
    return redirect("people:staff")


@requires(_PERMISSION, door=queries.role_in_scope)
@require_POST
def end_role(request: HttpRequest, row: RoleAssignment) -> HttpResponse:
    """End one role."""
    return _end(request, lambda: staff.end_role(row, request.user))  # type: ignore[arg-type]


@requires(_PERMISSION, door=queries.class_assignment_in_scope)
@require_POST
def end_class(request: HttpRequest, row: StaffAssignment) -> HttpResponse:
    """End one class assignment."""
    return _end(request, lambda: staff.end_class(row, request.user))  # type: ignore[arg-type]


@requires(_PERMISSION, door=queries.member_of_staff)
@require_POST
def leave(request: HttpRequest, row: RoleAssignment) -> HttpResponse:
    """Somebody leaves the school: everything ends, tasks go to colleagues."""
    return _end(request, lambda: staff.end_everything(row.organisation_id, row.user, request.user))  # type: ignore[arg-type]


def _end(request: HttpRequest, ending: Callable[[], None]) -> HttpResponse:
    try:
        ending()
        notices.success(request, _("Gestopt. Open taken zijn doorgegeven."))
    except staff.LastAdministrator:
        notices.error(request, _("Er is minstens één beheerder nodig. Geef eerst een collega die rol."))
    return redirect("people:staff")
