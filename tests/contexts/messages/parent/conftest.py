import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest
from django.test import Client

from schoolpoort.contexts.delivery.api import Delivery
from schoolpoort.contexts.people.api import SchoolClass
from schoolpoort.core import clock
from tests.factories.schools import make_class, make_school

#: What a telephone's browser sends.
PERSON = {
    "accept-language": "ar-SY,ar;q=0.9",
    "user-agent": "Mozilla/5.0 (Linux; Android 10; SM-A105FN) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36",
}


@dataclass
class Phone:
    """A parent's telephone: no account, and a server that insists on CSRF wherever it is not switched off."""

    client: Client

    def get(self, address: str, **headers: str) -> Any:
        return self.client.get(address, headers={**PERSON, **headers})

    def post(self, address: str, **data: str) -> Any:
        return self.client.post(address, data, headers=PERSON)


@pytest.fixture
def phone() -> Phone:
    return Phone(Client(enforce_csrf_checks=True))


@pytest.fixture
def school_class(db) -> SchoolClass:
    return make_class(make_school(phone="+3215000000"))


@pytest.fixture(autouse=True)
def monday_morning(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let it be a Monday in November; a server in a thread of its own has its own clock, so not there."""
    if "live_server" in request.fixturenames:
        yield
        return
    with clock.clock_at(datetime(2026, 11, 23, 9, tzinfo=UTC)):
        yield


@pytest.fixture(autouse=True)
def quick(settings) -> None:
    """Do not spend the test's time on passwords that nobody types."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def sent_codes(db) -> Callable[[], str]:
    """Return a function that reads the code out of the newest content that was put in the outbox."""

    def newest() -> str:
        row = Delivery.unscoped.filter(kind="messages.code").latest("created_at")
        return re.search(r"\b(\d{6})\b", json.loads(row.content)[1])[1]

    return newest
