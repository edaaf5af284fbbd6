"""Language, channel and listening: shown to whoever holds the link, changed only with a code."""

import re
from datetime import timedelta

import pytest

from schoolpoort.contexts.accounts.api import OneTimeCode
from schoolpoort.contexts.delivery.api import Delivery
from schoolpoort.contexts.people.api import Channel, ChannelHealth, Guardian, LanguageSkill
from schoolpoort.core import clock
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.phrases import phrase
from tests.factories.families import add_channel, make_family
from tests.factories.parent_messages import send_to_class

pytestmark = pytest.mark.django_db

CHOICES = {"language": "en", "channel": "letter", "listening": "1"}


def state_in(response) -> str:
    return re.search('name="state" value="([^"]+)"', response.content.decode())[1]


def languages(guardian: Guardian) -> list[str]:
    return list(LanguageSkill.unscoped.filter(guardian=guardian).order_by("rank").values_list("tag", flat=True))


def channels(guardian: Guardian) -> list[str]:
    return list(Channel.unscoped.filter(guardian=guardian).order_by("rank").values_list("kind", flat=True))


@pytest.fixture
def family(school_class):
    return make_family(school_class, languages=["ar"], channels=["email", "sms"], guardians=2)


@pytest.fixture
def address(school_class, family) -> str:
    return send_to_class(school_class).address(family.guardian, "/instellingen")


def test_the_right_code_saves_what_was_chosen(phone, family, address, sent_codes) -> None:
    form = phone.post(address, **CHOICES)
    assert "o…@gezin.example" in form.content.decode()
    assert languages(family.guardian) == ["ar"]
    saved = phone.post(address, state=state_in(form), code=sent_codes())
    assert saved.status_code == 303
    assert phrase("settings-saved", ["ar"]).text in phone.get(saved["Location"]).content.decode()
    assert languages(family.guardian) == ["en", "ar"]
    assert channels(family.guardian) == ["letter", "email", "sms"]
    assert Guardian.unscoped.get(pk=family.guardian.pk).prefers_listening
    entry = AuditEntry.objects.get(action="changed", subject="Guardian")
    assert (entry.actor_id, entry.fields) == (
        family.guardian.pk,
        ["language_skills", "channels", "prefers_listening"],
    )
    other = family.guardians[1]
    assert (languages(other), channels(other)) == (["ar"], ["email", "sms"])


def test_the_code_goes_to_the_guardians_own_channel_and_to_nobody_elses(phone, family, address) -> None:
    phone.post(address, **CHOICES)
    delivery = Delivery.unscoped.get(kind="messages.code")
    own = Channel.unscoped.filter(guardian=family.guardian, kind="email").get()
    assert (delivery.address, delivery.channel, delivery.urgent) == (own.address, "email", True)


def test_a_code_goes_past_a_broken_channel(phone, family, address) -> None:
    Channel.unscoped.filter(guardian=family.guardian, kind="email").update(health=ChannelHealth.BROKEN)
    phone.post(address, **CHOICES)
    assert Delivery.unscoped.get(kind="messages.code").channel == "sms"
    assert 'value="email"' not in phone.get(address).content.decode()


def test_only_own_channels_can_be_chosen(phone, school_class) -> None:
    family = make_family(school_class, channels=["letter"], guardians=2)
    add_channel(family.guardians[1], "sms", "+32460009999", rank=2)
    address = send_to_class(school_class).address(family.guardian, "/instellingen")
    page = phone.get(address).content.decode()
    assert "+32460009999" not in page
    assert 'value="sms"' not in page
    assert "<form" not in page
    assert phone.post(address, language="ar", channel="sms").status_code == 400
    assert not OneTimeCode.unscoped.exists()


@pytest.mark.parametrize(
    ("minutes", "typed", "said"),
    [(0, "wrong", "code-wrong"), (11, "right", "code-expired"), (16, "right", "code-expired")],
)
def test_a_code_that_does_not_open_is_explained_and_saves_nothing(
    phone, family, address, sent_codes, minutes: int, typed: str, said: str
) -> None:
    state = state_in(phone.post(address, **CHOICES))
    with clock.clock_at(clock.now() + timedelta(minutes=minutes)):
        response = phone.post(address, state=state, code=sent_codes() if typed == "right" else "12345")
    assert response.status_code == 400
    assert phrase(said, ["ar"]).text in response.content.decode()
    assert languages(family.guardian) == ["ar"]


def test_after_five_wrong_codes_even_the_right_one_is_refused(phone, family, address, sent_codes) -> None:
    state = state_in(phone.post(address, **CHOICES))
    for _ in range(5):
        phone.post(address, state=state, code="x")
    response = phone.post(address, state=state, code=sent_codes())
    assert phrase("code-too-many", ["ar"]).text in response.content.decode()
    assert languages(family.guardian) == ["ar"]


def test_nobodys_telephone_is_flooded_with_codes(phone, family, address) -> None:
    codes = [phone.post(address, **CHOICES).status_code for _ in range(7)]
    assert codes == [200] * 5 + [429] * 2
    assert Delivery.unscoped.filter(kind="messages.code").count() == 5


@pytest.mark.parametrize("state", ["", "nonsense", "a:b:c", "\x00"])
def test_a_state_that_is_not_ours_saves_nothing(phone, family, address, sent_codes, state: str) -> None:
    phone.post(address, **CHOICES)
    response = phone.post(address, state=state, code=sent_codes())
    assert response.status_code == 400
    assert languages(family.guardian) == ["ar"]


def test_the_state_of_one_parent_is_nothing_for_the_other(phone, school_class, family, address, sent_codes) -> None:
    sent = send_to_class(school_class)
    mine = state_in(phone.post(address, **CHOICES))
    other = sent.address(family.guardians[1], "/instellingen")
    phone.post(other, **CHOICES)
    assert phone.post(other, state=mine, code=sent_codes()).status_code == 400
    assert languages(family.guardians[1]) == ["ar"]


@pytest.mark.parametrize("choices", [{}, {"language": "xx", "channel": "sms"}, {"language": "ar", "channel": "fax"}])
def test_a_choice_that_does_not_exist_is_explained(phone, family, address, choices: dict[str, str]) -> None:
    response = phone.post(address, **choices)
    assert response.status_code == 400
    assert phrase("error-choose-one", ["ar"]).text in response.content.decode()
    assert not OneTimeCode.unscoped.exists()
