from dataclasses import dataclass
from typing import Any

import pytest
from django.test import Client

from schoolpoort.api.models import ApiScope
from schoolpoort.contexts.organisations.api import Organisation
from tests.factories.keys import make_api_key
from tests.factories.schools import make_school

ROOT = "/api/v1"


@dataclass
class Program:
    """Another program with a key: no cookie, and a server that insists on CSRF wherever it is not switched off."""

    token: str

    def get(self, path: str, **headers: str) -> Any:
        return Client(enforce_csrf_checks=True).get(ROOT + path, headers=self._headers(headers))

    def post(self, path: str, data: Any = None, **headers: str) -> Any:
        """Post JSON."""
        client = Client(enforce_csrf_checks=True)
        return client.post(ROOT + path, data or {}, content_type="application/json", headers=self._headers(headers))

    def send(self, path: str, form: dict[str, Any], **headers: str) -> Any:
        """Post a form with a file."""
        return Client(enforce_csrf_checks=True).post(ROOT + path, form, headers=self._headers(headers))

    def _headers(self, headers: dict[str, str]) -> dict[str, str]:
        own = {"authorization": f"Bearer {self.token}"} if self.token else {}
        return {**own, **{name.replace("_", "-"): value for name, value in headers.items()}}


@pytest.fixture
def school(db) -> Organisation:
    return make_school()


def program(organisation: Organisation, *scopes: ApiScope, **fields: Any) -> Program:
    """Return a program with a new key."""
    return Program(make_api_key(organisation, *scopes, **fields)[1])
