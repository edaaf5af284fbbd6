"""Checking what was filled in for a block, and writing it for JSON."""

from collections.abc import Mapping

from .errors import InvalidParameters
from .model import Block, Parameter, Value, Values
from .value_reading import Unreadable, is_empty, read_value, write_value

JsonValue = str | int | list[str]


def parse_parameters(block: Block, raw: Mapping[str, object]) -> dict[str, Value]:
    """Return the checked values of a block's parameters, defaults filled in, in the order of the catalogue.

    `raw` is a form's or a JSON object's content, or values that were checked before. A parameter that was given
    as empty is left empty; the default counts only where the parameter is not named at all. Raises
    InvalidParameters with one Dutch sentence for each parameter that cannot be used.
    """
    values: dict[str, Value] = {}
    problems: dict[str, str] = {}
    for name, parameter in block.params.items():
        given = raw.get(name, parameter.default)
        if is_empty(given):
            if parameter.required:
                problems[name] = _fill_in(parameter)
            continue
        try:
            values[name] = read_value(parameter, given)
        except Unreadable as reason:
            problems[name] = str(reason)
    for name in raw:
        if name not in block.params:
            problems[str(name)] = f"Dit bericht heeft geen veld ‘{name}’. Laat dit weg."
    if problems:
        raise InvalidParameters(block.id, problems)
    return values


def serialise_parameters(values: Values) -> dict[str, JsonValue]:
    """Return values as JSON types; `parse_parameters` reads them back to the same values."""
    return {name: write_value(value) for name, value in values.items()}


def _fill_in(parameter: Parameter) -> str:
    """Return the sentence for a required parameter that is empty."""
    match parameter.type:
        case "date":
            return f"Kies een dag bij ‘{parameter.label}’."
        case "period":
            return f"Kies de eerste en de laatste dag bij ‘{parameter.label}’."
        case "choice" if parameter.many:
            return f"Kies minstens één antwoord bij ‘{parameter.label}’."
        case "choice":
            return f"Kies één antwoord bij ‘{parameter.label}’."
        case _:
            return f"Vul ‘{parameter.label}’ in."
