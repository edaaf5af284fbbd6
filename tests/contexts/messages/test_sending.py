import pytest

from schoolpoort.contexts.accounts.api import Link, LinkKind, find_link, revoke
from schoolpoort.contexts.delivery.api import ChannelKind, Delivery
from schoolpoort.contexts.messages.composer import MessageComposer
from schoolpoort.contexts.messages.models import MessageState, Recipient, RecipientGuardian, RecipientState, Rendering
from schoolpoort.contexts.messages.services.preview import example_value
from schoolpoort.contexts.messages.services.rendering import blocks_of
from schoolpoort.core import clock
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.messages import SWIMMING, make_sent_message
from tests.factories.schools import make_class, make_school, make_teacher

pytestmark = pytest.mark.django_db


def test_a_sent_message_has_a_row_per_household_a_link_per_guardian_and_a_delivery_per_address():
    school = make_school()
    scope = Scope.of(school.pk)
    klas = make_class(school)
    family = make_family(klas, child="ياسمين", guardians=2, languages=("ff", "en"))
    make_family(klas, child="Jef", languages=("nl",), channels=("email",))
    message = make_sent_message(klas, make_teacher(klas))

    assert message.state == MessageState.SENT
    assert message.title == "De zwemles begint"
    assert Recipient.objects.within(scope).filter(message=message).count() == 2
    guardians = RecipientGuardian.objects.within(scope).filter(recipient__household=family.household)
    assert {row.shown_language for row in guardians} == {"en"}
    deliveries = Delivery.objects.within(scope).filter(batch_id=message.pk)
    assert sorted(deliveries.values_list("channel", flat=True)) == ["email", "sms", "sms"]
    assert Link.objects.within(scope).filter(kind=LinkKind.MESSAGE).count() == 3


def test_the_sms_says_it_in_dutch_first_then_in_the_language_then_the_link():
    school = make_school("De Linde")
    klas = make_class(school)
    make_family(klas, languages=("en",))
    make_sent_message(klas, make_teacher(klas))
    delivery = Delivery.objects.within(Scope.of(school.pk)).get()
    text = MessageComposer("messages.message").compose([delivery.subject_id], ChannelKind.SMS)[delivery.subject_id].text
    dutch, english, link = text.split("\n")
    assert dutch == "De Linde: De zwemles begint"
    assert english == phrasebook().text("swimming-starts", ["en"]).text
    token = link.rsplit("/b/", 1)[1]
    assert find_link(token, LinkKind.MESSAGE).subject_id == delivery.subject_id


def test_the_frozen_text_names_the_child_only_when_it_is_read():
    school = make_school()
    klas = make_class(school)
    make_family(klas, child="Yara")
    message = make_sent_message(klas, make_teacher(klas), [("late", {"day": "2026-12-03", "time": "08:30"})])
    rendering = Rendering.objects.within(Scope.of(school.pk)).get(version__message=message, language="nl")
    assert "Yara" not in str(rendering.body)
    assert "Yara" in blocks_of(rendering.body, "Yara")[0].text


def test_a_family_without_a_working_channel_is_marked_and_not_forgotten():
    school = make_school()
    klas = make_class(school)
    make_family(klas, channels=())
    message = make_sent_message(klas, make_teacher(klas))
    assert Recipient.objects.within(Scope.of(school.pk)).get(message=message).state == RecipientState.NO_CHANNEL


def test_the_composer_writes_many_texts_in_three_queries(django_assert_num_queries):
    school = make_school()
    klas = make_class(school)
    teacher = make_teacher(klas)
    make_family(klas, child="Yara", languages=("en",))
    make_sent_message(klas, teacher)
    for child in ("Sami", "Jef"):
        make_family(klas, child=child, languages=("en",), channels=("email",))
    make_sent_message(klas, teacher)
    rows = Delivery.objects.within(Scope.of(school.pk))
    ids = [row.subject_id for row in rows]
    assert len(ids) == 4
    with django_assert_num_queries(3):
        contents = MessageComposer("messages.message").compose(ids, ChannelKind.EMAIL)
    assert set(contents) == set(ids)
    links = {content.text.split("/b/")[1].split()[0] for content in contents.values()}
    assert len(links) == 4


def test_the_mail_says_it_in_both_languages_and_escapes_what_people_typed():
    school = make_school("De <b>Linde</b> & co")
    klas = make_class(school)
    make_family(klas, languages=("ar",), channels=("email",))
    make_sent_message(klas, make_teacher(klas), [], free_text="Dag", title="Kom <script>alert(1)</script>")
    make_sent_message(klas, make_teacher(klas))
    rows = list(Delivery.objects.within(Scope.of(school.pk)).order_by("created_at"))
    typed, translated = (
        MessageComposer("messages.message").compose([row.subject_id], ChannelKind.EMAIL)[row.subject_id] for row in rows
    )
    assert "<script>" not in typed.html and "&lt;script&gt;" in typed.html
    assert "<b>Linde" not in typed.html
    assert typed.languages == ("nl",)
    assert 'lang="ar" dir="rtl"' in translated.html
    assert translated.html.index('lang="nl"') < translated.html.index('lang="ar"')
    assert translated.subject.endswith("De zwemles begint")


def test_a_purpose_outside_the_list_goes_out_in_dutch_to_everybody():
    school = make_school()
    klas = make_class(school)
    make_family(klas, languages=("en",))
    plain = next(block for block in phrasebook().blocks() if block.purpose == "plain")
    params = {
        name: phrasebook().serialise({name: example_value(parameter, clock.today())})[name]
        for name, parameter in plain.params.items()
        if parameter.required
    }
    message = make_sent_message(klas, make_teacher(klas), [("swimming-starts", SWIMMING), (plain.id, params)])
    languages = Rendering.objects.within(Scope.of(school.pk)).filter(version__message=message)
    assert set(languages.values_list("language", flat=True)) == {"nl"}


def test_a_revoked_link_is_not_sent_any_more():
    school = make_school()
    klas = make_class(school)
    make_family(klas)
    make_sent_message(klas, make_teacher(klas))
    revoke(Link.objects.within(Scope.of(school.pk)))
    delivery = Delivery.objects.within(Scope.of(school.pk)).get()
    assert MessageComposer("messages.message").compose([delivery.subject_id], ChannelKind.SMS) == {}
