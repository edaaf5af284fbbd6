from datetime import date

import pytest

from schoolpoort.contexts.delivery.api import Delivery
from schoolpoort.contexts.messages.models import MessageState, Recipient, RecipientGuardian, Rendering
from schoolpoort.contexts.messages.policies import may_wait_for_digest, pick_channel
from schoolpoort.contexts.messages.queries.audience import ChannelFacts
from schoolpoort.contexts.messages.services import fan_out as rows
from schoolpoort.contexts.messages.services.drafts import draft_version
from schoolpoort.contexts.messages.services.sending import AlreadySent, resume_sending, send_message
from schoolpoort.core import jobs
from schoolpoort.core.models import JobProgress, JobState
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.scope import Scope
from tests.factories.families import add_channel, make_family
from tests.factories.messages import make_draft, make_sent_message
from tests.factories.schools import make_class, make_school, make_teacher

pytestmark = pytest.mark.django_db


def run_job(message, progress):
    jobs.run("messages.fan_out", str(progress.pk), str(message.pk), str(message.organisation_id))
    message.refresh_from_db()


def counts(message):
    scope = Scope.of(message.organisation_id)
    return (
        Recipient.objects.within(scope).filter(message=message).count(),
        RecipientGuardian.objects.within(scope).filter(recipient__message=message).count(),
        Delivery.objects.within(scope).filter(batch_id=message.pk).count(),
    )


def test_the_job_run_twice_writes_nothing_twice():
    klas = make_class(make_school())
    for child in ("Yara", "Sami", "Jef"):
        make_family(klas, child=child)
    teacher = make_teacher(klas)
    message = make_draft(klas, teacher)
    progress = send_message(message, teacher)
    run_job(message, progress)
    run_job(message, progress)
    assert counts(message) == (3, 3, 3)


def test_a_job_that_was_killed_half_way_goes_on_where_it_was(monkeypatch):
    klas = make_class(make_school())
    for child in ("Yara", "Sami", "Jef"):
        make_family(klas, child=child)
    teacher = make_teacher(klas)
    message = make_draft(klas, teacher)
    progress = send_message(message, teacher)
    monkeypatch.setattr(rows, "HOUSEHOLDS_PER_PART", 1)
    write, written = rows._write_part, []

    def killed_at_the_second(*args):
        if len(written) == 1:
            raise OSError("killed")
        written.append(write(*args))

    monkeypatch.setattr(rows, "_write_part", killed_at_the_second)
    with pytest.raises(OSError, match="killed"):
        run_job(message, progress)
    assert counts(message) == (1, 1, 0)
    monkeypatch.setattr(rows, "_write_part", write)
    again = resume_sending(message, teacher)
    run_job(message, again)
    assert counts(message) == (3, 3, 3)
    assert message.state == MessageState.SENT


def test_stop_takes_everything_back_to_a_draft_and_it_can_be_sent_later():
    klas = make_class(make_school())
    make_family(klas)
    teacher = make_teacher(klas)
    message = make_draft(klas, teacher)
    progress = send_message(message, teacher)
    jobs.cancel(progress.pk)
    run_job(message, progress)
    assert message.state == MessageState.DRAFT
    assert counts(message) == (0, 0, 0)
    assert JobProgress.objects.get(pk=progress.pk).state == JobState.CANCELLED
    assert not Rendering.objects.within(Scope.of(message.organisation_id)).exists()
    assert draft_version(message).blocks[0]["block"] == "swimming-starts"
    run_job(message, send_message(message, teacher))
    assert counts(message) == (1, 1, 1)


def test_a_message_that_is_on_its_way_is_not_sent_again():
    klas = make_class(make_school())
    make_family(klas)
    teacher = make_teacher(klas)
    message = make_sent_message(klas, teacher)
    with pytest.raises(AlreadySent):
        send_message(message, teacher)
    with pytest.raises(AlreadySent):
        resume_sending(message, teacher)
    assert counts(message) == (1, 1, 1)


def test_two_guardians_with_one_number_get_one_sms():
    klas = make_class(make_school())
    family = make_family(klas, guardians=2, channels=())
    for guardian in family.guardians:
        add_channel(guardian, "sms", "+32460009999")
    assert counts(make_sent_message(klas, make_teacher(klas))) == (1, 2, 1)


def test_siblings_make_one_recipient_with_two_children():
    school = make_school()
    klas = make_class(school)
    family = make_family(klas, child="Yara")
    other = make_family(klas, child="Sami")
    link = other.child.guardianships(manager="unscoped").get()
    link.guardian = family.guardian
    link.save()
    message = make_sent_message(klas, make_teacher(klas))
    recipient = Recipient.objects.within(Scope.of(school.pk)).get(message=message)
    assert {each.child.first_name for each in recipient.children(manager="unscoped").all()} == {"Yara", "Sami"}


def test_without_a_reason_for_translation_everything_is_dutch():
    klas = make_class(make_school())
    make_family(klas, languages=("en",), needs_translation=False)
    message = make_sent_message(klas, make_teacher(klas))
    guardian = RecipientGuardian.objects.within(Scope.of(message.organisation_id)).get()
    assert (guardian.languages, guardian.shown_language) == (["nl"], "nl")


@pytest.mark.parametrize(
    ("channels", "urgent", "expected"),
    [
        ([("email", "a@b.example", True), ("sms", "+32460000001", True)], False, "email"),
        ([("email", "a@b.example", True), ("sms", "+32460000001", True)], True, "sms"),
        ([("email", "a@b.example", False), ("letter", "", True)], False, "letter"),
        ([("sms", "", True)], False, None),
        ([], True, None),
    ],
)
def test_the_channel_is_the_guardians_first_that_works(channels, urgent, expected):
    picked = pick_channel([ChannelFacts(*each) for each in channels], {"email", "sms", "letter"}, urgent)
    assert (picked.kind if picked else None) == expected


def test_without_a_gateway_the_next_channel_is_taken():
    channels = [ChannelFacts("sms", "+32460000001", True), ChannelFacts("email", "a@b.example", True)]
    assert pick_channel(channels, {"email"}, False).kind == "email"


def test_only_small_news_that_asks_nothing_waits_for_the_digest():
    blocks = {block.id: block for block in phrasebook().blocks()}
    today = date(2026, 11, 23)
    small = next(each for each in blocks.values() if each.answer == "none" and each.consequence == 1)
    assert may_wait_for_digest([small], [date(2026, 12, 10)], today)
    assert not may_wait_for_digest([small], [date(2026, 11, 24)], today)
    assert not may_wait_for_digest([small, blocks["swimming-starts"]], [], today)
    assert not may_wait_for_digest([], [], today)
