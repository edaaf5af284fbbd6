import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest
from django.test import Client

from schoolpoort.contexts.delivery.api import Delivery
from schoolpoort.contexts.own_space.models import Entry
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.core import jobs
from tests.factories.schools import make_class, make_school

#: The birth date of the children that `make_family` makes.
BORN = date(2018, 3, 4)


@pytest.fixture(autouse=True)
def quick(settings) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    # A gateway, so that numbers are of use.
    settings.SMS_URL = "http://127.0.0.1:9/sms"
    settings.SMS_BODY = '{"to": "{to}", "text": "{text}"}'


@pytest.fixture
def school_class(db):
    return make_class(make_school("De Linde"))


@dataclass
class Phone:
    """Somebody at the door with a telephone; it keeps its cookies."""

    client: Client = field(default_factory=Client)
    answers: list[Any] = field(default_factory=list)

    def type_contact(self, contact: str, language: str = "nl") -> Any:
        """Ask for a code at the door, and let the worker do its work."""
        answer = self.client.post("/mijn/in/", {"contact": contact, "taal": language})
        work()
        return answer

    def type_code(self, code: str) -> Any:
        return self.client.post("/mijn/in/code", {"code": code})

    def type_birth_date(self, born: date = BORN) -> Any:
        return self.client.post("/mijn/in/wie", {"day": born.day, "month": born.month, "year": born.year})

    def type_pin(self, pin: str) -> Any:
        return self.client.post("/mijn/in/wie", {"pin": pin})

    def come_in(self, contact: str, born: date = BORN) -> Any:
        """Do all three steps; the answer is that to the last."""
        self.type_contact(contact)
        self.type_code(newest_code())
        return self.type_birth_date(born)

    def is_inside(self) -> bool:
        return self.client.get("/mijn/").status_code == 200


def work() -> None:
    """Do what the worker would: make and send the codes that were asked for."""
    for pk in list(Entry.objects.filter(code_hash="").values_list("pk", flat=True)):
        jobs.run("own_space.send_code", str(pk))


def codes_sent() -> list[str]:
    """Return the codes in the outbox, oldest first."""
    rows = Delivery.unscoped.filter(kind="own_space.code").order_by("created_at", "pk")
    return [re.search(r"\b(\d{6})\b", json.loads(row.content)[1])[1] for row in rows]


def newest_code() -> str:
    return codes_sent()[-1]


def address_of(guardian: Guardian) -> str:
    return guardian.channels.order_by("rank").first().address


@pytest.fixture
def phone(db) -> Phone:
    return Phone()


@pytest.fixture
def another_phone(db) -> Callable[[], Phone]:
    return Phone
