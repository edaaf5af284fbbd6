"""The open data asked with what its description allows and with what nobody should send: never an error of ours."""

import json
from typing import Any
from urllib.parse import quote

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.test import Client
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok

from schoolpoort.config.wsgi import application
from tests.factories.directory import make_entry
from tests.factories.schools import make_school

pytestmark = pytest.mark.django_db

LISTS = ("services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms")
NAMES = (
    *("search", "page", "per_page", "format", "taxonomy_term_id", "taxonomy_id", "organization_id", "modified_after"),
    *("minimal", "full", "full_service", "postcode", "proximity", "parent_id", "top_only"),
)
ODD = (
    *("", "0", "-1", "²", "٣", "1e9", "9" * 400, "NaN", "null", "\x00", "'; DROP TABLE--", "%", "_", "\\", "\ud800"),
    *("9999-12-31T23:59:59Z", "0001-01-01T00:00:00+23:59", "2026-02-30", "00000000-0000-0000-0000-000000000000"),
    *("true", "json", "ndjson", "2800", "9999", "../../etc/passwd", "💧" * 50, "‮evil", "a b c d e f g h"),
)
ROUNDS = settings(
    max_examples=150,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture
def entries() -> None:
    """Something to find."""
    town = make_school("Stad")
    make_entry(town)
    make_entry(town, "Huiswerkklas", places=(), needs=())


def test_any_text_in_any_parameter_gets_an_answer(entries: None, client: Client) -> None:
    values = st.sampled_from(ODD) | st.text(max_size=60)
    seen = set()

    @given(path=st.sampled_from(LISTS), asked=st.dictionaries(st.sampled_from(NAMES), values, max_size=4))
    @ROUNDS
    def answers(path: str, asked: dict[str, str]) -> None:
        sent = {name: value.encode("utf-8", "surrogatepass") for name, value in asked.items()}
        answer = client.get(f"/hsds/v3/{path}", sent)
        seen.add(answer.status_code)
        assert answer.status_code in (200, 400), (path, asked)
        if answer.status_code == 400:
            assert set(answer.json()) == {"error"}

    answers()
    assert seen == {200, 400}


@given(path=st.sampled_from(LISTS), key=st.sampled_from(ODD) | st.text(max_size=60))
@ROUNDS
def test_any_text_as_an_id_is_nothing_that_we_have(path: str, key: str) -> None:
    address = f"/hsds/v3/{path}/{quote(key.encode('utf-8', 'surrogatepass'), safe='')}"
    # Without an id, or with a slash in it, the address itself is another one.
    assert Client().get(address).status_code in (301, 404)


def _description(client: Client) -> dict[str, Any]:
    """Return the description that the product serves, without the answers' shapes, which stand on another site."""
    document: dict[str, Any] = json.loads(client.get("/hsds/v3/openapi.json").content)
    for path in document["paths"].values():
        for call in path.values():
            if isinstance(call, dict) and "responses" in call:
                call["responses"] = {status: {"description": ""} for status in call["responses"]}
    return document


@pytest.mark.parametrize("mode", list(GenerationMode))
def test_every_described_call_answers(entries: None, client: Client, mode: GenerationMode) -> None:
    schema = schemathesis.openapi.from_dict(_description(client))
    schema.app = application
    calls = [found.ok() for found in schema.get_all_operations() if isinstance(found, Ok)]
    assert len(calls) == 11
    # The test's transaction stays open between requests, as Django's own test client lets it.
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    try:
        for call in calls:
            _ask_often(call, mode)
    finally:
        for signal in (request_started, request_finished):
            signal.connect(close_old_connections)


def _ask_often(call: Any, mode: GenerationMode) -> None:
    # Any text is an id as the description has it: only a query can be wrong.
    if mode == GenerationMode.NEGATIVE and not list(call.query):
        return

    @given(case=call.as_strategy(generation_mode=mode))
    @settings(ROUNDS, max_examples=15)
    def answers(case: Case[Any]) -> None:
        case.call_and_validate(checks=[not_a_server_error])

    answers()
