"""Building blocks of school messages in many languages: definitions, texts (Fluent), formats (CLDR), statuses."""

from .block_catalogue import Catalogue
from .errors import (
    CatalogueError,
    InvalidParameters,
    InvalidRendering,
    PhrasebookError,
    Problem,
    UnknownBlock,
    UnknownText,
)  # fmt: skip
from .formatting import date_parts, format_date, format_euro, format_period, format_time, strip_isolates
from .languages import direction
from .layers import Overlay
from .loading import read_blocks
from .model import Block, Parameter, Period, Value, Values
from .parameters import parse_parameters, serialise_parameters
from .rendered import DateLeaf, Item, RenderedBlock, Text, TextStatus
from .rendered_json import from_dict, from_json, to_dict, to_json
from .schema import RENDERED_BLOCK_SCHEMA
from .status import StatusNote
from .terms import Term

__all__ = [
    "RENDERED_BLOCK_SCHEMA",
    "Block",
    "Catalogue",
    "CatalogueError",
    "DateLeaf",
    "InvalidParameters",
    "InvalidRendering",
    "Item",
    "Overlay",
    "Parameter",
    "Period",
    "PhrasebookError",
    "Problem",
    "RenderedBlock",
    "StatusNote",
    "Term",
    "Text",
    "TextStatus",
    "UnknownBlock",
    "UnknownText",
    "Value",
    "Values",
    "date_parts",
    "direction",
    "format_date",
    "format_euro",
    "format_period",
    "format_time",
    "from_dict",
    "from_json",
    "parse_parameters",
    "read_blocks",
    "serialise_parameters",
    "strip_isolates",
    "to_dict",
    "to_json",
]
