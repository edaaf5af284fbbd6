"""A school may ask that own words are plain before they go; who goes above it says why, and that is counted."""

from datetime import date, datetime, time

import pytest
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.messages.models import MessageState
from schoolpoort.contexts.messages.services.corrections import send_correction, start_correction
from schoolpoort.contexts.messages.services.drafts import DraftContent, draft_version, save_draft
from schoolpoort.contexts.messages.services.intake import receive_mail, receive_text
from schoolpoort.contexts.messages.services.readiness import NotReady
from schoolpoort.contexts.messages.services.scheduling import schedule_message, send_due_messages
from schoolpoort.contexts.messages.services.sending import send_message
from schoolpoort.core.clock import LOCAL_ZONE, clock_at
from schoolpoort.core.models import AuditEntry
from tests.factories.families import make_family
from tests.factories.messages import make_draft, make_sent_message, send_at_once
from tests.factories.schools import make_class, make_school, make_teacher, make_user

pytestmark = pytest.mark.django_db

HARD = "Gelieve het formulier onverwijld in te vullen, aangezien de inschrijvingen reeds worden afgesloten."
EASY = "Breng morgen je turnzak mee."
REASON = "De stad wil deze woorden."


@pytest.fixture
def school():
    return make_school(level_asked="B1")


@pytest.fixture
def klas(school):
    klas = make_class(school)
    make_family(klas)
    return klas


@pytest.fixture
def teacher(klas):
    return make_teacher(klas)


def give_reason(message, reason: str = REASON) -> None:
    version = draft_version(message)
    version.level_reason = reason
    version.save(update_fields=["level_reason"])


def fields_of(error) -> list[str]:
    return [each.field for each in error.value.problems]


def overrulings(message) -> int:
    return AuditEntry.objects.filter(action="sent above the level", subject_id=message.pk).count()


def test_a_hard_text_waits_for_a_reason_and_then_goes(klas, teacher):
    message = make_draft(klas, teacher, free_text=HARD)
    with pytest.raises(NotReady) as error:
        send_message(message, teacher)
    assert fields_of(error) == ["level_reason"]
    assert message.state == MessageState.DRAFT
    give_reason(message)
    send_at_once(message, teacher)
    version = message.versions.get()
    assert message.state == MessageState.SENT
    assert (version.level_asked, version.level_reason) == ("B1", REASON)
    assert version.level in ("B2", "C1")
    entry = AuditEntry.objects.get(action="sent above the level", subject_id=message.pk)
    assert REASON not in str(entry.fields) and "formulier" not in str(entry.fields)


def test_an_empty_or_very_short_reason_does_not_open_the_gate(klas, teacher):
    message = make_draft(klas, teacher, free_text=HARD)
    give_reason(message, "  x  ")
    with pytest.raises(NotReady):
        send_message(message, teacher)


@pytest.mark.parametrize("text", [EASY, "", "Meer weten? Kom langs!", "🙂🙂🙂"])
def test_an_easy_text_or_none_goes_without_a_word(klas, teacher, text):
    message = send_at_once(make_draft(klas, teacher, free_text=text), teacher)
    assert message.state == MessageState.SENT
    assert overrulings(message) == 0


def test_a_reason_that_was_not_needed_is_forgotten(klas, teacher):
    message = make_draft(klas, teacher, free_text=EASY)
    give_reason(message)
    send_at_once(message, teacher)
    assert message.versions.get().level_reason == ""


def test_a_school_that_asks_nothing_stops_nobody_and_counts_nobody(klas, teacher, school):
    school.level_asked = ""
    school.save()
    message = make_draft(klas, teacher, free_text=HARD)
    message.refresh_from_db()
    send_at_once(message, teacher)
    assert message.state == MessageState.SENT
    assert overrulings(message) == 0


def test_a2_asks_more_than_b1(klas, teacher, school):
    text = "De kinderen maakten een mooie doos van karton, en daarna zetten ze die samen naast het raam van de klas."
    draft = make_draft(klas, teacher, free_text=text)
    send_at_once(draft, teacher)
    assert draft.versions.get().level == "B1"
    school.level_asked = "A2"
    school.save()
    again = make_draft(klas, teacher, free_text=text)
    with pytest.raises(NotReady):
        send_message(again, teacher)


def test_planning_asks_the_same(klas, teacher):
    message = make_draft(klas, teacher, free_text=HARD)
    with pytest.raises(NotReady) as error:
        schedule_message(message, date(2026, 11, 24), time(8, 0))
    assert fields_of(error) == ["level_reason"]
    give_reason(message)
    schedule_message(message, date(2026, 11, 24), time(8, 0))
    with clock_at(datetime(2026, 11, 24, 8, 1, tzinfo=LOCAL_ZONE)):
        assert send_due_messages() == 1
    assert overrulings(message) == 1


def test_what_the_school_asks_later_does_not_hold_back_what_was_planned(klas, teacher, school):
    school.level_asked = ""
    school.save()
    message = make_draft(klas, teacher, free_text=HARD)
    schedule_message(message, date(2026, 11, 24), time(8, 0))
    school.level_asked = "A2"
    school.save()
    with clock_at(datetime(2026, 11, 24, 8, 1, tzinfo=LOCAL_ZONE)):
        assert send_due_messages() == 1


def test_a_text_that_became_hard_after_planning_does_not_leave_by_itself(klas, teacher):
    message = make_draft(klas, teacher, free_text=EASY)
    schedule_message(message, date(2026, 11, 24), time(8, 0))
    version = draft_version(message)
    save_draft(message, version, DraftContent(version.blocks, HARD), message.revision)
    with clock_at(datetime(2026, 11, 24, 8, 1, tzinfo=LOCAL_ZONE)):
        assert send_due_messages() == 0
    message.refresh_from_db()
    assert message.state == MessageState.DRAFT
    assert draft_version(message).free_text == HARD


def test_a_correction_asks_the_same_and_needs_a_reason_of_its_own(klas, teacher):
    message = make_sent_message(klas, teacher)
    version = start_correction(message)
    version.free_text, version.change_note = HARD, "Er is een formulier bij."
    version.save()
    with pytest.raises(NotReady) as error:
        send_correction(message, version, teacher)
    assert fields_of(error) == ["level_reason"]
    version.level_reason = REASON
    send_correction(message, version, teacher)
    assert overrulings(message) == 1


def test_a_mail_to_the_class_becomes_a_draft_that_meets_the_gate_when_it_is_sent(klas, teacher, settings):
    settings.MAIL_DOMAIN = "klas.example"
    klas.mailbox = "zonnebloem"
    klas.save()
    raw = f"From: {teacher.email}\r\nTo: zonnebloem@klas.example\r\nSubject: Formulier\r\n\r\n{HARD}\r\n"
    message = receive_mail(raw.encode(), "zonnebloem@klas.example")
    with pytest.raises(NotReady) as error:
        send_message(message, teacher)
    assert fields_of(error) == ["level_reason"]


def test_a_draft_of_a_program_meets_the_gate_when_it_is_sent(klas, teacher):
    message = receive_text(klas, teacher.email, "Formulier", HARD)
    with pytest.raises(NotReady) as error:
        send_message(message, teacher)
    assert fields_of(error) == ["level_reason"]


def test_the_page_names_the_sentences_and_takes_the_reason(client, klas, teacher):
    client.force_login(teacher)
    message = make_draft(klas, teacher)
    address = reverse("messages:compose", args=[message.pk])
    fields = {"audience": "classes", "classes": [str(klas.pk)], "free_text": f"{EASY} {HARD}", "title": ""}
    fields |= {"block-0-id": "swimming-starts", "block-0-date": "2026-12-03", "block-0-time": "09:15"}
    fields["block-0-items"] = ["towel"]
    page = client.post(address, {**fields, "revision": message.revision, "action": "send"}).content.decode()
    assert "Je school vraagt B1." in page
    assert f"<li>{HARD}</li>" in page
    assert f"<li>{EASY}</li>" not in page
    message.refresh_from_db()
    assert message.state == MessageState.DRAFT
    answer = client.post(address, {**fields, "revision": message.revision, "action": "send", "level_reason": REASON})
    assert answer.url == reverse("messages:sending", args=[message.pk])
    assert message.versions.get().level_reason == REASON


def test_the_administrator_reads_a_count_by_month_and_nothing_else(client, klas, teacher, school):
    for text, reason in ((HARD, REASON), (EASY, ""), ("", "")):
        message = make_draft(klas, teacher, free_text=text)
        give_reason(message, reason)
        send_at_once(message, teacher)
    client.force_login(make_user(school, Role.SCHOOL_ADMINISTRATOR))
    page = client.get(reverse("messages:levels")).content.decode()
    assert "1 van 3 berichten waren moeilijker dan je school vraagt." in page
    assert "november 2026" in page.lower()
    assert REASON not in page and teacher.last_name not in page and "zwemles" not in page


def test_the_count_is_for_administrators_and_of_their_own_school(client, klas, teacher):
    message = make_draft(klas, teacher, free_text=HARD)
    give_reason(message)
    send_at_once(message, teacher)
    client.force_login(teacher)
    assert client.get(reverse("messages:levels")).status_code == 404
    client.force_login(make_user(make_school("De Es"), Role.SCHOOL_ADMINISTRATOR))
    assert "Er zijn nog geen berichten verstuurd." in client.get(reverse("messages:levels")).content.decode()


def test_the_queries_of_the_count_do_not_grow(client, klas, teacher, school, django_assert_max_num_queries):
    client.force_login(make_user(school, Role.SCHOOL_ADMINISTRATOR))
    for _more in range(2):
        make_sent_message(klas, teacher)
        with django_assert_max_num_queries(14):
            client.get(reverse("messages:levels"))


def test_an_administrator_chooses_the_level_and_that_is_recorded(client, school):
    administrator = make_user(school, Role.SCHOOL_ADMINISTRATOR)
    client.force_login(administrator)
    form = {"name": school.name, "short_name": school.short_name, "level_asked": "A2"}
    client.post(reverse("people:school"), form)
    school.refresh_from_db()
    assert school.level_asked == "A2"
    assert AuditEntry.objects.filter(subject="Organisation", subject_id=school.pk, action="changed").count() == 1
    assert client.post(reverse("people:school"), {**form, "level_asked": "Z9"}).status_code == 422
    client.post(reverse("people:school"), {**form, "level_asked": ""})
    school.refresh_from_db()
    assert school.level_asked == ""
