"""Every call with what its description allows, and with what it does not: never a 5xx, and answers as described."""

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case, GenerationMode

from schoolpoort.api import door
from schoolpoort.api.description import calls, openapi
from schoolpoort.api.models import ApiScope
from schoolpoort.config.wsgi import application
from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.people.services.imports import confirm_controller
from schoolpoort.core.limits import Limit
from tests.factories.families import make_family
from tests.factories.keys import make_api_key
from tests.factories.messages import make_sent_message
from tests.factories.schools import make_class, make_teacher, make_user

#: What a description cannot say (a file that is no roster, a block without its day) is refused with one of these.
REFUSED = ["400", "404", "409", "413", "422"]


@pytest.fixture
def one_transaction(db):
    """Keep the test's transaction open between requests, as Django's own test client does."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.fixture
def api_schema(one_transaction, school, monkeypatch):
    """The description as the product serves it, and a key that may do everything."""
    monkeypatch.setattr(door, "CALLS", Limit("api-call", most=1_000_000, seconds=60))
    head = make_user(school, Role.SCHOOL_ADMINISTRATOR)
    confirm_controller(school.pk, head)
    school_class = make_class(school)
    for number in range(5):
        make_family(school_class, child=f"Kind{number}")
    make_sent_message(school_class, make_teacher(school_class))
    _key, token = make_api_key(school, *ApiScope, by=head)
    schema = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application)
    schema.config.checks.positive_data_acceptance.expected_statuses = ["2xx", *REFUSED]
    schema.config.checks.negative_data_rejection.expected_statuses = ["401", "405", *REFUSED]
    schema.config.update(headers={"Accept-Encoding": "identity"})

    @schema.auth()
    class Key:
        def get(self, _case, _context) -> str:
            return token

        def set(self, case, data: str, _context) -> None:
            case.headers = {**(case.headers or {}), "Authorization": f"Bearer {data}"}

    return schema


def takes_something(name: str) -> bool:
    """Say whether there is anything in a call that could be wrong."""
    described = next(
        each for path in openapi()["paths"].values() for each in path.values() if each["operationId"] == name
    )
    return bool(described["parameters"] or described.get("requestBody"))


EVERYTHING = [(call.name, GenerationMode.POSITIVE) for call in calls()] + [
    (call.name, GenerationMode.NEGATIVE) for call in calls() if takes_something(call.name)
]


@pytest.mark.parametrize(("name", "mode"), EVERYTHING, ids=lambda value: getattr(value, "value", value))
def test_every_call_answers_as_described(api_schema, name: str, mode: GenerationMode) -> None:
    operation = api_schema.find_operation_by_id(name)

    @given(case=operation.as_strategy(generation_mode=mode))
    @settings(
        max_examples=30,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def answers_as_described(case: Case) -> None:
        case.call_and_validate()

    answers_as_described()
