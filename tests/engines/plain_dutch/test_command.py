"""The command as somebody runs it: another process, without Django, with files and standard input of every kind."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[3] / "src"
LETTER = (
    "Op donderdag 3 december gaan we zwemmen om 9u10. Breng een zwembroek mee. "
    "Gelieve het strookje in te vullen. De poes van de school is weg."
)
KEYS = {"id", "score", "level", "sentences", "findings", "facts", "blocks"}
#: Runs the subcommand of the product as its console script does.
PRODUCT = "import sys; from schoolpoort.config.command import main; sys.exit(main())"


def run(*words: str, given: bytes = b"", code: str = PRODUCT, **environment: str):
    """Run `schoolpoort plain-dutch` and return exit code, standard output and standard error."""
    outside = {"PATH": os.environ["PATH"], "PYTHONPATH": str(SOURCE), **environment}
    done = subprocess.run(
        [sys.executable, "-c", code, "plain-dutch", *words], input=given, capture_output=True, env=outside, timeout=60
    )
    assert b"Traceback" not in done.stderr
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def answers(*lines: str | bytes) -> list[dict[str, object]]:
    given = b"\n".join(each if isinstance(each, bytes) else each.encode() for each in lines)
    code, out, _err = run("--jsonl", "--today", "2026-11-23", given=given)
    assert code == 0
    return [json.loads(line) for line in out.splitlines()]


def test_a_letter_from_standard_input_is_judged_in_words():
    code, out, _err = run("-", "--today", "2026-11-23", given=LETTER.encode())
    assert code == 0
    assert out.startswith("Niveau ")
    assert "- dag: 2026-12-03" in out
    assert "- swimming-starts (date=2026-12-03, time=09:10, items=swimwear)" in out
    assert "Dit zegt geen bouwsteen:" in out
    assert "- De poes van de school is weg." in out


def test_a_file_is_judged_as_json(tmp_path: Path):
    path = tmp_path / "brief.txt"
    path.write_text(LETTER, encoding="utf-8")
    code, out, _err = run(str(path), "--json", "--today", "2026-11-23")
    answer = json.loads(out)
    assert code == 0
    assert answer["verdict"] == "ok"
    assert 0 <= answer["score"] <= 100
    assert {(each["kind"], each["value"]) for each in answer["facts"]} >= {("date", "2026-12-03"), ("time", "09:10")}
    (gelieve,) = (each for each in answer["findings"] if each["rule"] == "indirect-request")
    assert LETTER[gelieve["start"] : gelieve["end"]].startswith("Gelieve")
    assert gelieve["replacements"]


def test_a_batch_answers_each_line_with_its_id_and_the_keys_that_were_promised():
    first, second = answers(
        json.dumps({"id": 7, "text": LETTER}), json.dumps({"id": "b", "text": "De juf leest een boek voor in de klas."})
    )
    for answer in (first, second):
        assert answer.keys() >= KEYS
        assert all(each.keys() >= {"start", "end", "score"} for each in answer["sentences"])
    assert (first["id"], second["id"]) == (7, "b")
    assert all(
        each.keys() == {"rule", "start", "end", "severity", "message", "replacements"} for each in first["findings"]
    )
    assert all(each.keys() == {"kind", "start", "end", "text", "value"} for each in first["facts"])
    assert first["blocks"][0]["id"] == "swimming-starts"
    assert first["blocks"][0]["params"]["date"] == "2026-12-03"


@pytest.mark.parametrize(
    "line",
    [
        "dit is geen json",
        b"\xff\xfe\x00\x01 kapot",
        "[1, 2]",
        '{"id": 1}',
        '{"id": 1, "text": 5}',
        "null",
        "[" * 100_000,
        '{"id": 1, "text": ""}',
        '{"id": 1, "text": "\\ud83d"}',
    ],
    ids=["words", "bytes", "list", "no text", "number", "null", "deep", "empty", "half an emoji"],
)
def test_a_wrong_line_gets_the_same_keys_and_a_reason_and_the_batch_goes_on(line):
    wrong, right = answers(line, json.dumps({"id": "na", "text": LETTER}))
    assert wrong.keys() >= KEYS
    assert wrong["verdict"] != "ok"
    assert wrong["message"]
    assert wrong["score"] is None
    assert (right["id"], right["verdict"]) == ("na", "ok")


def test_a_wrong_line_keeps_its_id():
    assert answers('{"id": "x7", "text": null}')[0]["id"] == "x7"


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (b"", "Er staat nog geen tekst."),
        (b" \n\t\n", "Er staat nog geen tekst."),
        (b"The children will go to the swimming pool on Thursday with the whole class.", "geen Nederlands"),
        ("Les enfants vont à la piscine jeudi avec toute la classe et la maîtresse.".encode(), "geen Nederlands"),
        ("Die Kinder gehen am Donnerstag mit der ganzen Klasse ins Schwimmbad und zurück.".encode(), "geen Nederlands"),
        ("الأطفال يذهبون إلى المسبح يوم الخميس مع الصف كله".encode(), "geen Nederlands"),
        ("😀🎉🎈 😀😀".encode(), "geen tekst"),
        (b"Beste ouders, kom naar het feest van de school. " * 110_000, "te lang"),
    ],
    ids=["empty", "blank", "English", "French", "German", "Arabic", "emoji", "5 MB"],
)
def test_what_cannot_be_judged_is_said_in_a_sentence_with_exit_code_1(given, sentence):
    code, out, _err = run("-", given=given)
    assert code == 1
    assert sentence in out
    assert len(out) < 120


@pytest.mark.parametrize("given", [b"\x89PNG\r\n\x1a\n\x00\x00", b"\x00\x01\x02" * 100, b"a" * (11 * 1024 * 1024)])
def test_what_is_no_letter_is_said_with_exit_code_2(given):
    code, out, err = run("-", given=given)
    assert (code, out) == (2, "")
    assert err.strip().endswith(".")


@pytest.mark.parametrize("mode", [[], ["--json"], ["--jsonl"]])
def test_a_file_that_is_not_there_is_said_with_exit_code_2(mode):
    code, out, err = run("geen-brief.docx", *mode)
    assert (code, out) == (2, "")
    assert "Kijk de naam na" in err


def test_it_writes_utf_8_whatever_the_terminal_speaks():
    code, out, _err = run("-", "--json", given="Op school is één café open voor de ouders.".encode(), LC_ALL="C")
    assert code == 0
    assert json.loads(out)["verdict"] == "ok"


def test_who_reads_only_the_beginning_ends_it_quietly():
    lines = "".join(json.dumps({"id": each, "text": LETTER}) + "\n" for each in range(300)).encode()
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(SOURCE)}
    command = [sys.executable, "-c", PRODUCT, "plain-dutch", "--jsonl"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as process:
        assert process.stdin and process.stdout and process.stderr
        process.stdin.write(lines)
        process.stdin.close()
        assert json.loads(process.stdout.readline())["id"] == 0
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()
        assert process.wait(60) == 0


def test_neither_django_nor_the_readers_of_files_are_loaded_for_a_pasted_text():
    code = (
        "import sys; from schoolpoort.config.command import main; main();"
        "print(sorted({'django', 'docx', 'pypdf', 'bs4'} & set(sys.modules)))"
    )
    _code, out, _err = run("-", given=LETTER.encode(), code=code)
    assert out.splitlines()[-1] == "[]"


def test_the_engine_runs_by_itself():
    code = "import runpy; runpy.run_module('schoolpoort.engines.plain_dutch', run_name='__main__')"
    done = subprocess.run(
        [sys.executable, "-c", "import sys; sys.argv = ['plain-dutch', '-', '--json'];" + code],
        input=LETTER.encode(),
        capture_output=True,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(SOURCE)},
        timeout=60,
    )
    answer = json.loads(done.stdout)
    assert (done.returncode, answer["verdict"], answer["blocks"]) == (0, "ok", [])
