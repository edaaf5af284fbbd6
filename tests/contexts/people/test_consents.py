"""Consent: dated rows, the last word counts, a no of one weighs, and one query for a whole class."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from schoolpoort.contexts.people.api import (
    Consent,
    ConsentPurpose,
    ConsentSetting,
    ConsentSource,
    ConsentState,
    Guardian,
    Guardianship,
    Household,
    NotTheirs,
    PartnerAim,
    PartnerBasis,
    Said,
    SharingPartner,
    agreeing_guardians,
    consent_states,
    has_consent,
    say_about_photos,
    say_about_sharing,
)
from schoolpoort.core import clock
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.schools import make_class, make_school

pytestmark = pytest.mark.django_db

TAKING, WEBSITE = ConsentPurpose.PHOTO_TAKING, ConsentPurpose.PHOTO_WEBSITE
SPACE = Said(ConsentSource.OWN_SPACE)


@pytest.fixture
def school_class():
    return make_class(make_school())


def allowed(family, purpose=TAKING, day=None):
    scope = Scope.of(family.child.organisation_id)
    return has_consent(scope, [family.child.pk], purpose, day or clock.today()) == {family.child.pk}


def state(family, purpose=TAKING):
    return consent_states(Scope.of(family.child.organisation_id), [family.child.pk], purpose, clock.today())[
        family.child.pk
    ]


def other_household(family):
    household = Household.objects.create(organisation=family.child.organisation, street="Elders 1")
    guardian = Guardian.objects.create(
        organisation=family.child.organisation, household=household, first_name="Karim", last_name="Haddad"
    )
    Guardianship.objects.create(organisation=family.child.organisation, child=family.child, guardian=guardian, rank=2)
    return guardian


def test_silence_is_no_consent(school_class):
    family = make_family(school_class)
    assert state(family) == ConsentState.NOT_ASKED
    assert not allowed(family)


def test_a_yes_to_taking_says_nothing_about_showing(school_class):
    family = make_family(school_class)
    say_about_photos(family.guardian, family.child, [TAKING], True, SPACE)
    assert allowed(family)
    assert not allowed(family, WEBSITE)


def test_taking_back_holds_at_once_and_both_rows_stay(school_class):
    family = make_family(school_class)
    say_about_photos(family.guardian, family.child, [TAKING], True, SPACE)
    say_about_photos(family.guardian, family.child, [TAKING], False, SPACE)
    assert not allowed(family)
    rows = Consent.objects.within(Scope.of(family.child.organisation_id)).order_by("at", "pk")
    assert [row.given for row in rows] == [True, False]


def test_the_same_word_twice_is_written_once(school_class):
    family = make_family(school_class)
    assert len(say_about_photos(family.guardian, family.child, [TAKING, WEBSITE], True, SPACE)) == 2
    assert say_about_photos(family.guardian, family.child, [TAKING], True, SPACE) == []


def test_what_held_on_an_earlier_day_can_be_asked_later(school_class):
    family = make_family(school_class)
    yesterday = clock.today() - timedelta(days=1)
    with clock.clock_at(clock.now() - timedelta(days=1)):
        say_about_photos(family.guardian, family.child, [TAKING], True, SPACE)
    say_about_photos(family.guardian, family.child, [TAKING], False, SPACE)
    assert allowed(family, day=yesterday)
    assert not allowed(family)


def test_a_no_of_one_weighs_whatever_the_other_says(school_class):
    family = make_family(school_class, guardians=2)
    say_about_photos(family.guardians[0], family.child, [TAKING], True, SPACE)
    assert allowed(family)
    say_about_photos(family.guardians[1], family.child, [TAKING], False, SPACE)
    assert state(family) == ConsentState.NO


def test_where_the_school_asks_every_household_one_yes_is_half(school_class):
    family = make_family(school_class)
    other = other_household(family)
    ConsentSetting.objects.create(organisation=school_class.organisation, every_household=True)
    say_about_photos(family.guardian, family.child, [TAKING], True, SPACE)
    assert state(family) == ConsentState.HALF
    assert not allowed(family)
    say_about_photos(other, family.child, [TAKING], True, SPACE)
    assert allowed(family)


def test_the_setting_of_one_school_does_not_change_another(school_class):
    ConsentSetting.objects.create(organisation=school_class.organisation, every_household=True)
    elsewhere = make_family(make_class(make_school("De Es")))
    other_household(elsewhere)
    say_about_photos(elsewhere.guardian, elsewhere.child, [TAKING], True, SPACE)
    assert allowed(elsewhere)


def test_who_has_no_parental_authority_gives_no_consent_and_its_no_does_not_weigh(school_class):
    family = make_family(school_class, guardians=2)
    say_about_photos(family.guardians[0], family.child, [TAKING], True, SPACE)
    say_about_photos(family.guardians[1], family.child, [TAKING], False, SPACE)
    ties = Guardianship.objects.within(Scope.of(family.child.organisation_id))
    ties.filter(guardian=family.guardians[1]).update(parental_authority=False)
    assert allowed(family)
    with pytest.raises(NotTheirs):
        say_about_photos(family.guardians[1], family.child, [TAKING], True, SPACE)


def test_a_stranger_to_the_child_cannot_answer(school_class):
    family, stranger = make_family(school_class), make_family(school_class)
    with pytest.raises(NotTheirs):
        say_about_photos(stranger.guardian, family.child, [TAKING], False, SPACE)


def test_a_whole_class_takes_one_query(school_class, django_assert_num_queries):
    families = [make_family(school_class, guardians=2) for _ in range(3)]
    for family in families:
        say_about_photos(family.guardian, family.child, [TAKING], True, SPACE)
    scope = Scope.of(school_class.organisation_id)
    for some in (families[:1], families):
        with django_assert_num_queries(1):
            assert len(has_consent(scope, [each.child.pk for each in some], TAKING, clock.today())) == len(some)


def test_another_school_sees_no_consent(school_class):
    family = make_family(school_class)
    say_about_photos(family.guardian, family.child, [TAKING], True, SPACE)
    elsewhere = Scope.of(make_school("De Es").pk)
    assert has_consent(elsewhere, [family.child.pk], TAKING, clock.today()) == frozenset()


def test_sharing_is_agreed_organisation_by_organisation(school_class):
    family, scope = make_family(school_class), Scope.of(school_class.organisation_id)
    club, centre = (
        SharingPartner.objects.create(
            organisation=school_class.organisation,
            name=name,
            aim=PartnerAim.HOMEWORK_HELP,
            basis=PartnerBasis.CONSENT,
            starts=clock.today(),
        )
        for name in ("Huiswerkklas Zuid", "Centrum Noord")
    )
    say_about_sharing(family.guardian, club, True, SPACE)
    say_about_sharing(family.guardian, None, True, SPACE)
    ids = [family.guardian.pk]
    assert agreeing_guardians(scope, ids, ConsentPurpose.PARTNER, club.pk) == set(ids)
    assert agreeing_guardians(scope, ids, ConsentPurpose.PARTNER, centre.pk) == frozenset()
    assert agreeing_guardians(scope, ids, ConsentPurpose.BUDDY) == set(ids)
    say_about_sharing(family.guardian, club, False, SPACE)
    assert agreeing_guardians(scope, ids, ConsentPurpose.PARTNER, club.pk) == frozenset()
    assert agreeing_guardians(scope, ids, ConsentPurpose.BUDDY) == set(ids)


def test_the_history_says_who_and_which_purpose_and_no_more(school_class):
    family = make_family(school_class)
    (row,) = say_about_photos(family.guardian, family.child, [TAKING], True, SPACE)
    entry = AuditEntry.objects.get(subject="Consent")
    assert (entry.actor_kind, entry.actor_id, entry.subject_id) == ("guardian", family.guardian.pk, row.pk)
    assert entry.fields == ["photo-taking"]


def test_the_database_refuses_a_photo_without_a_child(school_class):
    family = make_family(school_class)
    with pytest.raises(IntegrityError), transaction.atomic():
        Consent.objects.create(
            organisation=school_class.organisation,
            purpose=TAKING,
            guardian=family.guardian,
            given=True,
            source=ConsentSource.PAPER,
            at=clock.now(),
        )
