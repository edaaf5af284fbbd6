import pytest
from django.test import Client

from schoolpoort.contexts.people.api import SchoolClass
from tests.factories.schools import make_class, make_school


@pytest.fixture
def school_class(db) -> SchoolClass:
    return make_class(make_school())


@pytest.fixture
def phone() -> Client:
    """A guardian's telephone."""
    return Client()
