"""What bridge figures of the demonstration spoke about with families, and an interpreter they ask."""

from datetime import time, timedelta
from random import Random
from uuid import UUID

from schoolpoort.contexts.accounts.api import Role, User
from schoolpoort.contexts.contact_moments.api import (
    ContactKind,
    InterpreterChannel,
    Told,
    Topic,
    add_moment,
    make_booking,
)
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope
from schoolpoort.demo.rows import SchoolFacts

#: How, about what, and which words were noted; most talks need none.
_TALKS: tuple[tuple[ContactKind, tuple[Topic, ...], str], ...] = (
    (ContactKind.GATE, (Topic.GOOD_NEWS,), ""),
    (ContactKind.GATE, (Topic.FORMS, Topic.HELP), "We vullen dinsdag samen het formulier in."),
    (ContactKind.PHONE, (Topic.PRESENCE,), ""),
    (ContactKind.COFFEE, (Topic.DUTCH,), "Wil graag oefenen, liefst in de voormiddag."),
    (ContactKind.AT_SCHOOL, (Topic.CLASS, Topic.HOMEWORK), ""),
    (ContactKind.HOME_VISIT, (Topic.APPOINTMENT,), "Komt naar het oudercontact, met een tolk."),
)


def write_talks(schools: list[SchoolFacts], dice: Random) -> None:
    """Write a few talks of each bridge figure in the last weeks, and one booking in the first school."""
    for facts in schools:
        bridge = facts.staff.get(Role.BRIDGE_FIGURE)
        if bridge is None or not facts.classes:
            continue
        guardians = _guardians(facts)
        for number, guardian in enumerate(guardians):
            kind, topics, words = _TALKS[number % len(_TALKS)]
            client_id = UUID(int=dice.getrandbits(128), version=4)
            with clock.clock_at(clock.now() - timedelta(days=dice.randint(1, 20), minutes=dice.randint(0, 300))):
                add_moment(guardian, bridge, Told(client_id, kind, topics, words))
        if facts is schools[0] and guardians:
            _ask_interpreter(guardians[-1], bridge)


def _guardians(facts: SchoolFacts) -> list[Guardian]:
    scope = Scope.of(facts.organisation.pk)
    ids = [each.households[0].guardians[0].id for each in facts.classes[0].children[:8] if each.households]
    found = {each.pk: each for each in Guardian.objects.within(scope).filter(pk__in=ids, gone_since=None)}
    return [found[each] for each in dict.fromkeys(ids) if each in found]


def _ask_interpreter(guardian: Guardian, bridge: User) -> None:
    day = clock.add_school_days(clock.today(), 8)
    school = guardian.organisation
    make_booking(
        school,
        guardian,
        bridge,
        {
            "day": day,
            "starts": time(15, 30),
            "talk_minutes": 15,
            "channel": InterpreterChannel.ON_SITE,
            "place": f"{school.street}, {school.postcode} {school.town}",
            "language": "ar",
            "region": "Syrië",
            "topic": "Gesprek over leren in de klas",
            "contact": bridge.get_full_name(),
        },
    )
