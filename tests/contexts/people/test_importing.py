"""A roster's way in: all or nothing, and the same file again changes nothing."""

from datetime import UTC, date, datetime, timedelta

import pytest

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.people.api import Channel, Child, Enrolment, Guardian, Household, SchoolClass, is_pupils_own
from schoolpoort.contexts.people.models import ExternalId, PupilContactPoint, RosterImportState, TranslationNeed
from schoolpoort.contexts.people.roster.reasons import RosterFileError
from schoolpoort.contexts.people.services import imports
from schoolpoort.contexts.people.services.leaving import close_ended_enrolments
from schoolpoort.core.clock import clock_at
from schoolpoort.core.jobs import run
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.scope import Scope
from tests.contexts.people.rosters import (
    HEADERS,
    LUCA,
    OLEKSANDR,
    OMAR,
    ROWS,
    YARA,
    administrator,
    changed,
    checked,
    csv_file,
    imported,
    report_of,
)
from tests.factories.schools import make_school, make_user

pytestmark = pytest.mark.django_db
OCTOBER = datetime(2026, 10, 1, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def october():
    with clock_at(OCTOBER):
        yield


@pytest.fixture
def school():
    return make_school()


@pytest.fixture
def ann(school):
    return administrator(school)


def rows(model, school):
    return model.objects.within(Scope.of(school.pk))


def everything(school):
    """Every row that an import may write, as values, without what changes at each import by design."""
    models = (Household, Guardian, Child, Enrolment, SchoolClass, Channel, ExternalId, TranslationNeed)
    return {model.__name__: sorted(map(str, rows(model, school).values_list())) for model in models}


class TestFirstImport:
    def test_children_guardians_households_languages_and_channels(self, school, ann):
        row = imported(csv_file(ROWS), ann, school)
        assert row.state == RosterImportState.DONE
        assert row.content == "" and row.report == ""
        yara = rows(Child, school).get(first_name="Yara")
        assert yara.enrolments.get().school_class.name == "2B"
        assert yara.enrolments.get().starts == date(2026, 9, 1)
        assert [tie.relation for tie in yara.guardianships.order_by("rank")] == ["mother", "father"]
        rania = yara.guardians.get(first_name="Rania")
        assert {child.first_name for child in rania.children.all()} == {"Yara", "Omar"}
        assert rows(Guardian, school).count() == 4
        assert [skill.tag for skill in rania.language_skills.all()] == ["ar"]
        assert [(channel.kind, channel.address) for channel in rania.channels.all()] == [
            ("sms", "+32460000001"),
            ("email", "rania@gezin.example"),
            ("letter", ""),
            ("in_person", ""),
        ]
        assert {guardian.household_id for guardian in yara.guardians.all()} == {rania.household_id}
        assert rania.household.street == "Lindelaan 5"
        assert rows(Household, school).count() == 3
        assert rows(ExternalId, school).filter(kind="child").count() == 4

    def test_each_class_gets_a_mail_address_that_no_other_class_has(self, school, ann):
        other = make_school("De Linde")
        imported(csv_file(ROWS), ann, school)
        imported(csv_file(ROWS), administrator(other), other)
        boxes = [each.mailbox for place in (school, other) for each in rows(SchoolClass, place)]
        assert len(set(boxes)) == 4
        assert all(box.startswith("de-linde-") for box in boxes)

    def test_it_is_recorded_who_did_it_to_whom(self, school, ann):
        imported(csv_file(ROWS), ann, school)
        entries = AuditEntry.objects.filter(action="imported", subject="Child", actor_id=ann.pk)
        assert {entry.subject_id for entry in entries} == {child.pk for child in rows(Child, school)}

    def test_names_in_another_script_stay_as_they_are(self, school, ann):
        imported(csv_file([changed(YARA, voornaam="يارا", familienaam="حداد")]), ann, school)
        assert rows(Child, school).get().full_name == "يارا حداد"

    def test_two_families_at_one_address_are_two_households(self, school, ann):
        shelter = {"straat": "Beukenstraat", "huisnummer": "7"}
        imported(csv_file([changed(YARA, **shelter), OLEKSANDR]), ann, school)
        yara, oleksandr = rows(Child, school).get(first_name="Yara"), rows(Child, school).get(first_name="Oleksandr")
        assert yara.guardians.first().household_id != oleksandr.guardians.first().household_id

    def test_the_number_of_queries_does_not_grow_with_the_file(self, school, ann, django_assert_max_num_queries):
        def family(number):
            return changed(
                YARA,
                leerlingnummer=f"9{number}",
                voornaam=f"Kind{'abcdefghijklmnopqrstuvwxyz'[number % 26] * (1 + number // 26)}",
                ouder_1_gsm=f"0460 00 {number // 100 + 10} {number % 100:02d}",
                ouder_2_gsm=f"0460 01 {number // 100 + 10} {number % 100:02d}",
            )

        row = checked(csv_file([family(number) for number in range(120)]), ann, school)
        with django_assert_max_num_queries(150):
            imports.start_apply(row, ann, at_once=True)
        assert rows(Child, school).count() == 120


class TestSameFileAgain:
    def test_it_changes_nothing(self, school, ann):
        imported(csv_file(ROWS), ann, school, translate=("ar",))
        before = everything(school)
        with clock_at(OCTOBER + timedelta(days=3)):
            again = checked(csv_file(ROWS), ann, school)
            report = report_of(again)
            assert {key: report.counts[key] for key in ("new", "changed", "unchanged", "gone", "wrong")} == {
                "new": 0,
                "changed": 0,
                "unchanged": 4,
                "gone": 0,
                "wrong": 0,
            }
            imports.start_apply(again, ann, at_once=True)
        assert again.state == RosterImportState.DONE
        assert everything(school) == before

    def test_what_the_guardian_chose_stays(self, school, ann):
        imported(csv_file(ROWS), ann, school)
        iryna = rows(Guardian, school).get(first_name="Iryna")
        iryna.channels.filter(kind="letter").update(rank=0)
        imported(csv_file([*ROWS[:2], changed(OLEKSANDR, ouder_1_taal="Oekraïens, Russisch"), LUCA]), ann, school)
        assert [skill.tag for skill in iryna.language_skills.all()] == ["uk", "ru"]
        assert iryna.channels.first().kind == "letter"


class TestChanges:
    def test_a_new_number_takes_the_place_of_the_old_one(self, school, ann):
        imported(csv_file(ROWS), ann, school)
        imported(csv_file([*ROWS[:3], changed(LUCA, ouder_1_gsm="0460 00 00 44")]), ann, school)
        tom = rows(Guardian, school).get(first_name="Tom")
        assert [channel.address for channel in tom.channels.all()] == ["+32460000044", "tom@gezin.example", "", ""]

    def test_a_child_that_changes_class_is_in_one_class_at_a_time(self, school, ann):
        imported(csv_file(ROWS), ann, school)
        imported(csv_file([*ROWS[:3], changed(LUCA, klas="2A")]), ann, school)
        enrolments = rows(Enrolment, school).filter(child__first_name="Luca").order_by("starts")
        assert [(each.school_class.name, each.starts, each.until) for each in enrolments] == [
            ("2B", date(2026, 9, 1), date(2026, 9, 30)),
            ("2A", date(2026, 10, 1), None),
        ]
        assert report_of(checked(csv_file([*ROWS[:3], changed(LUCA, klas="2A")]), ann, school)).counts["unchanged"] == 4

    def test_a_family_that_moves_keeps_its_household(self, school, ann):
        imported(csv_file(ROWS), ann, school)
        before = rows(Guardian, school).get(first_name="Tom").household_id
        imported(csv_file([*ROWS[:3], changed(LUCA, straat="Markt", huisnummer="3")]), ann, school)
        tom = rows(Guardian, school).get(first_name="Tom")
        assert (tom.household_id, tom.household.street) == (before, "Markt 3")

    def test_a_parent_who_moves_out_gets_a_household(self, school, ann):
        imported(csv_file([YARA, OMAR]), ann, school)
        headers = ["Ouder 2: Straat", "Ouder 2: Huisnummer", "Ouder 2: Postcode", "Ouder 2: Gemeente"]
        own = ["Kaai", "9", "2800", "Mechelen"]
        data = csv_file([[*YARA, *own], [*OMAR, *own]], [*HEADERS, *headers])
        imported(data, ann, school)
        rania, sami = (rows(Guardian, school).get(first_name=name) for name in ("Rania", "Sami"))
        assert rania.household.street == "Lindelaan 5"
        assert sami.household.street == "Kaai 9"
        assert report_of(checked(data, ann, school)).counts["unchanged"] == 2


class TestLeaving:
    def test_who_is_not_in_the_file_left_and_is_not_deleted(self, school, ann):
        imported(csv_file(ROWS), ann, school)
        imported(csv_file(ROWS[:3]), ann, school)
        luca = rows(Child, school).get(first_name="Luca")
        assert luca.gone_since == date(2026, 10, 1)
        assert luca.enrolments.get().until == date(2026, 10, 1)
        assert rows(Guardian, school).get(first_name="Tom").gone_since == date(2026, 10, 1)
        assert rows(Guardian, school).get(first_name="Rania").gone_since is None
        assert report_of(checked(csv_file(ROWS[:3]), ann, school)).counts["gone"] == 0

    def test_who_comes_back_is_the_same_child(self, school, ann):
        imported(csv_file(ROWS), ann, school)
        luca = rows(Child, school).get(first_name="Luca")
        imported(csv_file(ROWS[:3]), ann, school)
        with clock_at(OCTOBER + timedelta(days=30)):
            imported(csv_file(ROWS), ann, school)
            assert report_of(checked(csv_file(ROWS), ann, school)).counts["unchanged"] == 4
        luca.refresh_from_db()
        assert luca.gone_since is None
        assert rows(Guardian, school).get(first_name="Tom").gone_since is None
        assert [each.until for each in luca.enrolments.order_by("starts")] == [date(2026, 10, 1), None]


class TestRollOver:
    def next_year(self, school):
        return imports.school_year_starting(school.pk, 2027)

    def file(self):
        up = [changed(YARA, klas="3B"), changed(OMAR, klas="5A"), changed(OLEKSANDR, klas="3B")]
        return csv_file(up)

    def test_children_move_up_and_leavers_stay_until_the_last_day(self, school, ann):
        imported(csv_file(ROWS), ann, school)
        with clock_at(datetime(2027, 6, 20, 9, tzinfo=UTC)):
            year = self.next_year(school)
            imported(self.file(), ann, school, year)
            yara = rows(Child, school).get(first_name="Yara")
            assert [(e.school_class.name, e.starts, e.until) for e in yara.enrolments.order_by("starts")] == [
                ("2B", date(2026, 9, 1), date(2027, 8, 31)),
                ("3B", date(2027, 9, 1), None),
            ]
            luca = rows(Child, school).get(first_name="Luca")
            assert luca.gone_since is None
            assert luca.enrolments.get().until == date(2027, 8, 31)
            again = report_of(checked(self.file(), ann, school, year))
            assert (again.counts["unchanged"], again.counts["gone"], again.counts["changed"]) == (3, 0, 0)
        with clock_at(datetime(2027, 9, 1, 9, tzinfo=UTC)):
            assert close_ended_enrolments(school.pk) == 1
        luca.refresh_from_db()
        assert luca.gone_since == date(2027, 9, 1)
        assert rows(Guardian, school).get(first_name="Tom").gone_since == date(2027, 9, 1)


class TestErrors:
    def wrong(self):
        return csv_file([*ROWS[:3], changed(LUCA, geboortedatum="31/02/2018")])

    def test_nothing_is_saved_while_there_are_errors(self, school, ann):
        row = checked(self.wrong(), ann, school)
        report = report_of(row)
        assert report.counts["wrong"] == 1
        assert report.wrong[0][:3] == [5, "Geboortedatum", "31/02/2018"]
        assert report.wrong[0][3] == "Deze datum bestaat niet. Schrijf dag, maand en jaar, zoals 03/09/2017."
        with pytest.raises(imports.HasErrors):
            imports.start_apply(row, ann, at_once=True)
        assert not rows(Child, school).exists()

    def test_wrong_rows_are_left_out_when_the_administrator_says_so(self, school, ann):
        imported(csv_file(ROWS), ann, school)
        row = checked(self.wrong(), ann, school)
        imports.leave_out_wrong_rows(row, True)
        imports.start_check(row, ann, at_once=True)
        imports.start_apply(row, ann, at_once=True)
        assert row.state == RosterImportState.DONE
        assert row.result["left_out"] == 1
        luca = rows(Child, school).get(first_name="Luca")
        assert (luca.birth_date, luca.gone_since) == (date(2018, 6, 1), None)

    @pytest.mark.parametrize(
        "data", [b"", b"%PDF-1.7 nothing here", b"PK\x03\x04 broken", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1old"]
    )
    def test_what_is_no_roster_is_said_at_once(self, school, ann, data):
        with pytest.raises(RosterFileError, match=r"\w"):
            imports.upload(data, "x.xlsx", imports.school_year_starting(school.pk, 2026), ann)

    def test_a_stop_before_the_end_saves_nothing(self, school, ann):
        row = checked(csv_file(ROWS), ann, school)
        progress = imports.start_apply(row, ann, at_once=False)
        imports.cancel(row, ann)
        run(imports.APPLY_JOB, str(progress.pk), str(row.pk), str(school.pk))
        row.refresh_from_db()
        assert row.state == RosterImportState.CHECKED
        assert not rows(Child, school).exists()

    def test_when_the_school_changed_meanwhile_the_new_dry_run_is_shown_first(self, school, ann):
        first = checked(csv_file(ROWS), ann, school)
        imported(csv_file(ROWS[:2]), ann, school)
        imports.start_apply(first, ann, at_once=True)
        assert first.state == RosterImportState.CHECKED
        assert report_of(first).counts["new"] == 2
        assert rows(Child, school).count() == 2

    def test_it_is_written_once_also_when_the_job_comes_twice(self, school, ann):
        row = imported(csv_file(ROWS), ann, school)
        run(imports.APPLY_JOB, str(row.progress_id), str(row.pk), str(school.pk))
        assert rows(Child, school).count() == 4
        with pytest.raises(imports.ImportClosed):
            imports.start_check(row, ann, at_once=True)

    def test_without_a_controller_there_is_no_import(self):
        school = make_school("Elders")
        with pytest.raises(imports.NotConfirmed):
            imports.upload(csv_file(ROWS), "l.csv", imports.school_year_starting(school.pk, 2026), make_user(school))


class TestSharedGuardians:
    def doubt(self):
        """The same name at the same address, with nothing that proves it."""
        rania = {"ouder_1_gsm": "", "ouder_1_e-mail": ""}
        sami = {"ouder_2_gsm": ""}
        return csv_file([changed(YARA, **rania, **sami), changed(OMAR, **rania, **sami)])

    def test_doubt_is_asked_and_the_answer_is_kept(self, school, ann):
        row = checked(self.doubt(), ann, school)
        questions = report_of(row).questions
        assert len(questions) == 2
        for question in questions:
            imports.answer_question(row, question["key"], True, ann)
        imports.start_check(row, ann, at_once=True)
        assert report_of(row).questions == []
        imports.start_apply(row, ann, at_once=True)
        assert rows(Guardian, school).count() == 2

    def test_without_an_answer_they_stay_two_people(self, school, ann):
        imported(self.doubt(), ann, school)
        assert rows(Guardian, school).count() == 4


class TestTranslation:
    def test_the_dry_run_counts_who_would_get_a_need_and_the_import_gives_it(self, school, ann):
        row = checked(csv_file(ROWS), ann, school)
        assert report_of(row).translation == {"ar": 2, "uk": 1}
        imports.decide_translation(row, ["ar"], "Nieuw in Vlaanderen", date(2027, 10, 1))
        imports.start_apply(row, ann, at_once=True)
        needs = rows(TranslationNeed, school)
        assert {need.guardian.first_name for need in needs} == {"Rania", "Sami"}
        assert {(need.starts, need.until) for need in needs} == {(date(2026, 10, 1), date(2027, 10, 1))}
        decision = row.translation_decision
        assert (decision.decided_by, decision.reason) == (ann, "Nieuw in Vlaanderen")
        assert row.result["needs"] == 2
        assert report_of(checked(csv_file(ROWS), ann, school)).translation == {"uk": 1}

    def test_who_presses_the_button_is_named_and_not_who_uploaded(self, school, ann):
        row = checked(csv_file(ROWS), ann, school)
        bea = make_user(school, Role.SCHOOL_ADMINISTRATOR, "Bea")
        imports.decide_translation(row, ["uk"], "Leert nog Nederlands", date(2027, 10, 1))
        imports.start_apply(row, bea, at_once=True)
        assert row.translation_decision.decided_by == bea

    def test_who_reads_dutch_too_needs_nothing(self, school, ann):
        row = checked(csv_file([changed(OLEKSANDR, ouder_1_taal="Oekraïens, Nederlands"), LUCA]), ann, school)
        assert report_of(row).translation == {}


class TestWhoIsAtHome:
    def test_a_guardian_who_is_not_named_any_more_is_reached_no_more(self, school, ann):
        imported(csv_file(ROWS), ann, school)
        without = {"ouder_2_familienaam": "", "ouder_2_voornaam": "", "ouder_2_gsm": "", "ouder_2_relatie": ""}
        alone = [changed(each, **without, ouder_2_taal="") for each in (YARA, OMAR)]
        imported(csv_file([*alone, OLEKSANDR, LUCA]), ann, school)
        sami = rows(Guardian, school).get(first_name="Sami")
        assert sami.gone_since == date(2026, 10, 1)
        assert sami.children.count() == 0
        assert report_of(checked(csv_file([*alone, OLEKSANDR, LUCA]), ann, school)).counts["unchanged"] == 4

    def test_the_language_of_the_home_counts_for_a_guardian_without_an_own_one(self, school, ann):
        data = csv_file([[*changed(OLEKSANDR, ouder_1_taal=""), "Russisch"]], [*HEADERS, "Thuistaal"])
        imported(data, ann, school)
        assert [each.tag for each in rows(Guardian, school).get().language_skills.all()] == ["ru"]
        data = csv_file([[*changed(OLEKSANDR, ouder_1_taal=""), "Oekraïens"]], [*HEADERS, "Thuistaal"])
        imported(data, ann, school)
        assert [each.tag for each in rows(Guardian, school).get().language_skills.all()] == ["uk"]

    def test_a_language_nobody_knows_is_kept_as_a_word(self, school, ann):
        imported(csv_file([changed(OLEKSANDR, ouder_1_taal="Xyzzisch")]), ann, school)
        iryna = rows(Guardian, school).get()
        assert (iryna.unknown_languages, iryna.language_skills.count()) == ("Xyzzisch", 0)

    def test_a_younger_sister_finds_the_guardians_of_her_brother(self, school, ann):
        imported(csv_file([OMAR]), ann, school)
        imported(csv_file([OMAR, YARA]), ann, school)
        assert rows(Guardian, school).count() == 2
        assert rows(Household, school).count() == 1


def test_a_pupils_own_number_is_known_only_to_be_refused(school, ann):
    """Neither the number nor whose it is stays: a keyed hash, replaced by the next file that says something of it."""
    said = [*HEADERS, "Gsm leerling"]
    numbers = ["0460 00 05 01", "", "", ""]
    imported(csv_file([[*row, number] for row, number in zip(ROWS, numbers, strict=True)], said), ann, school)
    scope = Scope.of(school.pk)
    assert is_pupils_own(scope, "+32460000501") and not is_pupils_own(scope, "+32460000001")
    assert "60000501" not in str(list(rows(PupilContactPoint, school).values()))
    imported(csv_file(ROWS), ann, school)
    assert is_pupils_own(scope, "+32460000501")
    imported(csv_file([[*row, ""] for row in ROWS], said), ann, school)
    assert not is_pupils_own(scope, "+32460000501")
