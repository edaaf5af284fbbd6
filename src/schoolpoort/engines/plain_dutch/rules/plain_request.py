"""Writes a request as one does aloud: "gelieve het papier in te vullen" is "vul het papier in"."""

import re
from dataclasses import dataclass

from schoolpoort.engines.plain_dutch.document import Sentence
from schoolpoort.engines.plain_dutch.inflection import PARTICLES, VerbForm, verb
from schoolpoort.engines.plain_dutch.rules.verb_forms import infinitive_of

_OPENINGS = (
    r"gelieve|(?:wij|we) (?:vragen|verzoeken) (?:u|jullie) (?:vriendelijk |hierbij |dan ook |beleefd )?om"
    r"|u wordt (?:vriendelijk )?verzocht(?: om)?|(?:u|jullie) (?:dient|dienen)"
)
#: "gelieve <what> <in> te <vullen>".
_TO_DO = re.compile(
    rf"\b(?:{_OPENINGS})(?P<what>\s[^.!?;:\n]*?)?\s(?:(?P<particle>{'|'.join(PARTICLES)})\s)?"
    r"te\s(?P<verb>\w+en|\w*(?:gaan|staan|slaan|doen|zien|zijn))\b",
    re.IGNORECASE,
)
_WHAT = (
    r"^(?P<what>(?:het|de|alle|deze|dit|een|uw)\s[^,;:.!?\n]{2,50}?)\s(?:dient|dienen)(?P<when>\s[^,;:.!?\n]{0,50}?)?"
)
#: "<het formulier> dient <voor vrijdag> te worden <ingevuld>", "<de brief> dient <ondertekend> te worden".
_TO_BE_DONE = (
    re.compile(rf"{_WHAT}\s(?:(?P<particle>{'|'.join(PARTICLES)})\s)?te\sworden\s(?P<done>\w+)\b", re.IGNORECASE),
    re.compile(rf"{_WHAT}\s(?P<done>\w+)\ste\sworden\b", re.IGNORECASE),
    # "<voor vrijdag> dient <het formulier> te worden <ingevuld>"
    re.compile(
        r"^(?P<first>(?:hier|daar)(?:voor|toe|bij|om)|(?:ook|verder|bovendien|vooraf|eerst)|"
        r"(?:voor|vóór|tegen|bij|op|na|tijdens|in|uiterlijk|ten laatste)\s[^,;:.!?\n]{2,40}?)\s(?:dient|dienen)\s"
        r"(?P<what>(?:het|de|alle|deze|dit|een|uw)\s(?!kinderen|leerlingen|kleuters)[^,;:.!?\n]{2,70}?)\s"
        rf"(?:(?P<particle>{'|'.join(PARTICLES)})\s)?te\sworden\s(?P<done>\w+)\b",
        re.IGNORECASE,
    ),
)
#: With these verbs an order makes no sense, or is another word.
_NO_ORDER = frozenset("willen kunnen mogen moeten zullen worden hoeven".split())
#: "... en <een jas> <mee> te <geven>": the second half of a request.
_AND_TO_DO = re.compile(
    rf"^\s+en\s(?P<what>[^.!?;:,\n]*?)\s?(?:\b(?P<particle>{'|'.join(PARTICLES)})\s)?"
    r"\bte\s(?P<verb>\w+en|\w*(?:gaan|staan|slaan|doen|zien|zijn))\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"^\s*(?:,|en\b|of\b|door\b|alvorens\b)", re.IGNORECASE)
_TO_ANOTHER = re.compile(r"\bte\s\w+en\b", re.IGNORECASE)


@dataclass(frozen=True)
class PlainRequest:
    """text[start:end] can be written as `plain`."""

    start: int
    end: int
    plain: str


def plain_request(sentence: Sentence) -> PlainRequest | None:
    """Return the plain order for a request, or None where the words do not make it sure."""
    text = sentence.text
    tries = ((_TO_DO, _order_of), *((pattern, _order_of_passive) for pattern in _TO_BE_DONE))
    for pattern, order_of in tries:
        match = pattern.search(text)
        order = order_of(match) if match else None
        if match is None or order is None:
            continue
        end, rest = match.end(), text[match.end() :]
        second = _AND_TO_DO.match(rest) if order_of is _order_of else None
        second_order = _order_of(second) if second and second["what"] else None
        if second and second_order:
            order, end, rest = f"{order} en {second_order}", end + second.end(), rest[second.end() :]
        if _GOES_ON.match(rest) and (order_of is _order_of_passive or _TO_ANOTHER.search(rest)):
            continue
        if match.group()[0].isupper():
            order = order[0].upper() + order[1:]
        return PlainRequest(sentence.start + match.start(), sentence.start + end, order)
    return None


def _order_of(match: re.Match[str]) -> str | None:
    what = " ".join((match["what"] or "").split())
    infinitive = match["verb"].lower()
    if infinitive in _NO_ORDER or _TO_ANOTHER.search(what) or re.search(r"\b(?:dat|die|als|of)\b", what):
        return None
    particle = (match["particle"] or "").lower()
    return _order(infinitive, particle, re.sub(r"\bzich\b", "u", what))


def _order_of_passive(match: re.Match[str]) -> str | None:
    marked = infinitive_of(match["done"].lower())
    if marked is None or re.search(r"\b(?:door|niet|dat|die)\b", match.group()):
        return None
    particle, _bar, infinitive = marked.rpartition("|")
    said = match.groupdict()
    particle = (said.get("particle") or particle).lower()
    parts = (_small(said.get("first")), _small(said["what"]), (said.get("when") or "").strip())
    return _order(infinitive, particle, " ".join(each for each in parts if each))


def _small(words: str | None) -> str:
    return words[:1].lower() + words[1:] if words else ""


def _order(infinitive: str, particle: str, what: str) -> str:
    stem = "wees" if infinitive == "zijn" else verb(infinitive).forms[VerbForm.STEM]
    return " ".join(each for each in (stem, what, particle) if each)
