"""What tests of the outbox share: real providers, a composer, a school, and the events that were published."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from uuid import UUID

import pytest

from schoolpoort.contexts.delivery import api
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.core import events
from tests.contexts.delivery.providers import Gateway, MailServer, mail_server, sms_gateway
from tests.factories.schools import make_school

KIND = "tests.note"


@dataclass
class NoteComposer:
    """Writes the same note to everybody, unless a test says otherwise."""

    contents: dict[UUID, api.Content] = field(default_factory=dict)
    gone: set[UUID] = field(default_factory=set)
    calls: int = 0
    broken: bool = False

    def compose(self, subject_ids: Sequence[UUID], channel: str) -> dict[UUID, api.Content]:
        self.calls += 1
        if self.broken:
            raise RuntimeError("the composer is broken")
        default = api.Content("De Linde: zwemmen", "Morgen zwemmen.", "<p>Morgen zwemmen.</p>")
        return {each: self.contents.get(each, default) for each in subject_ids if each not in self.gone}


@pytest.fixture
def composer() -> NoteComposer:
    notes = NoteComposer()
    api.register_composer(KIND, notes)
    return notes


@pytest.fixture
def school(db) -> Organisation:
    """A school without quiet hours, so that a test does not depend on the hour of the day."""
    return make_school("Basisschool De Linde", quiet_from="00:00", quiet_until="00:00")


@pytest.fixture
def mail(settings) -> Iterator[MailServer]:
    with mail_server() as server:
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
        settings.MAIL_DOMAIN = "poort.example"
        yield server


@pytest.fixture
def gateway(settings) -> Iterator[Gateway]:
    with sms_gateway() as server:
        settings.SMS_URL = server.url
        settings.SMS_BODY = '{"to": "{to}", "text": "{text}", "ref": "{id}", "callback": "{receipt_url}"}'
        settings.SMS_HEADERS = "Authorization: Bearer geheim | X-Afdeling: school"
        yield server


@pytest.fixture
def published() -> Iterator[list[object]]:
    """The events of `delivery`, in order."""
    seen: list[object] = []
    kinds = (api.Sent, api.Delivered, api.Failed)
    for kind in kinds:
        events.subscribe(kind)(seen.append)
    yield seen
    for kind in kinds:
        events.subscriptions()
        events._subscribers[kind].remove(seen.append)
