"""Postcodes become points, and tags of languages meet, so that the planner knows who is near and who speaks what."""

import pytest

from schoolpoort.contexts.support.enums import PlaceKind
from schoolpoort.contexts.support.kinds import kind_of
from schoolpoort.contexts.support.services.helpers_left import helpers_left
from schoolpoort.contexts.support.services.proposing import propose
from schoolpoort.contexts.support.validators import planned_tag
from tests.contexts.support.network import make_request
from tests.factories.supporters import make_supporter

pytestmark = pytest.mark.django_db

#: Ostend: about a hundred kilometres from the school in Mechelen (2800).
FAR, MECHELEN, MUIZEN_NEARBY, ANTWERP = "8400", "2800", "2812", "2000"


def names_for(network, request) -> list[str]:
    return [each.supporter.first_name for each in propose([network.loaded(request)])[request.pk].options]


def test_who_lives_too_far_is_not_proposed_unless_the_help_is_by_telephone(network):
    network.supporter.delete()
    make_supporter(network.town, "Zee", postcode=FAR, travel_km_at_most=30)
    assert names_for(network, make_request(network.guardian)) == []
    assert names_for(network, make_request(network.guardian, place=PlaceKind.REMOTE)) == []
    make_supporter(network.town, "Ver", postcode=FAR, travel_km_at_most=30, remote_too=True)
    assert names_for(network, make_request(network.guardian, place=PlaceKind.REMOTE)) == ["Ver"]
    make_supporter(network.town, "Dichtbij", postcode=MUIZEN_NEARBY, travel_km_at_most=10)
    assert names_for(network, make_request(network.guardian)) == ["Dichtbij"]


def test_in_the_neighbourhood_is_near_the_home_and_not_near_the_school(network):
    household = network.guardian.household
    household.postcode = ANTWERP
    household.save()
    network.supporter.travel_km_at_most = 5
    network.supporter.save()
    make_supporter(network.town, "Sinjoor", postcode=ANTWERP, travel_km_at_most=5)
    assert names_for(network, make_request(network.guardian)) == ["Rania"]
    assert names_for(network, make_request(network.guardian, place=PlaceKind.TOWN)) == ["Sinjoor"]


def test_a_postcode_that_does_not_exist_keeps_nobody_out(network):
    network.supporter.postcode = "0000"
    network.supporter.save()
    assert names_for(network, make_request(network.guardian)) == ["Rania"]


@pytest.mark.parametrize(
    ("tag", "planned"),
    [("ar", "ar"), ("AR", "ar"), ("ar-MA", "ar"), ("fa_af", "fa-AF"), ("fa-IR", "fa"), ("xx-YY", "xx-yy")],
)
def test_a_region_is_left_out_unless_it_is_a_language_of_its_own(tag, planned):
    assert planned_tag(tag) == planned


def test_arabic_of_morocco_is_met_by_arabic_and_dari_by_dari_only(network):
    assert names_for(network, make_request(network.guardian, language="ar-MA")) == ["Rania"]
    make_supporter(network.town, "Pers", languages=("fa",))
    assert names_for(network, make_request(network.guardian, language="fa-AF")) == []
    make_supporter(network.town, "Dari", languages=("fa-af",))
    assert names_for(network, make_request(network.guardian, language="fa-AF")) == ["Dari"]


def test_what_is_left_counts_women_and_men_who_said_so(network):
    make_supporter(network.town, "Vera", languages=("AR", "ar-MA"), gender="woman")
    make_supporter(network.town, "Karim", gender="man", birth_date="2012-01-01")
    left = helpers_left(network.school.pk, kind_of("help-come-with-me"))
    assert (left["ar", ""], left["ar", "woman"], left["ar", "man"]) == (2, 1, 0)
