"""Which pieces of a text are sentences that somebody reads, and not addresses, lists of times or signatures."""

import re

from schoolpoort.engines.plain_dutch.document import Sentence, TokenKind, worked_out_once
from schoolpoort.engines.plain_dutch.words import SUBORDINATORS

_CLOSING = re.compile(
    r"(?:met\s+)?(?:(?:heel\s+)?(?:veel\s+)?(?:vriendelijke|hartelijke|warme|lieve|beste|zonnige|feestelijke)\s+)?"
    r"(?:groet\b|groeten|groetjes)|hoogachtend|namens\s|hartelijk,|liefs\b",
    re.IGNORECASE,
)
#: Words of a list of days and times.
_OF_TIMES = frozenset(
    "u uur h van tot en t.e.m t/m met om maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr "
    "za zo januari februari maart april mei juni juli augustus september oktober november december elke op euro gsm "
    "tel".split()
)
#: Fewer words than this that are no names, numbers or times make no sentence to shorten.
_FEWEST = 5
_SHARE = 0.3


@worked_out_once
def is_prose(sentence: Sentence) -> bool:
    """Say whether a piece is a sentence of running text, judged by its plain words."""
    if not sentence.is_running or not sentence.words or _CLOSING.match(sentence.text):
        return False
    shouted = sentence.text.isupper()
    plain = [
        each
        for place, each in enumerate(sentence.words)
        if each.is_word
        and each.lower.rstrip(".") not in _OF_TIMES
        and not any(letter.isdigit() for letter in each.text)
        and (place == 0 or each.text[0].islower() or shouted)
    ]
    return len(plain) >= _FEWEST and len(plain) / len(sentence.words) >= _SHARE


def parted(sentence: Sentence, first: int, last: int) -> bool:
    """Say whether a comma, bracket or a word that opens a clause stands between two words of a sentence."""
    start, end = sentence.words[first].end, sentence.words[last].start
    if any(
        each.text in ",;:()" for each in sentence.tokens if start <= each.start < end and each.kind == TokenKind.MARK
    ):
        return True
    between = set(sentence.lower_words[first + 1 : last])
    return bool(between & (_CLAUSE_BEGINS - {"tot", "toen"}))


_CLAUSE_BEGINS = (SUBORDINATORS - {"als", "of"}) | {"maar", "want"}
