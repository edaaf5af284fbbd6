"""Buddy pairs and an ambassador of the demonstration: two pairs go on, one is over, one answer is for everybody."""

from collections.abc import Sequence
from datetime import date, time, timedelta

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.contexts.support.enums import PairEnd, PairTask, Side, SupporterKind, SupporterState
from schoolpoort.contexts.support.models import BuddyPair, Supporter
from schoolpoort.contexts.support.queries.ambassadors import USUAL_STEPS
from schoolpoort.contexts.support.queries.pairs import PAIR_KINDS
from schoolpoort.contexts.support.services.asking_ambassadors import answer_question, ask_ambassador, take_question
from schoolpoort.contexts.support.services.pairing import (
    NotThisPair,
    agree_pair,
    end_pair,
    make_pair,
    plan_meeting,
    propose_pair,
    start_pair,
)
from schoolpoort.contexts.support.services.publishing import CHECKS, publish
from schoolpoort.contexts.support.services.training import note_training
from schoolpoort.core import clock
from schoolpoort.core.audit import Actor

#: How many days ago they met, and what they do together; the last one is over.
_PAIRS = ((20, PairTask.LETTERS), (12, PairTask.TALKS), (60, PairTask.DUTCH))

_ASKED = "هل يجب أن أدفع ثمن الرحلة كله مرة واحدة؟"
_ANSWER = "لا. اسألوا المدرسة: يمكن غالباً الدفع على أجزاء."
_SHARED = "كيف ندفع رحلات المدرسة؟"


def write_pairs(guardians: Sequence[Guardian], supporters: Sequence[Supporter], coordinator: User) -> None:
    """Let three guardians have a buddy, and one ask an ambassador."""
    by = Actor("user", coordinator.pk)
    active = [each for each in supporters if each.state == SupporterState.ACTIVE]
    buddies = [each for each in active if PAIR_KINDS.intersection(each.kinds)]
    for guardian, buddy, (days, task) in zip(guardians, buddies, _PAIRS, strict=False):
        try:
            pair = _pair(guardian, buddy, task, clock.today() - timedelta(days=days), by)
        except NotThisPair:
            # Early in September the year's agreement did not hold yet on those days.
            continue
        if task == PairTask.DUTCH:
            end_pair(pair, PairEnd.GOAL_REACHED)
    ambassadors = [each for each in active if SupporterKind.AMBASSADOR in each.kinds]
    if guardians and ambassadors:
        _answer(guardians[0], ambassadors[0], by)


def _pair(guardian: Guardian, buddy: Supporter, task: PairTask, met: date, by: Actor) -> BuddyPair:
    days = (clock.today() - met).days
    with clock.clock_at(clock.now() - timedelta(days=days + 5)):
        pair = make_pair(guardian, buddy, task, by)
        propose_pair(pair, by)
        for side in Side:
            agree_pair(pair, side)
        plan_meeting(pair, met, time(14), "de bibliotheek", by)
    with clock.clock_at(clock.now() - timedelta(days=days - 1)):
        start_pair(pair)
    return pair


def _answer(guardian: Guardian, ambassador: Supporter, by: Actor) -> None:
    note_training(ambassador, {step: clock.today() - timedelta(days=40) for step in USUAL_STEPS}, by)
    with clock.clock_at(clock.now() - timedelta(days=4)):
        question = ask_ambassador(guardian, "ar", _ASKED)
        take_question(question, ambassador)
        answer_question(question, ambassador, _ANSWER)
    question.refresh_from_db()
    publish(ambassador, question, _SHARED, _ANSWER, list(CHECKS))
