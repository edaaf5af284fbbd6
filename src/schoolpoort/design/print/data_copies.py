"""Prints a guardian's copy of the own data: the reader's language first, the Dutch label beside each."""

from typing import Any

from schoolpoort.design.print.documents import CopyLine, CopySection, DataCopy
from schoolpoort.design.print.payload import language_data, text_data
from schoolpoort.design.print.pictures import PictureBook, read_pictogram
from schoolpoort.design.print.render import print_documents

Data = dict[str, Any]


def render_data_copy(copy: DataCopy) -> bytes:
    """Return the copy as a PDF. Raises ValueError for a wrong language tag, PrintError if the file cannot be made."""
    return print_documents("data_copy.typ", copy.title, [_copy_data(copy)], PictureBook(read_pictogram))


def _copy_data(copy: DataCopy) -> Data:
    return {
        **language_data(copy.language, copy.direction),
        "school_name": text_data(copy.school_name, "ltr"),
        "title": text_data(copy.title, copy.direction),
        "dutch_title": text_data(copy.dutch_title, "ltr"),
        "date_label": text_data(copy.date_label, copy.direction),
        "sections": [_section_data(section, copy) for section in copy.sections],
    }


def _section_data(section: CopySection, copy: DataCopy) -> Data:
    return {
        "title": text_data(section.title, copy.direction),
        "dutch_title": text_data(section.dutch_title, "ltr"),
        "empty_text": text_data(section.empty_text, copy.direction),
        "records": [[_line_data(line, copy) for line in record] for record in section.records],
    }


def _line_data(line: CopyLine, copy: DataCopy) -> Data:
    return {
        "label": text_data(line.label, copy.direction),
        "dutch_label": text_data(line.dutch_label, "ltr"),
        "value": {**language_data(line.language, line.direction), "text": text_data(line.value, line.direction)},
    }
