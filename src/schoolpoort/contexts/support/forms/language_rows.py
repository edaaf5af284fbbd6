"""Languages with what somebody can do in each, as rows that work without script: one row more at a tap."""

from dataclasses import dataclass

from django.http import QueryDict

from schoolpoort.contexts.support.services.people.applications import LanguageSaid, language_uses
from schoolpoort.core.languages import LANGUAGES

#: Rows that a new form has, and the most that anybody needs.
FIRST_ROWS = 2
MOST_ROWS = 8


@dataclass(frozen=True)
class LanguageRow:
    """One row of the form: its number (from 1), the chosen tag, the chosen uses."""

    number: int
    tag: str = ""
    uses: frozenset[str] = frozenset()


def typed_rows(form: QueryDict, more: bool = False) -> list[LanguageRow]:
    """Return the rows as they were posted; with `more` one empty row is added."""
    known = language_uses()
    rows = []
    for number in range(1, MOST_ROWS + 1):
        if f"tag-{number}" not in form:
            break
        typed = str(form[f"tag-{number}"])
        tag = typed if typed in LANGUAGES else ""
        uses = frozenset(use for use in form.getlist(f"uses-{number}") if use in known)
        rows.append(LanguageRow(number, tag, uses))
    wanted = max(FIRST_ROWS, len(rows) + (1 if more else 0))
    return [*rows, *(LanguageRow(number) for number in range(len(rows) + 1, min(wanted, MOST_ROWS) + 1))]


def rows_of(said: list[LanguageSaid]) -> list[LanguageRow]:
    """Return the rows of languages that are known, with an empty one after them."""
    rows = [LanguageRow(number, each.tag, frozenset(each.uses)) for number, each in enumerate(said, 1)]
    return [*rows, LanguageRow(len(rows) + 1)][:MOST_ROWS]


def said_in(rows: list[LanguageRow]) -> tuple[LanguageSaid, ...] | None:
    """Return the languages of the filled rows, each once; None where none is whole or a use is missing."""
    filled = [row for row in rows if row.tag]
    if not filled or any(not row.uses for row in filled):
        return None
    found: dict[str, set[str]] = {}
    for row in filled:
        found.setdefault(row.tag, set()).update(row.uses)
    order = language_uses()
    return tuple(LanguageSaid(tag, tuple(use for use in order if use in uses)) for tag, uses in found.items())
