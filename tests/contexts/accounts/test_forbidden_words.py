"""Passwords that anybody of this school would guess are refused, and good ones that merely contain a word are not."""

import pytest
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.test import Client

from schoolpoort.contexts.accounts.models import Role, User
from tests.factories.schools import PASSWORD, make_school, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def teacher() -> User:
    school = make_school()
    school.name, school.town = "GO! Basisschool 't Meibloempje", "Sint-Niklaas"
    school.save()
    return make_user(school, Role.TEACHER)


@pytest.mark.parametrize(
    "password",
    [
        "Schoolpoort-2026!",
        "meibloempje.2026",
        "MeiBloempje&Juf1",
        "Sint_Niklaas9100",
        "Wachtwoord123456",
        "welkom!welkom!welkom!",
        "Zorgcoördinator1",
        "September-2026-klas",
        "azertyazerty2026",
    ],
)
def test_what_everybody_here_would_guess_is_refused(teacher: User, password: str) -> None:
    with pytest.raises(ValidationError, match="raadt iemand van hier snel"):
        validate_password(password, teacher)


@pytest.mark.parametrize(
    "password", [PASSWORD, "paardenbloem op de trap", "mijn oma leest romans", "8472-1093-5561-2290", "xK9#mQ2$vL7!"]
)
def test_a_good_password_stays_good(teacher: User, password: str) -> None:
    validate_password(password, teacher)


def test_another_schools_name_is_no_forbidden_word(teacher: User) -> None:
    with pytest.raises(ValidationError):
        validate_password("Meibloempje-2026", teacher)
    validate_password("Meibloempje-2026", make_user(make_school(), Role.TEACHER))


def test_the_page_to_change_a_password_says_why(teacher: User) -> None:
    client = Client()
    client.post("/accounts/login/", {"login": teacher.email, "password": PASSWORD})
    weak = "Schoolpoort-2026!"
    answer = client.post("/accounts/password/change/", {"oldpassword": PASSWORD, "password1": weak, "password2": weak})
    assert "raadt iemand van hier snel" in answer.content.decode()
    teacher.refresh_from_db()
    assert teacher.check_password(PASSWORD)
