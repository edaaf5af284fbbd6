"""The Dutch label of an option, for those who match words with options."""

import pytest

from schoolpoort.engines.phrasebook import Catalogue, UnknownBlock


def test_an_option_has_its_dutch_label():
    catalogue = Catalogue.load()
    assert catalogue.option_label("outing", "kind", "farm") == "boerderij"
    assert catalogue.option_label("day-off", "reason", "study-day") == "Studiedag"


def test_every_option_of_every_block_has_a_label():
    catalogue = Catalogue.load()
    for block in catalogue.blocks():
        for parameter in block.params.values():
            for option in parameter.options:
                label = catalogue.option_label(block.id, parameter.name, option)
                assert label.strip()
                assert label != option or option in ("museum", "website", "bus", "corona", "fruit", "arm", "hand")


def test_an_unknown_block_or_parameter_is_refused(small):
    with pytest.raises(UnknownBlock):
        small.option_label("no-such-block", "kind", "farm")
    with pytest.raises(KeyError):
        small.option_label(small.blocks()[0].id, "no-such-parameter", "farm")
