"""The two subcommands, as somebody at a shell meets them."""

import json
from pathlib import Path

import pytest

from schoolpoort.engines.planner.command import main
from schoolpoort.engines.planner.matching import Place, Problem, Window, Wishes, solve
from schoolpoort.engines.planner.matching.json_reading import plan_from_json, problem_from_json
from schoolpoort.engines.planner.matching.json_writing import plan_to_json, problem_to_json

from .builders import MONDAY, TUESDAY, VILLAGE, ask, helper, hours, problem


def _problem() -> Problem:
    asked = [
        ask(
            "come-with-me", windows=(hours(9, 10),), urgent=True, wishes=Wishes("woman", "almaz", True), topic="school"
        ),
        ask("read-a-letter", windows=(hours(19, 20, TUESDAY),), place=Place("remote"), promised_to="almaz"),
        ask("elsewhere", place=VILLAGE, blocked=frozenset({"almaz"}), minutes=90),
    ]
    helping = [
        helper("almaz", free=(hours(8, 12),), gender="woman", checks=frozenset({"extract"}), minutes_at_most=120),
        helper(
            "senait", free=(hours(9, 12), hours(13, 17, MONDAY)), checks=frozenset({"extract"}), travel_km_at_most=9.5
        ),
    ]
    return problem(asked, helping, required_checks={"buddy": frozenset({"extract"})})


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "problem.json"
    path.write_text(json.dumps(problem_to_json(_problem())))
    return path


def test_a_problem_survives_json() -> None:
    assert problem_from_json(json.loads(json.dumps(problem_to_json(_problem())))) == _problem()


def test_a_plan_survives_json() -> None:
    plan = plan_to_json(solve(_problem()))
    assert plan_to_json(plan_from_json(json.loads(json.dumps(plan)))) == plan


def test_the_plan_says_in_words_who_helps_whom_and_why(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["match", str(file)]) == 0
    said = capsys.readouterr().out
    assert "2 requests are met, 1 are not (no plan is better)." in said
    assert "come-with-me: almaz on 2026-11-23 09:00-10:00, who is the person of before" in said
    assert "nobody who can do ti (speaks) is free on Tuesday 19:00 to 20:00; 2 could another time" in said
    assert "2 who can do ti (speaks) are free so long on Monday" in said


def test_a_plan_that_was_written_is_found_right(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["match", str(file), "--json"]) == 0
    plan = tmp_path / "plan.json"
    plan.write_text(capsys.readouterr().out)
    assert main(["check-match", str(file), str(plan)]) == 0
    assert capsys.readouterr().out == "The plan keeps all rules.\n"


def test_a_plan_that_was_changed_is_found_wrong(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["match", str(file), "--json"])
    written = json.loads(capsys.readouterr().out)
    written["matches"][1]["supporter"] = "almaz"
    plan = tmp_path / "plan.json"
    plan.write_text(json.dumps(written))
    assert main(["check-match", str(file), str(plan)]) == 1
    assert "elsewhere with almaz: the two are kept apart" in capsys.readouterr().out


def test_nothing_asked_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "empty.json"
    path.write_text(json.dumps(problem_to_json(problem([], [helper()]))))
    assert main(["match", str(path)]) == 1
    assert capsys.readouterr().out == "Nothing is asked, so there is nothing to plan.\n"


def test_nobody_to_help_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "nobody.json"
    path.write_text(json.dumps(problem_to_json(problem([ask()], []))))
    assert main(["match", str(path)]) == 1
    said = capsys.readouterr().out
    assert said.startswith("None of the 1 requests can be met")
    assert "r: nobody. nobody is a buddy." in said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (b"", "no problem that we know"),
        (b"\xff\xfe\x00", "not text in UTF-8"),
        (b"hello", "no problem that we know"),
        (b'{"format": "schoolpoort-matching-1"', "This is not JSON"),
        (b'["schoolpoort-matching-1"]', "The file must be an object"),
        (b'{"format": "schoolpoort-matching-1"}', "requests is missing; it must be a list of objects."),
        (b'{"format": "schoolpoort-matching-1", "requests": 3, "supporters": []}', "requests must be a list"),
        (b'{"format": "schoolpoort-matching-1", "requests": [], "supporters": [], "x": 1}', "nobody knows 'x' here"),
        (b'{"format": "schoolpoort-matching-1", "requests": [{}], "supporters": []}', "requests[0].id is missing"),
        (
            b'{"format": "schoolpoort-matching-1", "requests": [{"id": "a", "minutes": NaN}], "supporters": []}',
            "NaN is not a number",
        ),
        (
            b'{"format": "schoolpoort-matching-1", "requests": [{"id": "a", "minutes": 1e400}], "supporters": []}',
            "requests[0].minutes must be a whole number",
        ),
        (
            b'{"format": "schoolpoort-matching-1", "requests": [{"id": "a", "windows": [{"day": "x"}]}]}',
            'requests[0].windows[0].day must be a day such as 2026-11-23, not "x"',
        ),
        (
            b'{"format": "schoolpoort-matching-1", "requests": [{"id": "a"}, {"id": "a"}], "supporters": []}',
            "The id 'a' stands at 2 requests",
        ),
    ],
)
def test_what_cannot_be_read_is_said_plainly(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], written: bytes, said: str
) -> None:
    path = tmp_path / "garbage"
    path.write_bytes(written)
    assert main(["match", str(path)]) == 2
    answer = capsys.readouterr()
    assert said in answer.err
    assert answer.out == ""


def test_a_file_that_is_not_there_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["match", "nowhere.json"]) == 2
    assert "We cannot open 'nowhere.json'" in capsys.readouterr().err


def test_json_nested_without_end_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "deep.json"
    path.write_text('"schoolpoort-matching-1"' + "[" * 200_000)
    assert main(["match", str(path)]) == 2
    path.write_text('{"format": "schoolpoort-matching-1", "x": ' + "[" * 200_000)
    assert main(["match", str(path)]) == 2
    assert "nested too deep" in capsys.readouterr().err


def test_windows_keep_their_minutes() -> None:
    window = hours(9.25, 10.75)
    asked = ask(windows=(window,), minutes=90, promised_to="s", promised_slot=window)
    read = problem_from_json(problem_to_json(problem([asked], [helper()])))
    assert read.requests[0].promised_slot == Window(MONDAY, window.starts, window.ends)
