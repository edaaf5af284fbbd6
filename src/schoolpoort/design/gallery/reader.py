"""Reads the examples of components: one TOML file per component in `examples/`.

A file has `order` (place on the page), `title`, `about` (a Dutch sentence: when to use it), a table `options`
(attribute -> what it does), and `[[example]]`s with `name`, `markup` (a template), perhaps `markup_ar` (the same
example in Arabic) and `data` (values for the template).
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent / "examples"


@dataclass(frozen=True)
class Example:
    """One way to use a component: `markup` is template source, `data` the values that it reads."""

    name: str
    markup: str
    markup_ar: str
    data: dict[str, Any]

    def markup_for(self, language: str) -> str:
        """Return the template in this language, else in Dutch."""
        return self.markup_ar if language == "ar" and self.markup_ar else self.markup


@dataclass(frozen=True)
class Component:
    """A component as the gallery shows it."""

    name: str
    order: int
    title: str
    about: str
    options: dict[str, str]
    examples: tuple[Example, ...]


def _read_component(path: Path) -> Component:
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    examples = tuple(
        Example(
            name=entry["name"],
            markup=entry["markup"],
            markup_ar=entry.get("markup_ar", ""),
            data=entry.get("data", {}),
        )
        for entry in raw["example"]
    )
    return Component(
        name=path.stem.replace("_", "-"),
        order=raw["order"],
        title=raw["title"],
        about=raw["about"],
        options=raw.get("options", {}),
        examples=examples,
    )


@cache
def components() -> tuple[Component, ...]:
    """Return all components that have examples, in the order of the page."""
    found = (_read_component(path) for path in _FOLDER.glob("*.toml"))
    return tuple(sorted(found, key=lambda component: (component.order, component.name)))
