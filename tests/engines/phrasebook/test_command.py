"""The command line, run as a user runs it: a process of its own, without Django."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from schoolpoort.engines.phrasebook import RENDERED_BLOCK_SCHEMA, from_json
from schoolpoort.engines.phrasebook.command import main

from .conftest import SMALL

SOURCE = Path(__file__).parents[3] / "src"


def phrase(*arguments: str, catalogue: Path = SMALL) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        "-m",
        "schoolpoort.engines.phrasebook",
        "--catalogue",
        str(catalogue),
        *arguments,
    ]
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environment, check=False)


def test_render_as_text():
    done = phrase("render", "swimming-starts", "--lang", "ps", "--lang", "ar", "--param", "date=2026-12-03",
                  "--param", "time=09:15", "--param", "items=bag,towel", "--child", "Noor")  # fmt: skip
    assert done.returncode == 0
    assert done.stdout.splitlines()[0] == "دروس السباحة تبدأ"
    assert "- حقيبة" in done.stdout
    assert done.stdout.rstrip().endswith("[ar, draft, asked: ps]")
    assert "\u2068" not in done.stdout


def test_render_as_json():
    done = phrase("render", "good-news", "--lang", "en", "--child", "Noor", "--json")
    found = from_json(done.stdout)
    assert (found.language, found.text) == ("en", "\u2068Noor\u2069 is doing well.")


def test_what_cannot_be_rendered_is_explained():
    done = phrase("render", "swimming-starts", "--param", "date=morgen")
    assert done.returncode == 2
    assert "date: Kies een dag bij ‘Dag’" in done.stderr and "time: Vul ‘Uur’ in." in done.stderr
    assert "Did you mean swimming-starts?" in phrase("render", "swimming-start").stderr
    assert "Write a parameter as NAME=VALUE" in phrase("render", "good-news", "--param", "x").stderr


def test_list_and_search(capsys):
    assert main(["--catalogue", str(SMALL), "list"]) == 0
    assert "De zwemles begint  (date time [items] [place])" in capsys.readouterr().out
    assert main(["--catalogue", str(SMALL), "list", "--json"]) == 0
    assert {block["id"] for block in json.loads(capsys.readouterr().out)} == {
        "swimming-starts", "class-trip", "good-news"
    }  # fmt: skip
    assert main(["--catalogue", str(SMALL), "search", "zwemls"]) == 0
    assert capsys.readouterr().out.startswith("swimming-starts")
    assert main(["--catalogue", str(SMALL), "search", "xyzzy"]) == 1


def test_check_names_the_problems_and_fails(capsys):
    assert main(["--catalogue", str(SMALL), "check"]) == 1
    printed = capsys.readouterr()
    assert "fluent/ar/blocks.ftl, block good-news: the text is missing" in printed.out
    assert "3 blocks in nl, ar, en, fa, fr, pl, tr, uk:" in printed.err


def test_a_catalogue_that_does_not_load_is_named(own_folder: Path):
    path = own_folder / "blocks" / "sport.toml"
    path.write_text(path.read_text("utf-8").replace('"date"', '"dat"'), "utf-8")
    done = phrase("list", catalogue=own_folder)
    assert done.returncode == 1
    assert done.stderr.startswith("blocks/sport.toml, line 10, block swimming-starts: unknown type 'dat'")


def test_the_schema_is_the_one_that_is_checked(capsys):
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out) == RENDERED_BLOCK_SCHEMA


@pytest.mark.parametrize("action", ["render", "list", "search", "check", "schema", "status"])
def test_every_action_explains_itself(action, capsys):
    with pytest.raises(SystemExit) as stopped:
        main([action, "--help"])
    assert stopped.value.code == 0
    assert "usage: phrase" in capsys.readouterr().out


def test_the_engine_needs_no_django():
    check = (
        "import sys; import schoolpoort.engines.phrasebook.command;"
        "print([m for m in sys.modules if m.split('.')[0] in ('django', 'allauth') or m.startswith('schoolpoort.')"
        " and not m.startswith('schoolpoort.engines')])"
    )
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, env=environment, check=True)
    assert done.stdout.strip() == "[]"
