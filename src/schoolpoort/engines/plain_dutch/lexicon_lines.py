"""Reads the lists of the lexicon: one entry per line, `hard = simple; simpler still`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files


@dataclass(frozen=True)
class Hit:
    """A hard word found in a sentence, with what can stand there instead (the first is the best).

    `entry` is the word as a dictionary has it: "aanvang", "meedelen", "beschikken over".
    """

    start: int
    end: int
    entry: str
    replacements: tuple[str, ...]


def lines(name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each entry of a list: the hard word or phrase as it is written there, and the simpler ones."""
    text = files("schoolpoort.engines.plain_dutch").joinpath("lexicon", name).read_text(encoding="utf-8")
    for line in text.splitlines():
        line = line.split("#")[0].strip()
        if line:
            hard, _is, simple = line.partition("=")
            yield hard.strip(), tuple(each.strip() for each in simple.split(";") if each.strip())


def bare_entry(hard: str) -> str:
    """Return a listed word without article, plural and bars: "de brief (brieven)" is "brief"."""
    return re.sub(r"^(?:de|het) (?=\w)|\(.*\)", "", hard).replace(" |", " ").replace("|", "").strip()
