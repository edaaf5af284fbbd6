"""A consent in a talk: a no counts at once, a yes only with the code that went to the guardian's own telephone."""

import json
import re
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.delivery.api import Delivery
from schoolpoort.contexts.people.api import (
    Channel,
    Consent,
    ConsentPurpose,
    ConsentSource,
    NeedsProof,
    Said,
    has_consent,
    say_about_photos,
)
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope
from schoolpoort.core.words import Words
from tests.factories.families import make_family
from tests.factories.schools import make_teacher, make_user

pytestmark = pytest.mark.django_db
TAKING = ConsentPurpose.PHOTO_TAKING


@pytest.fixture
def family(school_class):
    return make_family(school_class, child="Jana", languages=("ar", "nl"), channels=("email",))


@pytest.fixture
def user(school_class):
    return make_teacher(school_class)


@pytest.fixture
def teacher(user) -> Client:
    return signed_in(user)


def signed_in(user) -> Client:
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def say(client: Client, family, say: str = "yes", source: str = "talk_code", purposes=("photo-taking",)):
    form = {"guardian": str(family.guardian.pk), "purposes": list(purposes), "say": say, "source": source}
    return client.post(reverse("rights:child-consents", args=[family.child.pk]), form)


def state_in(answer) -> str:
    found = re.search(r'name="state" value="([^"]+)"', answer.content.decode())
    assert found
    return found[1]


def confirm(client: Client, family, state: str, code: str):
    address = reverse("rights:confirm-spoken", args=[family.child.pk])
    return client.post(address, {"state": state, "code": code})


def texts() -> list[str]:
    rows = Delivery.unscoped.filter(kind="rights.consent_code").order_by("created_at", "pk")
    return [json.loads(row.content)[1] for row in rows]


def code_in(text: str) -> str:
    found = re.search(r"\b(\d{6})\b", text)
    assert found
    return found[1]


def holds(family) -> bool:
    scope = Scope.of(family.child.organisation_id)
    return family.child.pk in has_consent(scope, [family.child.pk], TAKING, clock.today())


def rows(family) -> list[Consent]:
    return list(Consent.objects.within(Scope.of(family.child.organisation_id)))


def test_the_guardian_reads_in_their_language_types_the_code_and_it_counts(teacher, user, family) -> None:
    page = say(teacher, family)
    shown = page.content.decode()
    assert str(Words.of(["ar"]).html("consent-photo-taking")) in shown and 'lang="ar" dir="rtl"' in shown
    assert not rows(family), "nothing is saved before the code"
    assert confirm(teacher, family, state_in(page), code_in(texts()[0])).status_code == 302
    (row,) = rows(family)
    assert (row.source, row.recorded_by_id, row.given) == (ConsentSource.TALK_CODE, user.pk, True)
    assert holds(family)
    page = teacher.get(reverse("rights:child-consents", args=[family.child.pk])).content.decode()
    assert "gesprek op school, met een code van de ouder" in page


def test_the_code_goes_to_the_guardians_own_address_and_the_text_names_no_child(teacher, family) -> None:
    page = say(teacher, family).content.decode()
    own = Channel.unscoped.get(guardian=family.guardian, kind="email")
    delivery = Delivery.unscoped.get(kind="rights.consent_code")
    assert delivery.address == own.address and own.address not in page
    assert "نعم" in texts()[0] and "Jana" not in texts()[0] and family.child.last_name not in texts()[0]


def test_the_text_says_no_where_a_no_was_written_down(teacher, family) -> None:
    page = say(teacher, family, say="no")
    assert " لا " in texts()[0].replace("\n", " ") and "نعم" not in texts()[0]
    confirm(teacher, family, state_in(page), code_in(texts()[0]))
    assert [row.given for row in rows(family)] == [False]


def test_a_yes_that_was_only_spoken_is_refused_and_a_no_is_not(teacher, family) -> None:
    refused = say(teacher, family, source="in_person")
    assert refused.status_code == 422
    assert "Een ja heeft een code of een handtekening nodig." in refused.content.decode()
    assert not rows(family)
    with pytest.raises(NeedsProof):
        say_about_photos(family.guardian, family.child, [TAKING], True, Said(ConsentSource.IN_PERSON))
    assert say(teacher, family, say="no", source="in_person").status_code == 302
    assert [row.given for row in rows(family)] == [False]


@pytest.mark.parametrize(("minutes", "wrong"), [(0, True), (11, False)])
def test_a_wrong_or_late_code_saves_nothing(teacher, family, minutes: int, wrong: bool) -> None:
    state = state_in(say(teacher, family))
    code = code_in(texts()[0])
    typed = f"{(int(code) + 1) % 1_000_000:06d}" if wrong else code
    with clock.clock_at(clock.now() + timedelta(minutes=minutes)):
        answer = confirm(teacher, family, state, typed)
    assert answer.status_code == 422
    assert str(Words.of(["ar"]).html("code-wrong" if wrong else "code-expired")) in answer.content.decode()
    assert not rows(family)


def test_a_code_fits_one_answer_only(teacher, family) -> None:
    """The guardian says no to the website; nobody uses that code for a yes, or for another photo."""
    yes = state_in(say(teacher, family, purposes=("photo-website", "photo-taking")))
    other = state_in(say(teacher, family, purposes=("photo-taking",)))
    for_no = say(teacher, family, say="no", purposes=("photo-website",))
    code = code_in(texts()[2])
    for state in (yes, other):
        assert confirm(teacher, family, state, code).status_code == 422
    assert not rows(family)
    assert confirm(teacher, family, state_in(for_no), code).status_code == 302


def test_a_state_of_somebody_else_or_changed_saves_nothing(school_class, teacher, family) -> None:
    state = state_in(say(teacher, family))
    code = code_in(texts()[0])
    sibling = make_family(school_class, child="Otis")
    colleague = signed_in(make_teacher(school_class))
    for client, about, sent in ((colleague, family, state), (teacher, sibling, state), (teacher, family, state + "x")):
        answer = confirm(client, about, sent, code)
        assert answer.status_code == 302
    assert not rows(family) and not rows(sibling)
    outsider = signed_in(make_user(make_teacher_elsewhere(), Role.SCHOOL_ADMINISTRATOR))
    assert confirm(outsider, family, state, code).status_code == 404


def make_teacher_elsewhere():
    from tests.factories.schools import make_school

    return make_school()


def test_without_a_number_that_works_paper_is_asked(teacher, school_class) -> None:
    family = make_family(school_class, channels=("letter",))
    answer = say(teacher, family)
    assert answer.status_code == 422
    assert "Vraag een papier met handtekening." in answer.content.decode()
    assert not texts()


def test_nobodys_telephone_is_flooded_whatever_is_ticked(teacher, family) -> None:
    purposes = [each.value for each in ConsentPurpose if each.value.startswith("photo-")]
    codes = [say(teacher, family, purposes=(purpose,)).status_code for purpose in purposes]
    codes += [say(teacher, family, say="no", purposes=(purpose,)).status_code for purpose in purposes[:2]]
    assert codes == [200] * 5 + [429] * 2
    assert len(texts()) == 5
