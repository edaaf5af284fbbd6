"""From a string to paragraphs, sentences and tokens, with the places in the original."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from schoolpoort.engines.plain_dutch.document import (
    Layout,
    Paragraph,
    Sentence,
    TextDocument,
    Token,
    TokenKind,
)

#: Abbreviations after which a sentence goes on, without their last point.
_ABBREVIATIONS = frozenset(
    "a.d.h.v a.h.w a.u.b aub art bijv blz bv bvb ca d.i d.m.v d.w.z dhr dr drs e.a e.d eigenl enz evt excl fig "
    "g.d.w hfst i.c i.p.v i.s.m i.v.m incl ing inz ir jl jr kl l.o m.a.w m.b.t m.b.v m.i m.i.v max mevr mej min mr "
    "mw n.a.v nl nr nrs o.a o.b.v o.i.d o.l.v o.m o.v.v p par pag prof resp sec sint st t.a.v t.b.v t.e.m t.g.v "
    "t.h.v t.o.v t.w.v tel telnr v.a v.d vgl vnl w.o z.g zgn zie zr".split()
)

#: Abbreviations that often stand last: with a capital behind them a new sentence begins.
_LAST_IN_SENTENCE = frozenset("a.u.b aub e.a e.d enz etc n.v.t o.i.d p.p p.pers".split())

_TOKEN = re.compile(
    r"(?P<address>https?://[^\s<>()]+[^\s<>().,;:!?]|www\.[^\s<>()]+[^\s<>().,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<number>\d+(?:[.,:/]\d+)*(?:ste|de|e)?(?![^\W\d_]))"
    r"|(?P<word>(?:[^\W\d_]\.){2,}(?=\s|$|[,;:)])|[^\W_]+(?:[-'’/&][^\W_]+)*(?:'?s)?(?![^\W_]))"
    r"|(?P<mark>\.{2,}|…|[^\w\s]|_+)"
)
_BULLET = re.compile(r"[ \t]*(?:[-–—•*·▪●○‣✓☐>\uf000-\uf0ff]|\d{1,2}[.)]|[a-zA-Z][.)])[ \t]+(?=\S)")
_TWO_SENTENCES = re.compile(r"[^\W\d_]{3,}[.!] +[^\W\d_a-z]")
#: Lines of a letterhead or a signature: who lives where, and how to reach them. They are never one with the next line.
_CONTACT = re.compile(
    r"\b[1-9]\d{3} [A-Z]|@|\bwww\.|https?:|\b(?:tel|telefoon|gsm|e-?mail|fax|ondernemingsnummer|btw)\b ?[.:]|\+\d\d",
    re.IGNORECASE,
)
#: A line of its own in a notice: "Inkom: 3 euro", "Waar? in de refter".
_LABEL = re.compile(r"\s*[A-Z][\w-]*(?: [\w-]+)?\s?[:?](?=\s)")
_CLOSERS = "\"'”’»)]"


@dataclass(frozen=True)
class _Piece:
    """A stretch of the text that is read in one go: lines that belong together."""

    start: int
    end: int
    layout: Layout


def read_text(text: str) -> TextDocument:
    """Return the document of a plain text. White lines part paragraphs; short lines without a full stop are headings.

    Every token's place is an index into `text` itself.
    """
    paragraphs = []
    for block in re.finditer(r"(?:[^\n]*\S[^\n]*(?:\n|$))+", text):
        sentences = tuple(
            sentence for piece in _pieces(text, block.start(), block.end()) for sentence in _sentences(text, piece)
        )
        if sentences:
            paragraphs.append(Paragraph(sentences))
    return TextDocument(text, tuple(paragraphs))


def _pieces(text: str, start: int, end: int) -> Iterator[_Piece]:
    """Join the lines of a block that were only wrapped; a bullet or a line that stands alone begins a new piece."""
    lines = [(start + m.start(), start + m.end()) for m in re.finditer(r"[^\n]+", text[start:end])]
    at = 0
    while at < len(lines):
        first, last = lines[at]
        bullet = _BULLET.match(text, first, last)
        following = text[slice(*lines[at + 1])] if at + 1 < len(lines) else ""
        if bullet is None and _is_heading(text[first:last], following, alone=len(lines) == 1):
            yield _Piece(first, last, Layout.HEADING)
            at += 1
            continue
        begins = bullet.end() if bullet else first
        while at + 1 < len(lines) and _runs_on(text[first:last], text[slice(*lines[at + 1])]):
            at += 1
            first, last = lines[at]
        yield _Piece(begins, last, Layout.ITEM if bullet else Layout.RUNNING)
        at += 1


def _is_heading(line: str, following: str, alone: bool) -> bool:
    stripped = line.strip().lstrip("#").strip()
    if not stripped or stripped[-1] in ".!?,;…" or len(stripped.split()) > 9 or _TWO_SENTENCES.search(stripped):
        return False
    if not any(each.isalpha() for each in stripped) or stripped[0].islower():
        return False
    if alone:
        return True
    goes_on = following.strip()[:1].islower() and not _BULLET.match(following)
    return bool(following) and not goes_on and len(stripped) < 60


def _runs_on(line: str, following: str) -> bool:
    """Say whether the next line continues this one: it was wrapped by the width of the page."""
    if _BULLET.match(following) or not following.strip():
        return False
    ended = line.rstrip().rstrip(_CLOSERS)
    if _CONTACT.search(line) and " " not in following.strip() and _CONTACT.search(following):
        return False
    if following.strip()[0].islower():
        return True
    if len(line.split()) < 9 and (_CONTACT.search(line) or _CONTACT.search(following)):
        return False
    if ended.endswith(":") or _LABEL.match(line):
        return False
    if ended[-1:] in ".!?…":
        return len(line) > 50
    return len(line.rstrip()) > 45


#: Nobody writes a sentence of so many words and marks; rules look at each word beside the others, so that it is cut.
_MOST_TOKENS = 300


def _sentences(text: str, piece: _Piece) -> Iterator[Sentence]:
    tokens = list(_tokens(text, piece.start, piece.end))
    first = 0
    for place in range(len(tokens)):
        if place < first or not (place - first >= _MOST_TOKENS or _ends_sentence(tokens, place)):
            continue
        last = place
        while last + 1 < len(tokens) and tokens[last + 1].text in _CLOSERS + ".!?" and _touches(tokens, last):
            last += 1
        yield _sentence(text, tokens[first : last + 1], piece.layout)
        first = last + 1
    if first < len(tokens):
        yield _sentence(text, tokens[first:], piece.layout)


def _touches(tokens: list[Token], place: int) -> bool:
    return tokens[place].end == tokens[place + 1].start


def _sentence(text: str, tokens: list[Token], layout: Layout) -> Sentence:
    start, end = tokens[0].start, tokens[-1].end
    return Sentence(text[start:end], start, end, tuple(tokens), layout)


def _tokens(text: str, start: int, end: int) -> Iterator[Token]:
    for match in _TOKEN.finditer(text, start, end):
        kind = TokenKind(match.lastgroup or "mark")
        yield Token(match.group(), match.start(), match.end(), kind)


def _ends_sentence(tokens: list[Token], place: int) -> bool:
    token = tokens[place]
    last_in_sentence = token.is_word and token.text[-1] == "." and token.lower.rstrip(".") in _LAST_IN_SENTENCE
    if not last_in_sentence and (token.kind != TokenKind.MARK or token.text[0] not in ".!?…"):
        return False
    at = next((at for at in range(place + 1, len(tokens)) if tokens[at].text not in _CLOSERS), None)
    if at is None:
        return not last_in_sentence
    following = tokens[at]
    if token.text[0] in "!?":
        return not following.text[0].islower() and following.text not in ",;"
    if following.start == token.end:
        return _full_stop_without_space(tokens, place)
    if following.text in ",;:-–—" or (following.text[0].islower() and not _begins_with_s(tokens, at)):
        return False
    return last_in_sentence or not _is_abbreviation(tokens, place)


def _full_stop_without_space(tokens: list[Token], place: int) -> bool:
    """Say whether a space was forgotten: "soep.Morgen", but "school.example" and "8.30" are one."""
    before, after = tokens[max(0, place - 1)], tokens[place + 1]
    beyond = tokens[place + 2] if place + 2 < len(tokens) else None
    if not (before.is_word and after.is_word and before.text.islower() and before.end == tokens[place].start):
        return False
    return len(before.text) > 2 and after.text[:2].istitle() and (beyond is None or beyond.start > after.end)


def _begins_with_s(tokens: list[Token], at: int) -> bool:
    """Say whether a sentence begins with "'s Morgens": its capital stands on the second word."""
    return tokens[at].text in ("s", "t") and at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()


def _is_abbreviation(tokens: list[Token], place: int) -> bool:
    """Say whether the point at `place` belongs to the word before it: an abbreviation or somebody's initial."""
    if place == 0 or tokens[place - 1].end != tokens[place].start:
        return False
    before = tokens[place - 1]
    bare = before.lower.rstrip(".")
    if bare in _LAST_IN_SENTENCE:
        return False
    if bare in _ABBREVIATIONS:
        return True
    return len(before.text) == 1 and before.text.isupper() and before.is_word
