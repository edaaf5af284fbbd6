"""Reads about ambassadors; each says what it costs."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from schoolpoort.contexts.organisations.api import OrganisationKind
from schoolpoort.contexts.support.enums import QuestionState, SupporterKind, SupporterState
from schoolpoort.contexts.support.models import AmbassadorQuestion, PublishedAnswer, Supporter, TrainingStep
from schoolpoort.contexts.support.queries.agreements import helping_organisations, partners_of
from schoolpoort.core.scope import Scope

#: The usual steps before an ambassador answers, as phrases; an organisation may name its own instead.
USUAL_STEPS = tuple(f"ambassador-step-{number}" for number in range(1, 6))


def steps_of(organisation_id: UUID) -> list[tuple[str, str]]:
    """Return the steps as (key, own title); a usual step has no title, its key is a phrase (1 query)."""
    own = TrainingStep.objects.within(Scope.of(organisation_id))
    return [(str(each.pk), each.title) for each in own] or [(each, "") for each in USUAL_STEPS]


def is_trained(supporter: Supporter, steps: Sequence[tuple[str, str]]) -> bool:
    """Say whether every step was done; `training` is read where it is not loaded (at most 1 query)."""
    done = {each.step for each in supporter.training.all()}
    return all(key in done for key, _ in steps)


def ambassadors_in(scope: Scope) -> list[Supporter]:
    """Return the ambassadors who did not stop, with languages and steps (3 queries)."""
    rows = Supporter.objects.within(scope).exclude(state=SupporterState.ENDED)
    found = rows.prefetch_related("languages", "training").order_by("first_name", "last_name", "pk")
    return [each for each in found if SupporterKind.AMBASSADOR in each.kinds]


def ambassadors_for(question: AmbassadorQuestion, day: date) -> list[Supporter]:
    """Return the active ambassadors who may read a question: of its language, trained, under an agreement.

    Who may never meet the guardian is left out (6 queries, and one for each organisation that helps there).
    """
    helping = helping_organisations([question.organisation_id], day)[question.organisation_id]
    rows = Supporter.objects.within(Scope.over(helping)).filter(
        state=SupporterState.ACTIVE, languages__tag=question.language, languages__speaks=True
    )
    found = rows.exclude(blocked_pairs__guardian_id=question.guardian_id).distinct().prefetch_related("training")
    steps = {each: steps_of(each) for each in helping}
    return [
        each
        for each in found
        if SupporterKind.AMBASSADOR in each.kinds and is_trained(each, steps[each.organisation_id])
    ]


def languages_with_ambassadors(school_id: UUID, day: date) -> frozenset[str]:
    """Return the languages in which somebody can answer a guardian of a school (4 queries)."""
    helping = helping_organisations([school_id], day)[school_id]
    found = ambassadors_in(Scope.over(helping))
    active = [each for each in found if each.state == SupporterState.ACTIVE]
    return frozenset(row.tag for each in active for row in each.languages.all() if row.speaks)


def schools_helped(supporter: Supporter, day: date) -> Scope:
    """Return the schools whose guardians this supporter's organisation helps (2 queries)."""
    own = supporter.organisation_id
    partners = partners_of([own], day)[own]
    return Scope.over({own, *(pk for pk, kind in partners if kind == OrganisationKind.SCHOOL)})


def questions_to_take(supporter: Supporter, day: date) -> list[AmbassadorQuestion]:
    """Return the open questions in the ambassador's languages, the oldest first; no guardian is loaded (3 queries).

    `languages` and `blocked_pairs` are read where they are not loaded.
    """
    spoken = [each.tag for each in supporter.languages.all() if each.speaks]
    never = [each.guardian_id for each in supporter.blocked_pairs.all()]
    rows = AmbassadorQuestion.objects.within(schools_helped(supporter, day))
    return list(rows.filter(state=QuestionState.ASKED, language__in=spoken).exclude(guardian_id__in=never)[:50])


def questions_taken(supporter: Supporter, day: date) -> list[AmbassadorQuestion]:
    """Return the questions that the ambassador answers now (3 queries)."""
    rows = AmbassadorQuestion.objects.within(schools_helped(supporter, day))
    return list(rows.filter(state=QuestionState.TAKEN, taken_by=supporter))


def questions_of(scope: Scope, guardian_ids: Sequence[UUID]) -> list[AmbassadorQuestion]:
    """Return a guardian's own questions, the newest first (1 query)."""
    rows = AmbassadorQuestion.objects.within(scope).filter(guardian_id__in=guardian_ids)
    return list(rows.select_related("taken_by", "organisation").order_by("-asked_at", "pk")[:30])


def own_published(supporter: Supporter) -> list[PublishedAnswer]:
    """Return what an ambassador published and did not take away (1 query)."""
    rows = PublishedAnswer.objects.within(Scope.of(supporter.organisation_id))
    return list(rows.filter(supporter=supporter, withdrawn_at=None))


def answered_by(supporter: Supporter, day: date) -> list[AmbassadorQuestion]:
    """Return the last questions that an ambassador answered, to share from; no guardian is loaded (3 queries)."""
    rows = AmbassadorQuestion.objects.within(schools_helped(supporter, day))
    return list(rows.filter(state=QuestionState.ANSWERED, taken_by=supporter).order_by("-closed_at")[:10])


def answers_in(scope: Scope) -> list[PublishedAnswer]:
    """Return what is published by an organisation's ambassadors (1 query)."""
    return list(PublishedAnswer.objects.within(scope).filter(withdrawn_at=None).select_related("supporter")[:100])


def published_in(scope: Scope, published_id: UUID) -> PublishedAnswer | None:
    """Return one published answer, or None (1 query)."""
    return PublishedAnswer.objects.within(scope).filter(pk=published_id).first()
