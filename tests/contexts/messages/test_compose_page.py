from datetime import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.delivery.api import Delivery
from schoolpoort.contexts.messages.models import AudienceKind, Message, MessageState
from schoolpoort.contexts.messages.services.drafts import draft_version
from schoolpoort.contexts.messages.services.preview import preview
from schoolpoort.contexts.messages.views.compose_cards import MOST_FAMILIES
from schoolpoort.core.clock import LOCAL_ZONE, clock_at
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.messages import make_draft, make_sent_message
from tests.factories.schools import make_class, make_school, make_teacher, make_user

pytestmark = pytest.mark.django_db

SWIM: dict[str, object] = {"block-0-id": "swimming-starts", "block-0-date": "2026-12-03", "block-0-time": "09:15"}
SWIM["block-0-items"] = ["swimwear", "towel"]


def everything(klas, message, **fields):
    return {
        "revision": str(message.revision),
        "audience": "classes",
        "classes": [str(klas.pk)],
        "free_text": "",
        "title": "",
        **fields,
    }


def only_message(school):
    return Message.objects.within(Scope.of(school.pk)).get()


def test_a_teacher_writes_and_sends_in_five_clicks(client):
    school = make_school()
    klas = make_class(school)
    make_family(klas, child="Yara", languages=("en",))
    client.force_login(make_teacher(klas))

    # 1: new message; the class is chosen already.
    address = client.post(reverse("messages:new")).url
    message = only_message(school)
    assert "klas 2B" in client.get(address).content.decode()
    found = client.get(reverse("messages:blocks", args=[message.pk]), {"q": "zwem"}).content.decode()
    assert "De zwemles begint" in found
    # 2: the block.
    page = client.post(address, everything(klas, message, add="swimming-starts"))
    assert 'name="block-0-date"' in page.content.decode()
    message.refresh_from_db()
    # 3 and 4: day and hour, typed or picked; 5: send.
    response = client.post(address, everything(klas, message, **SWIM, action="send"))
    assert response.status_code == 302
    message.refresh_from_db()
    assert message.state == MessageState.SENDING
    assert message.title == "De zwemles begint"


def test_what_is_missing_is_said_beside_its_field_and_nothing_is_lost(client):
    school = make_school()
    klas = make_class(school)
    make_family(klas)
    teacher = make_teacher(klas)
    client.force_login(teacher)
    message = make_draft(klas, teacher)
    address = reverse("messages:compose", args=[message.pk])
    posted = everything(klas, message, **{**SWIM, "block-0-date": "31/02/2026", "free_text": "Tot dan!"}, action="send")
    page = client.post(address, posted).content.decode()
    assert "Deze dag bestaat niet: 31/02/2026" in page
    assert 'value="31/02/2026"' in page
    assert "Tot dan!" in page
    message.refresh_from_db()
    assert message.state == MessageState.DRAFT
    assert draft_version(message).free_text == "Tot dan!"


def test_sending_twice_sends_once(client):
    school = make_school()
    klas = make_class(school)
    make_family(klas)
    teacher = make_teacher(klas)
    client.force_login(teacher)
    message = make_draft(klas, teacher)
    address = reverse("messages:compose", args=[message.pk])
    posted = everything(klas, message, **SWIM, action="send")
    assert client.post(address, posted).url == reverse("messages:sending", args=[message.pk])
    first = only_message(school).progress_id
    assert client.post(address, posted).url == reverse("messages:sending", args=[message.pk])
    assert only_message(school).progress_id == first
    assert Delivery.objects.within(Scope.of(school.pk)).count() == 0


def test_a_second_tab_does_not_overwrite_the_first(client):
    school = make_school()
    klas = make_class(school)
    teacher = make_teacher(klas)
    client.force_login(teacher)
    message = make_draft(klas, teacher)
    address = reverse("messages:compose", args=[message.pk])
    client.post(address, everything(klas, message, **SWIM, free_text="eerste venster"))
    page = client.post(address, everything(klas, message, **SWIM, free_text="tweede venster"))
    assert page.status_code == 409
    assert "tweede venster" in page.content.decode()
    assert draft_version(message).free_text == "eerste venster"
    revision = only_message(school).revision
    client.post(address, everything(klas, message, **SWIM, free_text="tweede venster", overwrite=str(revision)))
    assert draft_version(message).free_text == "tweede venster"


def test_an_empty_audience_is_refused(client):
    school = make_school()
    klas = make_class(school)
    teacher = make_teacher(klas)
    client.force_login(teacher)
    message = make_draft(klas, teacher)
    page = client.post(
        reverse("messages:compose", args=[message.pk]), everything(klas, message, **SWIM, action="send")
    ).content.decode()
    assert "In deze keuze zit nog geen enkel gezin" in page


def test_a_teacher_of_another_class_or_school_sees_nothing(client):
    school = make_school()
    klas = make_class(school)
    message = make_draft(klas, make_teacher(klas))
    other_class = make_teacher(make_class(school, "3A"))
    other_school = make_user(make_school("De Es"), Role.SCHOOL_ADMINISTRATOR)
    for user in (other_class, other_school):
        client.force_login(user)
        for name in ("compose", "blocks", "sending", "letter_preview", "letters", "talk_card", "share"):
            assert client.get(reverse(f"messages:{name}", args=[message.pk])).status_code == 404, name
        for name in ("compose", "delete", "stop", "resume", "correct", "remind", "share", "shared"):
            assert client.post(reverse(f"messages:{name}", args=[message.pk])).status_code == 404, name
    assert only_message(school).state == MessageState.DRAFT


def test_a_teacher_cannot_post_the_whole_school_or_another_class(client):
    school = make_school()
    klas, other = make_class(school), make_class(school, "3A")
    teacher = make_teacher(klas)
    client.force_login(teacher)
    message = make_draft(klas, teacher)
    posted = everything(klas, message, **SWIM) | {"audience": "school", "classes": [str(klas.pk), str(other.pk)]}
    client.post(reverse("messages:compose", args=[message.pk]), posted)
    message = only_message(school)
    assert message.audience == AudienceKind.CLASSES
    assert [each.name for each in message.classes.all()] == ["2B"]


def test_chosen_families_need_a_reason_and_language_is_no_choice(client):
    school = make_school()
    klas = make_class(school)
    family = make_family(klas, child="Yara")
    make_family(klas, child="Jef", languages=("nl",))
    teacher = make_teacher(klas)
    client.force_login(teacher)
    message = make_draft(klas, teacher)
    address = reverse("messages:compose", args=[message.pk])
    posted = everything(klas, message, **SWIM, households=[str(family.household.pk)], action="send")
    page = client.post(address, posted | {"audience": "households"}).content.decode()
    assert "Schrijf kort waarom je net deze gezinnen kiest" in page
    assert "Yara H." in page
    assert 'name="language' not in page
    message.refresh_from_db()
    posted |= {"audience": "households", "audience_reason": "gaan mee met de bus", "revision": str(message.revision)}
    client.post(address, posted)
    assert only_message(school).state == MessageState.SENDING


def test_the_page_costs_the_same_for_one_family_and_for_three(client, django_assert_max_num_queries):
    school = make_school()
    klas = make_class(school)
    teacher = make_teacher(klas)
    make_family(klas, child="Yara", guardians=2)
    client.force_login(teacher)
    message = make_draft(klas, teacher)
    address = reverse("messages:compose", args=[message.pk])
    with django_assert_max_num_queries(40) as one:
        client.get(address)
    for child in ("Sami", "Jef"):
        make_family(klas, child=child, languages=("en", "nl"), guardians=2)
    with django_assert_max_num_queries(len(one)) as three:
        client.get(address)
    assert len(three) == len(one)


def test_a_day_that_is_over_is_warned_about_and_still_allowed(client):
    school = make_school()
    klas = make_class(school)
    make_family(klas)
    teacher = make_teacher(klas)
    client.force_login(teacher)
    message = make_draft(klas, teacher, [("swimming-starts", {"date": "2020-12-03", "time": "09:15"})])
    address = reverse("messages:compose", args=[message.pk])
    assert "Deze dag is al voorbij: donderdag 3 december 2020" in client.get(address).content.decode()
    client.post(address, everything(klas, message, **{**SWIM, "block-0-date": "2020-12-03"}, action="send"))
    assert only_message(school).state == MessageState.SENDING


def test_a_block_that_the_catalogue_dropped_stays_visible_and_is_not_sent(client):
    school = make_school()
    klas = make_class(school)
    make_family(klas)
    teacher = make_teacher(klas)
    client.force_login(teacher)
    message = make_draft(klas, teacher)
    version = draft_version(message)
    version.blocks = [{"block": "was-once-there", "version": 3, "params": {}}]
    version.save()
    address = reverse("messages:compose", args=[message.pk])
    assert "Dit bouwblok bestaat niet meer" in client.get(address).content.decode()
    client.post(address, everything(klas, message, **{"block-0-id": "was-once-there"}, action="send"))
    message = only_message(school)
    assert message.state == MessageState.DRAFT
    client.post(address, everything(klas, message, **{"block-0-id": "was-once-there"}, remove="0"))
    assert draft_version(message).blocks == []


def test_blocks_can_be_put_in_another_order(client):
    school = make_school()
    klas = make_class(school)
    teacher = make_teacher(klas)
    client.force_login(teacher)
    message = make_draft(klas, teacher, [])
    address = reverse("messages:compose", args=[message.pk])
    two = {**SWIM, "block-1-id": "late"}
    client.post(address, everything(klas, message, **two, up="1"))
    stored = draft_version(message).blocks
    assert [entry["block"] for entry in stored] == ["late", "swimming-starts"]
    assert stored[1]["params"]["date"] == "2026-12-03"


def test_the_teachers_own_words_need_a_title_and_stay_dutch_in_the_preview(client):
    school = make_school()
    klas = make_class(school)
    make_family(klas, languages=("en",))
    teacher = make_teacher(klas)
    client.force_login(teacher)
    message = make_draft(klas, teacher, [])
    address = reverse("messages:compose", args=[message.pk])
    page = client.post(address, everything(klas, message, free_text="Kom je mee?", action="send")).content.decode()
    assert "Geef je bericht een titel" in page
    message = only_message(school)
    page = client.post(address, everything(klas, message, **SWIM, free_text="Kom je mee?", preview="en"))
    assert "The teacher wrote this in Dutch" in page.content.decode()


def test_the_search_forgives_typing_errors_and_says_when_nothing_fits(client):
    klas = make_class(make_school())
    teacher = make_teacher(klas)
    client.force_login(teacher)
    message = make_draft(klas, teacher)
    address = reverse("messages:blocks", args=[message.pk])
    assert "De zwemles begint" in client.get(address, {"q": "zwemen"}).content.decode()
    assert "We vonden geen bouwblok" in client.get(address, {"q": "qqqqxx"}).content.decode()


def test_a_correction_asks_what_changed_and_then_leaves(client):
    school = make_school()
    klas = make_class(school)
    make_family(klas)
    teacher = make_teacher(klas)
    message = make_sent_message(klas, teacher)
    client.force_login(teacher)
    address = client.post(reverse("messages:correct", args=[message.pk])).url
    posted = {**SWIM, "block-0-time": "10:00", "revision": str(message.revision), "action": "send"}
    page = client.post(address, posted).content.decode()
    assert "Schrijf kort wat er veranderd is" in page
    message = only_message(school)
    posted |= {"change_note": "De les begint om 10 uur.", "revision": str(message.revision)}
    assert client.post(address, posted).url == reverse("messages:sending", args=[message.pk])
    latest = message.versions(manager="unscoped").latest("number")
    assert (latest.number, latest.change_note) == (2, "De les begint om 10 uur.")
    assert latest.blocks[0]["params"]["time"] == "10:00"
    assert latest.frozen_at is not None


def test_own_words_alone_reach_everybody_in_one_language_and_the_page_says_so(client):
    school = make_school()
    klas = make_class(school)
    make_family(klas, languages=("en",))
    teacher = make_teacher(klas)
    client.force_login(teacher)
    message = make_draft(klas, teacher, [], free_text="Dag", title="Even iets")
    assert "1 gezin, 1 taal" in client.get(reverse("messages:compose", args=[message.pk])).content.decode()


@pytest.mark.parametrize(("today", "shown"), [(21, "2026-11-23"), (24, "2026-11-25")])
def test_the_example_of_a_day_is_the_next_school_day(today, shown):
    klas = make_class(make_school())
    message = make_draft(klas, make_teacher(klas), [("swimming-starts", {})])
    with clock_at(datetime(2026, 11, today, 9, tzinfo=LOCAL_ZONE)):
        page = preview(message, draft_version(message), "nl", "juf Els", "2B").page
    assert page.parts[0].block.dates[0].iso == shown


def families_shown(page):
    return page.split('id="families"')[1].split("</fieldset>")[0]


def choose_families(klas, teacher, client):
    """Begin a message to chosen families; return it, its address and what the page posts."""
    message = make_draft(klas, teacher)
    client.force_login(teacher)
    address = reverse("messages:compose", args=[message.pk])

    def post(**fields):
        message.refresh_from_db()
        fields = everything(klas, message, **SWIM, **fields) | {"audience": "households", "classes": []}
        return client.post(address, fields).content.decode()

    return message, post


def test_a_family_is_found_by_a_childs_name_and_a_chosen_one_stays(client):
    klas = make_class(make_school())
    zoe = make_family(klas, child="Zoë", last_name="El-Amrani")
    make_family(klas, child="Jef", last_name="Peeters")
    elsewhere = make_family(make_class(klas.organisation, "3A"), child="Zoran", last_name="Petrov")
    message, post = choose_families(klas, make_teacher(klas), client)
    assert "Zoë" in families_shown(post()) and "Jef" in families_shown(post())
    for query in ("zoe", "amr", "El-Am zo"):
        shown = families_shown(post(families_q=query))
        assert "Zoë" in shown and "Jef" not in shown and "Zoran" not in shown
    page = post(families_q="jef", households=[str(zoe.household.pk), str(elsewhere.household.pk)])
    assert '<details class="stack" id="audience" open>' in page
    assert "Jef" in families_shown(page)
    assert f'value="{zoe.household.pk}" checked' in families_shown(page)
    assert list(message.households.all()) == [zoe.household]
    assert "We vonden geen ander kind met die naam." in families_shown(
        post(families_q="xavier", households=[str(zoe.household.pk)])
    )


def test_a_long_list_of_families_is_cut_and_says_so_at_the_same_cost(client):
    klas = make_class(make_school())
    for number in range(MOST_FAMILIES):
        make_family(klas, child=f"Kind{number:02d}", languages=("nl",))
    _message, post = choose_families(klas, make_teacher(klas), client)
    post()
    with CaptureQueriesContext(connection) as few:
        assert "Zoek op naam" not in families_shown(post())
    for number in range(2):
        make_family(klas, child=f"Laat{number}", languages=("nl",))
    with CaptureQueriesContext(connection) as many:
        page = families_shown(post())
    assert "Er zijn nog 2 gezinnen. Zoek op naam om ze te zien." in page
    assert page.count('name="households"') == MOST_FAMILIES
    assert len(few) == len(many)
    assert "Laat1" in families_shown(post(families_q="laat1"))
