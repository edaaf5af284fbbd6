"""Each concept of the phrasebook has one picture that is safe, small and has its name."""

import gzip
import re
import statistics
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

import schoolpoort
from schoolpoort.design.pictograms import UnknownPictogram, concepts, pictogram, pictogram_path

PACKAGE = Path(schoolpoort.__file__).parent
NEEDED = [
    line.split("\t")[0].strip()
    for line in (PACKAGE / "engines/phrasebook/catalogue/pictogram_concepts.txt").read_text("utf-8").splitlines()
    if line.strip() and not line.startswith("#")
]
SHAPES = {"svg", "g", "path", "circle", "ellipse", "rect"}
ATTRIBUTES = {
    *("viewBox", "d", "cx", "cy", "r", "rx", "ry", "x", "y", "width", "height", "transform"),
    *("fill", "fill-rule", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"),
}
PLACES = {"answer", "question", "help", "block", "bring", "page"}
NAMESPACE = "{http://www.w3.org/2000/svg}"


def test_every_concept_of_the_phrasebook_has_a_picture():
    assert NEEDED
    assert set(NEEDED) - set(concepts()) == set()


def test_every_file_belongs_to_a_concept():
    files = {path.name for path in pictogram_path("towel").parent.iterdir()}
    assert files == {pictogram_path(concept).name for concept in concepts()}


@pytest.mark.parametrize("concept", concepts())
def test_a_picture_holds_shapes_and_nothing_else(concept):
    root = ElementTree.fromstring(pictogram(concept).svg)
    assert root.get("viewBox") == "0 0 72 72"
    for element in root.iter():
        assert element.tag.removeprefix(NAMESPACE) in SHAPES
        assert set(element.attrib) <= ATTRIBUTES
        assert not any(re.search(r"url\(|:", value) for value in element.attrib.values())
        assert not (element.text or "").strip()


@pytest.mark.parametrize("concept", concepts())
def test_a_picture_is_small(concept):
    assert len(pictogram(concept).svg.encode()) < 2000


def test_the_usual_picture_costs_a_family_little():
    sizes = [len(pictogram(concept).svg.encode()) for concept in concepts()]
    assert statistics.median(sizes) < 900
    heaviest = sorted((pictogram(concept).shapes for concept in concepts()), key=len)[-10:]
    assert len(gzip.compress("".join(heaviest).encode())) < 7000


@pytest.mark.parametrize("concept", concepts())
def test_a_picture_has_a_name_a_place_and_a_source(concept):
    picture = pictogram(concept)
    assert picture.alt
    assert set(picture.use) <= PLACES
    assert picture.use
    assert picture.source == "own" or re.fullmatch(r"openmoji:[0-9A-F-]+(\+[0-9A-F-]+)*", picture.source)


def test_one_name_means_one_picture():
    names = [pictogram(concept).alt for concept in concepts()]
    drawings = [pictogram(concept).svg for concept in concepts()]
    assert len(set(names)) == len(names)
    assert len(set(drawings)) == len(drawings)


def test_openmoji_is_thanked():
    text = (PACKAGE.parents[1] / "ATTRIBUTION.md").read_text(encoding="utf-8")
    assert "OpenMoji" in text
    assert "CC BY-SA 4.0" in text


def test_a_wrong_concept_is_refused_with_near_ones():
    with pytest.raises(UnknownPictogram, match=r"'towels'.*Did you mean: towel") as caught:
        pictogram("towels")
    assert caught.value.concept == "towels"
    with pytest.raises(UnknownPictogram):
        pictogram_path("../../settings")


def test_a_picture_is_read_once():
    assert pictogram("towel") is pictogram("towel")
