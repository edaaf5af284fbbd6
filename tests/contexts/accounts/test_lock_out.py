"""Guessing is slowed down, and nobody can use that to shut somebody else out."""

from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client

from schoolpoort.contexts.accounts.api import CodeResult, TooManyCodes, make_code, try_code
from schoolpoort.contexts.accounts.models import Role
from schoolpoort.core import clock
from schoolpoort.core.ids import new_id
from tests.factories.families import make_family
from tests.factories.parent_messages import send_to_class
from tests.factories.schools import PASSWORD, make_class, make_school, make_user
from tests.turned_clock import real_time

pytestmark = pytest.mark.django_db
GUESSER, OWN_DESK = "192.0.2.66", "192.0.2.1"


@pytest.fixture
def teacher():
    return make_user(make_school(), Role.TEACHER)


def sign_in(email: str, password: str, address: str, **headers: str) -> object:
    data = {"login": email, "password": password}
    return Client(REMOTE_ADDR=address, **headers).post("/accounts/login/", data)


class TestStaff:
    @pytest.fixture(autouse=True)
    def same_time_for_everybody(self):
        """Django's cache asks two clocks, and only one of them is turned in tests."""
        with real_time():
            yield

    def test_a_guesser_is_shut_out_and_the_colleague_is_not(self, teacher) -> None:
        for number in range(12):
            sign_in(teacher.email, f"een-verkeerd-wachtwoord-{number}", GUESSER)
        assert sign_in(teacher.email, PASSWORD, GUESSER).status_code == 200
        assert sign_in(teacher.email, PASSWORD, OWN_DESK).status_code == 302

    def test_a_made_up_header_gives_no_new_tries(self, teacher) -> None:
        for number in range(12):
            sign_in(teacher.email, "een-verkeerd-wachtwoord", GUESSER, HTTP_X_FORWARDED_FOR=f"203.0.113.{number}")
        assert sign_in(teacher.email, PASSWORD, GUESSER, HTTP_X_FORWARDED_FOR="203.0.113.99").status_code == 200

    def test_many_accounts_from_one_address_are_slowed_down_too(self, teacher) -> None:
        for number in range(25):
            sign_in(f"iemand{number}@school.example", "een-verkeerd-wachtwoord", GUESSER)
        assert sign_in(teacher.email, PASSWORD, GUESSER).status_code == 200
        assert sign_in(teacher.email, PASSWORD, OWN_DESK).status_code == 302

    def test_right_passwords_between_wrong_ones_win_nothing(self, teacher) -> None:
        own = make_user(make_school("De Es"), Role.TEACHER)
        for number in range(6):
            sign_in(teacher.email, f"een-verkeerd-wachtwoord-{number}", GUESSER)
            sign_in(own.email, PASSWORD, GUESSER)
        assert sign_in(teacher.email, PASSWORD, GUESSER).status_code == 200

    def test_the_counts_are_in_the_database_for_all_processes(self, teacher, settings) -> None:
        assert settings.CACHES["default"]["BACKEND"] == "django.core.cache.backends.db.DatabaseCache"
        from schoolpoort.core.models import CacheRow

        sign_in(teacher.email, "een-verkeerd-wachtwoord", GUESSER)
        keys = " ".join(CacheRow.objects.values_list("cache_key", flat=True))
        assert "login_failed" in keys and teacher.email not in keys

    def test_nobody_floods_a_colleagues_mailbox_with_mails_to_choose_a_password(self, teacher) -> None:
        for _ in range(8):
            Client(REMOTE_ADDR=GUESSER).post("/accounts/password/reset/", {"email": teacher.email})
        assert len(mail.outbox) <= 3


class TestGuardians:
    @pytest.fixture
    def person(self) -> dict[str, object]:
        return {"subject_id": new_id(), "purpose": "settings"}

    def test_a_working_link_stays_open_whatever_its_address_tried_before(self) -> None:
        school_class = make_class(make_school())
        family = make_family(school_class)
        sent = send_to_class(school_class)
        phone = Client(REMOTE_ADDR=GUESSER)
        codes = {phone.get(f"/b/AAAAbbbbCCCC{number:04d}").status_code for number in range(70)}
        assert codes == {404, 429}
        assert phone.get(sent.address(family.guardian)).status_code == 200
        assert phone.post(sent.address(family.guardian, "/answer"), {"answer": "understood"}).status_code == 303

    def test_wrong_codes_of_somebody_else_leave_the_guardians_own_tries(self, person) -> None:
        code = make_code(organisation_id=make_school().pk, address=OWN_DESK, **person)
        wrong = f"{(int(code.code) + 1) % 1_000_000:06d}"
        tries = [try_code(typed=wrong, address=GUESSER, **person) for _ in range(7)]
        assert tries == [CodeResult.WRONG] * 5 + [CodeResult.TOO_MANY] * 2
        assert try_code(typed=code.code, address=GUESSER, **person) is CodeResult.TOO_MANY
        assert try_code(typed=code.code, address=OWN_DESK, **person) is CodeResult.RIGHT

    def test_codes_that_somebody_else_asks_for_leave_the_guardians_own(self, person) -> None:
        school = make_school()
        own = make_code(organisation_id=school.pk, address=OWN_DESK, **person)
        with clock.clock_at(clock.now() + timedelta(seconds=30)):
            make_code(organisation_id=school.pk, address=GUESSER, **person)
            assert try_code(typed=own.code, address=OWN_DESK, **person) is CodeResult.RIGHT

    def test_somebody_else_uses_up_only_the_own_codes(self, person) -> None:
        school = make_school()
        for _ in range(5):
            make_code(organisation_id=school.pk, address=GUESSER, **person)
        with pytest.raises(TooManyCodes):
            make_code(organisation_id=school.pk, address=GUESSER, **person)
        assert make_code(organisation_id=school.pk, address=OWN_DESK, **person)

    def test_no_phone_gets_more_than_fifteen_codes_in_an_hour(self, person) -> None:
        school = make_school()
        for number in range(15):
            make_code(organisation_id=school.pk, address=f"192.0.2.{number}", **person)
        with pytest.raises(TooManyCodes):
            make_code(organisation_id=school.pk, address="192.0.2.200", **person)

    def test_many_addresses_together_do_not_guess_a_code(self, person) -> None:
        code = make_code(organisation_id=make_school().pk, **person)
        wrong = f"{(int(code.code) + 1) % 1_000_000:06d}"
        tries = [try_code(typed=wrong, address=f"192.0.2.{number}", **person) for number in range(40)]
        assert tries.count(CodeResult.WRONG) == 15

    def test_a_right_code_closes_the_others(self, person) -> None:
        school = make_school()
        first, second = (make_code(organisation_id=school.pk, **person).code for _ in range(2))
        assert try_code(typed=second, **person) is CodeResult.RIGHT
        assert try_code(typed=first, **person) is CodeResult.EXPIRED
