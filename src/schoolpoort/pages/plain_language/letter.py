"""A letter as the page shows it: what makes it hard, what it becomes, and what it says. Made, shown, forgotten."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property

from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from schoolpoort.core.plain_letters import (
    by_importance,
    check_letter,
    finding_key,
    replace_in,
    sure_findings,
    worth_saying,
)
from schoolpoort.core.plain_marks import marked_findings, marked_text
from schoolpoort.engines.plain_dutch import Analysis, Finding, Level, Severity, Verdict
from schoolpoort.engines.plain_dutch.scoring import PARTS, level_of
from schoolpoort.pages.plain_language.facts_shown import ShownFacts, shown_facts

#: A book of eighty pages has thousands of findings; nobody works through more than this at once.
MOST_FINDINGS = 150
_MOST_SENTENCES = 10
_MOST_REASONS = 3
_LONGEST_QUOTE = 90
_SURE, _FAIRLY = 0.66, 0.33

_SEVERITIES: dict[Severity, str | Promise] = {
    Severity.IMPORTANT: _("belangrijk"),
    Severity.ADVICE: _("raad"),
    Severity.HINT: _("tip"),
}
_WHY = {part.id: part.why for part in PARTS}


@dataclass(frozen=True)
class Meter:
    """The level of a text: the letters, the score from 0 (easy) to 100, and how sure that is, in words."""

    level: str
    score: int
    sureness: str | Promise
    #: Whether everybody may read it, also in translation.
    ready: bool

    @property
    def levels(self) -> list[tuple[str, bool]]:
        """All levels, each with whether it is this one."""
        return [(each.value, each.value == self.level) for each in Level]


@dataclass(frozen=True)
class FindingLine:
    """One finding in the list beside the text."""

    number: int
    finding: Finding
    quote: str
    severity: str | Promise
    #: Whether the text has a mark with this number.
    marked: bool
    chosen: bool
    picked: str

    @property
    def key(self) -> str:
        """The name by which the form says that the replacement is wanted."""
        return finding_key(self.finding)


@dataclass(frozen=True)
class HardSentence:
    """A sentence that is above A2, with what makes it so, the heaviest first."""

    text: str
    level: str
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Choices:
    """Which replacements are wanted: keys of findings, and the words where there are several. None: the sure ones."""

    wanted: Collection[str] | None = None
    picked: Mapping[str, str] | None = None


class CheckedLetter:
    """A letter, judged once, and the text that it becomes, judged once."""

    def __init__(self, text: str, choices: Choices | None = None) -> None:
        self.text = text
        self.analysis = check_letter(text)
        self._choices = choices or Choices()

    @property
    def is_judged(self) -> bool:
        """Say whether it is a text that can be judged."""
        return self.analysis.verdict == Verdict.OK and self.analysis.level is not None

    @property
    def meter(self) -> Meter | None:
        """The level of the letter as it came."""
        return _meter(self.analysis)

    @cached_property
    def _findings(self) -> list[Finding]:
        return worth_saying(self.text, self.analysis.findings)

    @cached_property
    def _shown(self) -> list[Finding]:
        most = by_importance(self._findings)[:MOST_FINDINGS]
        return sorted(most, key=lambda each: (each.start, each.end - each.start, each.rule))

    @cached_property
    def _numbers(self) -> dict[Finding, int]:
        return {finding: number for number, finding in enumerate(self._shown, 1)}

    @cached_property
    def _sure(self) -> frozenset[Finding]:
        return sure_findings(self._shown)

    @property
    def not_shown(self) -> int:
        """How many findings are not in the list, because it is long enough."""
        return len(self._findings) - len(self._shown)

    @cached_property
    def lines(self) -> list[FindingLine]:
        """The findings in order of place."""
        marked = set(marked_findings(self._shown))
        return [self._line(number, finding, finding in marked) for finding, number in self._numbers.items()]

    def _line(self, number: int, finding: Finding, marked: bool) -> FindingLine:
        quote = " ".join(self.text[finding.start : finding.end].split())
        if len(quote) > _LONGEST_QUOTE:
            quote = quote[:_LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"
        wanted, picked = self._choices.wanted, (self._choices.picked or {}).get(finding_key(finding), "")
        chosen = finding in self._sure if wanted is None else finding_key(finding) in wanted
        return FindingLine(
            number,
            finding,
            quote,
            _SEVERITIES[finding.severity],
            marked,
            chosen and bool(finding.replacements),
            picked if picked in finding.replacements else (finding.replacements or ("",))[0],
        )

    @property
    def marked(self) -> SafeString:
        """The letter with its marks."""
        return marked_text(self.text, self._shown, self._numbers)

    @cached_property
    def result(self) -> str:
        """The letter with the chosen replacements in their place."""
        return replace_in(self.text, [(each.finding, each.picked) for each in self.lines if each.chosen])

    @property
    def is_changed(self) -> bool:
        """Say whether the replacements make another text."""
        return self.result != self.text

    @cached_property
    def _result_analysis(self) -> Analysis:
        return check_letter(self.result, with_blocks=False) if self.is_changed else self.analysis

    @property
    def result_meter(self) -> Meter | None:
        """The level of the result."""
        return _meter(self._result_analysis)

    @cached_property
    def facts(self) -> ShownFacts:
        """What the result says, as a parent would see it."""
        return shown_facts(self._result_analysis.facts)

    @cached_property
    def hard_sentences(self) -> list[HardSentence]:
        """The hardest sentences of the result that are above A2, and why."""
        above = [
            each
            for each in self._result_analysis.sentences
            if level_of(each.score) not in (Level.A1, Level.A2)
        ]  # fmt: skip
        hardest = sorted(above, key=lambda each: -each.score)[:_MOST_SENTENCES]
        return [
            HardSentence(
                " ".join(self.result[each.start : each.end].split()),
                level_of(each.score).value,
                tuple(_WHY[part] for part in list(each.parts)[:_MOST_REASONS] if part in _WHY),
            )
            for each in hardest
        ]


def _meter(analysis: Analysis) -> Meter | None:
    if analysis.level is None or analysis.score is None:
        return None
    sure = analysis.sureness
    words = _("vrij zeker") if sure >= _FAIRLY else _("niet zeker: de tekst is kort of zit op de rand")
    return Meter(
        analysis.level.value,
        round(analysis.score),
        _("zeker") if sure >= _SURE else words,
        analysis.level in (Level.A1, Level.A2),
    )
