"""Two schools and a town, everybody who may come to the door, and a sentinel in every text field of the first school.

`World.path(url)` makes an address of the first school's objects. A new parameter in an address needs a line in
PARAMETERS, or the matrix says so.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import time, timedelta
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import models
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from schoolpoort.contexts.accounts.api import Link, LinkKind, Role, RoleAssignment, User, build_link, make_code_link
from schoolpoort.contexts.accounts.models import StaffSession
from schoolpoort.contexts.directory.api import OpenRoom
from schoolpoort.contexts.directory.services.imports import upload as upload_directory
from schoolpoort.contexts.directory.services.rooms import Moment, ask_room
from schoolpoort.contexts.messages.models import Answer, AnswerKind, Recipient, RecipientGuardian, Rendering
from schoolpoort.contexts.messages.services.answers import Reply, record_answer
from schoolpoort.contexts.messages.services.printing import LetterChoice, make_letters, start_letters
from schoolpoort.contexts.organisations.api import Agreement, Organisation, OrganisationKind, Room, Site, Terms, propose
from schoolpoort.contexts.own_space.services.feeds import make_feed
from schoolpoort.contexts.people.api import Channel, SchoolClass, StaffAssignment
from schoolpoort.contexts.people.services.emergency import open_in_emergency
from schoolpoort.contexts.people.services.imports import confirm_controller, start_check, upload
from schoolpoort.contexts.rights.models import ComplaintMessage, DataExport, DataRequest, RequestedField
from schoolpoort.contexts.rights.services.complaints import name_confidant, tell_complaint
from schoolpoort.contexts.rights.services.data_requests import ask_correction
from schoolpoort.contexts.support.models import Invitation, PublishedAnswer
from schoolpoort.contexts.support.services.feeds import make_feed as make_supporter_feed
from schoolpoort.contexts.support.services.inviting import Ask, accept, invite
from schoolpoort.contexts.worklist.api import Task, TaskKind
from schoolpoort.core import clock
from schoolpoort.core.audit import Actor
from schoolpoort.core.permissions import declared_permission
from schoolpoort.core.scope import Scope, ScopedModel
from tests.contexts.people.roster.roster_files import AMINA, HEADERS, OLENA, csv_bytes
from tests.factories.buddy_pairs import make_ambassador, make_answered, make_buddy, make_running
from tests.factories.contact_moments import booking_with_a_note
from tests.factories.directory import make_entry
from tests.factories.families import Family, make_family
from tests.factories.keys import make_api_key
from tests.factories.messages import make_draft, make_sent_message
from tests.factories.own_space import open_space
from tests.factories.recordings import record
from tests.factories.rights import make_partner
from tests.factories.schools import make_class, make_school, make_teacher, make_user, school_year
from tests.factories.support_requests import agree, make_request
from tests.factories.supporters import make_sign_up, make_support_town, make_supporter

#: Stands in every text of the first school; short enough for the smallest field.
SENTINEL = "Zq7x"

#: Stands in the school's own name and address: public on its website and on the page of a broken link, but no
#: business of another school's staff pages.
SCHOOL_SENTINEL = "Wk4v"

#: Stands in what is one guardian's own: a name, a number, a request for help. The partner must never read it.
OWN_SENTINEL = "Pv3k"

#: Texts that machines read: a sentinel in them would break the product, not show a leak.
MACHINE_READ = re.compile(
    r"(_hash|_kind|_id|_key|reference|_language|language|languages|tag|script|kind|channel|state|phrase|block|value|"
    r"health|role|relation|source|outcome|audience|password|token|code|email|reply_email|digest|name_hash|signature|"
    r"content|mapping|report|shown_plan|school_in_file|roster|format|sms_part_price|zone)$"
)


@dataclass(frozen=True)
class Address:
    """One address of the product."""

    name: str
    route: str
    declared: str

    @property
    def is_staff_only(self) -> bool:
        """Say whether a permission guards it (not a credential in the address, not the public)."""
        return bool(self.declared) and not self.declared.startswith(("public:", "credential:", "guardian:"))

    @property
    def parameters(self) -> list[str]:
        """The names of its parameters."""
        return re.findall(r"<(?:\w+:)?(\w+)>", self.route)


def addresses() -> list[Address]:
    """Return every address of the resolver but django-allauth's own, in the resolver's order."""
    return [each for each in _walk(get_resolver(), "", ()) if not each.route.startswith("accounts/")]


def _walk(resolver: URLResolver, prefix: str, namespaces: tuple[str, ...]) -> Iterator[Address]:
    for each in resolver.url_patterns:
        route = prefix + str(each.pattern)
        if isinstance(each, URLResolver):
            yield from _walk(each, route, (*namespaces, each.namespace) if each.namespace else namespaces)
        elif isinstance(each, URLPattern):
            yield Address(":".join((*namespaces, str(each.name))), route, declared_permission(each.callback) or "")


@dataclass
class School:
    """One school with a class, families, messages, needs and staff."""

    organisation: Organisation
    school_class: SchoolClass
    staff: dict[str, User] = field(default_factory=dict)
    objects: dict[str, Any] = field(default_factory=dict)


ROLES_OF_A_SCHOOL = (
    "teacher of the class",
    "teacher of another class",
    "care coordinator",
    "bridge figure",
    "NT2 coordinator",
    "school administrator",
)


def _school(name: str) -> School:
    organisation = make_school(name)
    school_class = make_class(organisation, "2B")
    school = School(organisation, school_class)
    teacher = make_teacher(school_class)
    school.staff = {
        "teacher of the class": teacher,
        "teacher of another class": make_teacher(make_class(organisation, "3A")),
        "care coordinator": make_user(organisation, Role.CARE_COORDINATOR),
        "bridge figure": make_user(organisation, Role.BRIDGE_FIGURE),
        "NT2 coordinator": make_user(organisation, Role.NT2_COORDINATOR),
        "school administrator": make_user(organisation, Role.SCHOOL_ADMINISTRATOR),
    }
    family = make_family(school_class, channels=("email", "letter"), guardians=2, languages=("ar",))
    make_family(school_class, child="Jef", languages=("nl",), channels=("sms",))
    message = make_sent_message(school_class, teacher, free_text="Neem ook een muts mee.")
    scope = Scope.of(organisation.pk)
    reader = RecipientGuardian.objects.within(scope).select_related("recipient").get(guardian=family.guardian)
    version = message.versions.get()
    record_answer(reader, version, Reply(AnswerKind.HELP, phrase="help-come-with-me", text="Help", text_language="nl"))
    record_answer(reader, version, Reply(AnswerKind.QUESTION, phrase="question-bus", text="Bus?", text_language="nl"))
    administrator = school.staff["school administrator"]
    confirm_controller(organisation.pk, administrator)
    roster = upload(csv_bytes([HEADERS, AMINA, OLENA]), "leerlingen.csv", school_year(organisation), administrator)
    start_check(roster, administrator, at_once=True)
    today = clock.today()
    sign_in = build_link(organisation_id=organisation.pk, kind=LinkKind.SIGN_IN, subject_id=teacher.pk)
    sign_in.save()
    letters = start_letters(message, teacher, LetterChoice())
    make_letters(letters.pk, message.pk, organisation.pk, letters.arguments[2:])
    session = StaffSession.objects.create(
        user=administrator, session_key=f"of {name}", device="Firefox/windows", started_on=today, last_used_on=today
    )
    school.objects = {
        "session": session,
        "emergency": open_in_emergency(
            family.child, school.staff["teacher of another class"], "Yara ligt op de spoed."
        ),
        "agreement": _agreement_of(organisation, administrator),
        "family": family,
        "message": message,
        "draft": make_draft(school_class, teacher),
        "reader": reader,
        "recipient": Recipient.objects.within(scope).get(pk=reader.recipient_id),
        "task": Task.objects.within(scope).get(kind=TaskKind.HELP),
        "import": roster,
        "letters": letters,
        "role": RoleAssignment.objects.within(scope).get(user=school.staff["bridge figure"]),
        "class_assignment": StaffAssignment.objects.within(scope).get(user=teacher),
        "sign_in": sign_in.token,
        "code_link": _code_link(name),
        "link": reader.link.token,
        "recording": record(message, teacher),
        "key": make_api_key(organisation, by=administrator)[0],
        "partner": make_partner(organisation),
        **_directory(organisation, administrator),
        "booking": booking_with_a_note(family.guardian, school.staff["bridge figure"]),
        **_rights(school, family),
        **_own_spaces(family),
        **_support(name, family),
    }
    return school


def _code_link(name: str) -> str:
    """Return the token of a link that a centre sent to a supporter."""
    centre = make_school(f"Centrum bij {name}", kind=OrganisationKind.CENTRE)
    return make_code_link(make_user(centre, Role.SUPPORTER), centre.pk).rpartition("/")[2]


def _directory(organisation: Organisation, administrator: User) -> dict[str, object]:
    """Let the school keep an entry and a file, open a room, and be asked for it."""
    entry = make_entry(organisation)
    site = Site.objects.create(organisation=organisation, name="Poortgebouw")
    room = Room.objects.create(organisation=organisation, site=site, name="Refter")
    opened = OpenRoom.objects.create(organisation=organisation, room=room, opens_at=time(8), closes_at=time(21))
    moment = Moment(clock.today() + timedelta(days=1), time(17), time(18))
    booking = ask_room(opened, moment, "Praatgroep", "Samen koken", administrator, organisation)
    held = upload_directory(organisation.pk, b"Dienst;Aanbieder;Waarvoor\r\nLes;De Brug;hulp bij huiswerk\r\n", "d.csv")
    return {"entry": entry, "open room": opened, "room booking": booking, "directory upload": held}


def _rights(school: School, family: Family) -> dict[str, object]:
    """Let the guardian tell a complaint to the care coordinator, ask a correction, and get a copy."""
    name_confidant(school.organisation, school.staff["care coordinator"], school.staff["school administrator"])
    export = DataExport.objects.create(
        organisation=school.organisation,
        guardian=family.guardian,
        languages=["nl"],
        json=f'{{"own": "{OWN_SENTINEL}"}}'.encode(),
        asked_at=clock.now(),
        made_at=clock.now(),
    )
    return {
        "complaint": tell_complaint(family.guardian, "complaint-unkind", "Niemand luistert.", "nl"),
        "request": ask_correction(family.guardian, None, RequestedField.FIRST_NAME, "Amina"),
        "export": export,
    }


def _agreement_of(organisation: Organisation, administrator: User) -> Agreement:
    """Propose an agreement with a centre, which has not confirmed yet."""
    centre = make_school(f"CVO bij {organisation.name}", kind=OrganisationKind.CENTRE)
    terms = Terms("Gedeelde brugfiguur", "Samen kijken", [centre], clock.today() + timedelta(days=100))
    return propose(organisation, terms, name=administrator.get_full_name(), actor=Actor("user", administrator.pk))


def _support(name: str, family: Family) -> dict[str, object]:
    """Let the guardian ask for help, and a town's supporter promise it under an agreement."""
    town = make_support_town(f"Stad bij {name}")
    agree(family.guardian.organisation, town)
    supporter = make_supporter(town)
    asked = make_request(family.guardian)
    when = Ask(supporter, asked.day or clock.today(), asked.starts or time(14))
    invite(asked.pk, [when], Actor("system"), asked.organisation_id)
    invitation = Invitation.objects.within(Scope.of(asked.organisation_id)).get(request=asked)
    link = Link.objects.within(Scope.of(asked.organisation_id)).get(subject_id=invitation.pk)
    return {
        "help": asked,
        "promise": accept(invitation),
        "invitation": link.token,
        "supporter feed": make_supporter_feed(supporter),
        "supporter": supporter,
        **_pairs(family, town),
        "sign-up": make_sign_up(family.guardian.organisation),
    }


def _pairs(family: Family, town: Organisation) -> dict[str, object]:
    """Let the guardian have a buddy, and an ambassador of the town answer a question and publish an answer."""
    ambassador = make_ambassador(town)
    published = PublishedAnswer.objects.create(
        organisation=town, supporter=ambassador, language="ar", question="?", answer="!", published_on=clock.today()
    )
    return {
        "pair": make_running(family.guardian, make_buddy(town)),
        "ambassador question": make_answered(family.guardian, ambassador, "Wat is een rapport?", "Een brief."),
        "published answer": published,
    }


def _own_spaces(family: Family) -> dict[str, object]:
    """Let both guardians of a family into spaces of their own."""
    mother, father = (open_space(Client(), guardian) for guardian in family.guardians)
    return {"space": mother, "space of the partner": father, "feed": make_feed(mother.pk)}


class NoValue(Exception):
    """An address has a parameter for which the matrix has no value."""


#: A value of the first school for each parameter of an address. A new address with a new parameter needs a line here.
PARAMETERS: dict[str, Callable[[School], object]] = {
    "message_id": lambda school: school.objects["message"].pk,
    "recipient_id": lambda school: school.objects["recipient"].pk,
    "task_id": lambda school: school.objects["task"].pk,
    "class_id": lambda school: school.school_class.pk,
    "school_class_id": lambda school: school.school_class.pk,
    "child_id": lambda school: school.objects["family"].child.pk,
    "guardian_id": lambda school: school.objects["family"].guardian.pk,
    "household_id": lambda school: school.objects["family"].household.pk,
    "user_id": lambda school: school.staff["teacher of the class"].pk,
    "assignment_id": lambda school: school.objects["role"].pk,
    "letters_id": lambda school: school.objects["letters"].pk,
    "import_id": lambda school: school.objects["import"].pk,
    "token": lambda school: school.objects["link"],
    "record_id": lambda school: school.objects["family"].guardian.pk,
    "feed_token": lambda school: school.objects["feed"],
    "lang": lambda school: "ar",
    "recording_id": lambda school: school.objects["recording"].pk,
    "document": lambda school: "register",
    "voice": lambda school: "nl",
    "organisation_id": lambda school: school.organisation.pk,
    "access_id": lambda school: school.objects["emergency"].pk,
    "agreement_id": lambda school: school.objects["agreement"].pk,
    "session_id": lambda school: school.objects["session"].pk,
    "complaint_id": lambda school: school.objects["complaint"].pk,
    "request_id": lambda school: school.objects["request"].pk,
    "export_id": lambda school: school.objects["export"].pk,
    "kind": lambda school: "json",
    "other_id": lambda school: school.objects["family"].guardians[1].pk,
    "rest": lambda school: "geen/link",
    "key_id": lambda school: school.objects["key"].pk,
    "block_id": lambda school: "swimming-starts",
    # Under /accounts/: a sign-in service of the settings, a user's account there, a user's passkey.
    "provider_id": lambda school: "1",
    "account_id": lambda school: 1,
    "pk": lambda school: 1,
    "service_id": lambda school: school.objects["entry"].pk,
    "hsds_id": lambda school: school.objects["entry"].pk,
    "upload_id": lambda school: school.objects["directory upload"].pk,
    "open_room_id": lambda school: school.objects["open room"].pk,
    "room_booking_id": lambda school: school.objects["room booking"].pk,
    "supporter_id": lambda school: school.objects["supporter"].pk,
    "sign_up_id": lambda school: school.objects["sign-up"].pk,
    "partner_id": lambda school: school.objects["partner"].pk,
    "booking_id": lambda school: school.objects["booking"].pk,
    "pair_id": lambda school: school.objects["pair"].pk,
    "question_id": lambda school: school.objects["ambassador question"].pk,
    "published_id": lambda school: school.objects["published answer"].pk,
    "promise_id": lambda school: school.objects["promise"].pk,
}

#: Where one address needs another value than its parameter's usual one.
SPECIAL: dict[tuple[str, str], Callable[[School], object]] = {
    **{
        (f"support:{name}", "request_id"): lambda school: school.objects["help"].pk
        for name in ("own-more", "own-keep-more", "own-take-back", "request", "invite", "close-request")
    },
    **{
        (f"support:{name}", "token"): lambda school: school.objects["invitation"]
        for name in (
            *("invitation", "invitation-answer", "invitation-ill"),
            *("invitation-closing", "invitation-feed"),
        )
    },
    **{
        (f"support:{name}", "kind"): lambda school: "help-come-with-me"
        for name in ("own-school", "own-ask", "own-send")
    },
    ("support:feed", "feed_token"): lambda school: school.objects["supporter feed"],
    ("messages:compose", "message_id"): lambda school: school.objects["draft"].pk,
    ("messages:blocks", "message_id"): lambda school: school.objects["draft"].pk,
    ("messages:families", "message_id"): lambda school: school.objects["draft"].pk,
    ("messages:read_through", "message_id"): lambda school: school.objects["draft"].pk,
    ("messages:delete", "message_id"): lambda school: school.objects["draft"].pk,
    ("people:end-class", "assignment_id"): lambda school: school.objects["class_assignment"].pk,
    ("staff:sign-in-by-link", "token"): lambda school: school.objects["sign_in"],
    ("staff:sign-in-by-code-link", "token"): lambda school: school.objects["code_link"],
}

#: What a form sends, where an empty one means nothing.
FORMS: dict[str, Callable[[School], dict[str, str]]] = {
    "worklist:close": lambda school: {"outcome": "called"},
    "support:own-pair-answer": lambda school: {"say": "good"},
    "worklist:hand_over": lambda school: {"to": str(school.staff["bridge figure"].pk)},
    "messages:note_answer": lambda school: {"said": "gate"},
    "messages:solve": lambda school: {"outcome": "called"},
    "people:change-channel": lambda school: {"first": str(school.objects["family"].guardian.channels.last().pk)},
    "contact_moments:booking-move": lambda school: {"state": "asked"},
    "pages:keep": lambda school: {"kind": "messages", "days": "180"},
    "people:give-role": lambda school: {"role": Role.CARE_COORDINATOR},
    **dict.fromkeys(
        ("own_space:remove-number", "own_space:still-mine"),
        lambda school: {"number": str(school.objects["family"].guardian.channels.first().pk)},
    ),
    "staff:choose-organisation": lambda school: {"organisation": str(school.organisation.pk)},
}


def path_of(address: Address, school: School) -> str:
    """Return the address filled with objects of a school. Raises NoValue with a sentence that says what to do."""
    path = address.route
    for name in address.parameters:
        value = SPECIAL.get((address.name, name)) or PARAMETERS.get(name)
        if value is None:
            raise NoValue(
                f"{address.route} ({address.name}) has the parameter {name!r}, for which the permission matrix has no "
                f"value: add it to PARAMETERS in tests/meta/permission_world.py"
            )
        path = re.sub(rf"<(?:\w+:)?{name}>", str(value(school)), path)
    return "/" + path


@dataclass
class World:
    """Everything that the matrix asks about."""

    first: School
    second: School
    town_administrator: User
    town_worker: User
    support_coordinator: User
    supporter: User
    operator: User


def make_world() -> World:
    """Build the two schools, the town, and put the sentinel into the first school."""
    first, second = _school("De Linde"), _school("De Es")
    town = make_school("Stad", kind=OrganisationKind.TOWN)
    town_administrator = make_user(town, Role.TOWN_ADMINISTRATOR)
    _mark(first)
    _mark_own(first)
    return World(
        first,
        second,
        town_administrator,
        make_user(town, Role.TOWN_WORKER),
        make_user(town, Role.SUPPORT_COORDINATOR),
        make_user(town, Role.SUPPORTER),
        User.objects.create_superuser("operator@school.example", first_name="Olga", last_name="Operator"),
    )


def _mark(school: School) -> None:
    """Put the sentinel into every text field of every row of a school, its staff and itself."""
    organisation_id: UUID = school.organisation.pk
    for model in apps.get_models():
        if getattr(model, "is_open_data", False):
            # The directory is for everybody to read: no sentinel in it could show a leak.
            continue
        if model.__module__.startswith("schoolpoort.") and issubclass(model, ScopedModel):
            _mark_rows(model, model.unscoped.filter(organisation_id=organisation_id))
    _mark_rows(Organisation, Organisation.objects.filter(pk=organisation_id), SCHOOL_SENTINEL)
    _mark_rows(User, User.objects.filter(pk__in=[user.pk for user in school.staff.values()]))
    for rendering in Rendering.objects.within(Scope.of(organisation_id)):
        rendering.body["title"] += SENTINEL
        for block in rendering.body["blocks"]:
            block["title"] += SENTINEL
            block["text"] += SENTINEL
        rendering.save(update_fields=["body"])


def _mark_own(school: School) -> None:
    """Put the other sentinel into what is one guardian's own."""
    guardian = school.objects["family"].guardian
    _mark_rows(type(guardian), type(guardian).unscoped.filter(pk=guardian.pk), OWN_SENTINEL)
    _mark_rows(Channel, Channel.unscoped.filter(guardian=guardian), OWN_SENTINEL)
    _mark_rows(Answer, Answer.unscoped.filter(guardian__guardian=guardian), OWN_SENTINEL)
    told = ComplaintMessage.unscoped.filter(complaint__guardian=guardian)
    _mark_rows(ComplaintMessage, told, OWN_SENTINEL)
    _mark_rows(DataRequest, DataRequest.unscoped.filter(guardian=guardian), OWN_SENTINEL)


def _mark_rows(model: type[models.Model], rows: models.QuerySet[Any], sentinel: str = SENTINEL) -> None:
    names = [each.name for each in model._meta.concrete_fields if _holds_words(each)]
    if not names:
        return
    for number, row in enumerate(rows):
        for name in names:
            longest = model._meta.get_field(name).max_length or 200  # type: ignore[union-attr]
            setattr(row, name, f"{sentinel}{number} {getattr(row, name) or ''}".strip()[:longest])
        row.save(update_fields=names)


def _holds_words(each: Any) -> bool:
    return (
        isinstance(each, models.CharField | models.TextField)
        and not each.choices
        and not each.primary_key
        and not MACHINE_READ.search(each.name)
    )
