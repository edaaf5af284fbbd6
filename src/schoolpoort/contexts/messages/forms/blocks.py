"""The inputs of one building block, made from its parameters; the phrasebook itself judges what was filled in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core.phrases import phrase
from schoolpoort.engines.phrasebook import Block, Parameter

#: A period in a draft is "first/last", also while one of the two is still open.
_PERIOD_MARK = "/"


@dataclass(frozen=True)
class ChipOption:
    """One option of a choice as a chip: value, Dutch label, pictogram (empty where it has none)."""

    value: str
    label: str
    checked: bool
    pictogram: str = ""


class _AsTyped(forms.Field):
    """A field that keeps what was typed, right or wrong, so that nothing is lost; the phrasebook judges it."""

    def clean(self, value: Any) -> Any:
        """Return the value as it is."""
        return value


class _PeriodWidget(forms.MultiWidget):
    """Two days; stored as "first/last"."""

    use_fieldset = True

    def __init__(self) -> None:
        first = forms.DateInput(attrs={"type": "date", "aria-label": gettext_lazy("Eerste dag")})
        last = forms.DateInput(attrs={"type": "date", "aria-label": gettext_lazy("Laatste dag")})
        super().__init__({"from": first, "until": last})

    def decompress(self, value: Any) -> list[str]:
        """Return the two days of a stored period."""
        first, _mark, last = str(value or "").partition(_PERIOD_MARK)
        return [first, last]

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        """Return the two days as they are stored; empty when neither is filled in."""
        days = [str(day or "") for day in super().value_from_datadict(data, files, name)]
        return _PERIOD_MARK.join(days) if any(days) else ""


def _widget(parameter: Parameter) -> forms.Widget:
    match parameter.type:
        case "date":
            return forms.DateInput(attrs={"type": "date"})
        case "time":
            return forms.TimeInput(attrs={"type": "time"})
        case "period":
            return _PeriodWidget()
        case "euro":
            return forms.TextInput(attrs={"inputmode": "decimal", "maxlength": 12, "placeholder": "12,50"})
        case "count":
            return forms.TextInput(attrs={"inputmode": "numeric", "maxlength": 4})
        case "choice" if parameter.many:
            return forms.SelectMultiple()
        case "choice":
            return forms.Select()
        case "text":
            return forms.Textarea(attrs={"rows": 3, "maxlength": 600})
        case _:
            return forms.TextInput(attrs={"maxlength": 80})


def read_params(block: Block, data: QueryDict, position: int) -> dict[str, Any]:
    """Return what was posted for the block at `position`, as a draft stores it: raw, without what is empty."""
    params: dict[str, Any] = {}
    for name, parameter in block.params.items():
        value = _widget(parameter).value_from_datadict(data, MultiValueDict(), f"{prefix(position)}-{name}")
        if isinstance(value, str):
            value = value.strip()
        if value not in (None, "", []):
            params[name] = value
        elif parameter.many:
            # Nothing chosen is a choice too: without this the default would come back.
            params[name] = []
    return params


def prefix(position: int) -> str:
    """Return the prefix of the fields of the block at `position` (0 is the first)."""
    return f"block-{position}"


class BlockForm(forms.Form):
    """The inputs of one block of a draft, filled with what the draft holds."""

    use_required_attribute = False

    def __init__(self, block: Block, params: Mapping[str, Any], position: int, problems: Mapping[str, str]) -> None:
        self.block = block
        self.position = position
        self._params = params
        self._problems = problems
        start = f"{prefix(position)}-"
        super().__init__(data={f"{start}{name}": value for name, value in params.items()}, prefix=prefix(position))
        for name, parameter in block.params.items():
            field = _AsTyped(label=parameter.label, required=parameter.required, widget=_widget(parameter))
            self.fields[name] = field
            if parameter.type == "period":
                first, _mark, last = str(params.get(name, "")).partition(_PERIOD_MARK)
                self.data |= {f"{start}{name}_from": first, f"{start}{name}_until": last}  # type: ignore[operator]

    def clean(self) -> dict[str, Any]:
        """Put the phrasebook's sentences beside their fields."""
        for name, sentence in self._problems.items():
            self.add_error(name, sentence)
        return self.cleaned_data

    def focus_first(self) -> None:
        """Put the cursor in the first input: the teacher has just picked this block."""
        if self.fields:
            next(iter(self.fields.values())).widget.attrs["autofocus"] = True

    @property
    def unknown(self) -> bool:
        """Say whether the catalogue no longer has this block."""
        return self.block.version == 0

    @property
    def inputs(self) -> list["BlockInput"]:
        """The fields in the order of the block, each with its chips where it is a choice."""
        return [
            BlockInput(self[name], parameter, self._chips(parameter)) for name, parameter in self.block.params.items()
        ]

    @property
    def short_inputs(self) -> list["BlockInput"]:
        """The inputs that fit beside one another: days, hours, amounts."""
        return [each for each in self.inputs if each.short]

    @property
    def long_inputs(self) -> list["BlockInput"]:
        """The inputs that take a line."""
        return [each for each in self.inputs if not each.short]

    @property
    def title(self) -> str:
        """The Dutch title of the block."""
        return self.block.id if self.unknown else phrase(self.block.id, [DUTCH]).text

    def _chips(self, parameter: Parameter) -> list[ChipOption]:
        if parameter.type != "choice":
            return []
        value = self._params.get(parameter.name, [])
        chosen = {value} if isinstance(value, str) else set(value)
        options = [
            ChipOption(
                option,
                phrase(self.block.option_message(parameter, option), [DUTCH]).text,
                option in chosen,
                option if parameter.pictured else "",
            )
            for option in parameter.options
        ]
        if not parameter.many and not parameter.required:
            options.insert(0, ChipOption("", _("niet ingevuld"), not chosen & set(parameter.options)))
        return options


@dataclass(frozen=True)
class BlockInput:
    """One parameter on the page."""

    field: forms.BoundField
    parameter: Parameter
    chips: Sequence[ChipOption]

    @property
    def short(self) -> bool:
        """Say whether the input is narrow enough to stand beside another one."""
        return self.parameter.type in ("date", "time", "euro", "count")
