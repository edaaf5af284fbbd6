"""The course in plain Dutch: which sentence to work on, what a rewrite changed, and which steps are done.

The texts of an exercise live in the request only. What is kept is that a step was done, and on which day.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.messages.models import CourseStep, CourseStepDone
from schoolpoort.core import clock
from schoolpoort.core.plain_language import check
from schoolpoort.core.scope import Scope
from schoolpoort.engines.plain_dutch import Analysis, Finding, Verdict
from schoolpoort.engines.plain_dutch.scoring import PARTS

#: The rules of the engine that each step is about.
RULES_OF: dict[CourseStep, frozenset[str]] = {
    CourseStep.SENTENCES: frozenset("sentence-length several-messages subordinate-clauses split-verb".split()),
    CourseStep.WORDS: frozenset("formal-word simpler-word jargon rare-word long-compound figurative".split()),
    CourseStep.WHO: frozenset("passive nominalisation".split()),
    CourseStep.WHEN: frozenset("vague-date date-without-weekday missing-when no-action".split()),
    CourseStep.TOPIC: frozenset("several-topics wall-of-text".split()),
}
#: What these rules say is about a text and not about one sentence.
_WHOLE_TEXT = frozenset("missing-when no-action several-topics wall-of-text".split())
#: Sentences of our own, for who has no text in which a rule of the step speaks. They are hard on purpose.
EXAMPLES: dict[CourseStep, tuple[str, ...]] = {
    CourseStep.SENTENCES: (
        "Omdat het zwembad maandag dicht is, zwemmen we dinsdag, maar vergeet niet dat de bus dan al om half negen "
        "vertrekt, dus wees op tijd.",
        "Wie mee wil naar de boerderij, die vlak bij de school ligt, geeft het briefje, dat in de boekentas zit, voor "
        "vrijdag terug aan de juf.",
    ),
    CourseStep.WORDS: (
        "Het is noodzakelijk dat u het zwemgeld onverwijld betaalt.",
        "Wij hebben de rapporten reeds aan de kinderen overhandigd.",
    ),
    CourseStep.WHO: (
        "Er wordt gevraagd om een doos mee te brengen.",
        "De rapporten worden vrijdag meegegeven en moeten ondertekend worden.",
    ),
    CourseStep.WHEN: (
        "Binnenkort gaan we naar de bibliotheek.",
        "De foto's worden gemaakt op 14 december.",
    ),
    CourseStep.TOPIC: (
        "Beste ouders, volgende week gaan we zwemmen. De kinderen nemen een handdoek en zwemkleren mee. De bus "
        "vertrekt om negen uur. Daarnaast zoeken we nog ouders die willen helpen op het schoolfeest. We bakken daar "
        "pannenkoeken. Laat het ons deze week nog weten, dan maken we een lijst. Verder vragen we om de haren goed "
        "na te kijken. Doe dat elke week.",
    ),
}  # fmt: skip
_MOST_PIECES = 2
_LONGEST_PIECE = 800
_MOST_PARTS = 6


@dataclass(frozen=True)
class Piece:
    """A sentence or a short text to work on, with what the step's rules say about it."""

    text: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class PartChange:
    """One part of the score, in points per sentence, before and after; `why` is Dutch for a teacher."""

    why: str
    before: float
    after: float


@dataclass(frozen=True)
class Rewrite:
    """What a rewrite changed."""

    before: Analysis
    after: Analysis
    parts: tuple[PartChange, ...]
    left: tuple[Finding, ...]
    better: bool


def pieces_of(step: CourseStep, texts: Iterable[str]) -> list[Piece]:
    """Return at most two pieces of the texts in which a rule of the step speaks, the newest text first."""
    found: dict[str, Piece] = {}
    for text in texts:
        for candidate in _candidates(step, text):
            findings = findings_of(step, check(candidate))
            if findings and len(candidate) <= _LONGEST_PIECE:
                found.setdefault(candidate, Piece(candidate, findings))
            if len(found) == _MOST_PIECES:
                return list(found.values())
    return list(found.values())


def _candidates(step: CourseStep, text: str) -> Iterator[str]:
    analysis = check(text)
    for finding in findings_of(step, analysis):
        if finding.rule in _WHOLE_TEXT:
            yield text
            continue
        for sentence in analysis.sentences:
            if sentence.start <= finding.start < sentence.end:
                yield text[sentence.start : sentence.end].strip()


def findings_of(step: CourseStep, analysis: Analysis) -> tuple[Finding, ...]:
    """Return the findings that a step is about."""
    return tuple(each for each in analysis.findings if each.rule in RULES_OF[step])


def compare(step: CourseStep, before: str, after: str) -> Rewrite:
    """Judge a rewrite: it is better where fewer rules of the step speak, or where the text got easier."""
    old, new = check(before), check(after)
    left = findings_of(step, new)
    judged = new.verdict == Verdict.OK and after.strip() != before.strip()
    easier = (new.score or 0) < (old.score or 0)
    better = judged and (len(left) < len(findings_of(step, old)) or (easier and not left))
    return Rewrite(old, new, _parts(old, new), left, better)


def _parts(old: Analysis, new: Analysis) -> tuple[PartChange, ...]:
    before, after = _mean_points(old), _mean_points(new)
    changes = [PartChange(part.why, before.get(part.id, 0.0), after.get(part.id, 0.0)) for part in PARTS]
    changed = [each for each in changes if each.before != each.after]
    changed.sort(key=lambda each: -abs(each.before - each.after))
    return tuple(changed[:_MOST_PARTS])


def _mean_points(analysis: Analysis) -> dict[str, float]:
    count = len(analysis.sentences) or 1
    sums: dict[str, float] = {}
    for sentence in analysis.sentences:
        for part, points in sentence.parts.items():
            sums[part] = sums.get(part, 0.0) + points
    return {part: round(points / count, 1) for part, points in sums.items()}


def keep_step(organisation_id: UUID, user: User, step: CourseStep) -> None:
    """Keep that somebody did a step; the first day stays."""
    CourseStepDone.objects.within(Scope.of(organisation_id)).get_or_create(
        organisation_id=organisation_id, user=user, step=step, defaults={"done_on": clock.today()}
    )


def forget_steps(organisation_id: UUID, user: User) -> None:
    """Forget which steps somebody did."""
    CourseStepDone.objects.within(Scope.of(organisation_id)).filter(user=user).delete()
