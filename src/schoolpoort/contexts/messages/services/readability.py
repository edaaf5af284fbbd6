"""How hard the teacher's own words are beside what the school asks, and what is kept of it when they go.

Only own words are judged: building blocks are plain already. A text that cannot be judged (another language, only an
emoji) stops nobody.
"""

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.messages.models import Message, MessageVersion, TextLevel
from schoolpoort.contexts.messages.policies import SHORTEST_REASON
from schoolpoort.core import audit
from schoolpoort.core.plain_language import check
from schoolpoort.engines.plain_dutch import Analysis
from schoolpoort.engines.plain_dutch.scoring import level_of

#: Sentences that are named to the sender; more than this is a list that nobody reads.
_MOST_SENTENCES = 3


def is_harder(level: str, asked: str) -> bool:
    """Say whether a level is above the one that is asked; where either is empty nothing is above."""
    return bool(asked) and level in TextLevel(asked).harder_ones


def level_of_words(text: str) -> str:
    """Return the level of a text, or an empty text where it cannot be judged."""
    level = check(text).level if text.strip() else None
    return str(level) if level else ""


def hard_sentences(text: str, analysis: Analysis, asked: str) -> list[str]:
    """Return the sentences that are above the level, the hardest first, at most three."""
    above = [each for each in analysis.sentences if is_harder(level_of(each.score), asked)]
    above.sort(key=lambda each: -each.score)
    return [text[each.start : each.end].strip() for each in above[:_MOST_SENTENCES]]


def lacks_reason(version: MessageVersion, asked: str) -> bool:
    """Say whether the own words are above the level that is asked, and nobody wrote why that has to be."""
    if len(version.level_reason.strip()) >= SHORTEST_REASON:
        return False
    return is_harder(level_of_words(version.free_text), asked)


def keep_level(message: Message, version: MessageVersion, asked: str, by: User) -> None:
    """Keep with a version that goes how hard it is and what was asked; a reason that was not needed is forgotten.

    Overruling is recorded without the text and without the reason. To be called in the sending's transaction.
    """
    version.level, version.level_asked = level_of_words(version.free_text), asked
    above = is_harder(version.level, asked)
    version.level_reason = version.level_reason.strip() if above else ""
    version.save(update_fields=["level", "level_asked", "level_reason"])
    if above:
        audit.record(
            "sent above the level",
            actor=audit.Actor("user", by.pk),
            organisation_id=message.organisation_id,
            subject="Message",
            subject_id=message.pk,
            fields=["level"],
        )
