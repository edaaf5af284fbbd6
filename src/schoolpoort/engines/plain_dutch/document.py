"""A text as a reader meets it: paragraphs of sentences of tokens, each with its place in the original."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property, wraps
from typing import Any, Protocol, TypeVar


class _Piece(Protocol):
    @property
    def memo(self) -> dict[str, Any]: ...


_P = TypeVar("_P", bound=_Piece)
_T = TypeVar("_T")


def worked_out_once(find: Callable[[_P], _T]) -> Callable[[_P], _T]:
    """Remember what a function says of a sentence or text, with that piece: several rules ask the same."""
    key = f"{find.__module__}.{find.__qualname__}"

    @wraps(find)
    def found(piece: _P) -> _T:
        if key not in piece.memo:
            piece.memo[key] = find(piece)
        answer: _T = piece.memo[key]
        return answer

    return found


class TokenKind(StrEnum):
    """What a token is."""

    WORD = "word"
    NUMBER = "number"
    ADDRESS = "address"  # a link, an e-mail address
    MARK = "mark"


@dataclass(frozen=True)
class Token:
    """A word, number, address or punctuation mark; `start` and `end` are places in the whole text."""

    text: str
    start: int
    end: int
    kind: TokenKind

    @cached_property
    def lower(self) -> str:
        """The token in small letters."""
        return self.text.lower()

    @property
    def is_word(self) -> bool:
        """Say whether it is a word of letters."""
        return self.kind == TokenKind.WORD


class Layout(StrEnum):
    """How a piece of text stands on the page."""

    RUNNING = "running"
    HEADING = "heading"
    ITEM = "item"


@dataclass(frozen=True)
class Sentence:
    """One sentence, heading or list item."""

    text: str
    start: int
    end: int
    tokens: tuple[Token, ...]
    layout: Layout = Layout.RUNNING
    #: What was worked out once about it, by name; it goes when the sentence goes.
    memo: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """The words and numbers, as a reader counts them."""
        return tuple(each for each in self.tokens if each.kind != TokenKind.MARK)

    @cached_property
    def lower_words(self) -> tuple[str, ...]:
        """The words in small letters."""
        return tuple(each.lower for each in self.words)

    @property
    def is_running(self) -> bool:
        """Say whether it is a sentence of running text, not a heading."""
        return self.layout != Layout.HEADING


@dataclass(frozen=True)
class Paragraph:
    """A block of text between white lines; a list counts as one."""

    sentences: tuple[Sentence, ...]

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.sentences[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.sentences[-1].end


@dataclass(frozen=True)
class TextDocument:
    """The whole text."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    #: What was worked out once about it, by name; it goes when the text goes.
    memo: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences in order, headings and items among them."""
        return tuple(each for paragraph in self.paragraphs for each in paragraph.sentences)

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """All words and numbers in order."""
        return tuple(each for sentence in self.sentences for each in sentence.words)

    def __iter__(self) -> Iterator[Sentence]:
        return iter(self.sentences)
