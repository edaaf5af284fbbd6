"""The whole town, loaded once for the tests that look at it."""

import time
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from django.db import transaction

from schoolpoort.core.scope import Scope
from schoolpoort.demo.links import town_scope
from schoolpoort.demo.loading import Loaded, load_town


@dataclass(frozen=True)
class LoadedTown:
    """The town in the database, and the processor time that loading took (a busy machine does not stretch it)."""

    loaded: Loaded
    scope: Scope
    processor_seconds: float


@pytest.fixture(scope="module")
def town(django_db_setup: None, django_db_blocker) -> Iterator[LoadedTown]:
    with django_db_blocker.unblock(), transaction.atomic():
        started = time.process_time()
        loaded = load_town()
        seconds = time.process_time() - started
        yield LoadedTown(loaded, town_scope(), seconds)
        transaction.set_rollback(True)
