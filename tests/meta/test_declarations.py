"""Every table says what its data is for; every address says who may come in."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.apps import apps
from django.db import models
from django.urls import URLPattern, URLResolver, get_resolver

from schoolpoort.core.permissions import declared_permission
from schoolpoort.core.privacy import Privacy
from schoolpoort.core.scope import ScopedModel

OURS = [model for model in apps.get_models() if model.__module__.startswith("schoolpoort.")]

#: Rows that belong to the installation or carry their organisation as a plain id.
UNOWNED = (
    {"Organisation", "Agreement", "User", "AuditEntry", "AuditSeal", "JobLease", "JobProgress", "ReturnedNotice"}
    | {
        # Counts, sessions and sign-ins of the installation.
        *("TryCount", "CacheRow", "StaffSession", "SignIn"),
    }
    | {
        # A person's own space joins records of several schools; it belongs to none of them.
        *("OwnSpace", "SpaceSession", "CalendarFeed", "Entry")
    }
)


@pytest.mark.parametrize("model", OURS, ids=lambda model: model.__name__)
def test_a_model_declares_purpose_basis_retention_and_audience(model: type[models.Model]) -> None:
    if model._meta.auto_created:
        return
    privacy = getattr(model, "privacy", None)
    assert isinstance(privacy, Privacy), f"{model.__name__} has no privacy declaration"
    names = {field.name for field in model._meta.get_fields()}
    assert set(privacy.fields) <= names, "a declaration names a field that is not there"
    for field in model._meta.concrete_fields:
        assert privacy.of(field.name).purpose


@pytest.mark.parametrize("model", OURS, ids=lambda model: model.__name__)
def test_a_row_belongs_to_an_organisation(model: type[models.Model]) -> None:
    if not model._meta.auto_created and model.__name__ not in UNOWNED:
        assert issubclass(model, ScopedModel)


def patterns(resolver: URLResolver, prefix: str = "") -> Iterator[tuple[str, Any]]:
    for each in resolver.url_patterns:
        route = prefix + str(each.pattern)
        if isinstance(each, URLResolver):
            yield from patterns(each, route)
        elif isinstance(each, URLPattern):
            yield route, each.callback


#: Sign-in pages of django-allauth; tests/contexts/accounts opens each as a visitor and as an outsider.
ALLAUTH = "accounts/"


def test_every_address_declares_who_may_come_in() -> None:
    undeclared = [
        route
        for route, view in patterns(get_resolver())
        if declared_permission(view) is None
        and not (route.startswith(ALLAUTH) and view.__module__.startswith("allauth."))
    ]
    assert not undeclared


@pytest.mark.django_db
def test_no_migration_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    from django.core.management import call_command

    call_command("makemigrations", check=True, dry_run=True, verbosity=1)
