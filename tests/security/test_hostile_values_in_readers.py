"""The places that turn words into numbers, days and amounts: what makes no sense is said, and nothing breaks."""

import pytest

from schoolpoort.contexts.messages.views.sound_response import _part
from schoolpoort.contexts.people.roster.contact_points import read_email, read_phone
from schoolpoort.contexts.people.roster.dates import read_date
from schoolpoort.core.phrases import phrasebook
from schoolpoort.engines.phrasebook.value_reading import Unreadable, read_value
from tests.contexts.people.roster.roster_files import TODAY
from tests.security.hostile_values import VALUES

_SHAPES = (
    lambda value: value,
    lambda value: [value],
    lambda value: [value, value],
    lambda value: {"a": value},
    lambda value: "€ " + value,
    lambda value: f"{value}/{value}",
)
_NO_TEXTS = (10**400, -(10**400), 1e308, float("nan"), float("inf"), None, True, b"\xff", "9" * 60 + ",99", "²²²²²")


def _parameters():
    book = phrasebook()
    found = {}
    for block in book.blocks.values() if isinstance(book.blocks, dict) else book.blocks():
        for parameter in block.params.values():
            found.setdefault((parameter.type, parameter.many), parameter)
    return list(found.values())


@pytest.mark.parametrize("parameter", _parameters(), ids=lambda each: f"{each.type}{'s' * each.many}")
def test_a_value_of_a_building_block_is_read_or_refused_in_a_sentence(parameter):
    raw = [shape(value) for value in VALUES.values() for shape in _SHAPES]
    for each in (*raw, *_NO_TEXTS):
        try:
            read_value(parameter, each)
        except Unreadable as refused:
            assert str(refused)


@pytest.mark.parametrize("value", [*VALUES.values(), *_NO_TEXTS[:7], "²²²²²", "9" * 8, "31/02/2018"])
def test_a_cell_of_a_roster_is_read_or_refused_with_a_reason(value):
    for outcome in (read_date(value, today=TODAY), read_phone(value), read_email(value)):
        assert outcome.value or outcome.reason or not outcome.value


@pytest.mark.parametrize(
    "header", ["bytes=" + "9" * 5000 + "-", "bytes=-" + "9" * 5000, "bytes=²-", "bytes=0-" + "9" * 18, "bytes=--1", "x"]
)
def test_a_range_that_makes_no_sense_gives_the_whole_or_what_is_there(header):
    part = _part(header, 100)
    assert part is None or (0 <= part.start <= part.stop <= 100)
