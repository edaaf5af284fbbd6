"""Opens the worklist's tasks for what families answered, through the worklist's own services, at the right moments."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from schoolpoort.contexts.messages.models import Answer, AnswerKind, Recipient, RecipientState
from schoolpoort.contexts.messages.services.aggregates import write_aggregates
from schoolpoort.contexts.messages.services.answers import ANSWER_SUBJECT, text_for_staff
from schoolpoort.contexts.messages.services.silence import find_silence
from schoolpoort.contexts.worklist.api import Outcome, Task, TaskKind, close_task, hand_over_late_tasks, open_task
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope
from schoolpoort.demo.rows import GuardianFacts, SchoolFacts

_KINDS = {AnswerKind.HELP: (TaskKind.HELP, 3), AnswerKind.QUESTION: (TaskKind.QUESTION, 2)}
_OUTCOMES = (Outcome.TALKED_AT_GATE, Outcome.CALLED, Outcome.SOMEBODY_HELPED, Outcome.TALKED_AT_GATE, Outcome.WROTE)
#: Tasks are kept for thirty days (core.privacy); older needs have no task any more.
_TASKS_LIVE = timedelta(days=28)


def open_needs(answers: Sequence[Answer], now: datetime) -> None:
    """Open a task for each question and request for help of the last weeks, and close those that were solved."""
    needs = [each for each in answers if AnswerKind(each.kind) in _KINDS and now - each.at < _TASKS_LIVE]
    for place, answer in enumerate(sorted(needs, key=lambda each: (each.at, each.pk))):
        with clock.clock_at(answer.at):
            task = _open(answer)
        if answer.resolved_at is not None:
            with clock.clock_at(answer.resolved_at):
                close_task(task, _OUTCOMES[place % len(_OUTCOMES)], task.owner)


def _open(answer: Answer) -> Task:
    kind, weight = _KINDS[AnswerKind(answer.kind)]
    reader = answer.guardian
    if reader is None:
        raise ValueError("an answer of the demonstration has a guardian")
    return open_task(
        kind=kind,
        organisation_id=answer.organisation_id,
        guardian_id=reader.guardian_id,
        school_class_id=answer.recipient.school_class_id,
        subject_kind=ANSWER_SUBJECT,
        subject_id=answer.pk,
        text=text_for_staff(answer),
        consequence=weight,
    )


def open_unreached(schools: Sequence[SchoolFacts], now: datetime) -> None:
    """Open a task for each household that no channel reaches, about its first guardian (as sending does)."""
    first = _first_guardians(schools)
    for school in schools:
        rows = Recipient.objects.within(Scope.of(school.organisation.pk)).filter(
            state=RecipientState.NO_CHANNEL, message__sent_at__gt=now - timedelta(days=14)
        )
        fields = ("household_id", "school_class_id", "message__title", "message__sent_at")
        for household_id, school_class_id, title, sent_at in rows.order_by("pk").values_list(*fields):
            guardian = first[household_id]
            with clock.clock_at(sent_at):
                open_task(
                    kind=TaskKind.NO_CHANNEL,
                    organisation_id=school.organisation.pk,
                    guardian_id=guardian.id,
                    school_class_id=school_class_id,
                    subject_kind="people.guardian",
                    subject_id=guardian.id,
                    text=f"Dit gezin kreeg “{title}” nog niet: we kennen geen weg die werkt.",
                )


def nightly_work(now: datetime, year_starts: date) -> None:
    """Do what the worker does every night: silence becomes tasks within the ceiling, late tasks move on, figures."""
    today = clock.local(now).date()
    find_silence(today)
    hand_over_late_tasks(today)
    write_aggregates(today, since=year_starts)


def _first_guardians(schools: Sequence[SchoolFacts]) -> dict[object, GuardianFacts]:
    return {
        household.id: household.guardians[0]
        for school in schools
        for school_class in school.classes
        for child in school_class.children
        for household in child.households
    }
