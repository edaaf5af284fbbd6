"""What a draft still needs before it can go, said to the teacher in plain words, each beside its field."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from schoolpoort.contexts.messages.models import AudienceKind, Message, MessageVersion
from schoolpoort.contexts.messages.policies import SHORTEST_REASON, days_in
from schoolpoort.contexts.messages.services.readability import lacks_reason
from schoolpoort.contexts.messages.services.rendering import fill_blocks


@dataclass(frozen=True)
class DraftProblem:
    """One thing to do: `field` is the form field ("audience", "block-0-date", "title"), `sentence` says what."""

    field: str
    sentence: str

    @property
    def anchor(self) -> str:
        """The id on the page where it can be put right."""
        return f"id_{self.field}" if self.field.startswith(("block-", "title", "change_note", "level_")) else self.field


class NotReady(Exception):
    """The draft cannot be sent yet; `problems` says why."""

    def __init__(self, problems: Sequence[DraftProblem]) -> None:
        self.problems = list(problems)
        super().__init__("; ".join(each.field for each in self.problems))


def problems_of(
    message: Message, version: MessageVersion, households: int, asked: str | None = None
) -> list[DraftProblem]:
    """Return everything that stands in the way of sending, in the order of the page.

    `asked` is the level that the own words must reach; without it, the level that the school asks today.
    """
    wrong = [*content_problems(message, version), *_audience_problems(message, households)]
    return wrong + level_problems(version, message.organisation.level_asked if asked is None else asked)


def level_problems(version: MessageVersion, asked: str) -> list[DraftProblem]:
    """Return at most one problem: own words above the level that is asked, and no reason why."""
    if not lacks_reason(version, asked):
        return []
    sentence = _("Je school vraagt %(level)s. Maak je tekst makkelijker, of schrijf waarom het zo moet.")
    return [DraftProblem("level_reason", sentence % {"level": asked})]


def content_problems(message: Message, version: MessageVersion) -> list[DraftProblem]:
    """Return what is missing or wrong in what a version says."""
    problems: list[DraftProblem] = []
    if not version.blocks and not version.free_text.strip():
        problems.append(DraftProblem("search", _("Kies een bouwblok, of schrijf zelf iets.")))
    elif not version.blocks and not message.title.strip():
        problems.append(DraftProblem("title", _("Geef je bericht een titel: die lezen gezinnen eerst.")))
    _filled, wrong = fill_blocks(version.blocks)
    for each in wrong:
        if each.unknown:
            sentence = _("Dit bouwblok bestaat niet meer. Haal het weg en kies een ander.")
            problems.append(DraftProblem(f"block-{each.position}", sentence))
        for name, sentence in each.sentences.items():
            problems.append(DraftProblem(f"block-{each.position}-{name}", sentence))
    return problems


def _audience_problems(message: Message, households: int) -> list[DraftProblem]:
    problems: list[DraftProblem] = []
    by_hand = message.audience == AudienceKind.HOUSEHOLDS
    if households == 0:
        missing = {
            AudienceKind.CLASSES: _("Kies voor wie het is. In deze keuze zit nog geen enkel gezin."),
            AudienceKind.SCHOOL: _("Er zijn nog geen gezinnen in de school. Laad eerst de leerlingenlijst op."),
            AudienceKind.HOUSEHOLDS: _("Kies minstens één gezin."),
        }
        problems.append(DraftProblem("audience", missing[AudienceKind(message.audience)]))
    if by_hand and len(message.audience_reason.strip()) < SHORTEST_REASON:
        problems.append(DraftProblem("audience_reason", _("Schrijf kort waarom je net deze gezinnen kiest.")))
    return problems


def past_days(version: MessageVersion, today: date) -> list[date]:
    """Return the days in a version that are over already: a warning, because looking back is allowed."""
    filled, _wrong = fill_blocks(version.blocks)
    return sorted({day for each in filled for day in days_in(each.values) if day < today})
