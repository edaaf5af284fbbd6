"""The page about the school itself: its names, and the logo on its letters."""

import io

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client, override_settings
from PIL import Image
from pypdf import PdfReader

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.messages.services.letters import draft_letter_pdf
from schoolpoort.contexts.organisations.api import Organisation, logo_of
from schoolpoort.core.models import AuditEntry
from tests.factories.messages import make_draft
from tests.factories.schools import make_class, make_school, make_teacher, make_user
from tests.meta.permission_matrix import _client
from tests.security.test_pictures import photo_of_home, picture

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def own_folder(tmp_path):
    """Each test has a folder of files of its own."""
    storages = {
        "default": {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": tmp_path}},
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    with override_settings(STORAGES=storages):
        yield tmp_path


@pytest.fixture
def school() -> Organisation:
    return make_school("De Linde")


@pytest.fixture
def administrator(school) -> Client:
    return _client(make_user(school, Role.SCHOOL_ADMINISTRATOR))


def _post(client: Client, logo: bytes | None = None, **names: str):
    data = {"name": "De Linde", "short_name": "Linde", **names}
    if logo is not None:
        data["logo"] = SimpleUploadedFile("../../<script>.svg", logo, "image/svg+xml")
    return client.post("/school/", data)


def test_an_administrator_changes_the_names_and_it_is_written_down(administrator, school):
    assert _post(administrator, name="De Nieuwe Linde", short_name="N Linde").status_code == 302
    school.refresh_from_db()
    assert (school.name, school.short_name) == ("De Nieuwe Linde", "N Linde")
    entry = AuditEntry.objects.get(subject="Organisation")
    assert (entry.action, entry.fields) == ("changed", ["name", "short_name"])


def test_a_photo_becomes_the_logo_without_the_place_where_it_was_taken(administrator, school, own_folder):
    assert _post(administrator, photo_of_home()).status_code == 302
    files = [path for path in own_folder.rglob("*") if path.is_file()]
    assert [path.name for path in files] == [f"{school.pk}.jpeg"]
    assert b"Fatou" not in files[0].read_bytes()
    page = administrator.get("/school/").content.decode()
    assert 'alt="Logo van De Linde"' in page


def test_the_logo_is_served_as_a_picture_that_can_do_nothing(administrator):
    _post(administrator, picture("PNG"))
    response = administrator.get("/school/logo")
    assert response.headers["Content-Type"] == "image/png"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Content-Disposition"].startswith("attachment")
    assert "sandbox" in response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "geen afbeelding"),
        (b"", "leeg"),
        (picture("PNG")[:60], "niet heel"),
        (b"\x89PNG" + b"x" * 6_000_000, "te groot"),
    ],
)
def test_what_is_no_logo_is_refused_in_plain_words_and_nothing_is_saved(administrator, school, content, says):
    response = _post(administrator, content, name="Iets anders")
    assert response.status_code == 422
    assert says in response.content.decode()
    school.refresh_from_db()
    assert school.name == "De Linde" and logo_of(school.pk) is None


def test_a_new_logo_takes_the_place_of_the_old_and_can_be_taken_away(administrator, school, own_folder):
    _post(administrator, picture("PNG"))
    _post(administrator, picture("JPEG"))
    assert [path.suffix for path in own_folder.rglob("*") if path.is_file()] == [".jpeg"]
    assert administrator.post("/school/logo/remove").status_code == 302
    assert logo_of(school.pk) is None
    assert administrator.get("/school/logo").status_code == 404


def test_the_logo_stands_on_the_letter(administrator, school):
    school_class = make_class(school, "2B")
    draft = make_draft(school_class, make_teacher(school_class))
    version = draft.versions.get()
    without = PdfReader(io.BytesIO(draft_letter_pdf(draft, version, "nl"))).pages[0].images
    target = io.BytesIO()
    Image.effect_noise((300, 120), 90).convert("RGB").save(target, "PNG")
    _post(administrator, target.getvalue())
    images = PdfReader(io.BytesIO(draft_letter_pdf(draft, version, "nl"))).pages[0].images
    assert len(images) == len(without) + 1
    assert (300, 120) in [each.image.size for each in images]


def test_others_do_not_find_the_page(school):
    for role in (Role.TEACHER, Role.CARE_COORDINATOR, Role.BRIDGE_FIGURE):
        colleague = _client(make_user(school, role))
        assert {colleague.get(path).status_code for path in ("/school/", "/school/logo")} == {404}
    assert _client(None).get("/school/").status_code == 302


def test_the_page_says_a_second_school_nothing_of_the_first(administrator, school):
    _post(administrator, picture("PNG"))
    other = make_school("De Es")
    elsewhere = _client(make_user(other, Role.SCHOOL_ADMINISTRATOR))
    assert elsewhere.get("/school/logo").status_code == 404
    assert "De Linde" not in elsewhere.get("/school/").content.decode()
    assert default_storage.exists(f"logos/{school.pk}.png")
