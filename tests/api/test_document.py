"""docs/api.md says what the product serves."""

from schoolpoort.api.description import calls, openapi
from schoolpoort.api.document import as_markdown
from schoolpoort.api.models import ApiScope
from tests.api.write_document import DOCUMENT


def test_the_document_is_up_to_date() -> None:
    assert DOCUMENT.read_text() == as_markdown(), "run `python -m tests.api.write_document`"


def test_every_scope_opens_something_and_every_call_is_described() -> None:
    assert {each.scope for each in calls() if each.scope} == set(ApiScope.values)
    described = {
        (method.upper(), operation["operationId"])
        for operations in openapi()["paths"].values()
        for method, operation in operations.items()
    }
    assert described == {(each.method, each.name) for each in calls()}


def test_every_call_says_what_it_does_and_which_problems_there_are() -> None:
    for operations in openapi()["paths"].values():
        for operation in operations.values():
            assert operation["description"]
            assert {"401", "403", "422", "429"} <= set(operation["responses"])
