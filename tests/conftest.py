"""What every test gets: a morning on a school day, and passwords that take no time to hash."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import override_settings

from tests.turned_clock import real_time

_TOWN = Path(__file__).parent / "e2e"


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest: the tests of the running town, which one process does alone while the others go on."""
    items.sort(key=lambda item: _TOWN not in item.path.parents)


@pytest.fixture(scope="session", autouse=True)
def quick_passwords() -> Iterator[None]:
    """The usual hash is slow on purpose, for every person that a test makes."""
    with override_settings(PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"]):
        yield


@pytest.fixture(autouse=True)
def real_time_beside_other_processes(request: pytest.FixtureRequest) -> Iterator[None]:
    """A worker process that a test kills has the real time, so its rows must have that too."""
    if request.node.get_closest_marker("kill") is None:
        yield
        return
    with real_time():
        yield
