"""A school and a town that agreed, a family, a supporter, and who looks for helpers."""

import pytest
from django.test import Client

from schoolpoort.contexts.accounts.api import Role, User
from schoolpoort.contexts.people.api import SchoolClass
from tests.contexts.support.network import Network, make_network
from tests.factories.schools import make_class, make_school, make_user


@pytest.fixture
def school_class(db: None) -> SchoolClass:
    return make_class(make_school())


@pytest.fixture
def network(school_class: SchoolClass) -> Network:
    return make_network(school_class)


@pytest.fixture
def coordinator(network: Network) -> User:
    return make_user(network.town, Role.SUPPORT_COORDINATOR, "Nora")


@pytest.fixture
def bridge_figure(network: Network) -> User:
    return make_user(network.school, Role.BRIDGE_FIGURE, "Farah")


@pytest.fixture
def phone() -> Client:
    """A guardian's or a supporter's telephone."""
    return Client()
