"""What a family answers: one tap, a question, help, a signature; and who gets to know."""

import re

import pytest
from django.db import connection

from schoolpoort.contexts.accounts.api import OneTimeCode
from schoolpoort.contexts.messages.asks import asks_of
from schoolpoort.contexts.messages.events import AnswerReceived
from schoolpoort.contexts.messages.help_kinds import DuplicateHelpKind, HelpKind, help_kinds, register_help_kind
from schoolpoort.contexts.messages.models import Answer, AnswerKind, AnswerSource, RecipientState
from schoolpoort.contexts.messages.services.answers import CodeNeeded, answer_block, text_for_staff
from schoolpoort.contexts.messages.services.rendering import blocks_of
from schoolpoort.contexts.worklist.api import Task, TaskKind
from schoolpoort.core import events
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.phrases import phrase
from schoolpoort.core.words import Words
from tests.contexts.messages.parent.test_message_page import correct
from tests.factories.families import make_family
from tests.factories.parent_messages import COFFEE, OUTING, SPARE_CLOTHES, SWIMMING, send_to_class

pytestmark = pytest.mark.django_db


def answers() -> list[tuple[str, str, str]]:
    return [(each.kind, each.block, each.value) for each in Answer.unscoped.order_by("at", "pk")]


def test_one_tap_says_that_it_is_understood(phone, school_class) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class)
    response = phone.post(sent.address(family.guardian, "/answer"), answer="understood", version="1")
    assert response.status_code == 303
    assert response["Location"] == sent.address(family.guardian, "/thanks")
    assert answers() == [("understood", "", "")]
    answer = Answer.unscoped.get()
    assert (answer.version, answer.source) == (sent.version, AnswerSource.LINK)
    assert sent.recipient(family.guardian).state == RecipientState.UNDERSTOOD
    assert not Task.unscoped.exists()
    thanks = phone.get(response["Location"]).content.decode()
    assert phrase("answer-thanks", ["ar"]).text in thanks
    assert phrase("answer-change", ["ar"]).text in thanks


def test_a_double_tap_is_one_answer(phone, school_class) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class, COFFEE)
    for _ in range(2):
        phone.post(sent.address(family.guardian, "/answer"), answer="understood")
        phone.post(sent.address(family.guardian, "/answer"), block="coffee-moment", value="yes")
        phone.post(sent.address(family.guardian, "/help"), picked="help-come-with-me")
    assert sorted(answers()) == [("block", "coffee-moment", "yes"), ("help", "", ""), ("understood", "", "")]
    assert Task.unscoped.count() == 1


def test_yes_can_become_no(phone, school_class) -> None:
    family = make_family(school_class, languages=["nl"])
    sent = send_to_class(school_class, COFFEE)
    address = sent.address(family.guardian, "/answer")
    phone.post(address, block="coffee-moment", value="yes")
    assert 'value="yes" aria-pressed="true"' in phone.get(sent.address(family.guardian)).content.decode()
    phone.post(address, block="coffee-moment", value="no")
    page = phone.get(sent.address(family.guardian)).content.decode()
    assert answers() == [("block", "coffee-moment", "no")]
    assert 'value="no" aria-pressed="true"' in page
    assert re.search("Uw antwoord: .?Nee", page)


def test_an_answer_belongs_to_the_version_that_was_read(phone, school_class) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class)
    address = sent.address(family.guardian, "/answer")
    first = sent.version
    phone.post(address, answer="understood", version="1")
    second = correct(sent, "Het uur is anders.")
    stale = phone.post(address, answer="understood", version="1")
    assert stale["Location"] == sent.address(family.guardian)
    assert [each.version_id for each in Answer.unscoped.all()] == [first.pk]
    phone.post(address, answer="understood", version="2")
    assert [each.version_id for each in Answer.unscoped.order_by("at")] == [first.pk, second.pk]


def test_a_picked_question_reaches_the_teacher_in_dutch(phone, school_class) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class)
    page = phone.get(sent.address(family.guardian, "/question")).content.decode()
    assert phrase("question-bring", ["ar"]).text in page
    phone.post(sent.address(family.guardian, "/question"), picked="question-bring")
    task = Task.unscoped.get()
    assert (task.kind, task.text, task.owner) == (TaskKind.QUESTION, "Wat geef ik mee?", sent.author)
    assert sent.recipient(family.guardian).state == RecipientState.QUESTION


def test_own_words_are_kept_encrypted_with_their_language(phone, school_class) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class)
    phone.post(sent.address(family.guardian, "/question"), text="هل المسبح دافئ؟")
    answer = Answer.unscoped.get()
    assert (answer.text, answer.text_language, answer.phrase) == ("هل المسبح دافئ؟", "ar", "")
    with connection.cursor() as cursor:
        cursor.execute("SELECT text FROM school_messages_answer")
        stored = cursor.fetchone()[0]
    assert "المسبح" not in stored
    assert text_for_staff(answer) == "هل المسبح دافئ؟ (geschreven door de ouder, in het Arabisch)"
    assert Task.unscoped.get().text == text_for_staff(answer)


def test_a_request_for_help_stays_with_the_one_who_asked(phone, school_class) -> None:
    family = make_family(school_class, guardians=2)
    mother, father = family.guardians
    sent = send_to_class(school_class)
    for kind in ("help-talk-trusted", "help-interpret"):
        response = phone.post(sent.address(mother, "/help"), picked=kind, text="")
        assert phrase("help-sent", ["ar"]).text in phone.get(response["Location"]).content.decode()
    phone.post(sent.address(mother, "/help"), text="أحتاج مساعدة")
    tasks = Task.unscoped.filter(kind=TaskKind.HELP)
    assert {task.guardian_id for task in tasks} == {mother.pk}
    assert {task.text for task in tasks} >= {"Praten met iemand die ik vertrouw", "Iemand vertaalt bij een gesprek"}
    helped = phrase("help-sent", ["ar"]).text
    for end in ("", "/thanks", "/help", "/question", "/instellingen", "/agenda.ics"):
        page = phone.get(sent.address(father, end)).content.decode()
        assert helped not in page
        assert "أحتاج مساعدة" not in page
        if end != "/help":
            assert phrase("help-talk-trusted", ["ar"]).text not in page
    # Not on her own message page either: a telephone lies on the kitchen table.
    assert phrase("help-talk-trusted", ["ar"]).text not in phone.get(sent.address(mother)).content.decode()


def test_a_child_never_interprets_and_the_page_says_so_kindly(phone, school_class) -> None:
    family = make_family(school_class, languages=["nl"])
    page = phone.get(send_to_class(school_class).address(family.guardian, "/help")).content.decode()
    assert "Kinderen en jongeren vertalen niet voor u." in page


def test_another_context_can_add_a_kind_of_help(phone, school_class, monkeypatch) -> None:
    monkeypatch.setattr("schoolpoort.contexts.messages.help_kinds._kinds", {each.id: each for each in help_kinds()})
    register_help_kind(HelpKind("help-other", "bridge-figure", 5))
    with pytest.raises(DuplicateHelpKind):
        register_help_kind(HelpKind("help-other", "talk", 5))
    family = make_family(school_class)
    sent = send_to_class(school_class)
    assert 'value="help-other"' in phone.get(sent.address(family.guardian, "/help")).content.decode()
    phone.post(sent.address(family.guardian, "/help"), picked="help-other")
    assert Task.unscoped.get().text == "Iets anders"


def test_others_hear_of_an_answer_once(phone, school_class, monkeypatch) -> None:
    heard: list[AnswerReceived] = []
    monkeypatch.setitem(events._subscribers, AnswerReceived, [heard.append])
    family = make_family(school_class)
    sent = send_to_class(school_class)
    for _ in range(2):
        phone.post(sent.address(family.guardian, "/answer"), answer="understood")
    answer = Answer.unscoped.get()
    assert heard == [AnswerReceived(answer.pk, answer.recipient_id, family.guardian.pk, "understood")]
    entry = AuditEntry.objects.get(action="answered")
    assert (entry.actor_kind, entry.actor_id, entry.subject_id) == ("guardian", family.guardian.pk, answer.pk)


@pytest.mark.parametrize(
    ("block", "value", "stored"),
    [
        (("school-bill", {"amount": "25.00", "reasons": ["meals"], "until": "2026-12-20"}), "paid", "paid"),
        (SPARE_CLOTHES, "will-bring", "will-bring"),
        (COFFEE, "no", "no"),
        (
            (
                "parents-evening-invite",
                {
                    "date": "2026-12-01",
                    "second-date": "2026-12-02",
                    "start": "17:00",
                    "end": "20:00",
                    "until": "2026-11-27",
                },
            ),
            "2026-12-02",
            "2026-12-02",
        ),
    ],
)
def test_what_a_block_asks_is_one_tap(phone, school_class, block, value: str, stored: str) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class, block)
    page = phone.get(sent.address(family.guardian)).content.decode()
    assert f'name="value" value="{value}"' in page
    response = phone.post(sent.address(family.guardian, "/answer"), block=block[0], value=value, interpreter="1")
    assert response.status_code == 303
    assert answers() == [("block", block[0], stored)]
    wish = "answer-interpreter" if block[0] == "parents-evening-invite" else ""
    assert Answer.unscoped.get().phrase == wish


def test_a_link_alone_signs_nothing(phone, school_class) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class, OUTING)
    page = phone.get(sent.address(family.guardian)).content.decode()
    assert 'value="sign"' not in page
    response = phone.post(sent.address(family.guardian, "/answer"), block="outing-permission", value="sign")
    assert response["Location"] == sent.address(family.guardian, "/sign")
    assert answers() == []
    words = Words.of(["nl"])
    blocks = blocks_of(sent.version.renderings.get(language="nl").body)
    ask = asks_of(blocks, sent.version.blocks, words)[0]
    with pytest.raises(CodeNeeded):
        answer_block(sent.reader(family.guardian), sent.version, ask, "sign")


def test_a_code_signs_and_both_ways_are_explained(phone, school_class, sent_codes) -> None:
    family = make_family(school_class, channels=["email"])
    sent = send_to_class(school_class, OUTING)
    address = sent.address(family.guardian, "/sign")
    page = phone.get(address).content.decode()
    assert phrase("need-paper-for-this", ["ar"]).text in page
    assert phrase("settings-channel-letter", ["ar"]).text in page
    form = phone.post(address, choice="outing-permission:sign").content.decode()
    state = re.search('name="state" value="([^"]+)"', form)[1]
    wrong = phone.post(address, state=state, code="000000" if sent_codes() != "000000" else "111111")
    assert wrong.status_code == 400
    assert phrase("code-wrong", ["ar"]).text in wrong.content.decode()
    assert answers() == []
    right = phone.post(address, state=state, code=f" {sent_codes()} ")
    assert right.status_code == 303
    answer = Answer.unscoped.get()
    assert (answer.value, answer.source, answer.kind) == ("sign", AnswerSource.CODE, AnswerKind.BLOCK)
    again = phone.post(address, state=state, code=sent_codes())
    assert phrase("code-expired", ["ar"]).text in again.content.decode()


def test_a_code_of_one_parent_does_not_sign_for_the_other(phone, school_class, sent_codes) -> None:
    mother, father = make_family(school_class, channels=["email"], guardians=2).guardians
    sent = send_to_class(school_class, OUTING)
    form = phone.post(sent.address(mother, "/sign"), choice="outing-permission:sign").content.decode()
    state = re.search('name="state" value="([^"]+)"', form)[1]
    assert phone.post(sent.address(father, "/sign"), state=state, code=sent_codes()).status_code == 400
    assert answers() == []


def test_without_a_number_or_address_only_paper_is_left(phone, school_class) -> None:
    family = make_family(school_class, channels=["letter"])
    sent = send_to_class(school_class, OUTING)
    page = phone.get(sent.address(family.guardian, "/sign")).content.decode()
    assert "<form" not in page
    assert phrase("settings-channel-letter", ["ar"]).text in page
    phone.post(sent.address(family.guardian, "/sign"), choice="outing-permission:sign")
    assert not OneTimeCode.unscoped.exists()


def test_nothing_is_asked_twice_in_a_message_with_several_blocks(phone, school_class) -> None:
    family = make_family(school_class, languages=["nl"])
    sent = send_to_class(school_class, SWIMMING, COFFEE, SPARE_CLOTHES)
    page = phone.get(sent.address(family.guardian)).content.decode()
    assert page.count('name="block" value="coffee-moment"') == 1
    assert page.count('name="block" value="spare-clothes"') == 1
    assert 'name="block" value="swimming-starts"' not in page
