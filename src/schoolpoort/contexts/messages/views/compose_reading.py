"""How a teacher's own words read: the level, the marked text, and for each finding a button that mends it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from django.http import QueryDict
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from schoolpoort.contexts.messages.forms.draft import LONGEST_FREE_TEXT, WordsForm, posted_words
from schoolpoort.contexts.messages.services.readability import hard_sentences, is_harder
from schoolpoort.core.plain_language import check
from schoolpoort.core.plain_letters import worth_saying
from schoolpoort.core.plain_marks import marked_text
from schoolpoort.engines.plain_dutch import Analysis, Finding, Severity, Verdict

#: Findings that are shown at once; the others wait until one of these is gone, so that the page stays calm.
_AT_ONCE = 8
_MOST_REPLACEMENTS = 3
#: Longer stretches are named by their beginning: the whole sentence stands in the marked text already.
_LONGEST_WORDS = 60
_ORDER = (Severity.IMPORTANT, Severity.ADVICE, Severity.HINT)
#: Fields of the form whose words are read.
_FIELDS = ("free_text", "title")


@dataclass(frozen=True)
class Replacement:
    """One way to write it; `value` tells the form which words are replaced by what."""

    text: str
    value: str


@dataclass(frozen=True)
class Advice:
    """One finding as the page shows it."""

    words: str
    severity: str
    message: str
    replacements: tuple[Replacement, ...]


class Reading:
    """What the page says about the own text and the title; `asked` is the level that the school asks, or empty."""

    def __init__(self, free_text: str, title: str, asked: str) -> None:
        # What is longer cannot be sent; its field says so.
        self._texts = {"free_text": free_text[:LONGEST_FREE_TEXT], "title": title}
        self.asked = asked

    @cached_property
    def _analysis(self) -> Analysis:
        return check(self._texts["free_text"])

    @property
    def level(self) -> str:
        """The level of the own text, or an empty text where there is none to judge."""
        return str(self._analysis.level or "")

    @property
    def hardness(self) -> int:
        """The score of the own text: 0 is easy, 100 is hard."""
        return round(self._analysis.score or 0)

    @property
    def level_line(self) -> str:
        """What the level means, in words."""
        return {
            "A1": _("heel makkelijk, klaar om te vertalen"),
            "A2": _("klaar om te vertalen"),
            "B1": _("goed voor wie vlot Nederlands leest"),
            "B2": _("moeilijk voor veel ouders"),
            "C1": _("heel moeilijk voor de meeste ouders"),
        }.get(self.level, "")

    @property
    def verdict(self) -> str:
        """Why the own text cannot be judged, in Dutch; nothing for an empty text."""
        return "" if self._analysis.verdict in (Verdict.OK, Verdict.EMPTY) else self._analysis.message

    @property
    def above(self) -> bool:
        """Say whether the own text is harder than the school asks."""
        return is_harder(self.level, self.asked)

    @property
    def hard_sentences(self) -> list[str]:
        """The sentences that are above the level, the hardest first."""
        return hard_sentences(self._texts["free_text"], self._analysis, self.asked)

    @property
    def marked(self) -> SafeString:
        """The own text with its findings marked."""
        return marked_text(self._texts["free_text"], worth_saying(self._texts["free_text"], self._analysis.findings))

    @cached_property
    def advice(self) -> list[Advice]:
        """What to do, the most important first, the title after the text."""
        return [each for name in _FIELDS for each in self._advice_about(name)]

    @property
    def first_advice(self) -> list[Advice]:
        """What is shown at once."""
        return self.advice[:_AT_ONCE]

    @property
    def left_out(self) -> int:
        """How many more there are: a long list discourages, and it takes time while somebody types."""
        return len(self.advice) - len(self.first_advice)

    def _advice_about(self, name: str) -> Iterator[Advice]:
        text = self._texts[name]
        told = worth_saying(text, check(text).findings)
        found = sorted(told, key=lambda each: (_ORDER.index(each.severity), each.start))
        for each in found:
            replacements = tuple(
                Replacement(words, _choice(name, each, words)) for words in each.replacements[:_MOST_REPLACEMENTS]
            )
            yield Advice(_shortened(text[each.start : each.end]), str(each.severity), each.message, replacements)


def accepted(posted: QueryDict) -> QueryDict:
    """Return the form after the replacement whose button was pressed.

    The words are replaced only where the same finding still stands: what was typed since is never touched.
    """
    name, _colon, _rest = posted.get("accept", "").partition(":")
    if name not in _FIELDS:
        return posted
    words = WordsForm(posted)
    words.is_valid()
    text = dict(zip(_FIELDS, posted_words(posted, words), strict=True))[name]
    for each in check(text).findings:
        for replacement in each.replacements[:_MOST_REPLACEMENTS]:
            if _choice(name, each, replacement) == posted["accept"]:
                changed = posted.copy()
                changed[name] = text[: each.start] + replacement + text[each.end :]
                return changed
    return posted


def _choice(name: str, finding: Finding, replacement: str) -> str:
    return f"{name}:{finding.start}:{finding.end}:{finding.rule}:{replacement}"


def _shortened(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST_WORDS else words[:_LONGEST_WORDS].rsplit(" ", 1)[0] + " …"
