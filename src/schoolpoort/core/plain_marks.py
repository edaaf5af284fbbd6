"""Findings as marks in a text on a page: escaped, numbered, reachable by keyboard, never crossing one another."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from schoolpoort.core.plain_letters import by_importance
from schoolpoort.engines.plain_dutch import Finding

#: A mark of a sentence may hold marks of words; more than that nobody can read.
_DEEPEST = 2


def marked_findings(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings that get a mark in the text, in order of place, the one that holds another first.

    Of two that cross or stand in the same place the most important is marked; the other is for the list alone.
    """
    taken: list[Finding] = []
    for finding in by_importance(findings):
        if finding.end > finding.start and _fits(finding, taken):
            taken.append(finding)
    return sorted(taken, key=lambda each: (each.start, -each.end))


def _fits(finding: Finding, taken: Sequence[Finding]) -> bool:
    around = inside = 0
    for each in taken:
        if finding.end <= each.start or each.end <= finding.start:
            continue
        if (each.start, each.end) == (finding.start, finding.end):
            return False
        if each.start <= finding.start and finding.end <= each.end:
            around += 1
        elif finding.start <= each.start and each.end <= finding.end:
            inside += 1
        else:
            return False
    return around < _DEEPEST and not (around and inside)


def marked_text(text: str, findings: Iterable[Finding], numbers: Mapping[Finding, int] | None = None) -> SafeString:
    """Return a text as HTML with a `<mark>` around each finding that is marked, and its number as a link.

    The number leads to `#finding-<number>`, and the mark is `#mark-<number>`, so that a list can lead back; without
    `numbers` there are marks alone. White space is kept as it is: show it with `white-space: pre-wrap`.
    """
    inside = [each for each in findings if 0 <= each.start < each.end <= len(text)]
    marks = [each for each in marked_findings(inside) if numbers is None or each in numbers]
    return mark_safe("".join(_pieces(text, marks, numbers or {})))


def _pieces(text: str, marks: Sequence[Finding], numbers: Mapping[Finding, int]) -> Iterator[str]:
    place = 0
    open_marks: list[Finding] = []
    for finding in marks:
        while open_marks and open_marks[-1].end <= finding.start:
            yield escape(text[place : open_marks[-1].end])
            place = open_marks[-1].end
            yield _closing(numbers.get(open_marks.pop()))
        yield escape(text[place : finding.start])
        place = finding.start
        yield _opening(finding, numbers.get(finding))
        open_marks.append(finding)
    while open_marks:
        yield escape(text[place : open_marks[-1].end])
        place = open_marks[-1].end
        yield _closing(numbers.get(open_marks.pop()))
    yield escape(text[place:])


def _opening(finding: Finding, number: int | None) -> str:
    if number is None:
        return format_html('<mark class="plain-mark {}">', finding.severity.value)
    return format_html('<mark class="plain-mark {}" id="mark-{}">', finding.severity.value, number)


def _closing(number: int | None) -> str:
    if number is None:
        return "</mark>"
    return format_html('<a class="plain-number" href="#finding-{}">{}</a></mark>', number, number)
