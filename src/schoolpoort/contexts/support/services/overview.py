"""What is asked, promised and missing, as who looks for helpers reads it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.contexts.support.enums import InvitationState, RequestState, SupporterKind
from schoolpoort.contexts.support.kinds import NeedKind, kind_of
from schoolpoort.contexts.support.models import HelpRequest, Invitation, Promise
from schoolpoort.contexts.support.queries.requests import OPEN_STATES, standing_promise
from schoolpoort.contexts.support.services.proposing import Option, Proposal, propose
from schoolpoort.contexts.support.services.reason_words import sentence
from schoolpoort.core.language_names import name_for_reader
from schoolpoort.core.languages import language
from schoolpoort.core.phrases import phrase
from schoolpoort.engines.planner.matching import Reason

#: More needs than this are no list any more; the oldest and the urgent ones come first.
MOST_SHOWN = 100


@dataclass(frozen=True)
class Choice:
    """One supporter side by side with the others: name, languages, when, and why in plain words."""

    option: Option
    name: str
    languages: str
    kinds: str
    day: date | None
    starts: time | None
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Need:
    """One request on the list. Whoever looks for a helper reads the first name, never the family's name."""

    request: HelpRequest
    kind: NeedKind
    what: str
    language: str
    choices: tuple[Choice, ...] = ()
    why_not: tuple[str, ...] = ()
    promise: Promise | None = None
    waiting: tuple[Invitation, ...] = ()

    @property
    def first(self) -> Choice | None:
        """The planner's own choice."""
        return self.choices[0] if self.choices else None


@dataclass(frozen=True)
class Overview:
    """All that is not over, in the three groups of the page."""

    missing: tuple[Need, ...] = ()
    asked: tuple[Need, ...] = ()
    promised: tuple[Need, ...] = ()
    more: bool = False

    @property
    def proposed(self) -> int:
        """How many needs have a proposal."""
        return sum(1 for each in self.missing if each.first)


def overview(requests: Sequence[HelpRequest]) -> Overview:
    """Return the list with proposals (the planner's 13 queries, however many requests there are)."""
    shown = requests[:MOST_SHOWN]
    proposals = propose(shown)
    needs = [need_of(each, proposals.get(each.pk)) for each in shown]
    return Overview(
        missing=tuple(each for each in needs if each.request.state in OPEN_STATES),
        asked=tuple(each for each in needs if each.request.state == RequestState.INVITED),
        promised=tuple(each for each in needs if each.request.state == RequestState.PROMISED),
        more=len(requests) > MOST_SHOWN,
    )


def need_of(request: HelpRequest, proposal: Proposal | None) -> Need:
    """Return one need with its proposals in words."""
    waiting = [each for each in request.invitations.all() if each.state == InvitationState.WAITING]
    return Need(
        request=request,
        kind=kind_of(request.kind),
        what=phrase(request.kind, [DUTCH]).text,
        language=name_for_reader(language(request.language)),
        choices=tuple(_choice(each) for each in proposal.options) if proposal else (),
        why_not=_sentences(proposal.why_not) if proposal else (),
        promise=standing_promise(request),
        waiting=tuple(waiting),
    )


def _choice(option: Option) -> Choice:
    supporter, slot = option.supporter, option.slot
    spoken = [name_for_reader(language(each.tag)) for each in supporter.languages.all() if each.speaks]
    return Choice(
        option=option,
        name=str(supporter),
        languages=", ".join(spoken),
        kinds=kinds_in_words(supporter.kinds),
        day=slot.day if slot else None,
        starts=slot.starts if slot else None,
        reasons=_sentences(option.reasons),
    )


def kinds_in_words(kinds: Sequence[str]) -> str:
    """Return kinds of supporters as staff read them."""
    return ", ".join(str(SupporterKind(each).label) for each in kinds if each in SupporterKind.values)


def _sentences(reasons: Sequence[Reason]) -> tuple[str, ...]:
    return tuple(text for each in reasons if (text := sentence(each)))


@dataclass(frozen=True)
class Gap:
    """One sentence that recruits, with how many needs wait for it."""

    sentence: str
    needs: int


def gaps(needs: Sequence[Need]) -> list[Gap]:
    """Return what nobody can meet, the most wanted first: each need counts once, by its first reason."""
    counted: Counter[tuple[str, str]] = Counter()
    for each in needs:
        if not each.choices and each.why_not:
            counted[each.what, " ".join(each.why_not[:2])] += 1
    return [Gap(f"{what}: {why}", number) for (what, why), number in counted.most_common()]
