"""A guardian asks in private, one ambassador of the language takes it and answers; nobody reads who asked."""

from datetime import timedelta

from django.db import transaction

from schoolpoort.contexts.people.api import Guardian
from schoolpoort.contexts.support.enums import QuestionState
from schoolpoort.contexts.support.models import AmbassadorQuestion, Supporter
from schoolpoort.contexts.support.queries.ambassadors import ambassadors_for
from schoolpoort.contexts.support.services.pair_telling import tell_ambassadors, tell_answer
from schoolpoort.core import audit, clock
from schoolpoort.core.scope import Scope

LONGEST_QUESTION, LONGEST_ANSWER = 600, 2000

#: A guardian asks so often in a day, and an ambassador holds so many at once.
ASKED_A_DAY = 3
HELD_AT_ONCE = 3

#: Who took a question answers within so many days; after so many days without anybody it is closed.
TO_ANSWER = timedelta(days=5)
TO_WAIT = timedelta(days=30)


class TooManyQuestions(Exception):
    """So many questions in a day, or in hand, are enough."""


class Gone(Exception):
    """Somebody else took the question, or it is not there any more."""


@transaction.atomic
def ask_ambassador(guardian: Guardian, language: str, text: str) -> AmbassadorQuestion:
    """Keep a question and tell the ambassadors who may read it. Raises TooManyQuestions."""
    scope = Scope.of(guardian.organisation_id)
    Guardian.objects.within(scope).select_for_update().get(pk=guardian.pk)
    day_ago = clock.now() - timedelta(days=1)
    asked = AmbassadorQuestion.objects.within(scope).filter(guardian=guardian, asked_at__gt=day_ago)
    if asked.count() >= ASKED_A_DAY:
        raise TooManyQuestions
    question = AmbassadorQuestion.objects.create(
        organisation_id=guardian.organisation_id,
        guardian=guardian,
        language=language,
        text=text[:LONGEST_QUESTION],
        asked_at=clock.now(),
    )
    tell_ambassadors(question, ambassadors_for(question, clock.today()))
    return question


def take_away(question: AmbassadorQuestion) -> None:
    """Remove a guardian's own question with its answer, at once."""
    question.delete()


@transaction.atomic
def take_question(question: AmbassadorQuestion, supporter: Supporter) -> None:
    """Let one ambassador answer a question. Raises Gone where another took it, TooManyQuestions with enough in hand."""
    Supporter.objects.within(Scope.of(supporter.organisation_id)).select_for_update().get(pk=supporter.pk)
    held = AmbassadorQuestion.objects.within(Scope.of(question.organisation_id)).filter(
        taken_by=supporter, state=QuestionState.TAKEN
    )
    if held.count() >= HELD_AT_ONCE:
        raise TooManyQuestions
    rows = AmbassadorQuestion.objects.within(Scope.of(question.organisation_id))
    taken = rows.filter(pk=question.pk, state=QuestionState.ASKED).update(
        state=QuestionState.TAKEN, taken_by=supporter, taken_at=clock.now()
    )
    if not taken:
        raise Gone
    audit.record(
        "took",
        actor=audit.Actor("supporter", supporter.pk),
        organisation_id=question.organisation_id,
        subject="AmbassadorQuestion",
        subject_id=question.pk,
    )


def give_back(question: AmbassadorQuestion) -> None:
    """Let another ambassador answer; what is answered stays as it is."""
    rows = AmbassadorQuestion.objects.within(Scope.of(question.organisation_id))
    rows.filter(pk=question.pk, state=QuestionState.TAKEN).update(
        state=QuestionState.ASKED, taken_by=None, taken_at=None
    )


@transaction.atomic
def answer_question(question: AmbassadorQuestion, supporter: Supporter, text: str) -> None:
    """Keep the answer and tell the guardian that there is one. Raises Gone where it is not in this hand any more."""
    rows = AmbassadorQuestion.objects.within(Scope.of(question.organisation_id)).select_for_update(of=("self",))
    mine = rows.select_related("guardian").filter(pk=question.pk, taken_by=supporter, state=QuestionState.TAKEN).first()
    if mine is None:
        raise Gone
    mine.answer, mine.state, mine.closed_at = text[:LONGEST_ANSWER], QuestionState.ANSWERED, clock.now()
    mine.save(update_fields=["answer", "state", "closed_at"])
    tell_answer(mine)


def hand_back_late(question: AmbassadorQuestion) -> None:
    """Give back what somebody keeps too long, and close what nobody answered; twice does nothing twice."""
    now = clock.now()
    if question.asked_at <= now - TO_WAIT:
        rows = AmbassadorQuestion.objects.within(Scope.of(question.organisation_id)).filter(pk=question.pk)
        waiting = rows.filter(state__in=(QuestionState.ASKED, QuestionState.TAKEN))
        waiting.update(state=QuestionState.CLOSED, closed_at=now, taken_by=None)
    elif question.taken_at is not None and question.taken_at <= now - TO_ANSWER:
        give_back(question)
