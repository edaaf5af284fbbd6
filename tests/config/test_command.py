"""The console command, run as a person runs it."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from schoolpoort.config.command import COMMANDS
from tests.migrated import migrated_home


def schoolpoort(*words: str, home: Path, **settings: str) -> "subprocess.CompletedProcess[str]":
    """Run the command in a home folder of its own."""
    environment = {**os.environ, "SCHOOLPOORT_HOME": str(home), **settings}
    environment.pop("SCHOOLPOORT_DATABASE_URL", None)
    return subprocess.run(
        [sys.executable, "-m", "schoolpoort", *words],
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_explains_itself(name: str, tmp_path: Path) -> None:
    answer = schoolpoort(name, "--help", home=tmp_path)
    assert answer.returncode == 0, answer.stderr
    assert f"schoolpoort {name}" in answer.stdout


def test_serve_says_that_the_database_is_not_ready(tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    answer = schoolpoort("serve", "--port", str(port), home=tmp_path)
    assert answer.returncode == 1
    assert "schoolpoort migrate" in answer.stderr


def test_serve_says_that_the_port_is_taken(tmp_path: Path) -> None:
    with socket.socket() as other_program:
        other_program.bind(("127.0.0.1", 0))
        other_program.listen()
        port = other_program.getsockname()[1]
        answer = schoolpoort("serve", "--port", str(port), home=tmp_path)
    assert answer.returncode == 1
    assert f"Port {port} is taken" in answer.stderr


def test_check_finds_what_is_wrong_and_says_what_to_do(tmp_path: Path) -> None:
    answer = schoolpoort("check", home=tmp_path, SCHOOLPOORT_BASE_URL="http://school.example", SCHOOLPOORT_DEBUG="true")
    assert answer.returncode == 1
    assert "schoolpoort migrate" in answer.stdout
    assert "not https" in answer.stdout
    assert "SCHOOLPOORT_DEBUG is on" in answer.stdout


def test_check_says_what_is_wrong_with_the_gateway_before_a_family_waits_for_a_text(tmp_path: Path) -> None:
    settings = {"SCHOOLPOORT_SMS_URL": "https://sms.example/send", "SCHOOLPOORT_SMS_BODY": '{"to": "{to}"}'}
    migrated_home(tmp_path)
    answer = schoolpoort("check", home=tmp_path, **settings)
    assert answer.returncode == 1
    assert "The SMS gateway cannot be used: SCHOOLPOORT_SMS_BODY has no {text}" in answer.stdout


def test_keys_are_made_once_and_only_for_this_user(tmp_path: Path) -> None:
    schoolpoort("check", home=tmp_path)
    keys = tmp_path / "keys.json"
    first = keys.read_text()
    assert keys.stat().st_mode & 0o077 == 0
    schoolpoort("check", home=tmp_path)
    assert keys.read_text() == first


def test_damaged_keys_are_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "keys.json").write_text("{broken")
    answer = schoolpoort("check", home=tmp_path)
    assert answer.returncode != 0
    assert "Restore it from a back-up" in answer.stderr
    assert (tmp_path / "keys.json").read_text() == "{broken"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_serve_answers_and_one_signal_stops_web_and_worker(number: signal.Signals, tmp_path: Path) -> None:
    migrated_home(tmp_path)
    port = free_port()
    environment = {**os.environ, "SCHOOLPOORT_HOME": str(tmp_path)}
    environment.pop("SCHOOLPOORT_DATABASE_URL", None)
    server = subprocess.Popen(
        [sys.executable, "-m", "schoolpoort", "serve", "--port", str(port)], env=environment, start_new_session=True
    )
    try:
        page = wait_for_page(f"http://127.0.0.1:{port}/accounts/login/")
        assert "Aanmelden" in page
        server.send_signal(number)
        assert server.wait(timeout=30) == 0
        with socket.socket() as probe:
            assert probe.connect_ex(("127.0.0.1", port)) != 0
    finally:
        server.kill()


def wait_for_page(address: str) -> str:
    for _ in range(100):
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:
                return str(answer.read().decode())
        except OSError:
            time.sleep(0.2)
    raise AssertionError(f"{address} did not answer")


def test_a_mail_for_nobody_is_refused_in_words(tmp_path: Path) -> None:
    migrated_home(tmp_path)
    answer = schoolpoort("receive-mail", "iemand@elders.example", home=tmp_path)
    assert answer.returncode == 67
    assert "not ours" in answer.stderr
