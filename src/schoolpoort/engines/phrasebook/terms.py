"""Words of school: what they mean, and where they occur in a Dutch text.

`terms.toml` names each word, the Dutch forms in which it occurs, and its pictogram; the texts are Fluent messages
`term-<id>` (the word) with `.plain` (what it means), in every language.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from .errors import CatalogueError, Problem

TERMS_FILE = "terms.toml"
PREFIX = "term-"
PLAIN = "plain"
_ID = re.compile(r"[a-z][a-z0-9-]*")


@dataclass(frozen=True)
class Term:
    """A word of school; `forms` are how it stands in Dutch texts, also in the plural."""

    id: str
    forms: tuple[str, ...]
    pictogram: str

    @property
    def message(self) -> str:
        """The id of the Fluent message with the word, whose `.plain` says what it means."""
        return f"{PREFIX}{self.id}"


@dataclass(frozen=True)
class Terms:
    """The words of a catalogue by id."""

    by_id: Mapping[str, Term]

    def occurring_in(self, text: str) -> list[Term]:
        """Return the words that occur in a Dutch text, each once, in the order of the text."""
        found = (self._by_form[match.group().casefold()] for match in self._pattern.finditer(text))
        return list(dict.fromkeys(found))

    @cached_property
    def _by_form(self) -> dict[str, Term]:
        return {form.casefold(): term for term in self.by_id.values() for form in term.forms}

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        # The longest first, so that "brugfiguren" is not read as a shorter word.
        forms = sorted(self._by_form, key=len, reverse=True)
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms)) or '(?!)'})(?!\w)", re.IGNORECASE)


def load_terms(folder: Path) -> Terms:
    """Return the words of `folder`/terms.toml, none where there is no such file. Raises CatalogueError."""
    path = folder / TERMS_FILE
    if not path.exists():
        return Terms({})
    try:
        tables = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise CatalogueError([Problem(TERMS_FILE, 0, "", f"not valid TOML: {fault}")]) from fault
    problems = [Problem(TERMS_FILE, 0, term_id, sentence) for term_id, table in tables.items()
                for sentence in _faults(term_id, table)]  # fmt: skip
    if not problems:
        problems = _doubles(tables)
    if problems:
        raise CatalogueError(problems)
    return Terms({each: Term(each, tuple(table["forms"]), table["pictogram"]) for each, table in tables.items()})


def _faults(term_id: str, table: object) -> list[str]:
    found = [] if _ID.fullmatch(term_id) else ["an id has small letters, digits and hyphens"]
    if not isinstance(table, dict) or set(table) != {"forms", "pictogram"}:
        return [*found, "a word has 'forms' and 'pictogram'"]
    forms = table["forms"]
    if not isinstance(forms, list) or not forms or not all(isinstance(form, str) and form.strip() for form in forms):
        found.append("'forms' is a list of words")
    if not isinstance(table["pictogram"], str):
        found.append("'pictogram' is the name of a pictogram")
    return found


def _doubles(tables: Mapping[str, Mapping[str, list[str]]]) -> list[Problem]:
    first: dict[str, str] = {}
    problems = []
    for term_id, table in tables.items():
        for form in table["forms"]:
            if (other := first.setdefault(form.casefold(), term_id)) != term_id:
                problems.append(Problem(TERMS_FILE, 0, term_id, f"'{form}' is already a form of '{other}'"))
    return problems
