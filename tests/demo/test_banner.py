"""The demonstration says on its pages that everybody is invented; a real installation does not."""

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db

SAYS = "Alle mensen en scholen in deze stad zijn verzonnen."


def test_the_page_to_sign_in_says_that_it_is_a_demonstration(settings) -> None:
    settings.DEMO = True
    assert SAYS in Client().get("/accounts/login/").content.decode()


def test_a_real_installation_does_not_say_so(settings) -> None:
    settings.DEMO = False
    assert SAYS not in Client().get("/accounts/login/").content.decode()
