"""What somebody finds in the loaded town."""

import json
import re
from collections import Counter
from datetime import timedelta

import pytest
from django.conf import settings
from django.test import Client
from django.utils.formats import date_format
from django_q.models import OrmQ

from schoolpoort.contexts.accounts.api import Role, User
from schoolpoort.contexts.delivery.api import Delivery
from schoolpoort.contexts.messages.models import (
    Answer,
    Message,
    MessageVersion,
    Recipient,
    RecipientGuardian,
    Rendering,
)
from schoolpoort.contexts.messages.queries.over_time import weeks_of_class
from schoolpoort.contexts.messages.services.answers import ANSWER_SUBJECT
from schoolpoort.contexts.organisations.api import Agreement, Organisation, Room, agreed_together
from schoolpoort.contexts.people.api import (
    Channel,
    Child,
    Enrolment,
    Household,
    SchoolClass,
    StaffAssignment,
    TranslationDecision,
    TranslationNeed,
)
from schoolpoort.contexts.worklist.api import Task, received_this_week
from schoolpoort.core import clock
from schoolpoort.demo.links import parent_links
from schoolpoort.demo.staff import PRINTED_USERS

# Without this mark on a collected test, pytest-django makes no test database for the `town` fixture.
pytestmark = pytest.mark.django_db

#: The aim for loading on the machine of this project, in seconds.
LOADS_WITHIN = 20


def printed_class(town) -> SchoolClass:
    school = town.loaded.schools[0].organisation
    return SchoolClass.objects.within(town.scope).get(organisation=school, name="2B")


def swimming(town) -> Message:
    return Message.objects.within(town.scope).get(
        classes=printed_class(town), state="sent", versions__blocks__0__block="swimming-starts"
    )


def test_loading_is_quick(town) -> None:
    print(f"\nThe town took {town.processor_seconds:.1f} s of processor time.")
    assert town.processor_seconds < LOADS_WITHIN


def test_a_town_with_nine_schools_their_classes_and_rooms(town) -> None:
    kinds = Counter(Organisation.objects.filter(pk__in=town.scope.organisations).values_list("kind", flat=True))
    assert kinds == {"school": 9, "town": 1}
    classes = SchoolClass.objects.within(town.scope)
    assert {"K1", "1A", "6A"} <= set(classes.values_list("name", flat=True))
    sizes = Counter(Enrolment.objects.within(town.scope).values_list("school_class_id", flat=True))
    assert len(sizes) == classes.count() > 80
    assert max(sizes.values()) <= 26
    assert Room.objects.within(town.scope).count() > classes.count()


def test_every_child_has_a_class_and_every_class_a_teacher_today(town) -> None:
    assert Enrolment.objects.within(town.scope).count() == Child.objects.within(town.scope).count() > 1_800
    today = clock.today()
    taught = StaffAssignment.objects.within(town.scope).filter(main=True, starts__lte=today).exclude(until__lt=today)
    assert taught.count() == SchoolClass.objects.within(town.scope).count()


def test_one_bridge_figure_sees_four_schools_together_under_an_agreement(town) -> None:
    printed = next(each for each in PRINTED_USERS if each.role == Role.BRIDGE_FIGURE)
    shared = User.objects.get(email=printed.email).role_assignments.values_list("organisation_id", flat=True)
    assert len(shared) == 4
    assert agreed_together(shared, clock.today()) == frozenset(shared)
    assert Agreement.objects.get(title__contains="brugfiguur").organisations.count() == 4


def test_the_town_sees_the_figures_of_its_nine_schools_under_an_agreement(town) -> None:
    printed = next(each for each in PRINTED_USERS if each.role == Role.TOWN_ADMINISTRATOR)
    client = Client()
    client.force_login(
        User.objects.get(email=printed.email), backend="allauth.account.auth_backends.AuthenticationBackend"
    )
    page = client.get("/").content.decode()
    assert all(school.plan.name in page for school in town.loaded.schools)


def test_one_recorded_decision_on_translation_per_school(town) -> None:
    decisions = TranslationDecision.objects.within(town.scope)
    assert decisions.count() == 9
    assert all(len(reason) > 40 for reason in decisions.values_list("reason", flat=True))
    needs = TranslationNeed.objects.within(town.scope)
    assert needs.count() > 200
    assert not needs.exclude(guardian__language_skills__rank=1, guardian__language_skills__tag__gt="").exists()
    assert not needs.filter(guardian__language_skills__rank=1, guardian__language_skills__tag="nl").exists()


def test_channels_of_all_kinds_and_some_that_do_not_work(town) -> None:
    channels = Channel.objects.within(town.scope)
    assert set(channels.values_list("kind", flat=True)) == {"email", "sms", "letter", "in_person"}
    broken = channels.filter(health="broken").count()
    assert 0.01 < broken / channels.count() < 0.06


def test_messages_in_all_states_and_in_many_languages(town) -> None:
    states = Counter(Message.objects.within(town.scope).values_list("state", flat=True))
    assert states["sent"] > 100
    assert states["draft"] >= 9
    assert states["scheduled"] == 1
    languages = set(Rendering.objects.within(town.scope).values_list("language", flat=True))
    assert {"nl", "ar", "uk", "fr"} <= languages


def test_no_text_of_another_language_without_a_need(town) -> None:
    needing = set(TranslationNeed.objects.within(town.scope).values_list("guardian_id", flat=True))
    readers = RecipientGuardian.objects.within(town.scope).exclude(shown_language="nl")
    assert readers.exists()
    assert set(readers.values_list("guardian_id", flat=True)) <= needing


def test_boards_are_alive(town) -> None:
    states = Counter(Recipient.objects.within(town.scope).values_list("state", flat=True))
    assert {"sent", "delivered", "opened", "understood", "question", "help", "done", "no_channel"} <= set(states)
    assert states["understood"] > states["opened"] > states["question"]


def test_nothing_waits_to_be_sent(town) -> None:
    states = set(Delivery.objects.within(town.scope).values_list("state", flat=True))
    assert states <= {"sent", "delivered", "failed", "to_print", "to_tell"}
    assert {"sent", "delivered", "failed"} <= states
    assert OrmQ.objects.count() == 0
    scheduled = Message.objects.within(town.scope).get(state="scheduled")
    assert scheduled.send_at > clock.now() + timedelta(days=5)


def test_a_link_gives_no_signature(town) -> None:
    signed = Answer.objects.within(town.scope).filter(value__startswith="sign")
    assert signed.filter(source__in=["code", "paper"]).exists() or not signed.exists()
    assert not signed.filter(source="link").exists()


def test_answers_come_after_sending_and_not_after_now(town) -> None:
    now = clock.now()
    for at, sent_at in Answer.objects.within(town.scope).values_list("at", "recipient__message__sent_at"):
        assert sent_at <= at <= now


def test_open_tasks_have_owners_and_nobody_has_too_many_silences(town) -> None:
    tasks = Task.objects.within(town.scope)
    kinds = Counter(tasks.filter(state="open").values_list("kind", flat=True))
    assert {"help", "question", "silence", "no_channel"} <= set(kinds)
    assert tasks.filter(state="done").exclude(outcome="").exists()
    silences = Counter(tasks.filter(kind="silence").values_list("owner_id", flat=True))
    assert max(silences.values()) <= 10
    assert received_this_week(town.scope, silences, clock.today())


def test_a_need_that_is_open_has_a_task_and_the_other_way_round(town) -> None:
    needs = Answer.objects.within(town.scope).filter(kind__in=["help", "question"], resolved_at=None)
    tasks = Task.objects.within(town.scope).filter(subject_kind=ANSWER_SUBJECT, state="open")
    assert set(needs.values_list("pk", flat=True)) == set(tasks.values_list("subject_id", flat=True))


def test_figures_over_time_are_there_for_the_printed_class(town) -> None:
    weeks = weeks_of_class(town.scope, printed_class(town).pk, clock.today())
    assert weeks
    assert all(week.reach.sent >= week.reach.opened >= 0 for week in weeks)
    assert sum(week.reach.answered for week in weeks) > 0


def test_some_messages_were_corrected(town) -> None:
    corrected = MessageVersion.objects.within(town.scope).filter(number=2, frozen_at__isnull=False)
    outings = Message.objects.within(town.scope).filter(
        classes=printed_class(town), versions__blocks__0__block="outing", state="sent"
    )
    assert corrected.count() == outings.distinct().count()
    assert all("16.00" in note for note in corrected.values_list("change_note", flat=True))


def test_the_rich_message_of_2b_is_fresh_and_the_printed_families_did_not_touch_it(town) -> None:
    message = swimming(town)
    entry = message.versions.get().blocks[0]
    assert len(entry["params"]["items"]) == 4
    assert entry["params"]["cost"]
    assert clock.now() - message.sent_at < timedelta(days=70)
    states = Counter(message.recipients.values_list("state", flat=True))
    assert states["delivered"] >= 3
    assert len(states) >= 3
    printed = [
        guardian.id
        for school_class in town.loaded.schools[0].classes
        for child in school_class.children
        for household in child.households
        for guardian in household.guardians
        if guardian.cast
    ]
    assert len(set(printed)) == 3
    readers = RecipientGuardian.objects.within(town.scope).filter(recipient__message=message, guardian_id__in=printed)
    assert sorted(readers.values_list("shown_language", flat=True)) == ["ar", "fr", "uk"]
    assert set(readers.values_list("recipient__state", flat=True)) == {"delivered"}
    assert not Answer.objects.within(town.scope).filter(recipient__guardians__in=readers).exists()


def test_the_listening_parent_can_listen(town) -> None:
    link = next(each for each in parent_links() if each.label == "parent who prefers listening")
    path = link.url.removeprefix(settings.BASE_URL)
    page = Client().get(path).content.decode()
    voices = re.findall(r'<source src="([^"]+)"|<audio[^>]* src="([^"]+)"', page)
    assert len(voices) == 2
    for voice in voices:
        assert Client().get(next(filter(None, voice)))["Content-Type"] == "audio/mpeg"


def test_households_have_at_most_one_row_per_message(town) -> None:
    rows = Counter(Recipient.objects.within(town.scope).values_list("message_id", "household_id"))
    assert set(rows.values()) == {1}
    assert Household.objects.within(town.scope).count() > 1_150


def test_everything_in_the_database_is_from_the_reserved_ranges(town) -> None:
    channels = Channel.objects.within(town.scope).values_list("kind", "address")
    deliveries = Delivery.objects.within(town.scope).values_list("channel", "address")
    addresses = {(kind, address) for kind, address in [*channels, *deliveries] if address}
    phones = {address for kind, address in addresses if kind == "sms"}
    mails = {address for kind, address in addresses if kind == "email"}
    phones |= set(Organisation.objects.filter(pk__in=town.scope.organisations).values_list("phone", flat=True))
    mails |= set(Organisation.objects.filter(pk__in=town.scope.organisations).values_list("reply_email", flat=True))
    mails |= set(User.objects.values_list("email", flat=True))
    assert len(phones) > 1_000
    assert len(mails) > 1_000
    assert all(each.startswith("+3240000") and len(each) == 12 for each in phones)
    assert all(each.endswith(".example") and each.isascii() for each in mails)
    places = set(Household.objects.within(town.scope).values_list("postcode", "town"))
    assert places == {("9999", "Elzepoorte")}


def test_the_post_says_the_birth_date_that_the_newest_code_is_followed_by(town, tmp_path, settings):
    settings.DEMO, settings.HOME = True, tmp_path
    channel = Channel.unscoped.filter(kind="sms", guardian__children__birth_date__isnull=False).first()
    posted = {"kind": "sms", "to": channel.address, "subject": "", "text": "Schoolpoort: uw code is 123456."}
    (tmp_path / "demonstration-post.jsonl").write_text(json.dumps(posted) + "\n")
    born = Child.unscoped.filter(guardians=channel.guardian_id, gone_since=None).values_list("birth_date", flat=True)
    page = Client().get("/demonstration/post").content.decode()
    assert any(date_format(each, "j F Y") in page for each in born if each)
    assert 'href="/mijn/"' in page
