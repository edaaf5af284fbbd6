"""Which column of a file holds which field: a mapping that can be adjusted on screen and remembered."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from schoolpoort.contexts.people.roster.column_names import fold_header, person_of
from schoolpoort.contexts.people.roster.fields import FIELDS
from schoolpoort.contexts.people.roster.records import Relation


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the file as it is shown on the mapping screen. `field` is "" where the column is left out."""

    index: int
    header: str
    field: str
    suggestion: str  # a field that the content points to, never taken without a person
    examples: tuple[str, ...]  # up to three values, personal: for the screen only


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Column index -> field, with the headers it was made for, so that it can be remembered for the next file."""

    headers: tuple[str, ...]
    fields: tuple[tuple[int, str], ...]
    header_row: int = 1
    sheet: str = ""
    column_set: str = "general"

    def __post_init__(self) -> None:
        for index, key in self.fields:
            if key not in FIELDS:
                raise ValueError(f"unknown field {key!r}")
            if not 0 <= index < len(self.headers):
                raise ValueError(f"no column {index}")

    @property
    def index_of(self) -> dict[str, int]:
        """Field -> column index (the first, where a field was given twice)."""
        found: dict[str, int] = {}
        for index, key in self.fields:
            found.setdefault(key, index)
        return found

    @property
    def chosen_twice(self) -> list[tuple[str, str, str]]:
        """(field, first header, second header) for every field with two columns."""
        seen: dict[str, int] = {}
        twice: list[tuple[str, str, str]] = []
        for index, key in self.fields:
            if key in seen:
                twice.append((key, self.headers[seen[key]], self.headers[index]))
            seen.setdefault(key, index)
        return twice

    def header_of(self, key: str) -> str:
        """The header of the column that holds a field, or an empty string."""
        index = self.index_of.get(key)
        return "" if index is None else self.headers[index]

    def relation_of_slot(self, slot: int) -> Relation:
        """The relation that the headers themselves say (`Gsm moeder`), for files without a column for it."""
        for index, key in self.fields:
            if key.startswith(f"guardian{slot}."):
                relation = person_of(fold_header(self.headers[index]))[1]
                if relation:
                    return relation
        return Relation.UNKNOWN

    def with_choices(self, choices: Mapping[int, str]) -> "ColumnMapping":
        """The mapping with a person's choices: column index -> field, or "" to leave the column out.

        Raises ValueError for a column or a field that does not exist.
        """
        fields = dict(self.fields) | dict(choices)
        return replace(self, fields=tuple(sorted((index, key) for index, key in fields.items() if key)))

    def fitted_to(self, headers: Sequence[str]) -> tuple["ColumnMapping", list[tuple[str, str]]]:
        """This remembered mapping for a new file's headers, and (header, field) of the columns that are not there.

        Columns are found by their header, wherever they stand now.
        """
        places: dict[str, list[int]] = {}
        for index, header in enumerate(headers):
            places.setdefault(fold_header(header), []).append(index)
        fields: list[tuple[int, str]] = []
        lost: list[tuple[str, str]] = []
        for index, key in self.fields:
            header = self.headers[index]
            candidates = places.get(fold_header(header), [])
            if candidates:
                fields.append((candidates.pop(0), key))
            else:
                lost.append((header, key))
        return replace(self, headers=tuple(headers), fields=tuple(sorted(fields))), lost

    def to_json(self) -> str:
        """The mapping as JSON text: headers and fields only, nothing of any person."""
        content = {
            "headers": self.headers,
            "fields": self.fields,
            "header_row": self.header_row,
            "sheet": self.sheet,
            "column_set": self.column_set,
        }
        return json.dumps(content, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "ColumnMapping":
        """Read what `to_json` wrote. Raises ValueError where it is something else or names an unknown field."""
        try:
            content = json.loads(text)
            return cls(
                headers=tuple(str(header) for header in content["headers"]),
                fields=tuple((int(index), str(key)) for index, key in content["fields"]),
                header_row=int(content["header_row"]),
                sheet=str(content["sheet"]),
                column_set=str(content["column_set"]),
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError("not a column mapping") from error
