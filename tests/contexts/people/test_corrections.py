"""What an administrator corrects for a guardian stays, whatever the next roster says."""

import pytest

from schoolpoort.contexts.people.api import Guardian, RosterAddress, UnclearAddress, address_parts
from schoolpoort.contexts.people.engine_io import household_hash
from schoolpoort.contexts.rights.models import RequestedField
from schoolpoort.contexts.rights.services.data_requests import accept_request, ask_correction
from schoolpoort.core.scope import Scope
from tests.contexts.people.rosters import ROWS, administrator, changed, csv_file, imported
from tests.factories.schools import make_class, make_school

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("Nieuwstraat 5, 2800 Mechelen", RosterAddress("Nieuwstraat", "5", "", "2800", "Mechelen")),
        ("Nieuwstraat 5 bus 2 2800 Mechelen", RosterAddress("Nieuwstraat", "5", "2", "2800", "Mechelen")),
        ("2800 Mechelen, Nieuwstraat 5", RosterAddress("Nieuwstraat", "5", "", "2800", "Mechelen")),
        ("Sint-Jansplein 12a; B-9000 Gent", RosterAddress("Sint-Jansplein", "12a", "", "9000", "Gent")),
        (
            "Steenweg 1500, 9620 Sint-Maria-Oudenhove.",
            RosterAddress("Steenweg", "1500", "", "9620", "Sint-Maria-Oudenhove"),
        ),
        ("Kerkstraat 3, 4811 AB Breda", RosterAddress("Kerkstraat", "3", "", "4811 AB", "Breda")),
    ],
)
def test_an_address_on_one_line_is_taken_apart(typed, parts):
    assert address_parts(typed) == parts


@pytest.mark.parametrize("typed", ["", "Mechelen", "2800", "Nieuwstraat 5", "2800 Mechelen", "⁉️ ‮5", "9" * 4000])
def test_what_is_no_whole_address_is_left_to_a_person(typed):
    with pytest.raises(UnclearAddress):
        address_parts(typed)


class TestNextRoster:
    @pytest.fixture
    def school(self):
        school = make_school()
        for name in ("2B", "4A"):
            make_class(school, name)
        return school

    @pytest.fixture
    def ann(self, school):
        return administrator(school)

    def guardian(self, school, first_name):
        return Guardian.objects.within(Scope.of(school.pk)).select_related("household").get(first_name=first_name)

    def correct(self, guardian, field, wanted, by):
        accept_request(ask_correction(guardian, None, field, wanted), by)

    def test_a_corrected_name_stays_while_the_rest_is_read(self, school, ann):
        imported(csv_file(ROWS), ann, school)
        rania = self.guardian(school, "Rania")
        self.correct(rania, RequestedField.FIRST_NAME, "Raniya", ann)
        self.correct(rania, RequestedField.LAST_NAME, "Al Nasser", ann)
        newer = [changed(each, ouder_1_familienaam="Nassar", ouder_1_taal="Frans") for each in ROWS[:2]]
        imported(csv_file([*newer, *ROWS[2:]]), ann, school)
        found = self.guardian(school, "Raniya")
        assert (found.pk, found.last_name) == (rania.pk, "Al Nasser")
        assert "fr" in {each.tag for each in found.language_skills.all()}
        assert Guardian.objects.within(Scope.of(school.pk)).filter(gone_since=None).count() == 4

    def test_a_corrected_address_stays_and_is_kept_in_parts(self, school, ann):
        imported(csv_file(ROWS), ann, school)
        rania = self.guardian(school, "Rania")
        self.correct(rania, RequestedField.ADDRESS, "Nieuwstraat 5 bus 2, 9000 Gent", ann)
        newer = [changed(each, straat="Dreef", huisnummer="9") for each in ROWS[:2]]
        imported(csv_file([*newer, *ROWS[2:]]), ann, school)
        household = self.guardian(school, "Rania").household
        assert household.pk == rania.household_id
        assert (household.street, household.postcode, household.town) == ("Nieuwstraat 5 bus 2", "9000", "Gent")
        assert household.address_hash == household_hash(RosterAddress("Nieuwstraat", "5", "2", "9000", "Gent"))
        # Whoever lives there with her stays with her.
        assert self.guardian(school, "Sami").household_id == household.pk

    def test_other_families_still_move(self, school, ann):
        imported(csv_file(ROWS), ann, school)
        self.correct(self.guardian(school, "Rania"), RequestedField.ADDRESS, "Nieuwstraat 5, 9000 Gent", ann)
        newer = [*ROWS[:3], changed(ROWS[3], straat="Plein", huisnummer="2")]
        imported(csv_file(newer), ann, school)
        assert self.guardian(school, "Tom").household.street == "Plein 2"

    def test_without_a_correction_the_roster_is_right(self, school, ann):
        """Without this the tests above could pass on an import that writes nothing."""
        imported(csv_file(ROWS), ann, school)
        newer = [changed(each, straat="Dreef", huisnummer="9", ouder_1_familienaam="Nassar") for each in ROWS[:2]]
        imported(csv_file([*newer, *ROWS[2:]]), ann, school)
        rania = self.guardian(school, "Rania")
        assert (rania.last_name, rania.household.street) == ("Nassar", "Dreef 9")
