"""A school that is two years old: who left long ago, who stayed, and a search for traces."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.apps import apps

from schoolpoort.contexts.accounts.api import Role, RoleAssignment, User, make_code
from schoolpoort.contexts.messages.models import AnswerKind, Message, RecipientGuardian
from schoolpoort.contexts.messages.services.answers import Reply, record_answer
from schoolpoort.contexts.organisations.api import Organisation, SchoolYear
from schoolpoort.contexts.people.api import Child, Enrolment, Guardian, SchoolClass, StaffAssignment
from schoolpoort.contexts.people.models import ExternalId, SharedGuardianAnswer
from schoolpoort.contexts.people.services.imports import confirm_controller, start_check, upload
from schoolpoort.core import audit, clock
from schoolpoort.core.ids import new_id
from schoolpoort.core.scope import Scope
from tests.contexts.people.roster.roster_files import AMINA, HEADERS, OLENA, csv_bytes
from tests.factories.families import Family, make_family
from tests.factories.messages import make_sent_message
from tests.factories.recordings import record
from tests.factories.schools import make_class, make_school, make_teacher, make_user, school_year
from tests.turned_clock import turned_to

#: In every text of who left, and in every text of who stayed.
LEFT, STAYED = "Vertrokkenen", "Geblevenen"

TWO_YEARS_LATER = datetime(2028, 11, 21, 9, tzinfo=clock.LOCAL_ZONE)


@dataclass
class OldSchool:
    """What the tests ask about."""

    school: Organisation
    old_class: SchoolClass
    new_class: SchoolClass
    left: list[Family]
    stayed: list[Family]
    old_teacher: User
    administrator: User
    new_message: Message


def make_old_school(name: str = "De Linde", leaving: int = 6, staying: int = 6) -> OldSchool:
    """Make the school in November 2026, let half of it leave in 2027, and send a message in November 2028."""
    school = make_school(name)
    old_class = make_class(school, "2B")
    old_teacher = make_teacher(old_class, first_name=LEFT)
    administrator = make_user(school, Role.SCHOOL_ADMINISTRATOR, "An")
    left = [make_family(old_class, child=LEFT, last_name=LEFT, guardians=2) for _ in range(leaving)]
    stayed = [make_family(old_class, child=STAYED, last_name=STAYED) for _ in range(staying)]
    message = make_sent_message(old_class, old_teacher, free_text=f"Over {LEFT}.")
    _answer(message, left[0], LEFT)
    _answer(message, stayed[0], f"{LEFT} en {STAYED}")
    record(message, old_teacher)
    _imports(school, administrator)
    for family in left:
        make_code(organisation_id=school.pk, subject_id=family.guardian.pk, purpose="sign")
    child = left[0].child
    ExternalId.objects.create(organisation=school, system="roster", kind="child", value=LEFT, object_id=child.pk)
    SharedGuardianAnswer.objects.create(
        organisation=school,
        question_hash="a" * 64,
        question=f"{LEFT} {LEFT}",
        same=True,
        answered_by=administrator,
        answered_on=clock.today(),
    )
    audit.record("read", actor=audit.SYSTEM, organisation_id=school.pk, subject="Guardian", subject_id=new_id())
    _leave(school, old_teacher, left)
    with turned_to(TWO_YEARS_LATER):
        new_class = _new_year(school, stayed)
        new_message = make_sent_message(new_class, make_teacher(new_class), free_text=f"Over {STAYED}.")
        _answer(new_message, stayed[0], STAYED)
    return OldSchool(school, old_class, new_class, left, stayed, old_teacher, administrator, new_message)


def _answer(message: Message, family: Family, text: str) -> None:
    readers = RecipientGuardian.objects.within(Scope.of(message.organisation_id))
    reader = readers.select_related("recipient").get(guardian=family.guardian, recipient__message=message)
    version = message.versions.get()
    record_answer(reader, version, Reply(AnswerKind.HELP, phrase="help-come-with-me", text=text, text_language="nl"))
    record_answer(reader, version, Reply(AnswerKind.UNDERSTOOD))


def _imports(school: Organisation, administrator: User) -> None:
    confirm_controller(school.pk, administrator)
    roster = upload(csv_bytes([HEADERS, AMINA, OLENA]), f"{LEFT}.csv", school_year(school), administrator)
    start_check(roster, administrator, at_once=True)


def _leave(school: Organisation, teacher: User, families: list[Family]) -> None:
    scope, day = Scope.of(school.pk), date(2027, 6, 30)
    children = [family.child.pk for family in families]
    guardians = [guardian.pk for family in families for guardian in family.guardians]
    Child.objects.within(scope).filter(pk__in=children).update(gone_since=day)
    Guardian.objects.within(scope).filter(pk__in=guardians).update(gone_since=day)
    Enrolment.objects.within(scope).filter(child__in=children).update(until=day)
    RoleAssignment.objects.within(scope).filter(user=teacher).update(until=day)
    StaffAssignment.objects.within(scope).filter(user=teacher).update(until=day)


def _new_year(school: Organisation, families: list[Family]) -> SchoolClass:
    year = SchoolYear.objects.create(
        organisation=school, name="2028-2029", starts=date(2028, 9, 1), ends=date(2029, 8, 31)
    )
    new_class = SchoolClass.objects.create(organisation=school, school_year=year, name="4B")
    for family in families:
        Enrolment.objects.create(
            organisation=school, child=family.child, school_class=new_class, starts=date(2028, 9, 1)
        )
    return new_class


def all_rows() -> dict[str, dict[Any, dict[str, Any]]]:
    """Return every row of every table by label and key, decrypted: what the product itself can read."""
    tables = {}
    for model in apps.get_models(include_auto_created=True):
        if model._meta.managed and not model._meta.proxy:
            tables[model._meta.label] = {row[model._meta.pk.attname]: row for row in model._base_manager.values()}
    return tables


def tables_with(word: str) -> set[str]:
    """Return the tables in which a word stands anywhere, in clear or encrypted."""
    return {label for label, rows in all_rows().items() if any(word in str(row) for row in rows.values())}
