"""One TOML table to one checked `Block`: every key is looked at, every fault keeps its line."""

import re
from collections.abc import Mapping, Sequence
from typing import TypeVar, cast

from .errors import Problem
from .model import (
    ANSWERS,
    CATEGORIES,
    PARAMETER_TYPES,
    PURPOSES,
    ROLES,
    Block,
    Parameter,
)  # fmt: skip
from .toml_positions import TomlPositions
from .value_reading import Unreadable, read_value

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_BLOCK_KEYS = frozenset(
    [
        "version",
        "category",
        "purpose",
        "answer",
        "answer_by",
        "urgent",
        "consequence",
        "search",
        "pictograms",
        "params",
    ]
)
_PARAMETER_KEYS = frozenset(["type", "label", "required", "many", "options", "pictured", "default", "role"])
# Names that rendering gives to every text; a parameter of the same name would hide them.
_RESERVED = frozenset({"child"})

Name = TypeVar("Name", bound=str)
Plain = TypeVar("Plain", bool, int, str)


class BlockReader:
    """Reads the table of one block and gathers what is wrong in it."""

    def __init__(self, block_id: str, file: str, positions: TomlPositions) -> None:
        self.block_id = block_id
        self.file = file
        self.positions = positions
        self.problems: list[Problem] = []

    def read(self, table: object) -> Block | None:
        """Return the block, or None where `problems` says why not."""
        here = (self.block_id,)
        if not isinstance(table, dict):
            self._fault(here, f"'{self.block_id}' stands outside any block; a block starts with [its-id]")
            return None
        if not _ID.fullmatch(self.block_id):
            self._fault(here, "an id is written in small letters, digits and hyphens, like swimming-starts")
        self._check_keys(here, table, _BLOCK_KEYS)
        block = Block(
            id=self.block_id,
            version=self._plain(here, table, "version", int, None),
            category=self._one_of(here, table, "category", CATEGORIES),
            purpose=self._one_of(here, table, "purpose", PURPOSES),
            answer=self._one_of(here, table, "answer", ANSWERS),
            answer_by=self._plain(here, table, "answer_by", bool, False),
            urgent=self._plain(here, table, "urgent", bool, False),
            consequence=self._plain(here, table, "consequence", int, 1),
            search=self._texts(here, table, "search"),
            pictograms=self._texts(here, table, "pictograms"),
            params=self._parameters(table.get("params", {})),
            file=self.file,
            line=self.positions.line(here),
        )
        if not 1 <= block.consequence <= 3:
            self._fault((*here, "consequence"), "consequence is 1, 2 or 3")
        if block.version < 1 and not self.problems:
            self._fault((*here, "version"), "the first version is 1")
        return None if self.problems else block

    def _parameters(self, tables: object) -> Mapping[str, Parameter]:
        if not isinstance(tables, dict):
            self._fault((self.block_id, "params"), "params holds tables, like [block-id.params.date]")
            return {}
        found = {name: self._parameter(name, table) for name, table in tables.items()}
        return {name: parameter for name, parameter in found.items() if parameter is not None}

    def _parameter(self, name: str, table: object) -> Parameter | None:
        here = (self.block_id, "params", name)
        if not isinstance(table, dict):
            self._fault(here, f"parameter '{name}' is a table of its own, [{'.'.join(here)}]")
            return None
        if not _ID.fullmatch(name) or name in _RESERVED or name.startswith("has-"):
            self._fault(here, f"'{name}' cannot be the name of a parameter")
        self._check_keys(here, table, _PARAMETER_KEYS)
        before = len(self.problems)
        parameter = Parameter(
            name=name,
            type=self._one_of(here, table, "type", PARAMETER_TYPES),
            label=self._plain(here, table, "label", str, None),
            required=self._plain(here, table, "required", bool, False),
            many=self._plain(here, table, "many", bool, False),
            options=self._texts(here, table, "options"),
            pictured=self._plain(here, table, "pictured", bool, False),
            role=self._one_of(here, table, "role", ROLES) if "role" in table else None,
        )
        if len(self.problems) > before:
            return None
        self._check_choice(here, parameter)
        return self._with_default(here, table, parameter)

    def _check_choice(self, here: tuple[str, ...], parameter: Parameter) -> None:
        if parameter.type == "choice":
            if not parameter.options:
                self._fault((*here, "options"), "a choice needs options")
            if len(set(parameter.options)) < len(parameter.options):
                self._fault((*here, "options"), "an option stands in the list twice")
            for option in parameter.options:
                if not _ID.fullmatch(option):
                    self._fault((*here, "options"), f"option '{option}' is not an id (small letters and hyphens)")
        elif parameter.options or parameter.many or parameter.pictured:
            self._fault(here, "only a choice has options, many or pictured")

    def _with_default(self, here: tuple[str, ...], table: Mapping[str, object], parameter: Parameter) -> Parameter:
        if "default" not in table:
            return parameter
        try:
            value = read_value(parameter, table["default"])
        except Unreadable:
            self._fault((*here, "default"), f"this default is not a valid {parameter.type}")
            return parameter
        return Parameter(**{**vars(parameter), "default": value})

    def _one_of(self, here: tuple[str, ...], table: Mapping[str, object], key: str, allowed: Sequence[Name]) -> Name:
        value = table.get(key)
        if value in allowed:
            return cast(Name, value)
        if key not in table:
            self._fault(here, f"{key} is missing")
        else:
            self._fault((*here, key), f"unknown {key} '{value}'; it is one of: {', '.join(allowed)}")
        return allowed[0]

    def _plain(
        self,
        here: tuple[str, ...],
        table: Mapping[str, object],
        key: str,
        kind: type[Plain],
        default: Plain | None,
    ) -> Plain:
        if key not in table:
            if default is None:
                self._fault(here, f"{key} is missing")
            return default if default is not None else kind()
        value = table[key]
        if isinstance(value, kind) and (kind is bool or not isinstance(value, bool)):
            return value
        wanted = {bool: "true or false", int: "a whole number", str: "text between quotes"}[kind]
        self._fault((*here, key), f"{key} is {wanted}")
        return kind()

    def _texts(self, here: tuple[str, ...], table: Mapping[str, object], key: str) -> tuple[str, ...]:
        value = table.get(key, [])
        if isinstance(value, list) and all(isinstance(text, str) and text.strip() for text in value):
            return tuple(value)
        self._fault((*here, key), f'{key} is a list of texts, like ["one", "two"]')
        return ()

    def _check_keys(self, here: tuple[str, ...], table: Mapping[str, object], known: frozenset[str]) -> None:
        for key in table:
            if key not in known:
                self._fault((*here, key), f"unknown key '{key}'; known are: {', '.join(sorted(known))}")

    def _fault(self, path: Sequence[str], sentence: str) -> None:
        self.problems.append(Problem(self.file, self.positions.line(path), self.block_id, sentence))
