"""Plain Dutch for the pages: what the engine says about a text, and the text with its findings marked."""

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from schoolpoort.core import clock
from schoolpoort.engines.plain_dutch import Analysis, Finding, Severity, analyse

#: Texts that are remembered per process: those that are being written now, and nothing is stored.
_REMEMBERED = 64
_HEAVIEST_FIRST = (Severity.IMPORTANT, Severity.ADVICE, Severity.HINT)


def check(text: str) -> Analysis:
    """Judge a text; a text that cannot be judged gets a verdict and a Dutch sentence. The same text is judged once."""
    return _check(text, clock.today().isoformat())


@lru_cache(maxsize=_REMEMBERED)
def _check(text: str, _day: str) -> Analysis:
    return analyse(text, today=clock.today())


def marked_up(text: str, findings: Iterable[Finding]) -> SafeString:
    """Return a text as HTML in which each stretch with a finding is a <mark class="plain-mark advice">.

    Where findings overlap, the heaviest decides; the marks follow one another and never cross.
    """
    changes: dict[int, Counter[Severity]] = {0: Counter(), len(text): Counter()}
    for each in findings:
        if 0 <= each.start < each.end <= len(text):
            changes.setdefault(each.start, Counter())[each.severity] += 1
            changes.setdefault(each.end, Counter())[each.severity] -= 1
    open_now: Counter[Severity] = Counter()
    pieces: list[tuple[Severity | None, int, int]] = []
    for start, end in pairwise(sorted(changes)):
        open_now.update(changes[start])
        heaviest = next((each for each in _HEAVIEST_FIRST if open_now[each] > 0), None)
        if pieces and pieces[-1][0] is heaviest:
            pieces[-1] = (heaviest, pieces[-1][1], end)
        else:
            pieces.append((heaviest, start, end))
    return format_html_join("", "{}", ((_piece(text[start:end], heaviest),) for heaviest, start, end in pieces))


def _piece(text: str, severity: Severity | None) -> SafeString:
    if severity is None:
        return format_html("{}", text)
    return format_html('<mark class="plain-mark {}">{}</mark>', severity, text)
