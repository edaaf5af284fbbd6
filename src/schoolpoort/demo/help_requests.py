"""What guardians of the demonstration ask the support network: a request in each state, by the services."""

from collections.abc import Sequence
from datetime import date, time, timedelta

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.contexts.support.enums import Helped, Side, SupporterState
from schoolpoort.contexts.support.kinds import kind_of
from schoolpoort.contexts.support.models import HelpRequest, Invitation, Promise, Supporter
from schoolpoort.contexts.support.queries.requests import live_requests
from schoolpoort.contexts.support.services.asking import Wish, ask_for_help, first_language
from schoolpoort.contexts.support.services.choosing import accept_batch
from schoolpoort.contexts.support.services.inviting import Ask, accept, invite
from schoolpoort.contexts.support.services.promising import answer_closing, conclude, note_hours
from schoolpoort.contexts.support.services.proposing import propose
from schoolpoort.core import clock
from schoolpoort.core.audit import Actor
from schoolpoort.core.scope import Scope
from schoolpoort.demo.buddy_pairs import write_pairs
from schoolpoort.demo.rows import SchoolFacts

#: Kind of help, weekdays (0 is Monday) and hours in which it suits; none: tapped without saying when.
_ASKED: tuple[tuple[str, tuple[int, ...], tuple[int, int]], ...] = (
    ("help-come-with-me", (2,), (13, 17)),
    ("help-interpret", (0, 1, 3), (9, 12)),
    ("help-explain-letter", (1, 4), (9, 12)),
    ("help-practise-dutch", (), (0, 0)),
    ("help-talk-trusted", (0, 2), (9, 12)),
    ("help-homework", (2, 5), (13, 17)),
)


def write_help_requests(schools: Sequence[SchoolFacts], supporters: Sequence[Supporter], coordinator: User) -> None:
    """Let guardians of the first school ask, invite some helpers, and let one promise be over."""
    school = schools[0].organisation
    guardians = _guardians(schools[0])
    if not guardians:
        return
    _over(guardians[0], supporters)
    for number, (kind, weekdays, (starts, ends)) in enumerate(_ASKED):
        guardian = guardians[number % len(guardians)]
        weekly = tuple((day, time(starts), time(ends)) for day in weekdays)
        with clock.clock_at(clock.now() - timedelta(days=len(_ASKED) - number, hours=number)):
            ask_for_help(guardian, kind_of(kind), Wish(first_language(school.pk, guardian.pk), weekly=weekly))
    _invite_some(Scope.of(school.pk), Actor("user", coordinator.pk))
    write_pairs(guardians, supporters, coordinator)


def _guardians(facts: SchoolFacts) -> list[Guardian]:
    """Return one guardian of some families, those who do not speak Dutch at home first."""
    scope = Scope.of(facts.organisation.pk)
    ids = [
        child.households[0].guardians[0].id
        for each in facts.classes[:3]
        for child in each.children[:12]
        if child.households
    ]
    rows = Guardian.objects.within(scope).filter(pk__in=ids, gone_since=None).prefetch_related("language_skills")
    found = {each.pk: each for each in rows.select_related("organisation")}
    ordered = [found[pk] for pk in dict.fromkeys(ids) if pk in found]
    others = [each for each in ordered if all(skill.tag != "nl" for skill in each.language_skills.all())]
    return others[: len(_ASKED)] or ordered[: len(_ASKED)]


def _invite_some(scope: Scope, by: Actor) -> None:
    """Ask the helpers of the first two needs that somebody fits, and let the first say yes."""
    requests = list(live_requests(scope))
    fitting = [each for each in propose(requests).values() if each.options and each.options[0].slot][:2]
    accept_batch(requests, {str(each.request.pk): str(each.options[0].supporter.pk) for each in fitting}, by)
    waiting = Invitation.objects.within(scope).filter(request__in=[each.request.pk for each in fitting], rank=1)
    first = waiting.order_by("request__asked_at", "pk").first()
    if first is not None:
        accept(first)


def _over(guardian: Guardian, supporters: Sequence[Supporter]) -> None:
    """Write a talk to which somebody went along, with what both sides said afterwards."""
    helper = next(each for each in supporters if each.state == SupporterState.ACTIVE)
    day: date = clock.today() - timedelta(days=3)
    with clock.clock_at(clock.now() - timedelta(days=9)):
        wish = Wish(first_language(guardian.organisation_id, guardian.pk), day=day, starts=time(14))
        asked: HelpRequest = ask_for_help(guardian, kind_of("help-come-with-me"), wish)
        invite(asked.pk, [Ask(helper, day, time(14))], Actor("system"), asked.organisation_id)
        scope = Scope.of(asked.organisation_id)
        promise: Promise = accept(Invitation.objects.within(scope).get(request=asked))
    conclude(promise)
    promise.refresh_from_db()
    answer_closing(promise, Side.GUARDIAN, Helped.YES)
    answer_closing(promise, Side.SUPPORTER, Helped.YES)
    note_hours(promise, 75, 4)
