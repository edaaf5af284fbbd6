"""What every test gets: a morning on a school day, quick passwords, and a fair share of the processes."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.test import override_settings

from tests.turned_clock import real_time

_TOWN = "tests/e2e/"


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest: the running town, which one process visits alone, then the workers that are killed."""
    items.sort(key=lambda item: 0 if _TOWN in item.path.as_posix() else 1 if item.get_closest_marker("kill") else 2)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Give a process whole files, so that what a module makes is made once; and all of the running town at once.

    Marks cannot say it: pytest-xdist 3.8 does not see its own `xdist_group` with pytest 9.
    """
    from xdist.scheduler import LoadScopeScheduling

    class WholeFiles(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return _TOWN if nodeid.startswith(_TOWN) else nodeid.split("::")[0]

    config.option.loadscopereorder = False
    return WholeFiles(config, log)


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
