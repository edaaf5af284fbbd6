"""A copy of one's own data: complete, in one's own language, from the own space only, and nothing of a partner."""

import io
import json

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pypdf import PdfReader

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.messages.models import AnswerKind
from schoolpoort.contexts.messages.services.answers import Reply, record_answer
from schoolpoort.contexts.people.api import ConsentPurpose, ConsentSource, Guardian, Said, say_about_photos
from schoolpoort.contexts.rights.models import DataExport, RequestedField
from schoolpoort.contexts.rights.services.complaints import name_confidant, tell_complaint
from schoolpoort.contexts.rights.services.data_requests import ask_correction
from schoolpoort.contexts.rights.services.exports import EXPORT_JOB, KEPT, ask_export, make_export, purge_exports
from schoolpoort.core import clock
from schoolpoort.core.audit import Actor
from schoolpoort.core.jobs import run
from schoolpoort.core.reading import record_reads
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.own_space import open_space
from tests.factories.parent_messages import send_to_class
from tests.factories.schools import make_class, make_school, make_teacher, make_user

pytestmark = pytest.mark.django_db
PAGE, ASK = reverse("rights:own-data"), reverse("rights:own-export")


def make(guardian, languages=("nl",)) -> DataExport:
    """Ask and run the job, as the worker would."""
    export = ask_export(guardian, languages)
    run(EXPORT_JOB, str(export.progress_id), str(export.pk), str(export.organisation_id))
    export.refresh_from_db()
    return export


def pdf_text(export) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(export.pdf)).pages)


class Lives:
    """A mother and a father with secrets of their own, at one school."""

    def __init__(self, school_class, languages=("nl",)) -> None:
        school = school_class.organisation
        self.teacher = make_teacher(school_class, "Hilde")
        self.family = make_family(school_class, guardians=2, channels=("email",), languages=languages)
        self.sent = send_to_class(school_class, author=self.teacher, free_text="Neem een muts mee.")
        name_confidant(school, make_user(school, Role.CARE_COORDINATOR, "Vera"), self.teacher)
        for guardian, secret in zip(self.family.guardians, ("Moedergeheim", "Vadergeheim"), strict=True):
            self._live(guardian, secret)

    def _live(self, guardian, secret) -> None:
        guardian.landline = f"015 {secret}"
        guardian.save()
        reader = self.sent.reader(guardian)
        reply = Reply(AnswerKind.HELP, phrase="help-other", text=f"Hulp {secret}", text_language="nl")
        record_answer(reader, self.sent.version, reply)
        tell_complaint(guardian, "complaint-unkind", f"Klacht {secret}", "nl")
        ask_correction(guardian, None, RequestedField.LAST_NAME, f"Naam {secret}")
        say_about_photos(
            guardian, self.family.child, [ConsentPurpose.PHOTO_TAKING], True, Said(ConsentSource.OWN_SPACE)
        )
        actor = Actor("user", self.teacher.pk)
        record_reads(
            actor=actor, organisation_id=guardian.organisation_id, subject="Guardian", subject_ids=[guardian.pk]
        )


def test_the_copy_has_everything_of_the_guardian_and_nothing_of_the_partner(school_class):
    lives = Lives(school_class)
    mother, father = lives.family.guardians
    export = make(mother)
    data = export.json.decode()
    for words in (pdf_text(export), data):
        for own in ("Hulp Moedergeheim", "Klacht Moedergeheim", "Naam Moedergeheim", "015 Moedergeheim", "muts"):
            assert own in words, own
        assert mother.first_name in words and lives.family.child.first_name in words
        assert lives.teacher.get_full_name() in words
        for hidden in ("Vadergeheim", father.first_name, str(father.pk), father.channels.get().address):
            assert hidden not in words, hidden
    keys = [section["key"] for section in json.loads(data)["sections"]]
    assert keys == [
        "person", "channels", "languages", "children", "consents", "messages", "answers", "tasks",
        "talks", "notes", "interpreters", "help", "promises", "pair-title", "ambassador-ask-title",
        "complaints", "requests", "looked", "space",
    ]  # fmt: skip
    empty = {section["key"] for section in json.loads(data)["sections"] if not section["records"]}
    # This mother had no talk, promise, buddy or question to an ambassador: their own tests fill those.
    assert empty == {"talks", "notes", "interpreters", "promises", "pair-title", "ambassador-ask-title", "space"}


@pytest.mark.parametrize(("language", "title"), [("ar", "ما تعرفه المدرسة عنكم"), ("uk", "Що школа знає про вас")])
def test_the_copy_is_in_the_guardians_language_with_the_dutch_beside_it(school_class, language, title):
    lives = Lives(school_class, languages=(language,))
    export = make(lives.family.guardian, (language, "nl"))
    data = json.loads(export.json)
    assert data["language"] == language and data["sections"][0]["title"]["nl"] == "Wie u bent"
    assert PdfReader(io.BytesIO(export.pdf)).metadata.title == title
    assert "Voornaam" in pdf_text(export)


def test_asking_shows_progress_and_then_two_files_that_only_the_own_space_gives(phone, school_class):
    family = make_family(school_class, languages=("nl",))
    open_space(phone, family.guardian)
    assert phone.post(ASK, {"school": str(school_class.organisation_id)}).status_code == 303
    export = DataExport.objects.within(Scope.of(school_class.organisation_id)).get()
    assert "Wij maken het bestand" in phone.get(PAGE).content.decode()
    pdf = reverse("rights:own-export-file", args=[export.pk, "pdf"])
    assert phone.get(pdf).status_code == 404
    run(EXPORT_JOB, str(export.progress_id), str(export.pk), str(export.organisation_id))
    page = phone.get(PAGE).content.decode()
    assert pdf in page and "maandag 30 november 2026" in page
    answer = phone.get(pdf)
    assert answer["Content-Type"] == "application/pdf" and answer.content.startswith(b"%PDF")
    assert "attachment" in answer["Content-Disposition"] and "no-store" in answer["Cache-Control"]
    as_json = phone.get(reverse("rights:own-export-file", args=[export.pk, "json"]))
    assert json.loads(as_json.content)["school"] == "De Linde"
    stranger = Client()
    assert stranger.get(pdf).status_code == 303
    open_space(stranger, make_family(school_class).guardian)
    assert stranger.get(pdf).status_code == 404
    staff = Client()
    staff.force_login(make_teacher(school_class), backend="allauth.account.auth_backends.AuthenticationBackend")
    assert staff.get(pdf).status_code == 303


def test_after_seven_days_the_files_are_gone(phone, school_class):
    family = make_family(school_class)
    export = make(family.guardian)
    assert purge_exports() == 0
    with clock.clock_at(clock.now() + KEPT):
        open_space(phone, family.guardian)
        assert phone.get(reverse("rights:own-export-file", args=[export.pk, "pdf"])).status_code == 404
        assert purge_exports() == 1
    assert not DataExport.objects.within(Scope.of(school_class.organisation_id)).exists()


def test_the_files_are_encrypted_in_the_database(school_class):
    family = make_family(school_class)
    make(family.guardian)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pdf, json FROM rights_dataexport")
        pdf, data = (bytes(each) for each in cursor.fetchone())
    assert b"%PDF" not in pdf and family.guardian.first_name.encode() not in data


def test_asking_twice_while_it_is_made_makes_one(school_class):
    family = make_family(school_class)
    assert ask_export(family.guardian, ["nl"]).pk == ask_export(family.guardian, ["nl"]).pk


def test_a_job_for_a_copy_that_is_gone_makes_nothing(school_class):
    family = make_family(school_class)
    export = ask_export(family.guardian, ["nl"])
    DataExport.objects.within(Scope.of(export.organisation_id)).delete()
    make_export(export.progress_id, export.pk, export.organisation_id)
    assert not DataExport.objects.within(Scope.of(export.organisation_id)).exists()


def test_another_schools_record_of_the_same_person_is_not_in_it(school_class):
    here = make_family(school_class, languages=("nl",))
    there = make_family(make_class(make_school("De Es")), child="Ilyas", languages=("nl",))
    words = make(here.guardian).json.decode()
    assert "Ilyas" not in words and there.guardian.first_name not in words


def test_the_number_of_queries_of_the_job_does_not_grow(school_class):
    family = make_family(school_class, languages=("nl",), channels=("email",))
    teacher, counts = make_teacher(school_class), []
    for more in (1, 2):
        for _ in range(more):
            sent = send_to_class(school_class, author=teacher)
            reply = Reply(AnswerKind.QUESTION, phrase="question-bus")
            record_answer(sent.reader(family.guardian), sent.version, reply)
        export = ask_export(family.guardian, ["nl"])
        with CaptureQueriesContext(connection) as queries:
            make_export(export.progress_id, export.pk, export.organisation_id)
        counts.append(len(queries))
    assert counts[0] == counts[1]
    assert Guardian.objects.within(Scope.of(school_class.organisation_id)).count() == 1
    call_command("check")
