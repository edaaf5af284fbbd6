"""The bill of materials names what is pinned and installed, nothing else, and the same each time."""

import json
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest
from tools import bill_of_materials

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def bill() -> dict:
    command = [sys.executable, "tools/bill_of_materials.py"]
    first, second = (subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout for _ in range(2))
    assert first == second
    return json.loads(first)


def test_every_pinned_part_is_in_it_with_its_version(bill) -> None:
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    wanted = {line.split(";")[0].strip().lower().replace("_", "-").replace(".", "-") for line in lines if "==" in line}
    named = {f"{each['name']}=={each['version']}".replace(".", "-") for each in bill["components"]}
    assert named == {each.replace(".", "-") for each in wanted}
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")


def test_the_versions_are_those_that_run_here_and_licences_are_said(bill) -> None:
    used = [each for each in bill["components"] if each["scope"] == "required"]
    assert {"django", "cryptography", "psycopg"} <= {each["name"] for each in used}
    for each in used:
        assert distribution(each["name"]).version == each["version"], each["name"]
        assert each["licenses"][0]["license"]["name"], each["name"]
        assert each["purl"] == f"pkg:pypi/{each['name']}@{each['version']}"


def test_what_only_tests_need_is_not_required(bill) -> None:
    scopes = {each["name"]: each["scope"] for each in bill["components"]}
    assert scopes["hypothesis"] == scopes["ruff"] == "excluded"
    assert scopes["pillow"] == scopes["django-allauth"] == "required"


def test_who_needs_whom_is_complete(bill) -> None:
    references = {each["bom-ref"] for each in bill["components"]} | {bill["metadata"]["component"]["bom-ref"]}
    for each in bill["dependencies"]:
        assert {each["ref"], *each["dependsOn"]} <= references
    own = next(each for each in bill["dependencies"] if each["ref"].startswith("pkg:pypi/schoolpoort@"))
    assert any(need.startswith("pkg:pypi/django@") for need in own["dependsOn"])


def test_extras_and_markers_are_understood() -> None:
    uses = bill_of_materials.parts_in_use()
    assert "fido2" in uses["django-allauth"], "asked for by the extra mfa"
    assert bill_of_materials.pinned("a.b==1.0 ; x\n# c==2\nD_e==3\n") == {"a-b": "1.0", "d-e": "3"}
