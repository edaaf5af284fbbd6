"""The course works with one's own sentences, keeps none of them, and shows nobody's to anybody else."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.messages.models import CourseStep, CourseStepDone
from schoolpoort.contexts.messages.services.corrections import send_correction, start_correction
from schoolpoort.contexts.messages.services.course import EXAMPLES, compare, findings_of, pieces_of
from schoolpoort.core.plain_language import check
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.messages import make_draft, make_sent_message
from tests.factories.schools import make_class, make_school, make_teacher, make_user

pytestmark = pytest.mark.django_db

MINE = "Het is noodzakelijk dat u de rode turnzak reeds meegeeft."
THEIRS = "Het is noodzakelijk dat u de blauwe brooddoos reeds meegeeft."
OURS = EXAMPLES[CourseStep.WORDS][0]


@pytest.fixture
def klas():
    klas = make_class(make_school())
    make_family(klas)
    return klas


@pytest.fixture
def teacher(klas, client):
    teacher = make_teacher(klas)
    client.force_login(teacher)
    return teacher


def step(name: CourseStep) -> str:
    return reverse("messages:course_step", kwargs={"step": name.value})


@pytest.mark.parametrize("each", CourseStep)
def test_every_step_has_examples_in_which_its_rules_speak(each):
    for text in EXAMPLES[each]:
        assert [piece.text for piece in pieces_of(each, [text])] == [text]
        assert findings_of(each, check(text))


def test_a_step_shows_the_teachers_own_sentence_and_nobody_elses(client, klas, teacher):
    make_sent_message(klas, teacher, free_text=f"Dag allemaal. {MINE}")
    make_sent_message(klas, make_teacher(klas, "Bo"), free_text=THEIRS)
    page = client.get(step(CourseStep.WORDS)).content.decode()
    assert "rode turnzak" in page
    assert "blauwe brooddoos" not in page
    assert "Dag allemaal" not in page
    assert "zwemgeld" not in page


def test_a_draft_and_what_a_colleague_corrected_are_not_shown(client, klas, teacher):
    make_draft(klas, teacher, free_text=MINE)
    message = make_sent_message(klas, teacher, free_text="Tot dan!")
    version = start_correction(message)
    version.free_text, version.change_note = THEIRS, "De brooddoos staat er nu bij."
    version.save()
    send_correction(message, version, make_teacher(klas, "Bo"))
    page = client.get(step(CourseStep.WORDS)).content.decode()
    assert "turnzak" not in page
    assert "brooddoos" not in page
    assert "Oefen met een voorbeeld van ons." in page
    assert "zwemgeld" in page


def test_texts_of_another_school_stay_there(client, klas, teacher):
    other = make_class(make_school("De Es"))
    make_family(other)
    make_sent_message(other, teacher, free_text=THEIRS)
    assert "brooddoos" not in client.get(step(CourseStep.WORDS)).content.decode()


def test_a_rewrite_is_compared_and_only_the_day_is_kept(client, klas, teacher):
    after = "Geef morgen de rode turnzak mee."
    page = client.post(step(CourseStep.WORDS), {"before": MINE, "after": after}).content.decode()
    assert "Dat leest makkelijker." in page
    assert MINE in page and after in page
    assert "Er staat een ambtelijk woord in." in page
    done = CourseStepDone.objects.within(Scope.of(klas.organisation_id)).get()
    kept = [str(getattr(done, field.name)) for field in done._meta.concrete_fields if not field.is_relation]
    assert not [each for each in kept if "turnzak" in each]
    assert "gedaan op 23 november 2026" in client.get(reverse("messages:course")).content.decode()


@pytest.mark.parametrize(
    "after", [MINE, f"{MINE} Het is noodzakelijk en reeds laat.", "Ok thanks see you all there tomorrow."]
)
def test_what_is_not_better_is_not_done(client, klas, teacher, after):
    page = client.post(step(CourseStep.WORDS), {"before": MINE, "after": after}).content.decode()
    assert "Nog niet helemaal." in page
    assert not CourseStepDone.objects.within(Scope.of(klas.organisation_id)).exists()


def test_an_empty_rewrite_says_so_and_keeps_the_sentence(client, klas, teacher):
    answer = client.post(step(CourseStep.WORDS), {"before": MINE, "after": ""})
    assert answer.status_code == 422
    assert "rode turnzak" in answer.content.decode()


@pytest.mark.parametrize(
    ("each", "after"),
    [
        (CourseStep.SENTENCES, "Maandag is het zwembad dicht. We zwemmen dinsdag. De bus vertrekt om half negen."),
        (CourseStep.WHO, "Neem een doos mee."),
        (CourseStep.WHEN, "Op vrijdag 4 december gaan we naar de bibliotheek."),
        (CourseStep.TOPIC, "Beste ouders, dinsdag gaan we zwemmen. Geef een handdoek mee."),
    ],
)
def test_a_good_rewrite_of_each_example_is_seen(each, after):
    assert compare(each, EXAMPLES[each][0], after).better


def test_what_one_did_is_private_and_can_be_wiped(client, klas, teacher):
    client.post(step(CourseStep.WORDS), {"before": MINE, "after": "Geef morgen de rode turnzak mee."})
    client.force_login(make_user(klas.organisation, Role.SCHOOL_ADMINISTRATOR))
    assert "gedaan op" not in client.get(reverse("messages:course")).content.decode()
    client.post(reverse("messages:course_start_again"))
    client.force_login(teacher)
    assert "gedaan op" in client.get(reverse("messages:course")).content.decode()
    client.post(reverse("messages:course_start_again"))
    assert "gedaan op" not in client.get(reverse("messages:course")).content.decode()


def test_the_course_is_for_staff_of_a_school_and_knows_five_steps(client, klas, teacher):
    assert client.get("/klare-taal/cursus/zes/").status_code == 404
    client.logout()
    assert client.get(reverse("messages:course")).status_code == 302
    client.force_login(make_user(None))
    assert client.get(reverse("messages:course")).status_code == 404


def test_the_number_of_queries_does_not_grow_with_the_messages(client, klas, teacher):
    counts = []
    for more in (1, 2):
        for number in range(more):
            make_sent_message(klas, teacher, free_text=f"{MINE} Het is nummer {more} {number}.")
        with CaptureQueriesContext(connection) as queries:
            client.get(step(CourseStep.WORDS))
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 14
