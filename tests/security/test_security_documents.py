"""The security documents name real files and tests, and the table of ASVS holds every requirement once."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "schoolpoort"
FOLDER = ROOT / "docs" / "security"
TABLE = FOLDER / "asvs.md"
STATES = {"met", "partly", "not met", "not applicable"}

#: Chapter and section of ASVS 5.0.0 -> the numbers of its requirements of levels 1 and 2, as "first-last".
REQUIREMENTS = """
1.1 1-2; 1.2 1-9; 1.3 1-11; 1.4 1-3; 1.5 1-2; 2.1 1-3; 2.2 1-3; 2.3 1-4; 2.4 1-1; 3.2 1-2; 3.3 1-4; 3.4 1-6; 3.5 1-5;
3.7 1-2; 4.1 1-3; 4.2 1-1; 4.3 1-2; 4.4 1-4; 5.1 1-1; 5.2 1-3; 5.3 1-2; 5.4 1-3; 6.1 1-3; 6.2 1-12; 6.3 1-4; 6.4 1-4;
6.5 1-5; 6.6 1-3; 6.8 1-4; 7.1 1-3; 7.2 1-4; 7.3 1-2; 7.4 1-5; 7.5 1-2; 7.6 1-2; 8.1 1-2; 8.2 1-3; 8.3 1-1; 8.4 1-1;
9.1 1-3; 9.2 1-4; 10.1 1-2; 10.2 1-2; 10.3 1-4; 10.4 1-11; 10.5 1-5; 10.6 1-2; 10.7 1-3; 11.1 1-2; 11.2 1-3; 11.3 1-3;
11.4 1-4; 11.5 1-1; 11.6 1-1; 12.1 1-3; 12.2 1-2; 12.3 1-4; 13.1 1-1; 13.2 1-5; 13.3 1-2; 13.4 1-5; 14.1 1-2; 14.2 1-4;
14.3 1-3; 15.1 1-3; 15.2 1-3; 15.3 1-7; 16.1 1-1; 16.2 1-5; 16.3 1-4; 16.4 1-3; 16.5 1-3; 17.1 1-1; 17.2 1-4; 17.3 1-2
"""


def _required() -> list[str]:
    numbers = []
    for part in REQUIREMENTS.replace("\n", " ").split(";"):
        section, span = part.split()
        first, last = map(int, span.split("-"))
        numbers += [f"V{section}.{number}" for number in range(first, last + 1)]
    return numbers


def _rows() -> list[list[str]]:
    lines = [line for line in TABLE.read_text().splitlines() if re.match(r"\| V\d", line)]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def _missing(text: str) -> list[str]:
    """Return what stands between backticks, looks like a file of ours, and is none."""
    missing = []
    for name in re.findall(r"`([^`\s]+/[^`\s]+)`", text):
        path, _mark, test = name.partition("::")
        found = next((folder / path for folder in (ROOT, SOURCE) if (folder / path).exists()), None)
        if found is None or (test and f"def {test}(" not in found.read_text()):
            missing.append(name)
    return missing


def test_every_requirement_of_levels_1_and_2_is_there_once():
    assert len(_required()) == 253
    assert [row[0] for row in _rows()] == _required()


def test_every_line_has_a_subject_a_state_and_a_reason():
    for number, subject, state, how, _test in _rows():
        assert subject and how, number
        assert state in STATES, number


def test_the_sentence_at_the_top_counts_right():
    states = [row[2] for row in _rows()]
    counts = [str(states.count(state)) for state in ("met", "partly", "not met", "not applicable")]
    said = re.search(
        r"Of 253 requirements (\d+) are met, (\d+) partly, (\d+) not; (\d+) do not apply", TABLE.read_text()
    )
    assert said is not None and list(said.groups()) == counts


@pytest.mark.parametrize("name", ["asvs.md", "threat-model.md"])
def test_what_is_named_exists(name):
    text = (FOLDER / name).read_text().replace("`/.well-known/security.txt`", "")
    assert not _missing(text)
    assert len(re.findall(r"`tests/", text)) > 30


def test_a_name_that_is_none_would_be_found():
    assert _missing("`tests/security/no_such_test.py` and `tests/security/test_pictures.py::test_nothing`") == [
        "tests/security/no_such_test.py",
        "tests/security/test_pictures.py::test_nothing",
    ]


def test_links_between_the_documents_lead_somewhere():
    documents = [ROOT / "SECURITY.md", *FOLDER.glob("*.md")]
    for document in documents:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", document.read_text()):
            assert (document.parent / target).exists(), f"{document.name}: {target}"


def test_every_attacker_has_a_way_a_defence_and_what_remains():
    chapters = (FOLDER / "threat-model.md").read_text().split("\n### ")[1:]
    assert len(chapters) >= 15
    for chapter in chapters:
        for heading in ("**For what:**", "**How:**", "**What stops them:**", "**What remains:**"):
            assert heading in chapter, chapter.splitlines()[0]
