"""Adults who help in the town: a dozen with languages and hours, one who rests and two who wait for a talk."""

from dataclasses import dataclass
from datetime import time, timedelta

from schoolpoort.contexts.accounts.api import Role, User
from schoolpoort.contexts.delivery.api import ChannelKind
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.support.enums import CheckKind, SupporterState
from schoolpoort.contexts.support.lookups import CONTACT_PURPOSE
from schoolpoort.contexts.support.models import (
    Pause,
    Supporter,
    SupporterCheck,
    SupporterContact,
    SupporterLanguage,
    SupportSetting,
    WeeklyHours,
)
from schoolpoort.core import clock
from schoolpoort.core.encryption import lookup_hash
from schoolpoort.demo.contact_points import mailbox
from schoolpoort.demo.staff import PRINTED_USERS
from schoolpoort.demo.town import TOWN_DOMAIN

_ALL = "usrw"
_NEW, _ACTIVE, _RESTS = SupporterState.SIGNED_UP, SupporterState.ACTIVE, SupporterState.PAUSED


@dataclass(frozen=True)
class SupporterPlan:
    """One invented supporter.

    `languages` are (tag, what: letters of understands, speaks, reads, writes); `week` are (weekday, from, to) in hours.
    """

    first_name: str
    last_name: str
    gender: str
    born: str
    kinds: tuple[str, ...]
    languages: tuple[tuple[str, str], ...]
    week: tuple[tuple[int, int, int], ...]
    state: SupporterState = _ACTIVE
    hours: int = 8
    minors: bool = False


_PLANS = (
    SupporterPlan(
        "Rania",
        "Al Nahar",
        "woman",
        "1986-03-12",
        ("buddy", "ambassador"),
        (("ar", _ALL), ("nl", _ALL)),
        ((1, 18, 20), (2, 14, 18), (4, 8, 12)),
        hours=12,
    ),
    SupporterPlan(
        "Omar",
        "Ouwarda",
        "man",
        "1979-11-02",
        ("interpreter",),
        (("ar", _ALL), ("fr", "us"), ("nl", _ALL)),
        ((0, 8, 16), (1, 8, 16), (3, 8, 16)),
        hours=30,
    ),
    SupporterPlan(
        "Salma",
        "El Qamari",
        "woman",
        "1994-07-21",
        ("volunteer",),
        (("ar", "us"), ("nl", _ALL)),
        ((2, 12, 18), (5, 10, 14)),
        minors=True,
    ),
    SupporterPlan(
        "Nadia",
        "Zaytouni-Nahr",
        "woman",
        "1971-01-30",
        ("mediator",),
        (("ar", _ALL), ("fr", _ALL), ("nl", _ALL)),
        ((0, 8, 12), (1, 8, 12), (2, 8, 12), (3, 8, 12)),
        hours=24,
    ),
    SupporterPlan(
        "Oksana",
        "Kalynova",
        "woman",
        "1990-05-04",
        ("buddy", "volunteer"),
        (("uk", _ALL), ("ru", _ALL), ("nl", "us")),
        ((1, 16, 20), (3, 16, 20)),
        hours=10,
    ),
    SupporterPlan(
        "Andriy",
        "Verbenko",
        "man",
        "1983-09-17",
        ("interpreter", "volunteer"),
        (("uk", _ALL), ("en", _ALL), ("nl", "usr")),
        ((0, 18, 22), (4, 18, 22)),
    ),
    SupporterPlan(
        "Elif",
        "Cevizli",
        "woman",
        "1988-12-08",
        ("ambassador", "buddy"),
        (("tr", _ALL), ("nl", _ALL)),
        ((0, 8, 12), (2, 14, 18)),
    ),
    SupporterPlan(
        "Mehmet",
        "Zeytinci",
        "man",
        "1965-04-25",
        ("volunteer",),
        (("tr", _ALL), ("nl", "us")),
        ((5, 8, 14), (6, 8, 14)),
        minors=True,
    ),
    SupporterPlan(
        "Zofia",
        "Jarzebina",
        "woman",
        "1992-02-14",
        ("buddy",),
        (("pl", _ALL), ("en", "us"), ("nl", "us")),
        ((2, 18, 22), (6, 10, 16)),
    ),
    SupporterPlan(
        "Grace",
        "Rivefleur",
        "woman",
        "1975-06-19",
        ("mediator", "ambassador"),
        (("fr", _ALL), ("ln", "us"), ("sw", "us"), ("nl", _ALL)),
        ((0, 14, 18), (3, 8, 14)),
        hours=20,
    ),
    SupporterPlan(
        "Parisa",
        "Golbaran",
        "woman",
        "1996-10-10",
        ("volunteer", "interpreter"),
        (("fa", _ALL), ("fa-AF", "us"), ("nl", "usr")),
        ((1, 8, 12), (4, 12, 18)),
    ),
    SupporterPlan(
        "Griet",
        "Van Vlierdonk",
        "woman",
        "1958-08-03",
        ("buddy",),
        (("nl", _ALL), ("fr", _ALL), ("en", "us")),
        ((0, 8, 18), (2, 8, 18), (4, 8, 18)),
        _RESTS,
        16,
    ),
    SupporterPlan(
        "Samuel",
        "Tesfalem",
        "man",
        "1991-03-03",
        ("interpreter",),
        (("ti", _ALL), ("en", "us"), ("nl", "us")),
        ((3, 18, 22),),
        _NEW,
    ),
    SupporterPlan("Diana", "Floarea", "woman", "1987-05-29", ("volunteer",), (("ro", _ALL), ("nl", "us")), (), _NEW),
)

_USES = {"u": "understands", "s": "speaks", "r": "reads", "w": "writes"}
_WRITTEN = ("nl", "en", "fr", "ar", "tr", "uk", "fa", "pl")


def write_supporters(town: Organisation, coordinator: User) -> list[Supporter]:
    """Write the town's supporters, what the coordinator saw, and that everybody may sign up."""
    SupportSetting.objects.create(
        organisation=town,
        open=True,
        insurer="De Wilg Verzekeringen, polis 100.200.300",
        contact=f"{coordinator.get_full_name()}, {coordinator.email}",
    )
    return [_write(plan, number, town, coordinator) for number, plan in enumerate(_PLANS)]


def _write(plan: SupporterPlan, number: int, town: Organisation, coordinator: User) -> Supporter:
    known = next((each for each in PRINTED_USERS if each.role == Role.SUPPORTER), None)
    email = f"{mailbox(plan.first_name, plan.last_name)}@{TOWN_DOMAIN}"
    user = User.objects.filter(email=email).first() if known and known.email == email else None
    written = next((tag for tag, _ in plan.languages if tag in _WRITTEN), "nl")
    supporter = Supporter.objects.create(
        organisation=town,
        user=user,
        first_name=plan.first_name,
        last_name=plan.last_name,
        kinds=list(plan.kinds),
        postcode=town.postcode,
        gender=plan.gender,
        birth_date=plan.born,
        written_language=written,
        hours_per_month=plan.hours,
        households_at_most=3,
        remote_too=number % 2 == 0,
        works_with_minors=plan.minors,
        state=plan.state,
        signed_up_at=clock.now() - timedelta(days=100 - number * 7),
    )
    SupporterContact.objects.create(
        organisation=town,
        supporter=supporter,
        kind=ChannelKind.EMAIL,
        address=email,
        address_hash=lookup_hash(email, purpose=CONTACT_PURPOSE),
    )
    _write_rows(plan, supporter, coordinator)
    return supporter


def _write_rows(plan: SupporterPlan, supporter: Supporter, coordinator: User) -> None:
    town_id = supporter.organisation_id
    for tag, letters in plan.languages:
        uses = {name: letter in letters for letter, name in _USES.items()}
        SupporterLanguage.objects.create(organisation_id=town_id, supporter=supporter, tag=tag, **uses)
    for weekday, starts, ends in plan.week:
        WeeklyHours.objects.create(
            organisation_id=town_id, supporter=supporter, weekday=weekday, starts=time(starts), ends=time(ends)
        )
    if plan.state == _NEW:
        return
    checks = [CheckKind.INFORMATION_NOTE, CheckKind.INSURANCE, CheckKind.AGREEMENT]
    for kind in [*checks, *([CheckKind.EXTRACT_596_2] if plan.minors else [])]:
        seen_on = clock.local(supporter.signed_up_at).date() + timedelta(days=5)
        SupporterCheck.objects.create(
            organisation_id=town_id,
            supporter=supporter,
            kind=kind,
            seen_on=min(seen_on, clock.today()),
            seen_by=coordinator,
        )
    if plan.state == _RESTS:
        Pause.objects.create(organisation_id=town_id, supporter=supporter, starts=clock.today() - timedelta(days=9))
