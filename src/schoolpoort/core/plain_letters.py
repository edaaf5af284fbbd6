"""A whole letter before the plain-Dutch engine: judged with the phrasebook's blocks, and changed where its writer says.

Unlike `plain_language.check`, which remembers what is being typed, this keeps nothing: the letter is anybody's.
"""

from collections.abc import Iterable

from schoolpoort.core import clock
from schoolpoort.core.phrases import phrasebook
from schoolpoort.engines.plain_dutch import Analysis, Finding, Severity, analyse

#: The most important first.
_RANKS = {Severity.IMPORTANT: 0, Severity.ADVICE: 1, Severity.HINT: 2}

#: The replacement explains a word; it does not stand in its place.
_EXPLAINED = frozenset({"jargon", "long-compound"})

#: A simpler word is seldom the very same: only those that are listed as such.
_OTHER_WORDS = frozenset({"formal-word", "simpler-word"})


def check_letter(text: str, with_blocks: bool = True) -> Analysis:
    """Return what the engine says about a Dutch text today, with the phrasebook's blocks that say the same.

    Never raises: a text that cannot be judged has another verdict than OK, and a sentence for its writer. Places in
    the answer count in `text` as it was given.
    """
    return analyse(text, phrasebook() if with_blocks else None, clock.today())


def finding_key(finding: Finding) -> str:
    """Return a name for a finding by which a form can say that its replacement is wanted."""
    return f"{finding.start}-{finding.end}-{finding.rule}"


def is_sure(finding: Finding) -> bool:
    """Say whether the first replacement may be taken without a look.

    A word must always mean the same; a sentence that is written anew must be the only one.
    """
    if not finding.replacements or finding.severity == Severity.HINT or finding.rule in _EXPLAINED:
        return False
    return finding.sure or (len(finding.replacements) == 1 and finding.rule not in _OTHER_WORDS)


def worth_saying(text: str, findings: Iterable[Finding]) -> list[Finding]:
    """Leave out what a plain request would mend by itself, and keep the order.

    "Het strookje dient te worden ingevuld" is "Vul het strookje in": "dient te" and "worden ingevuld" are gone with it.
    """
    told = list(findings)
    requests = [each for each in told if each.rule == "indirect-request" and each.replacements]
    return [each for each in told if not any(_mends(text, request, each) for request in requests)]


def _mends(text: str, request: Finding, other: Finding) -> bool:
    if other.end <= request.start or request.end <= other.start or other == request:
        return False
    if other.rule in ("passive", "split-verb"):
        return True
    inside = request.start <= other.start and other.end <= request.end
    return inside and text[other.start : other.end].casefold() not in request.replacements[0].casefold()


def by_importance(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings with the most important first, and of those the longest: what wins where two overlap."""
    return sorted(findings, key=lambda each: (_RANKS[each.severity], each.start - each.end, each.start, each.rule))


def sure_findings(findings: Iterable[Finding]) -> frozenset[Finding]:
    """Return the findings whose replacement may be taken without a look; of two that overlap, the longest."""
    return frozenset(_without_overlap([each for each in findings if is_sure(each)]))


def replace_in(text: str, chosen: Iterable[tuple[Finding, str]]) -> str:
    """Return a text with replacements in the place of what was found; where two overlap, the longest is taken."""
    words = dict(chosen)
    for finding in sorted(_without_overlap(words), key=lambda each: -each.start):
        text = text[: finding.start] + words[finding] + text[finding.end :]
    return text


def _without_overlap(findings: Iterable[Finding]) -> list[Finding]:
    taken: list[Finding] = []
    for finding in sorted(findings, key=lambda each: (each.start - each.end, each.start)):
        if all(finding.end <= each.start or each.end <= finding.start for each in taken):
            taken.append(finding)
    return taken
