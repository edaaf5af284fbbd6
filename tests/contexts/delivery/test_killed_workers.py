"""Fifty workers are killed while they send: nothing is lost, and providers never see a second message."""

import random
import threading
import time
from email import message_from_bytes
from pathlib import Path

import pytest

from tests.contexts.delivery.killing.installation import Installation, installation
from tests.contexts.delivery.providers import Gateway, MailServer, mail_server, sms_gateway

pytestmark = pytest.mark.kill

SEED = 20261122
KILLS = 50
#: Texts, and as many mails, that the web process queues during each worker's life.
WAVE = 4
#: The gateway accepts a text, and answers only so many seconds later.
ANSWER_SECONDS = 0.02
#: A worker on a busy machine may need so long before a provider hears of it.
SLOW_START_SECONDS = 8


class Hunter:
    """Kills the worker at a moment that the seed chose: at the n-th acceptance, or some time after the first."""

    def __init__(self, running: Installation, seed: int) -> None:
        self.running = running
        self.random = random.Random(seed)
        self.at_acceptance = 0
        self._left = 0
        self._first = threading.Event()
        self._dead = threading.Event()

    def accepted(self, key: str) -> None:
        """Hear that a provider accepted something and has not answered yet."""
        self._first.set()
        self._left -= 1
        if self._left == 0 and self.running.kill_worker():
            self.at_acceptance += 1
            self._dead.set()

    def one_life(self) -> None:
        """Start a worker, and see to its end."""
        self._first.clear()
        self._dead.clear()
        by_acceptance = self.random.random() < 0.5
        self._left = self.random.randint(1, WAVE) if by_acceptance else -1
        pause = self.random.uniform(0, 0.4)
        self.running.start_worker()
        self.running.ask(f"queue {WAVE}")
        self._first.wait(SLOW_START_SECONDS)
        if by_acceptance and self._dead.wait(1):
            return
        time.sleep(pause)
        self.running.kill_worker()


def wait_until_sent(running: Installation, seconds: float) -> dict[str, int]:
    """Let a last worker finish, and return how many deliveries are in which state."""
    running.start_worker()
    ends = time.monotonic() + seconds
    states = running.ask("states")
    while set(states) != {"sent"} and time.monotonic() < ends:
        time.sleep(0.3)
        states = running.ask("states")
    return states


def test_fifty_kills_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    with mail_server() as mail, sms_gateway() as gateway:
        gateway.accepting_seconds = ANSWER_SECONDS
        with installation(
            tmp_path,
            SCHOOLPOORT_SMTP_URL=f"smtp://127.0.0.1:{mail.port}",
            SCHOOLPOORT_MAIL_DOMAIN="poort.example",
            SCHOOLPOORT_SMS_URL=gateway.url,
            SCHOOLPOORT_SMS_BODY='{"to": "{to}", "text": "{text}"}',
            SCHOOLPOORT_JOB_RETRY_SECONDS="4",
            SCHOOLPOORT_DELIVERY_LEASE_SECONDS="1",
        ) as running:
            hunter = Hunter(running, SEED)
            gateway.on_accept = mail.on_accept = hunter.accepted
            while running.kills < KILLS:
                hunter.one_life()
            kills = running.kills
            states = wait_until_sent(running, 60)
            ids = running.ask("ids")
        assert kills == KILLS
        assert states == {"sent": 2 * WAVE * KILLS}
        assert_each_message_once(gateway, mail, ids)
        # Otherwise the test would not have seen what it is about.
        assert hunter.at_acceptance >= KILLS // 5
        assert sum(gateway.keys.values()) > len(gateway.keys)
        assert_no_address(running.log.read_text())


def assert_each_message_once(gateway: Gateway, mail: MailServer, ids: list[list[str]]) -> None:
    """Each delivery is one key at the gateway or one Message-ID, and the same text to the same address every time."""
    assert set(gateway.keys) == {pk for pk, channel in ids if channel == "sms"}
    assert len({(text.key, text.body["to"], text.body["text"]) for text in gateway.texts}) == len(gateway.keys)
    mails = {(message_from_bytes(each.content)["Message-ID"], each.sender, each.recipient) for each in mail.mails}
    expected = {pk for pk, channel in ids if channel == "email"}
    assert {message_id.strip("<>").split("@")[0] for message_id, _, _ in mails} == expected
    assert len(mails) == len(expected)


def assert_no_address(log: str) -> None:
    """What workers wrote to their log names nobody."""
    assert "+3246" not in log
    assert "gezin.example" not in log
