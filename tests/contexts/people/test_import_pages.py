"""The pages of a roster's way in: everything is said before anything is saved."""

from datetime import UTC, datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.people.api import Child, Guardian
from schoolpoort.contexts.people.models import RosterImport, RosterImportState
from schoolpoort.contexts.people.services import imports
from schoolpoort.core.clock import clock_at
from schoolpoort.core.jobs import run
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.scope import Scope
from tests.contexts.people.roster.roster_files import xlsx_bytes, zip_bytes
from tests.contexts.people.rosters import (
    HEADERS,
    LUCA,
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


@pytest.fixture(autouse=True)
def october():
    with clock_at(datetime(2026, 10, 1, 9, tzinfo=UTC)):
        yield


@pytest.fixture
def school():
    return make_school()


@pytest.fixture
def ann(school, client):
    user = administrator(school)
    client.force_login(user)
    return user


def post_file(client, data, name="leerlingen.csv", year=2026):
    file = SimpleUploadedFile(name, data)
    return client.post(reverse("people:new-import"), {"file": file, "school_year": year}, follow=True)


def children(school):
    return Child.objects.within(Scope.of(school.pk))


def latest(school):
    return RosterImport.objects.within(Scope.of(school.pk)).order_by("-created_at").first()


class TestResponsibility:
    def test_the_first_import_asks_who_is_responsible(self, client, school):
        user = make_user(school, Role.SCHOOL_ADMINISTRATOR)
        client.force_login(user)
        response = client.get(reverse("people:new-import"), follow=True)
        assert "Wie is verantwoordelijk?" in response.content.decode()
        client.post(reverse("people:responsible"))
        assert client.get(reverse("people:new-import")).status_code == 200
        assert AuditEntry.objects.filter(action="confirmed responsibility", actor_id=user.pk).count() == 1


class TestRoad:
    def test_from_file_to_families(self, client, school, ann):
        page = post_file(client, csv_file(ROWS)).content.decode()
        assert "4 kinderen zijn nieuw." in page and "Er is nog niets bewaard." in page
        assert not children(school).exists()
        address = reverse("people:import-translation", args=[latest(school).pk])
        page = client.get(address).content.decode()
        assert "3 ouders lezen volgens de lijst geen Nederlands." in page
        assert "Arabisch · \u2068العربية\u2069: 2 ouders" in page
        answer = {"languages": ["ar"], "reason": "", "until": "2027-10-01"}
        refused = client.post(address, answer)
        assert refused.status_code == 422 and "De wet vraagt een reden." in refused.content.decode()
        done = client.post(address, {**answer, "reason": "Nieuw in Vlaanderen"}, follow=True).content.decode()
        assert "Klaar" in done and "ouders die berichten ook in hun taal krijgen" in done
        assert children(school).count() == 4
        decided = latest(school).translation_decision
        assert (decided.decided_by, decided.needs.count()) == (ann, 2)

    def test_the_same_file_again_says_that_nothing_changes(self, client, school, ann):
        imported(csv_file(ROWS), ann, school, translate=("ar", "uk"))
        page = post_file(client, csv_file(ROWS)).content.decode()
        assert "Er verandert niets: alles staat al in Schoolpoort." in page
        assert reverse("people:import-translation", args=[latest(school).pk]) not in page

    def test_every_wrong_row_is_explained_and_may_be_left_out(self, client, school, ann):
        wrong = [*ROWS[:3], changed(LUCA, geboortedatum="31/02/2018")]
        page = post_file(client, csv_file(wrong)).content.decode()
        assert "1 rij is niet in orde." in page
        for said in ("rij 5", "Geboortedatum", "31/02/2018", "Deze datum bestaat niet."):
            assert said in page
        row = latest(school)
        client.post(reverse("people:import-translation", args=[row.pk]))
        assert not children(school).exists()
        page = client.post(reverse("people:import-leave-out", args=[row.pk]), {"leave_out": "on"}, follow=True)
        assert "3 kinderen zijn nieuw." in page.content.decode()
        answer = {"languages": [], "reason": "", "until": "2027-10-01"}
        client.post(reverse("people:import-translation", args=[row.pk]), answer)
        assert children(school).count() == 3

    def test_a_file_of_one_class_does_not_take_the_rest_of_the_school_away(self, client, school, ann):
        whole = [[f"2{number:03d}", *changed(LUCA, voornaam=f"Kind{number}")[1:]] for number in range(20)]
        imported(csv_file(whole), ann, school)
        page = post_file(client, csv_file(whole[:5])).content.decode()
        assert "Is dit de hele school?" in page and "15 kinderen staan niet meer in het bestand." in page
        row = RosterImport.objects.within(Scope.of(school.pk)).get(state=RosterImportState.CHECKED)
        translation = reverse("people:import-translation", args=[row.pk])
        assert translation not in page
        client.post(translation)
        assert children(school).filter(gone_since=None).count() == 20
        client.post(reverse("people:import-leavers", args=[row.pk]), {"confirmed": "on"})
        client.post(translation)
        assert children(school).filter(gone_since=None).count() == 5

    def test_a_few_leavers_need_no_second_word(self, client, school, ann):
        imported(csv_file(ROWS), ann, school)
        page = post_file(client, csv_file(ROWS[:3])).content.decode()
        assert "Is dit de hele school?" not in page

    def test_another_column_is_chosen_and_remembered(self, client, school, ann):
        headers = ["Kolom A" if each == "Klas" else each for each in HEADERS]
        rows = [
            changed(each, klas=name) for each, name in zip(ROWS, ("Vlinders", "Beren", "Egels", "Uilen"), strict=True)
        ]
        page = post_file(client, csv_file(rows, headers)).content.decode()
        assert "We vonden geen kolom voor &quot;Klas&quot;" in page
        row = latest(school)
        address = reverse("people:import-columns", args=[row.pk])
        page = client.get(address).content.decode()
        assert "Bijvoorbeeld: Vlinders · Beren · Egels" in page
        chosen = {f"column-{each[0]}": each[2] or "-" for each in report_of(row).columns}
        clash = client.post(address, {**chosen, "column-4": "child.last_name"})
        assert clash.status_code == 422 and "Kies er één." in clash.content.decode()
        page = client.post(address, {**chosen, "column-4": "child.class_name"}, follow=True).content.decode()
        assert "4 kinderen zijn nieuw." in page
        assert "4 kinderen zijn nieuw." in post_file(client, csv_file(rows, headers)).content.decode()

    def test_possible_doubles_are_asked_on_the_page(self, client, school, ann):
        nothing = {"ouder_1_gsm": "", "ouder_1_e-mail": "", "ouder_2_gsm": ""}
        data = csv_file([changed(YARA, **nothing), changed(OMAR, **nothing)])
        row = checked(data, ann, school)
        page = client.get(reverse("people:import", args=[row.pk]) + "?sort=questions").content.decode()
        assert "is dit dezelfde ouder?" in page and "Rania Nasser" in page
        answers = {f"question-{each['hash']}": "same" for each in report_of(row).questions}
        client.post(reverse("people:import-answer", args=[row.pk]), answers)
        client.post(
            reverse("people:import-translation", args=[row.pk]), {"languages": [], "reason": "", "until": "2027-01-01"}
        )
        assert Guardian.objects.within(Scope.of(school.pk)).count() == 2

    def test_a_stopped_import_is_gone(self, client, school, ann):
        row = checked(csv_file(ROWS), ann, school)
        page = client.post(reverse("people:import-stop", args=[row.pk]), follow=True).content.decode()
        assert "Van dit bestand is niets bewaard." in page
        row.refresh_from_db()
        assert (row.state, row.content, row.report) == (RosterImportState.CANCELLED, "", "")
        assert client.post(reverse("people:import-translation", args=[row.pk])).status_code == 404

    def test_a_large_file_shows_a_bar_that_can_be_stopped(self, client, school, ann, monkeypatch):
        monkeypatch.setattr(imports, "SMALL_FILE_BYTES", 10)
        page = post_file(client, csv_file(ROWS)).content.decode()
        assert "We kijken het bestand na" in page and "<progress" in page
        row = latest(school)
        assert reverse("people:import-stop", args=[row.pk]) in page
        assert "<progress" in client.get(reverse("people:import-progress", args=[row.pk])).content.decode()
        run(imports.CHECK_JOB, str(row.progress_id), str(row.pk), str(school.pk))
        assert client.get(reverse("people:import-progress", args=[row.pk]))["HX-Refresh"] == "true"
        assert "4 kinderen zijn nieuw." in client.get(reverse("people:import", args=[row.pk])).content.decode()


def test_a_failure_while_saving_saves_nothing_and_is_said(client, school, ann, monkeypatch):
    """The database refuses the very last step: everything before it is rolled back."""

    def broken(*_):
        raise OSError("disk full")

    row = checked(csv_file(ROWS), ann, school)
    monkeypatch.setattr("schoolpoort.contexts.people.services.import_jobs._finish", broken)
    with pytest.raises(OSError, match="disk full"):
        imports.start_apply(row, ann, at_once=True)
    assert not children(school).exists()
    page = client.get(reverse("people:import", args=[row.pk])).content.decode()
    assert "Er ging iets mis bij het bewaren." in page and "4 kinderen zijn nieuw." in page


class TestNastyFiles:
    @pytest.mark.parametrize(
        ("data", "name", "said"),
        [
            (b"", "leeg.csv", "Dit bestand is leeg."),
            (b"%PDF-1.7 brief", "brief.pdf", "Dit bestand is geen rekenblad."),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600, "oud.xls", "oud of ander soort rekenblad"),
            (b"PK\x03\x04 stuk", "stuk.xlsx", "Dit bestand is beschadigd."),
        ],
    )
    def test_it_is_said_at_once_and_nothing_is_kept(self, client, school, ann, data, name, said):
        response = post_file(client, data, name)
        assert response.status_code == 422
        assert said in response.content.decode()
        assert latest(school) is None

    @pytest.mark.parametrize("encoding", ["utf-16", "cp1252", "utf-8-sig"])
    def test_encodings_of_excel(self, client, school, ann, encoding):
        text = csv_file([changed(YARA, voornaam="Zoë")]).decode("utf-8-sig")
        page = post_file(client, text.encode(encoding)).content.decode()
        assert "1 kind is nieuw." in page and "Zoë" in page

    def test_a_workbook_with_a_name_in_arabic(self, client, school, ann):
        page = post_file(client, xlsx_bytes({"Blad1": [HEADERS, changed(YARA, voornaam="يارا")]}), "l.xlsx")
        assert "<bdi>يارا Haddad</bdi>" in page.content.decode()

    def test_markup_in_a_cell_is_shown_and_not_run(self, client, school, ann):
        page = post_file(client, csv_file([changed(YARA, voornaam="<script>alert(1)</script>")])).content.decode()
        assert "<script>alert(1)" not in page and "&lt;script&gt;alert(1)" in page

    def test_a_oneroster_file_goes_the_same_road(self, client, school, ann):
        files = {
            "manifest.csv": "propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\n",
            "orgs.csv": "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\n"
            "s1,,,De Linde,school,,\n",
            "academicSessions.csv": "sourcedId,status,dateLastModified,title,type,startDate,endDate,"
            "parentSourcedId,schoolYear\ny1,,,2026-2027,schoolYear,2026-09-01,2027-08-31,,2027\n",
            "classes.csv": "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,"
            "location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods\n"
            "c1,,,2B,,k1,,homeroom,,s1,y1,,,\n",
            "users.csv": "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,"
            "familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\n"
            "k7,,,true,s1,student,k7,,Yara,Haddad,,,,,,g7,02,\n"
            "g7,,,true,s1,parent,g7,,Rania,Nasser,,,rania@gezin.example,0460000001,,k7,,\n",
            "demographics.csv": "sourcedId,status,dateLastModified,birthDate,sex\nk7,,,2018-03-04,female\n",
            "enrollments.csv": "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,"
            "primary,beginDate,endDate\ne1,,,c1,s1,k7,student,true,2026-09-01,\n",
        }
        page = post_file(client, zip_bytes(files), "oneroster.zip").content.decode()
        assert "1 kind is nieuw." in page, page
        client.post(reverse("people:import-translation", args=[latest(school).pk]))
        assert children(school).get().guardians.get().full_name == "Rania Nasser"


class TestWhoMayComeIn:
    def addresses(self, row):
        names = ("import", "import-progress", "import-columns", "import-translation")
        return [reverse("people:imports"), reverse("people:new-import"), reverse("people:responsible")] + [
            reverse(f"people:{name}", args=[row.pk]) for name in names
        ]

    @pytest.mark.parametrize("role", [Role.TEACHER, Role.CARE_COORDINATOR, Role.BRIDGE_FIGURE, Role.TOWN_ADMINISTRATOR])
    def test_only_administrators(self, client, school, ann, role):
        row = checked(csv_file(ROWS), ann, school)
        client.force_login(make_user(school, role))
        assert {client.get(address).status_code for address in self.addresses(row)} == {404}
        assert client.post(reverse("people:import-stop", args=[row.pk])).status_code == 404

    def test_another_school_does_not_exist(self, client, school, ann):
        row = checked(csv_file(ROWS), ann, school)
        other = administrator(make_school("De Beuk"))
        client.force_login(other)
        assert {client.get(address).status_code for address in self.addresses(row)[3:]} == {404}
        for name in ("stop", "school", "answer", "leave-out", "translation"):
            assert client.post(reverse(f"people:import-{name}", args=[row.pk])).status_code == 404
        assert "l.csv" not in client.get(reverse("people:imports")).content.decode()

    def test_a_visitor_signs_in_first(self, client, school):
        assert client.get(reverse("people:imports")).status_code == 302


def cost_of(client, address):
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


def test_pages_cost_the_same_for_one_row_and_three(client, school, ann):
    one, three = checked(csv_file(ROWS[:1]), ann, school), checked(csv_file(ROWS[:3]), ann, school)
    for name in ("import", "import-columns", "import-translation"):
        costs = [cost_of(client, reverse(f"people:{name}", args=[row.pk])) for row in (one, three)]
        assert costs[0] == costs[1], name
    before = cost_of(client, reverse("people:imports"))
    checked(csv_file(ROWS), ann, school)
    assert cost_of(client, reverse("people:imports")) == before
