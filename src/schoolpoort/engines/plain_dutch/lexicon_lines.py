"""Reads the lists of the lexicon: one entry per line, `hard = simple; another`, the best first."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True)
class Hit:
    """A hard word found in a sentence, with what can stand there instead (the first is the best).

    `entry` is the word as a dictionary has it: "aanvang", "meedelen", "beschikken over". `sure` says that the first
    replacement means the same wherever the word stands.
    """

    start: int
    end: int
    entry: str
    replacements: tuple[str, ...]
    sure: bool = False


#: The folder with the words that most readers know.
_KNOWN = "known"


def lines(name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each entry of a list, hard ones first: the word or phrase as it is written there, and the simpler ones."""
    yield from _lines_of(name)
    yield from known_lines(name)


def known_lines(name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the entries of a list that most readers know, but that have a simpler word."""
    if files("schoolpoort.engines.plain_dutch").joinpath("lexicon", _KNOWN, name).is_file():
        yield from _lines_of(f"{_KNOWN}/{name}")


def _lines_of(name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    text = files("schoolpoort.engines.plain_dutch").joinpath("lexicon", name).read_text(encoding="utf-8")
    for line in text.splitlines():
        line = line.split("#")[0].strip()
        if line:
            hard, _is, simple = line.partition("=")
            yield hard.strip(), tuple(each.strip(" !") for each in simple.split(";") if each.strip())


@lru_cache(maxsize=1)
def sure_entries() -> frozenset[str]:
    """Return the hard words, as they are listed, whose first simpler word always means the same: "indien = als!"."""
    folder = files("schoolpoort.engines.plain_dutch").joinpath("lexicon")
    names = ("words.txt", "phrases.txt", "verbs.txt", "nouns.txt", "adjectives.txt")
    listed = (line.partition("=") for name in names for line in folder.joinpath(name).read_text("utf-8").splitlines())
    return frozenset(hard.strip() for hard, _is, simple in listed if "!" in simple)


def bare_entry(hard: str) -> str:
    """Return a listed word without article, plural and bars: "de brief (brieven)" is "brief"."""
    return re.sub(r"^(?:de|het) (?=\w)|\(.*\)", "", hard).replace(" |", " ").replace("|", "").strip()
