"""The page, the schemas and the engine say the same."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from schoolpoort.engines.planner import matching
from schoolpoort.engines.planner.command import main
from schoolpoort.engines.planner.matching import Problem, Why, solve
from schoolpoort.engines.planner.matching.json_reading import problem_from_json
from schoolpoort.engines.planner.matching.json_writing import plan_to_json, problem_to_json
from schoolpoort.engines.planner.unreadable import UnreadableProblem

from .strategies import problems

_PAGE = (Path(__file__).parents[4] / "docs" / "engines" / "planner.md").read_text()
_HERE = Path(matching.__file__).parent


def _example(name: str) -> str:
    found = re.search(rf"<!-- example: {name} -->\n```\w+\n(.*?)```", _PAGE, re.DOTALL)
    assert found is not None
    return found[1]


def _fault(side: str, written: object) -> str:
    """Return what the schema of a side says against a JSON value, nothing when it is right."""
    rust = pytest.importorskip("jsonschema_rs")
    schema = json.loads((_HERE / f"{side}.schema.json").read_text())
    faults = rust.validator_for(schema, validate_formats=True).iter_errors(json.loads(json.dumps(written)))
    return "; ".join(str(fault) for fault in faults)


def test_the_example_gives_the_answer_of_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "problem.json"
    path.write_text(_example("problem"))
    assert main(["match", str(path)]) == 0
    assert capsys.readouterr().out == _example("answer")


def test_the_example_keeps_the_schemas() -> None:
    problem = json.loads(_example("problem"))
    assert _fault("problem", problem) == ""
    assert _fault("plan", plan_to_json(solve(problem_from_json(problem)))) == ""


@given(problems())
@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_problem_and_plan_keeps_the_schemas(problem: Problem) -> None:
    written = json.loads(json.dumps(problem_to_json(problem)))
    assert _fault("problem", written) == ""
    assert problem_from_json(written) == problem
    assert _fault("plan", plan_to_json(solve(problem))) == ""


def test_the_page_lists_every_reason() -> None:
    assert set(re.findall(r"^\| `([a-z-]+)` \| (?:why|why not)", _PAGE, re.MULTILINE)) == {str(why) for why in Why}


def test_the_schema_and_the_reader_know_the_same_names() -> None:
    """A name that one of both would refuse alone is a fault of ours."""
    problem = json.loads(_example("problem"))
    problem["requests"][0]["minuts"] = 30
    assert "minuts" in _fault("problem", problem)
    with pytest.raises(UnreadableProblem, match="minuts"):
        problem_from_json(problem)
