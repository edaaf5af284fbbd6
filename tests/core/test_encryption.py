import pytest
from django.db import connection

from schoolpoort.contexts.people.models import Household
from schoolpoort.core import encryption
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.schools import make_class, make_school


def test_text_comes_back_and_does_not_stand_in_what_is_stored() -> None:
    stored = encryption.encrypt("Lindelaan 7 – أهلاً")
    assert "Lindelaan" not in stored
    assert encryption.decrypt(stored) == "Lindelaan 7 – أهلاً"


def test_an_older_key_still_reads_and_a_lost_key_says_so(settings) -> None:
    settings.FIELD_KEYS = ["old"]
    stored = encryption.encrypt("Lindelaan 7")
    settings.FIELD_KEYS = ["new", "old"]
    assert encryption.decrypt(stored) == "Lindelaan 7"
    rotated = encryption.rotate(stored)
    settings.FIELD_KEYS = ["new"]
    assert encryption.decrypt(rotated) == "Lindelaan 7"
    with pytest.raises(encryption.UnreadableText):
        encryption.decrypt(stored)


def test_the_hash_depends_on_key_and_purpose(settings) -> None:
    settings.LOOKUP_KEYS = ["one"]
    assert encryption.lookup_hash("x", purpose="channel") != encryption.lookup_hash("x", purpose="link")
    before = encryption.lookup_hash("x", purpose="channel")
    settings.LOOKUP_KEYS = ["two", "one"]
    assert before in encryption.lookup_hashes("x", purpose="channel")


@pytest.mark.django_db
def test_the_database_holds_no_street_in_clear_text() -> None:
    family = make_family(make_class(make_school()))
    with connection.cursor() as cursor:
        cursor.execute("SELECT street FROM people_household")
        assert "Lindelaan" not in cursor.fetchone()[0]
    read = Household.objects.within(Scope.of(family.household.organisation_id)).get()
    assert read.street.startswith("Lindelaan")


@pytest.mark.django_db
def test_an_encrypted_field_cannot_be_searched() -> None:
    school = make_school()
    with pytest.raises(TypeError, match="look-up hash"):
        list(Household.objects.within(Scope.of(school.pk)).filter(street="Lindelaan 7"))
