"""`match` and `check-match` on general problems, as somebody in a shell sees them."""

import json

import pytest

from schoolpoort.engines.planner.assignment.schema import plan_schema, problem_schema
from schoolpoort.engines.planner.command import main
from tests.engines.planner.assignment.test_reading import CAP, GAP, JSON


@pytest.fixture
def write(tmp_path):
    def _write(text, name="problem"):
        path = tmp_path / name
        path.write_text(text)
        return str(path)

    return _write


def test_a_plan_in_words(write, capsys):
    assert main(["match", write(JSON)]) == 0

    said = capsys.readouterr().out
    assert "cost 7, lower bound 7: proven optimal" in said
    assert "agent north: a" in said
    assert "agent south: b" in said


def test_a_plan_in_json_is_checked(write, capsys):
    problem = write(CAP)
    assert main(["match", problem, "--single", "--json"]) == 0
    plan = capsys.readouterr().out
    held = json.loads(plan)
    assert set(held) == set(plan_schema()["required"])
    assert held["status"] == "optimal"

    assert main(["check-match", problem, write(plan, "plan"), "--single"]) == 0
    assert main(["check-match", problem, write(plan.replace('"value": ', '"value": 1'), "wrong"), "--single"]) == 1
    assert "The plan costs" in capsys.readouterr().out


def test_several_problems_give_several_plans(write, capsys):
    problem = write("2\n" + GAP + GAP)
    assert main(["match", problem, "--json"]) == 0
    plans = capsys.readouterr().out
    assert len(json.loads(plans)) == 2

    assert main(["check-match", problem, write(plans, "plans")]) == 0
    assert main(["check-match", problem, write(json.dumps(json.loads(plans)[0]), "one")]) == 2
    assert "2 problems, and there are 1 plans" in capsys.readouterr().err


def test_no_plan_has_its_own_exit_code(write, capsys):
    assert main(["match", write(GAP.replace("2 4\n", "0 4\n"))]) == 1
    assert "infeasible" in capsys.readouterr().out


def test_progress_is_told_beside_the_plan(write, capsys):
    assert main(["match", write(GAP), "--progress", "--time-limit", "5"]) == 0
    told = capsys.readouterr()
    assert "priced" in told.err
    assert "priced" not in told.out


def test_what_cannot_be_read_goes_to_standard_error(write, capsys):
    assert main(["match", write("2 3 4")]) == 2
    told = capsys.readouterr()
    assert (told.out, "neither a gap file" in told.err) == ("", True)


def test_the_schema_knows_every_key_of_a_problem():
    assert set(json.loads(JSON)) <= set(problem_schema()["properties"])


def test_profits_are_told_as_profits(write, capsys):
    gap = write("2 2  7 3  4 6  1 1  1 1  1 1")

    assert main(["match", gap, "--profits"]) == 0
    assert "profit 13, upper bound 13: proven optimal" in capsys.readouterr().out

    assert main(["match", write(JSON, "json"), "--profits"]) == 2
    assert "leave --profits out" in capsys.readouterr().err
