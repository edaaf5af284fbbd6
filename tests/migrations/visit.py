"""Run in a process of its own, after the migrations: print as JSON what is found in the town."""

import json
from datetime import UTC, datetime

import django

django.setup()

from django.apps import apps  # noqa: E402
from django.db import connection, models  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import reverse  # noqa: E402

from schoolpoort.contexts.accounts.models import Link  # noqa: E402
from schoolpoort.core.clock import clock_at  # noqa: E402
from schoolpoort.core.encryption import EncryptedBinaryField, EncryptedTextField  # noqa: E402
from tests.migrations.older_town import COUNTS  # noqa: E402

_THAT_WEEK = datetime(2026, 11, 23, 9, tzinfo=UTC)


def _readable() -> int:
    """Return how many encrypted values can be read with the keys; an unreadable one raises."""
    values = 0
    for model in apps.get_models():
        names = [
            field.name for field in model._meta.fields if isinstance(field, EncryptedTextField | EncryptedBinaryField)
        ]
        for name in names:
            values += sum(1 for value in model._base_manager.values_list(name, flat=True) if value)
    return values


def _parents_page() -> tuple[int, str]:
    link = Link.unscoped.filter(kind="message", revoked_at=None).order_by("pk").first()
    assert link is not None
    answer = Client().get(reverse("messages:parent", kwargs={"token": link.token}), headers={"host": "localhost"})
    return answer.status_code, answer.content.decode()


def _broken_references() -> int:
    if connection.vendor != "sqlite":
        return 0
    with connection.cursor() as cursor:
        return len(cursor.execute("PRAGMA foreign_key_check").fetchall())


def _count(model: type[models.Model]) -> int:
    return model._base_manager.count()


if __name__ == "__main__":
    with clock_at(_THAT_WEEK):
        status, page = _parents_page()
    found = {
        "counts": {label: _count(apps.get_model(label)) for label in COUNTS},
        "readable": _readable(),
        "broken references": _broken_references(),
        "status": status,
        "page": page,
    }
    print(json.dumps(found))
