"""An ambassador publishes a question and an answer in own words, without names; and can take it back."""

import re
from difflib import SequenceMatcher

from django.db import transaction

from schoolpoort.contexts.organisations.api import organisations_in
from schoolpoort.contexts.support.models import AmbassadorQuestion, PublishedAnswer, Supporter
from schoolpoort.contexts.support.queries.ambassadors import schools_helped
from schoolpoort.core import audit, clock
from schoolpoort.core.scope import Scope

LONGEST_PUBLISHED_QUESTION, LONGEST_PUBLISHED_ANSWER = 300, 2000

#: What an ambassador confirms, one by one, before anything is published.
CHECKS = ("names", "school", "known")

#: A question that is more alike than this to what the guardian wrote is not in the ambassador's own words.
_TOO_ALIKE = 0.8

_NUMBER = re.compile(r"(?:\d[\s./-]?){8,}")


class NotReady(Exception):
    """The answer cannot be published so; `problem` is the phrase that says what to do."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


@transaction.atomic
def publish(
    supporter: Supporter, source: AmbassadorQuestion, question: str, answer: str, checked: list[str]
) -> PublishedAnswer:
    """Publish in the language of the question that was answered; the same once more changes nothing. Raises NotReady.

    The row leads back to no guardian's question.
    """
    question, answer = " ".join(question.split())[:LONGEST_PUBLISHED_QUESTION], answer.strip()
    if not question or not answer:
        raise NotReady("ambassador-problem-empty")
    if any(each not in checked for each in CHECKS):
        raise NotReady("ambassador-problem-check")
    if _alike(question, source.text) or _alike(answer, source.text):
        raise NotReady("ambassador-problem-own-words")
    if _leads_to_somebody(supporter, f"{question}\n{answer}"):
        raise NotReady("ambassador-problem-known")
    row, new = PublishedAnswer.objects.within(Scope.of(supporter.organisation_id)).get_or_create(
        supporter=supporter,
        language=source.language,
        question=question,
        answer=answer[:LONGEST_PUBLISHED_ANSWER],
        withdrawn_at=None,
        defaults={"organisation_id": supporter.organisation_id, "published_on": clock.today()},
    )
    if new:
        _record("published", row, audit.Actor("supporter", supporter.pk))
    return row


def withdraw_answer(row: PublishedAnswer, by: audit.Actor) -> None:
    """Take a published answer from the page at once; twice is once."""
    if row.withdrawn_at is None:
        row.withdrawn_at = clock.now()
        row.save(update_fields=["withdrawn_at"])
        _record("withdrew", row, by)


def _alike(written: str, source: str) -> bool:
    own, theirs = " ".join(written.split()).casefold(), " ".join(source.split()).casefold()
    return bool(theirs) and (theirs in own or SequenceMatcher(None, own, theirs).ratio() > _TOO_ALIKE)


def _leads_to_somebody(supporter: Supporter, text: str) -> bool:
    """Say whether a number, an address or the name of a school stands in a text.

    Names of guardians and children are not looked up: a refusal would tell an ambassador whose name it is.
    """
    if "@" in text or _NUMBER.search(text):
        return True
    schools = schools_helped(supporter, clock.today())
    names = [each.name for each in organisations_in(schools) if each.pk != supporter.organisation_id]
    return any(name.casefold() in text.casefold() for name in names)


def _record(action: str, row: PublishedAnswer, by: audit.Actor) -> None:
    audit.record(action, actor=by, organisation_id=row.organisation_id, subject="PublishedAnswer", subject_id=row.pk)
