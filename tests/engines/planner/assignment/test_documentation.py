"""What the page says about general problems is so."""

from pathlib import Path

from schoolpoort.engines.planner.assignment import Status, TextOptions, read_problems, solve

DOCS = Path(__file__).parents[4] / "docs" / "engines"


def test_the_example_is_solved():
    (problem,) = read_problems((DOCS / "examples" / "general-problem.json").read_text(), TextOptions())

    result = solve(problem)

    # The school has room for one of the two day groups, and the library for the evening group and one more.
    assert result.status is Status.OPTIMAL
    assert {(share.item, share.agent) for share in result.shares} == {
        ("Monday group", "school"),
        ("Tuesday group", "library"),
        ("evening group", "library"),
    }
    assert result.value == 3 + 5 + 9 + 12


def test_every_option_stands_on_the_page():
    page = (DOCS / "planner.md").read_text()

    for option in ("--form", "--single", "--split", "--capacity", "--profits", "--progress"):
        assert option in page
