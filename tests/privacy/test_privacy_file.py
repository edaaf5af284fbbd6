"""The privacy file says in Dutch what the declarations say, for the product and for one school, on screen and paper."""

import io
import json
from datetime import date
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pypdf import PdfReader

from schoolpoort.config.command import main
from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.organisations.api import Agreement, Organisation, RetentionChoice, choices_on
from schoolpoort.core import clock
from schoolpoort.core.privacy import Category
from schoolpoort.pages.privacy.activities import OTHER, activities, personal_models, persons_in
from schoolpoort.pages.privacy.documents import DOCUMENTS, dpia_data
from tests.factories.families import make_family
from tests.factories.schools import make_class, make_school, make_user
from tests.meta.write_privacy import FOLDER, expected

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_documents_in_the_repository_are_up_to_date(name: str) -> None:
    written = (FOLDER / f"{name}.md").read_text()
    assert written == expected()[name], "run: .venv/bin/python -m tests.meta.write_privacy"


def test_every_purpose_has_dutch_words() -> None:
    other = [each for each in activities() if each.key == OTHER]
    assert not other, f"give these purposes a line in pages/privacy/activities.toml: {other[0].purposes}"


@pytest.mark.parametrize("model", list(personal_models()), ids=lambda model: model._meta.label)
def test_every_table_with_personal_data_says_whom_it_is_about(model: type) -> None:
    assert persons_in(model), "add `about` to its declaration, or a line to pages/privacy/activities.py"


def test_the_register_knows_what_is_sensitive() -> None:
    found = {each.key: each for each in activities()}
    assert Category.LANGUAGE in found["languages"].categories
    assert Category.FREE_TEXT in found["answers"].categories
    assert Category.BIRTH_DATE in found["families"].categories
    assert Category.VOICE in found["informing"].categories


def test_every_measure_of_the_assessment_points_at_its_proof() -> None:
    risks = dpia_data()["risk"]
    assert len(risks) >= 8
    for risk in risks:
        assert risk["remains"], "an honest assessment says what remains"
        for measure in risk["measures"]:
            assert (ROOT / measure["proof"]).exists(), measure


@pytest.fixture
def school() -> Organisation:
    return make_school("De Linde")


def signed_in(organisation: Organisation, role: Role) -> Client:
    client = Client()
    client.force_login(make_user(organisation, role))
    return client


@pytest.mark.django_db
def test_the_command_writes_the_file_of_one_school(school: Organisation, tmp_path: Path) -> None:
    agreement = Agreement.objects.create(
        title="Brugfiguur voor twee scholen", starts=date(2026, 9, 1), ends=date(2027, 8, 31), recorded_by="An"
    )
    agreement.organisations.set([school, make_school("De Es")])
    assert main(["privacy-file", "--organisation", "De Linde", "--to", str(tmp_path)]) == 0
    text = (tmp_path / "controllers.md").read_text()
    assert "De Linde, 23/11/2026" in text
    assert "Brugfiguur voor twee scholen | De Es, De Linde" in text
    assert "01/09/2026 tot 31/08/2027" in text
    assert main(["privacy-file", "--format", "json", "--to", str(tmp_path)]) == 0
    assert json.loads((tmp_path / "register.json").read_text())["title"] == "Register van verwerkingsactiviteiten"
    assert main(["privacy-file", "--organisation", "Onbekend", "--to", str(tmp_path)]) == 1


@pytest.mark.django_db
def test_an_administrator_takes_the_register_along_as_a_pdf(school: Organisation) -> None:
    client = signed_in(school, Role.SCHOOL_ADMINISTRATOR)
    page = client.get("/privacy-file/").content.decode()
    for name in DOCUMENTS:
        assert f"/privacy-file/{name}.pdf" in page
    answer = client.get("/privacy-file/register.pdf")
    assert answer["Content-Type"] == "application/pdf"
    text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(answer.content)).pages)
    assert "Ouders informeren en bereiken" in text
    assert "De Linde" in text
    assert client.get("/privacy-file/iets.pdf").status_code == 404
    assert signed_in(school, Role.CARE_COORDINATOR).get("/privacy-file/").status_code == 404


@pytest.mark.django_db
def test_the_page_on_erasing_shows_counts_and_no_names(school: Organisation) -> None:
    family = make_family(make_class(school), child="Yara", last_name="Haddad")
    family.child.gone_since = date(2024, 6, 30)
    family.child.save()
    page = signed_in(school, Role.SCHOOL_ADMINISTRATOR).get("/retention/").content.decode()
    assert "Vannacht gaat 1 rij weg." in page
    assert "30 juni 2024" in page
    assert "Haddad" not in page
    assert "Yara" not in page


@pytest.mark.django_db
def test_an_administrator_keeps_messages_for_a_shorter_time_from_tomorrow_on(school: Organisation) -> None:
    client = signed_in(school, Role.SCHOOL_ADMINISTRATOR)
    answer = client.post("/retention/keep", {"kind": "messages", "days": "180"}, follow=True)
    assert "berichten, antwoorden en verzendingen: 180 dagen" in answer.content.decode()
    today = clock.today()
    assert choices_on(school.pk, today) == {}
    assert choices_on(school.pk, date.fromordinal(today.toordinal() + 1)) == {RetentionChoice.MESSAGES: 180}
    assert client.post("/retention/keep", {"kind": "messages", "days": "9999"}).status_code == 422


@pytest.mark.django_db
def test_the_page_on_erasing_costs_the_same_for_few_and_many(school: Organisation) -> None:
    client = signed_in(school, Role.SCHOOL_ADMINISTRATOR)
    school_class = make_class(school)
    counts = []
    for families in (1, 2):
        for _ in range(families):
            make_family(school_class)
        client.get("/retention/")
        with CaptureQueriesContext(connection) as queries:
            client.get("/retention/")
        counts.append(len(queries))
    assert counts[0] == counts[1]
