"""Loads the town: one transaction, the same for one seed and day."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from random import Random

from django.db import connection, transaction

from schoolpoort.contexts.accounts.api import Role, User
from schoolpoort.contexts.messages.services.states import refresh_states
from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope
from schoolpoort.demo.directory import write_directory
from schoolpoort.demo.drafts import write_drafts
from schoolpoort.demo.families import plan_families
from schoolpoort.demo.family_rows import FamilyWriter
from schoolpoort.demo.finished_deliveries import finish_waiting
from schoolpoort.demo.help_requests import write_help_requests
from schoolpoort.demo.needs import nightly_work, open_needs, open_unreached
from schoolpoort.demo.plans import FamilyPlan
from schoolpoort.demo.recorded import record_voices
from schoolpoort.demo.responses import Families
from schoolpoort.demo.rights import write_rights
from schoolpoort.demo.rows import SchoolFacts
from schoolpoort.demo.school_days import SchoolCalendar
from schoolpoort.demo.school_rows import SchoolWriter, write_organisations, write_town
from schoolpoort.demo.sent_rows import SentWriter
from schoolpoort.demo.staff import PRINTED_USERS, StaffMaker, whole_school_staff, write_agreements
from schoolpoort.demo.supporters import write_supporters
from schoolpoort.demo.talks import write_talks
from schoolpoort.demo.term import sendings_of
from schoolpoort.demo.town import SCHOOLS, SchoolPlan

#: The town that documentation and screenshots show.
USUAL_SEED = 1


@dataclass(frozen=True)
class Loaded:
    """What was loaded: the schools, and the families as they were planned."""

    schools: list[SchoolFacts]
    families: list[list[FamilyPlan]]


def load_town(seed: int = USUAL_SEED, schools: Sequence[SchoolPlan] = SCHOOLS) -> Loaded:
    """Write the town with everything that happened up to now. The caller checks that the database is free for it."""
    with transaction.atomic(), _without_collecting():
        return _load(seed, schools)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Switch the search for cyclic garbage off: a hundred thousand rows live until the end, and searching is slow."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _load(seed: int, schools: Sequence[SchoolPlan]) -> Loaded:
    now = clock.now()
    year = SchoolCalendar.around(clock.today())
    families = plan_families(schools, year.starts, _dice(seed, "families"))
    facts = _write_people(schools, families, year, seed)
    _count_rows()
    scope = Scope.over(each.organisation.pk for each in facts)
    sent = SentWriter(now, Families(now, _dice(seed, "answers")), _dice(seed, "deliveries"))
    sendings = list(sendings_of(facts, now, _dice(seed, "messages")))
    for sending in sendings:
        sent.add(sending)
    sent.write(scope)
    record_voices(next(each for each in sendings if each.untouched))
    _count_rows()
    refresh_states(sent.recipient_ids)
    open_needs(sent.answers, now)
    open_unreached(facts, now)
    nightly_work(now, year.starts)
    write_rights(facts, _dice(seed, "rights"))
    town = Organisation.objects.get(kind=OrganisationKind.TOWN)
    write_directory(town, facts)
    coordinator = _coordinator()
    write_help_requests(facts, write_supporters(town, coordinator), coordinator)
    finish_waiting(Scope.over([town.pk, *scope.organisations]))
    write_talks(facts, _dice(seed, "talks"))
    write_drafts(facts, clock.today(), _dice(seed, "drafts"))
    return Loaded(facts, families)


def _coordinator() -> User:
    """Return who receives the town's supporters."""
    plan = next(each for each in PRINTED_USERS if each.role == Role.SUPPORT_COORDINATOR)
    return User.objects.get(email=plan.email)


def _count_rows() -> None:
    """Let PostgreSQL see how many rows there are; it counts of itself only what is committed, and guesses badly."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")


def _dice(seed: int, part: str) -> Random:
    """Return the dice of one part, so that a change in one part leaves the others as they were."""
    return Random(f"{seed}:{part}")


def _write_people(
    schools: Sequence[SchoolPlan], families: Sequence[Sequence[FamilyPlan]], year: SchoolCalendar, seed: int
) -> list[SchoolFacts]:
    town = write_town()
    organisations = write_organisations(schools)
    makes = StaffMaker(year, _dice(seed, "staff"))
    staff = whole_school_staff(makes, town, organisations)
    writer = SchoolWriter(makes, year, clock.today(), _dice(seed, "classes"))
    written = [
        (*writer.write(plan, organisation, homes, team), homes)
        for plan, organisation, homes, team in zip(schools, organisations, families, staff, strict=True)
    ]
    makes.write()
    writer.write_assignments()
    write_agreements(year, town, organisations)
    for facts, places, homes in written:
        rows = FamilyWriter(facts.organisation, year, facts.staff[Role.SCHOOL_ADMINISTRATOR])
        for family in homes:
            rows.add(family, places)
        rows.write()
    return [facts for facts, _places, _homes in written]
