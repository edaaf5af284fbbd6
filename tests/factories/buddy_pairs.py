"""Buddy pairs in each state and ambassadors, made by the product's own services."""

from datetime import date, time, timedelta

from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.contexts.support.enums import PairTask, Side
from schoolpoort.contexts.support.models import AmbassadorQuestion, BuddyPair, Supporter, TrainingDone
from schoolpoort.contexts.support.queries.ambassadors import USUAL_STEPS
from schoolpoort.contexts.support.services.asking_ambassadors import answer_question, ask_ambassador, take_question
from schoolpoort.contexts.support.services.pairing import agree_pair, make_pair, plan_meeting, propose_pair, start_pair
from schoolpoort.core import audit, clock
from tests.factories.supporters import make_supporter


def make_buddy(town: Organisation, first_name: str = "Rania") -> Supporter:
    """Make a buddy with an own place who goes with several families."""
    return make_supporter(town, first_name, with_user=True, households_at_most=9)


def make_proposed(guardian: Guardian, buddy: Supporter, task: PairTask = PairTask.LETTERS) -> BuddyPair:
    """Make a pair that both are asked about."""
    pair = make_pair(guardian, buddy, task, audit.SYSTEM)
    propose_pair(pair, audit.SYSTEM)
    pair.refresh_from_db()
    return pair


def make_agreed(guardian: Guardian, buddy: Supporter) -> BuddyPair:
    """Make a pair in which both said yes."""
    pair = make_proposed(guardian, buddy)
    for side in Side:
        agree_pair(pair, side)
    pair.refresh_from_db()
    return pair


def make_running(guardian: Guardian, buddy: Supporter, first: date | None = None) -> BuddyPair:
    """Make a pair whose first meeting was on a day, today where none is given."""
    pair = make_agreed(guardian, buddy)
    met = first or clock.today()
    plan_meeting(pair, met, time(14), "de bibliotheek", audit.SYSTEM)
    with clock.clock_at(clock.now() + timedelta(days=max(1, (met - clock.today()).days + 1))):
        start_pair(pair)
    pair.refresh_from_db()
    return pair


def make_ambassador(
    town: Organisation, first_name: str = "Elif", languages: tuple[str, ...] = ("ar", "nl"), *, trained: bool = True
) -> Supporter:
    """Make an ambassador with an own place who did every step."""
    found = make_supporter(town, first_name, languages, ("ambassador",), with_user=True)
    for step in USUAL_STEPS if trained else ():
        TrainingDone.objects.create(organisation=town, supporter=found, step=step, done_on=clock.today())
    return found


def make_answered(guardian: Guardian, ambassador: Supporter, text: str, answer: str) -> AmbassadorQuestion:
    """Let a guardian ask, and an ambassador take and answer it."""
    question = ask_ambassador(guardian, "ar", text)
    take_question(question, ambassador)
    answer_question(question, ambassador, answer)
    question.refresh_from_db()
    return question
