"""Looking after buddy pairs: the monthly question to each side, a reminder, and what a coordinator takes up."""

from datetime import timedelta

from django.db import transaction

from schoolpoort.contexts.support.enums import HowIsIt, PairEnd, PairState, Side, SignalKind
from schoolpoort.contexts.support.models import BuddyPair, PairCheckIn, PairSignal
from schoolpoort.contexts.support.services.months import months_between
from schoolpoort.contexts.support.services.pair_telling import (
    QUESTION,
    REMINDER,
    RENEWAL,
    tell_both,
    tell_check_in,
)
from schoolpoort.contexts.support.services.pairing import ASK_RENEWAL_BEFORE, WrongMoment, end_pair, start_pair
from schoolpoort.core import audit, clock
from schoolpoort.core.scope import Scope

#: After so many days without an answer there is one reminder.
REMIND_AFTER = timedelta(days=7)

#: After so many days without an answer the month counts as silent.
SILENT_AFTER = timedelta(days=14)

#: So many silent months in a row are a signal.
SILENT_MONTHS = 2


def look_after(pair: BuddyPair) -> None:
    """Do what today asks for one pair; running it twice does nothing twice."""
    if pair.state == PairState.FIRST_MEETING:
        start_pair(pair)
    elif pair.state == PairState.RUNNING and pair.ends_on is not None and pair.ends_on < clock.today():
        end_pair(pair, PairEnd.TIME_OVER)
    elif pair.state == PairState.RUNNING:
        _follow(pair)


@transaction.atomic
def _follow(pair: BuddyPair) -> None:
    rows = BuddyPair.objects.within(Scope.of(pair.organisation_id)).select_for_update(of=("self",))
    mine = rows.select_related("guardian", "supporter").get(pk=pair.pk)
    if mine.state != PairState.RUNNING or mine.starts_on is None or mine.ends_on is None:
        return
    month = months_between(mine.starts_on, clock.today())
    if month and clock.today() < mine.ends_on:
        for side in Side:
            _ask(mine, side, month)
    _remind(mine)
    for side in Side:
        _note_silence(mine, side)
    if mine.renewal_asked_at is None and clock.today() >= mine.ends_on - ASK_RENEWAL_BEFORE:
        mine.renewal_asked_at = clock.now()
        mine.save(update_fields=["renewal_asked_at"])
        tell_both(RENEWAL, mine)


def _ask(pair: BuddyPair, side: Side, month: int) -> None:
    check_in, new = PairCheckIn.objects.within(Scope.of(pair.organisation_id)).get_or_create(
        pair=pair,
        side=side,
        month=month,
        defaults={"organisation_id": pair.organisation_id, "asked_at": clock.now()},
    )
    if new:
        tell_check_in(QUESTION, check_in)


def _remind(pair: BuddyPair) -> None:
    waiting = PairCheckIn.objects.within(Scope.of(pair.organisation_id)).filter(
        pair=pair, answer="", reminded_at=None, asked_at__lte=clock.now() - REMIND_AFTER
    )
    for each in waiting.select_related("pair__guardian", "pair__supporter"):
        each.reminded_at = clock.now()
        each.save(update_fields=["reminded_at"])
        tell_check_in(REMINDER, each)


def _note_silence(pair: BuddyPair, side: Side) -> None:
    rows = PairCheckIn.objects.within(Scope.of(pair.organisation_id)).filter(pair=pair, side=side)
    over = list(rows.filter(asked_at__lte=clock.now() - SILENT_AFTER).order_by("-month")[:SILENT_MONTHS])
    if len(over) < SILENT_MONTHS or any(each.answer for each in over):
        return
    signals = PairSignal.objects.within(Scope.of(pair.organisation_id)).filter(
        pair=pair, side=side, kind=SignalKind.SILENT
    )
    # What a coordinator took up after the newest silent month is not opened again.
    if not signals.filter(opened_at__gte=over[0].asked_at).exists():
        _open(pair, side, SignalKind.SILENT)


@transaction.atomic
def answer_check_in(check_in: PairCheckIn, answer: HowIsIt) -> None:
    """Keep one side's answer of a month; "I want to talk" is a signal. Raises WrongMoment once the pair is over."""
    pair = check_in.pair
    if pair.state != PairState.RUNNING:
        raise WrongMoment(pair.state)
    check_in.answer, check_in.answered_at = answer, clock.now()
    check_in.save(update_fields=["answer", "answered_at"])
    silent = PairSignal.objects.within(Scope.of(pair.organisation_id)).filter(
        pair=pair, side=check_in.side, kind=SignalKind.SILENT, closed_at=None
    )
    silent.update(closed_at=clock.now())
    if answer == HowIsIt.TALK:
        _open(pair, Side(check_in.side), SignalKind.TALK)


def _open(pair: BuddyPair, side: Side, kind: SignalKind) -> None:
    PairSignal.objects.within(Scope.of(pair.organisation_id)).get_or_create(
        pair=pair,
        side=side,
        kind=kind,
        closed_at=None,
        defaults={"organisation_id": pair.organisation_id, "opened_at": clock.now()},
    )


def take_up(pair: BuddyPair, by: audit.Actor) -> int:
    """Close the signals of a pair after the coordinator talked; return how many there were."""
    rows = PairSignal.objects.within(Scope.of(pair.organisation_id)).filter(pair=pair, closed_at=None)
    closed = rows.update(closed_at=clock.now())
    if closed:
        audit.record("took up", actor=by, organisation_id=pair.organisation_id, subject="BuddyPair", subject_id=pair.pk)
    return closed
