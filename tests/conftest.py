"""What every test gets: a morning on a school day, quick passwords, and a fair share of the processes."""

import os
from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from django.db import connections
from django.db.backends.signals import connection_created
from django.test import override_settings

from tests.migrated import fill_from_template, template_of_cluster
from tests.turned_clock import real_time

#: One process visits the running town alone.
_TOWN = "tests/e2e/"
#: What starts, upgrades and restores whole installations.
_WHOLE_INSTALLATIONS = ("tests/migrations/", "tests/config/", "tests/security/")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, so that no process is left alone with it at the end."""
    items.sort(key=_place_in_line)


def _place_in_line(item: pytest.Item) -> int:
    path = item.path.as_posix()
    if _TOWN in path:
        return 0
    if item.get_closest_marker("kill"):
        return 1
    return 2 if any(each in path for each in _WHOLE_INSTALLATIONS) else 3


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


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix: None) -> Iterator[None]:
    """Begin with a database that was migrated once, so that each process has nothing left to migrate."""

    def fill(connection: Any, **_: Any) -> None:
        if connection.vendor == "sqlite" and connection.is_in_memory_db():
            fill_from_template(connection.connection)

    if connections["default"].vendor == "postgresql":
        settings.DATABASES["default"]["TEST"]["TEMPLATE"] = template_of_cluster(os.environ["SCHOOLPOORT_DATABASE_URL"])
    connection_created.connect(fill)
    yield
    connection_created.disconnect(fill)


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
