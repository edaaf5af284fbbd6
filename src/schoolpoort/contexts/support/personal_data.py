"""What `support` holds about a guardian: requests for help, and who promised what; never a partner's."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from schoolpoort.contexts.support.enums import PairState
from schoolpoort.contexts.support.models import AmbassadorQuestion, BlockedPair, BuddyPair, HelpRequest, Promise, Share
from schoolpoort.core import clock
from schoolpoort.core.personal_data import Erased, Fact, PersonalDataHolder, PersonalSection, Record, register_holder
from schoolpoort.core.scope import Scope


def collect(scope: Scope, guardian_ids: Sequence[UUID]) -> list[PersonalSection]:
    """Return the guardian's requests, and the helpers' promises with shares, buddies and questions (5 queries)."""
    requests = HelpRequest.objects.within(scope).filter(guardian_id__in=guardian_ids).order_by("asked_at", "pk")
    promises = Promise.objects.within(scope).filter(request__guardian_id__in=guardian_ids).select_related("supporter")
    shares = Share.objects.within(scope).filter(promise__request__guardian_id__in=guardian_ids)
    until = {share.promise_id: share for share in shares}
    pairs = BuddyPair.objects.within(scope).filter(guardian_id__in=guardian_ids).select_related("supporter")
    questions = AmbassadorQuestion.objects.within(scope).filter(guardian_id__in=guardian_ids)
    return [
        PersonalSection("data-section-help", tuple(_request(each) for each in requests)),
        PersonalSection("data-section-promises", tuple(_promise(each, until.get(each.pk)) for each in promises)),
        PersonalSection("pair-title", tuple(_pair(each) for each in pairs)),
        PersonalSection("ambassador-ask-title", tuple(_question(each) for each in questions)),
    ]


def _request(request: HelpRequest) -> Record:
    facts = [
        Fact("data-field-date", request.asked_at),
        Fact("data-field-what", phrase=request.kind),
        Fact("data-field-state", phrase=f"support-state-{request.state}"),
    ]
    if request.note:
        facts.append(Fact("data-field-text", request.note, language=request.note_language))
    return tuple(facts)


def _promise(promise: Promise, share: Share | None) -> Record:
    starts = datetime.combine(promise.day, promise.starts, tzinfo=ZoneInfo(promise.zone))
    facts = [Fact("data-field-date", starts), Fact("data-field-who", promise.supporter.first_name)]
    if share is not None:
        facts.append(Fact("data-field-until", share.until))
    return tuple(facts)


def _pair(pair: BuddyPair) -> Record:
    """A pair that was only prepared says no name: the guardian has not heard of it."""
    facts = [
        Fact("data-field-date", pair.created_at),
        Fact("data-field-state", phrase=f"pair-state-{pair.state.replace('_', '-')}"),
        Fact("data-field-what", phrase=f"pair-task-{pair.task.replace('_', '-')}"),
    ]
    if pair.guardian_agreed_at and pair.supporter_agreed_at:
        facts.append(Fact("data-field-who", pair.supporter.first_name))
    return tuple(facts)


def _question(question: AmbassadorQuestion) -> Record:
    facts = [
        Fact("data-field-date", question.asked_at),
        Fact("data-field-text", question.text, language=question.language),
    ]
    if question.answer:
        facts.append(Fact("ambassador-answer-is", question.answer, language=question.language))
    return tuple(facts)


def erase(scope: Scope, guardian_ids: Sequence[UUID]) -> Erased:
    """Remove requests with their promises, and end what a helper still could see."""
    Share.objects.within(scope).filter(promise__request__guardian_id__in=guardian_ids, ended_at=None).update(
        ended_at=clock.now()
    )
    removed = HelpRequest.objects.within(scope).filter(guardian_id__in=guardian_ids).delete()[0]
    removed += BlockedPair.objects.within(scope).filter(guardian_id__in=guardian_ids).delete()[0]
    removed += BuddyPair.objects.within(scope).filter(guardian_id__in=guardian_ids).delete()[0]
    removed += AmbassadorQuestion.objects.within(scope).filter(guardian_id__in=guardian_ids).delete()[0]
    return Erased({"support.HelpRequest": removed})


def merge(scope: Scope, keep: UUID, drop: UUID) -> None:
    """Let requests be those of the record that stays; who may not meet one record may not meet the other."""
    HelpRequest.objects.within(scope).filter(guardian_id=drop).update(guardian_id=keep)
    AmbassadorQuestion.objects.within(scope).filter(guardian_id=drop).update(guardian_id=keep)
    pairs = BuddyPair.objects.within(scope)
    together = pairs.filter(guardian_id=keep).exclude(state=PairState.ENDED).values("supporter_id")
    pairs.filter(guardian_id=drop).exclude(supporter_id__in=together).update(guardian_id=keep)
    blocked = BlockedPair.objects.within(scope)
    already = blocked.filter(guardian_id=keep).values("supporter_id")
    blocked.filter(guardian_id=drop).exclude(supporter_id__in=already).update(guardian_id=keep)


register_holder(PersonalDataHolder("support", 45, collect, erase, merge))
