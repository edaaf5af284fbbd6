"""What a guardian asks help with: for its owner and who cares for families; never for a partner, never for figures."""

import io

import pytest
from django.test import Client
from pypdf import PdfReader

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.messages.models import AnswerKind
from schoolpoort.contexts.messages.services.answers import Reply, record_answer
from schoolpoort.contexts.people.api import Channel
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.phrases import phrase
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.parent_messages import send_to_class
from tests.factories.schools import make_class, make_school, make_teacher, make_user

pytestmark = pytest.mark.django_db
WORDS = "Ik kan de rekening niet betalen"
PICKED = "Hulp bij betalen"


def client_of(user) -> Client:
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


class Scene:
    """A household of two guardians; the first asks for help with paying."""

    def __init__(self) -> None:
        self.school = make_school()
        self.school_class = make_class(self.school)
        self.teacher = make_teacher(self.school_class)
        self.family = make_family(self.school_class, guardians=2, languages=("ar",), channels=("sms", "letter"))
        self.sent = send_to_class(self.school_class, author=self.teacher)
        self.asker, self.partner = self.family.guardians

    def ask(self, guardian, picked: str = "help-pay", words: str = WORDS) -> None:
        reply = Reply(AnswerKind.HELP, phrase=picked, text=words, text_language="nl")
        record_answer(self.sent.reader(guardian), self.sent.version, reply)

    def pages_of(self, user) -> str:
        client = client_of(user)
        paths = ["/", "/tasks/", "/tasks/school", f"/messages/{self.sent.message.pk}/board"]
        return "\n".join(client.get(path).content.decode() for path in paths)


@pytest.fixture
def scene() -> Scene:
    scene = Scene()
    scene.ask(scene.asker)
    return scene


class TestStaff:
    def test_the_owner_and_who_cares_for_families_read_the_words(self, scene) -> None:
        assert WORDS in scene.pages_of(scene.teacher)
        for role in (Role.CARE_COORDINATOR, Role.BRIDGE_FIGURE):
            assert WORDS in scene.pages_of(make_user(scene.school, role)), role

    def test_an_administrator_sees_that_there_is_a_request_and_not_the_words(self, scene) -> None:
        said = scene.pages_of(make_user(scene.school, Role.SCHOOL_ADMINISTRATOR))
        assert "wil hulp" in said and "Yara" in said
        assert WORDS not in said and PICKED not in said

    def test_an_administrator_who_is_the_owner_reads_them(self) -> None:
        scene = Scene()
        client_of(make_user(scene.school, Role.SCHOOL_ADMINISTRATOR)).post(f"/team/{scene.teacher.pk}/leave")
        scene.teacher.refresh_from_db()
        head = make_user(scene.school, Role.SCHOOL_ADMINISTRATOR, "Zoë")
        from schoolpoort.contexts.accounts.api import RoleAssignment

        RoleAssignment.objects.within(Scope.of(scene.school.pk)).exclude(user=head).delete()
        scene.ask(scene.asker)
        assert WORDS in scene.pages_of(head)

    def test_another_teacher_of_the_class_sees_no_words(self, scene) -> None:
        colleague = make_teacher(scene.school_class, "Bram")
        said = scene.pages_of(colleague)
        assert WORDS not in said and PICKED not in said


class TestPartner:
    def test_the_partners_link_tells_nothing(self, scene) -> None:
        phone = Client()
        address = scene.sent.address(scene.partner)
        for end in (
            "",
            "/help",
            "/thanks",
            "/question",
            "/instellingen",
            "/taal/nl",
            "/taal/nl/help",
            "/taal/nl/thanks",
        ):
            page = phone.get(address + end).content.decode()
            assert WORDS not in page, end
        thanks = phone.get(address + "/taal/nl/thanks").content.decode()
        assert PICKED not in thanks and phrase("help-sent", ["nl"]).text not in thanks

    def test_the_askers_own_link_still_says_that_somebody_helps(self, scene) -> None:
        page = Client().get(scene.sent.address(scene.asker, "/taal/nl/thanks")).content.decode()
        partner = Client().get(scene.sent.address(scene.partner, "/taal/nl/thanks")).content.decode()
        helps = "helpt u"
        assert helps in page and helps not in partner

    def test_letters_and_talk_cards_tell_nothing(self, scene) -> None:
        client = client_of(scene.teacher)
        for name in ("letters.pdf", "talk-card.pdf?language=ar", "gate-list.pdf"):
            answer = client.get(f"/messages/{scene.sent.message.pk}/{name}")
            if answer.status_code != 200:
                continue
            body = b"".join(answer.streaming_content) if answer.streaming else answer.content
            text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(body)).pages)
            assert text.strip() and WORDS not in text and PICKED not in text, name


class TestLessons:
    def coordinator(self, scene) -> Client:
        return client_of(make_user(scene.school, Role.NT2_COORDINATOR))

    def test_who_asked_for_dutch_is_listed_with_language_channel_and_day(self, scene) -> None:
        scene.ask(scene.partner, "help-practise-dutch", "liefst op woensdag")
        page = self.coordinator(scene).get("/dutch-lessons/").content.decode()
        channel = Channel.objects.within(Scope.of(scene.school.pk)).get(guardian=scene.partner, kind="sms")
        for shown in (scene.partner.full_name, "Arabisch", channel.address, "23 november 2026"):
            assert shown in page
        for hidden in (scene.asker.full_name, "woensdag", WORDS, PICKED, "Yara"):
            assert hidden not in page

    def test_nothing_else_opens(self, scene) -> None:
        client = self.coordinator(scene)
        closed = ["/families/", f"/families/{scene.family.child.pk}/", "/tasks/", "/tasks/school", "/messages/"]
        closed += [f"/messages/{scene.sent.message.pk}/board", "/team/", "/roster/", "/emergency/", "/agreements/"]
        assert {path: client.get(path).status_code for path in closed} == dict.fromkeys(closed, 404)
        assert client.get("/").headers["Location"] == "/dutch-lessons/"

    def test_another_school_and_other_roles_do_not_see_the_list(self, scene) -> None:
        scene.ask(scene.partner, "help-practise-dutch", "")
        elsewhere = client_of(make_user(make_school("De Es"), Role.NT2_COORDINATOR))
        assert scene.partner.full_name not in elsewhere.get("/dutch-lessons/").content.decode()
        for role in (Role.TEACHER, Role.SCHOOL_ADMINISTRATOR, Role.TOWN_WORKER):
            assert client_of(make_user(scene.school, role)).get("/dutch-lessons/").status_code == 404

    def test_reading_it_is_recorded_for_each_guardian(self, scene) -> None:
        scene.ask(scene.partner, "help-practise-dutch", "")
        self.coordinator(scene).get("/dutch-lessons/")
        entry = AuditEntry.objects.get(action="read", subject="Guardian")
        assert entry.subject_id == scene.partner.pk

    def test_the_list_costs_the_same_for_one_and_for_three(self, scene) -> None:
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        families = [make_family(scene.school_class, child=f"Kind{number}") for number in range(3)]
        scene.sent = send_to_class(scene.school_class, author=scene.teacher)
        client, counts = self.coordinator(scene), []
        for family in families:
            scene.ask(family.guardian, "help-practise-dutch", "")
            client.get("/dutch-lessons/")
            with CaptureQueriesContext(connection) as queries:
                client.get("/dutch-lessons/")
            counts.append(len(queries))
        assert counts[0] == counts[2]


def test_a_town_worker_sees_figures_and_nothing_else() -> None:
    from schoolpoort.contexts.organisations.api import OrganisationKind

    town = make_school("Stad", kind=OrganisationKind.TOWN)
    client = client_of(make_user(town, Role.TOWN_WORKER))
    assert client.get("/").status_code == 200
    for path in ("/families/", "/tasks/", "/messages/", "/team/", "/agreements/", "/roster/", "/dutch-lessons/"):
        assert client.get(path).status_code == 404
