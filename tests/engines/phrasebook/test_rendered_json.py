"""A stored rendering that is not what it should be is named field by field."""

import pytest

from schoolpoort.engines.phrasebook import InvalidRendering, from_dict, from_json, to_dict

from .conftest import SWIMMING


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"direction": "up"}, "rendering.direction is not one of ltr, rtl"),
        ({"version": "1"}, "rendering.version is not a value of type integer"),
        ({"version": 0}, "rendering.version is less than 1"),
        ({"items": [{"pictogram": "bag"}]}, r"rendering.items\[0\] has no label"),
        ({"colour": "red"}, "rendering has an unknown field colour"),
        (
            {"status": {"status": "draft", "checked_by": 0, "date": "now", "stale": False}},
            "date is not a day",
        ),
    ],
)
def test_a_wrong_field_is_named(small, change, sentence):
    data = to_dict(small.render("swimming-starts", SWIMMING, ["nl"]))
    with pytest.raises(InvalidRendering, match=sentence):
        from_dict({**data, **change})


def test_text_that_is_no_json_or_no_object():
    with pytest.raises(InvalidRendering, match="not valid JSON"):
        from_json("{")
    with pytest.raises(InvalidRendering, match="not a value of type object"):
        from_json("[]")
