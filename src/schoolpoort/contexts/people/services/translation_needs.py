"""Needs for translation: a person decides, for a reason, until a date (the language law, decision 8)."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.people.models import Guardian, LanguageSkill, TranslationDecision, TranslationNeed
from schoolpoort.contexts.people.policies import DEFAULT_NEED, DUTCH
from schoolpoort.core import audit, clock
from schoolpoort.core.scope import Scope

#: A guardian's languages in the guardian's order: (tag, reads).
Skills = Sequence[tuple[str, bool]]


class NoReason(Exception):
    """A need without a reason is not recorded."""


class WrongPeriod(Exception):
    """A need must end after today, and within two years: it is looked at again, not forgotten."""


def language_in_need(skills: Skills) -> str:
    """Return the language to translate to for somebody who does not read Dutch; empty where nothing is needed."""
    if any(tag == DUTCH and reads for tag, reads in skills):
        return ""
    return next((tag for tag, _reads in skills if tag != DUTCH), "")


def skills_of(organisation_id: UUID) -> dict[UUID, list[tuple[str, bool]]]:
    """Return the languages of every guardian of a school, in the guardian's order (1 query)."""
    found: dict[UUID, list[tuple[str, bool]]] = {}
    rows = LanguageSkill.objects.within(Scope.of(organisation_id)).order_by("rank", "pk")
    for guardian_id, tag, reads in rows.values_list("guardian_id", "tag", "reads"):
        found.setdefault(guardian_id, []).append((tag, reads))
    return found


def in_need_already(organisation_id: UUID, day: date) -> frozenset[UUID]:
    """Return the guardians whose recorded need still holds on `day` (1 query)."""
    rows = TranslationNeed.objects.within(Scope.of(organisation_id)).filter(until__gte=day)
    return frozenset(rows.values_list("guardian_id", flat=True))


def count_by_language(skills: Iterable[Skills]) -> dict[str, int]:
    """Return how many of these people need which language, the most frequent first."""
    counted = Counter(tag for each in skills if (tag := language_in_need(each)))
    return dict(sorted(counted.items(), key=lambda pair: (-pair[1], pair[0])))


def checked_reason(reason: str, until: date, day: date) -> str:
    """Return the reason without spaces around it. Raises NoReason and WrongPeriod."""
    reason = " ".join(reason.split())[:300]
    if not reason:
        raise NoReason
    if not day < until <= day + 2 * DEFAULT_NEED:
        raise WrongPeriod
    return reason


@transaction.atomic
def record_decision(
    organisation_id: UUID, guardians: Sequence[UUID], *, reason: str, until: date, by: User
) -> TranslationDecision:
    """Record one decision of a named person and the needs that follow from it. Raises NoReason and WrongPeriod."""
    day = clock.today()
    decision = TranslationDecision.objects.create(
        organisation_id=organisation_id,
        decided_by=by,
        decided_on=day,
        reason=checked_reason(reason, until, day),
    )
    TranslationNeed.objects.bulk_create(
        [
            TranslationNeed(
                organisation_id=organisation_id, guardian_id=each, decision=decision, starts=day, until=until
            )
            for each in guardians
        ],
        batch_size=500,
    )
    audit.record_many(
        "decided translation",
        actor=audit.Actor("user", by.pk),
        organisation_id=organisation_id,
        subject="Guardian",
        subject_ids=guardians,
        fields=["translation_needs"],
    )
    return decision


def guardians_in_need(
    organisation_id: UUID, guardians: Iterable[UUID], languages: Iterable[str], day: date
) -> list[UUID]:
    """Return those guardians who need one of `languages` and have no recorded need that holds (2 queries)."""
    wanted = frozenset(languages)
    skills: Mapping[UUID, Skills] = skills_of(organisation_id)
    already = in_need_already(organisation_id, day)
    return [each for each in guardians if each not in already and language_in_need(skills.get(each, ())) in wanted]


@transaction.atomic
def stop_needs(guardian: Guardian, by: User) -> int:
    """End what holds: from tomorrow this guardian gets plain Dutch with pictures. Returns how many ended."""
    day = clock.today()
    rows = TranslationNeed.objects.within(Scope.of(guardian.organisation_id)).filter(guardian=guardian, until__gt=day)
    stopped = rows.update(until=day)
    audit.record(
        "stopped translation",
        actor=audit.Actor("user", by.pk),
        organisation_id=guardian.organisation_id,
        subject="Guardian",
        subject_id=guardian.pk,
        fields=["translation_needs"],
    )
    return stopped


@transaction.atomic
def renew_need(guardian: Guardian, *, reason: str, until: date, by: User) -> TranslationDecision:
    """Record a new decision for one guardian in place of what holds. Raises NoReason and WrongPeriod."""
    day = clock.today()
    reason = checked_reason(reason, until, day)
    rows = TranslationNeed.objects.within(Scope.of(guardian.organisation_id)).filter(guardian=guardian, until__gte=day)
    rows.filter(starts__gte=day).delete()
    rows.update(until=day - timedelta(days=1))
    return record_decision(guardian.organisation_id, [guardian.pk], reason=reason, until=until, by=by)
