"""A signature with a code under the photo question is consent at once; a bare link, and another question, are not."""

import re

import pytest

from schoolpoort.contexts.people.api import Consent, ConsentPurpose, ConsentSource, Guardianship, has_consent
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.parent_messages import OUTING, PHOTOS, send_to_class

pytestmark = pytest.mark.django_db

WEBSITE, TAKING, PAPER = ConsentPurpose.PHOTO_WEBSITE, ConsentPurpose.PHOTO_TAKING, ConsentPurpose.PHOTO_ON_PAPER


def sign(phone, sent_codes, address, choice):
    form = phone.post(address, choice=choice).content.decode()
    state = re.search(r'name="state" value="([^"]+)"', form)[1]
    return phone.post(address, state=state, code=sent_codes())


def may(family, purpose):
    scope = Scope.of(family.child.organisation_id)
    return bool(has_consent(scope, [family.child.pk], purpose, clock.today()))


def rows(family):
    return list(Consent.objects.within(Scope.of(family.child.organisation_id)).order_by("at", "pk"))


@pytest.fixture
def family(school_class):
    return make_family(school_class, languages=("nl",))


def test_a_signature_allows_what_was_asked_and_nothing_more(phone, school_class, sent_codes, family) -> None:
    sent = send_to_class(school_class, PHOTOS)
    sign(phone, sent_codes, sent.address(family.guardian, "/sign"), "photo-permission:sign")
    assert may(family, WEBSITE) and may(family, TAKING)
    assert not may(family, PAPER)
    assert {row.source for row in rows(family)} == {ConsentSource.CODE}


def test_a_signed_no_forbids_showing_and_says_nothing_about_taking(phone, school_class, sent_codes, family) -> None:
    sent = send_to_class(school_class, PHOTOS)
    sign(phone, sent_codes, sent.address(family.guardian, "/sign"), "photo-permission:sign-no")
    assert [(row.purpose, row.given) for row in rows(family)] == [("photo-website", False)]


def test_the_newest_signature_counts(phone, school_class, sent_codes, family) -> None:
    sent = send_to_class(school_class, PHOTOS)
    address = sent.address(family.guardian, "/sign")
    sign(phone, sent_codes, address, "photo-permission:sign")
    sign(phone, sent_codes, address, "photo-permission:sign-no")
    assert not may(family, WEBSITE)


def test_another_signature_is_no_consent_to_photos(phone, school_class, sent_codes, family) -> None:
    sent = send_to_class(school_class, OUTING)
    sign(phone, sent_codes, sent.address(family.guardian, "/sign"), "outing-permission:sign")
    assert rows(family) == []


def test_an_adult_without_parental_authority_signs_nothing_about_photos(
    phone, school_class, sent_codes, family
) -> None:
    Guardianship.objects.within(Scope.of(family.child.organisation_id)).update(parental_authority=False)
    sent = send_to_class(school_class, PHOTOS)
    sign(phone, sent_codes, sent.address(family.guardian, "/sign"), "photo-permission:sign")
    assert rows(family) == []


def test_the_second_photo_question_of_a_message_is_told_from_the_first(phone, school_class, sent_codes, family) -> None:
    sent = send_to_class(school_class, PHOTOS, ("photo-permission", {"uses": ["on-paper"]}))
    sign(phone, sent_codes, sent.address(family.guardian, "/sign"), "photo-permission#2:sign")
    assert may(family, PAPER)
    assert not may(family, WEBSITE)
