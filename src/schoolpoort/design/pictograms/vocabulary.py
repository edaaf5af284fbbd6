"""Reads `vocabulary.toml` and the SVG files beside it."""

import re
import tomllib
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent
_OUTER_ELEMENT = re.compile(r"<svg[^>]*>(.*)</svg>\s*", re.DOTALL)


class UnknownPictogram(LookupError):
    """Somebody asked for a concept that has no picture."""

    def __init__(self, concept: str) -> None:
        self.concept = concept
        near = get_close_matches(concept, concepts(), n=3)
        advice = f" Did you mean: {', '.join(near)}?" if near else ""
        super().__init__(f"There is no pictogram for {concept!r} in vocabulary.toml.{advice}")


@dataclass(frozen=True)
class Pictogram:
    """A picture with one meaning.

    `svg` is the whole file (72 x 72 units, with namespace: usable in print too), `alt` its name in Dutch, `source`
    "own" or OpenMoji's code, `use` the places where it may stand (answer, block, bring, help, question, page).
    """

    concept: str
    svg: str
    alt: str
    source: str
    use: tuple[str, ...]

    @property
    def shapes(self) -> str:
        """What is inside the outer <svg> element, for a page that writes its own."""
        match = _OUTER_ELEMENT.fullmatch(self.svg)
        if match is None:
            raise ValueError(f"{self.concept}.svg is not one <svg> element")
        return match[1]


@cache
def _entries() -> dict[str, dict[str, Any]]:
    return tomllib.loads((_FOLDER / "vocabulary.toml").read_text(encoding="utf-8"))


@cache
def concepts() -> tuple[str, ...]:
    """Return every concept that has a picture, in the order of the vocabulary."""
    return tuple(_entries())


@cache
def pictogram_path(concept: str) -> Path:
    """Return the SVG file of a concept. Raises UnknownPictogram."""
    entry = _entries().get(concept)
    if entry is None:
        raise UnknownPictogram(concept)
    return _FOLDER / "svg" / str(entry["file"])


@cache
def pictogram(concept: str) -> Pictogram:
    """Return the picture of a concept. Raises UnknownPictogram, with near names, when there is none."""
    path = pictogram_path(concept)
    entry = _entries()[concept]
    return Pictogram(
        concept=concept,
        svg=path.read_text(encoding="utf-8").strip(),
        alt=str(entry["alt"]),
        source=str(entry["source"]),
        use=tuple(entry["use"]),
    )
