"""What messages hold about guardians, for the guardian's own say; each read says what it costs."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from schoolpoort.contexts.messages.models import Answer, AnswerKind, RecipientChild
from schoolpoort.contexts.messages.queries.across_schools import all_answers
from schoolpoort.core.scope import Scope


def answer_ids_of(scope: Scope, guardians: Sequence[UUID]) -> list[UUID]:
    """Return the answers, questions and requests for help that these guardians gave themselves (1 query)."""
    rows = Answer.objects.within(scope).filter(guardian__guardian_id__in=guardians)
    return list(rows.order_by().values_list("pk", flat=True))


@dataclass(frozen=True)
class AskedHelp:
    """A guardian's own tap on a kind of help; `child_id` only where the message is about one child."""

    answer_id: UUID
    organisation_id: UUID
    guardian_id: UUID
    child_id: UUID | None
    phrase: str
    text: str
    text_language: str


def asked_help(answer_id: UUID) -> AskedHelp | None:
    """Return the help that an answer asks for, None for another kind of answer or one of nobody (2 queries)."""
    rows = all_answers().filter(pk=answer_id, kind=AnswerKind.HELP, guardian__isnull=False)
    answer = rows.select_related("guardian").first()
    if answer is None or answer.guardian is None:
        return None
    about = RecipientChild.objects.within(Scope.of(answer.organisation_id)).filter(recipient_id=answer.recipient_id)
    children = list(about.values_list("child_id", flat=True)[:2])
    return AskedHelp(
        answer.pk,
        answer.organisation_id,
        answer.guardian.guardian_id,
        children[0] if len(children) == 1 else None,
        answer.phrase,
        answer.text,
        answer.text_language,
    )
