"""Abbreviations and words of the school's trade, with what they mean at A2 (lexicon/jargon.txt)."""

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

from schoolpoort.engines.plain_dutch.document import Sentence, TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.rules.shouting import is_shouted

#: Abbreviations that everybody reads.
_EVERYDAY = frozenset(
    "tv gsm pc cd dvd wc usb pdf sms ok vzw nv bv btw app url www qr u h km kg cm m l ml nr tel id be eu vs ii iii "
    "iv vi vii".split()
)
#: Abbreviations that are words too in small letters: "uw stem", "de gok".
_ONLY_IN_CAPITALS = frozenset("stem ses gok lop ko lo bao avi ibo bko kbi iac wero".split())
_CAPITALS = re.compile(r"[A-ZÀ-Ý]{2,6}\d?$")


@lru_cache(maxsize=1)
def explanations() -> dict[str, str]:
    """Return what each known abbreviation and trade word means, by its small letters."""
    text = files("schoolpoort.engines.plain_dutch").joinpath("lexicon/jargon.txt").read_text(encoding="utf-8")
    lines = (line.split("#")[0] for line in text.splitlines())
    pairs = (line.partition("=") for line in lines if "=" in line)
    return {term.strip().lower(): meaning.strip() for term, _is, meaning in pairs}


class Jargon:
    """Finds abbreviations and trade words that the text itself does not explain."""

    id = "jargon"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per term, the first time that it stands in the text."""
        told: set[str] = set()
        for sentence in document:
            for start, end, term in _terms(sentence):
                if term.lower() in told or _explained(document.text, start, end):
                    continue
                told.add(term.lower())
                meaning = explanations().get(term.lower().rstrip("."), "")
                message = f"{term}: {meaning}" if meaning else f"Schrijf '{term}' voluit of leg het uit."
                written_out = _written_out(document.text, sentence, (start, end), meaning)
                end = end + 1 if document.text[end : end + 1] == "." and end + 1 < sentence.end else end
                yield Finding(start, end, self.id, Severity.ADVICE, message[:190], written_out)


def _written_out(text: str, sentence: Sentence, place: tuple[int, int], meaning: str) -> tuple[str, ...]:
    """Return what fits in place: "i.v.m." is "over", but a trade word keeps its name and its meaning in brackets."""
    term = text[place[0] : place[1]]
    if not meaning:
        return ()
    if ":" not in meaning and not term.isupper() and term.lower().rstrip(".") in _SHORTENED | _dotted():
        plain = meaning.capitalize() if term[0].isupper() else meaning
        ends = term.endswith(".") and place[1] == sentence.end
        return (f"{plain}.",) if ends else (plain,)
    return (f"{term} ({meaning.split(':')[0].rstrip('.')})",)


#: Shortened words without points, in the place of which their meaning fits.
_SHORTENED = frozenset(
    "aub bv bijv bvb enz etc evt excl incl resp vnl zgn cfr ivm mbt ipv tem asap t/m nav tav "
    "ism dmv oa ea ed mbv".split()
)


def _dotted() -> frozenset[str]:
    return frozenset(term for term in explanations() if "." in term)


def _terms(sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    words, place = sentence.words, 0
    shouting = sentence.text.isupper()
    while place < len(words):
        pair = " ".join(each.lower for each in words[place : place + 2])
        if pair in explanations() and place + 1 < len(words):
            yield words[place].start, words[place + 1].end, f"{words[place].text} {words[place + 1].text}"
            place += 2
            continue
        token = words[place]
        bare = token.lower.rstrip(".")
        unknown = bool(_CAPITALS.match(token.text)) and bare not in _EVERYDAY and not shouting
        known = bare in explanations() and (token.text.isupper() or bare not in _ONLY_IN_CAPITALS)
        if token.is_word and (known or (unknown and not is_shouted(token.text))):
            yield token.start, token.end, token.text
        place += 1


def _explained(text: str, start: int, end: int) -> bool:
    """Say whether the writer explains the term: in brackets behind it, or it stands in brackets behind its meaning."""
    if text[start - 1 : start] == "(" and text[end : end + 1] == ")":
        return True
    return bool(re.match(r"\s*(?:\(|[:=–-]\s|,?\s*dat (?:is|zijn|wil zeggen))", text[end : end + 20]))
