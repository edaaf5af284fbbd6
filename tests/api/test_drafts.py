"""A text from another program becomes a draft of a teacher, and leaves only when the teacher says so."""

import pytest

from schoolpoort.api.models import ApiScope
from schoolpoort.contexts.messages.models import Message, MessageState
from schoolpoort.core.scope import Scope
from tests.api.conftest import program
from tests.factories.schools import make_class, make_school, make_teacher, make_user


@pytest.fixture
def school_class(school):
    return make_class(school)


@pytest.fixture
def teacher(school_class):
    return make_teacher(school_class)


def given(school_class, teacher, **changed: object) -> dict[str, object]:
    text = "Volgende week gaan we zwemmen."
    return {
        "class_id": str(school_class.pk),
        "author_email": teacher.email,
        "subject": "Zwemmen",
        "text": text,
        **changed,
    }


def messages(school) -> list[Message]:
    return list(Message.objects.within(Scope.of(school.pk)))


def test_a_text_becomes_a_draft_with_suggestions(school, school_class, teacher) -> None:
    answer = program(school, ApiScope.MESSAGES_DRAFT).post("/messages/drafts", given(school_class, teacher))
    assert answer.status_code == 201
    (message,) = messages(school)
    assert (message.author, message.state, message.title) == (teacher, MessageState.DRAFT, "Zwemmen")
    assert "swimming-starts" in message.suggested_blocks
    assert message.versions.get().free_text == "Volgende week gaan we zwemmen."
    assert answer.json()["id"] == str(message.pk)
    assert str(message.pk) in answer.json()["address"]


def test_the_same_call_twice_makes_one_draft(school, school_class, teacher) -> None:
    known = program(school, ApiScope.MESSAGES_DRAFT)
    twice = [known.post("/messages/drafts", given(school_class, teacher), idempotency_key="1") for _ in range(2)]
    assert twice[0].json() == twice[1].json()
    assert len(messages(school)) == 1
    assert (
        known.post("/messages/drafts", given(school_class, teacher, subject="a"), idempotency_key="1").status_code
        == 422
    )
    assert known.post("/messages/drafts", given(school_class, teacher), idempotency_key="2" * 101).status_code == 422


def test_one_programs_idempotency_key_is_not_anothers(school, school_class, teacher) -> None:
    for _ in range(2):
        known = program(school, ApiScope.MESSAGES_DRAFT)
        assert known.post("/messages/drafts", given(school_class, teacher), idempotency_key="1").status_code == 201
    assert len(messages(school)) == 2


def test_who_does_not_teach_the_class_gets_no_draft(school, school_class, teacher) -> None:
    known = program(school, ApiScope.MESSAGES_DRAFT)
    for email in (
        make_user(school).email,
        make_teacher(make_class(school, "3A")).email,
        "nobody@school.example",
        "...",
    ):
        answer = known.post("/messages/drafts", given(school_class, teacher, author_email=email))
        assert (answer.status_code, answer.json()["code"]) == (422, "no-author")
    assert not messages(school)


def test_another_schools_class_does_not_exist(school, school_class, teacher) -> None:
    stranger = program(make_school("De Es"), ApiScope.MESSAGES_DRAFT)
    answer = stranger.post("/messages/drafts", given(school_class, teacher))
    assert (answer.status_code, answer.json()["code"]) == (404, "no-class")
    assert not messages(school)


def test_what_nobody_types_is_taken_out(school, school_class, teacher) -> None:
    known = program(school, ApiScope.MESSAGES_DRAFT)
    known.post("/messages/drafts", given(school_class, teacher, text="Zwem\x00men\u202e!"))
    assert messages(school)[0].versions.get().free_text == "Zwemmen!"
