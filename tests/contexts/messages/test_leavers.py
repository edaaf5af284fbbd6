import pytest

from schoolpoort.contexts.accounts.api import Link
from schoolpoort.contexts.delivery.api import Delivery, DeliveryState
from schoolpoort.contexts.messages.models import RecipientGuardian
from schoolpoort.contexts.people.api import GuardiansLeft
from schoolpoort.core.events import publish
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.messages import make_sent_message
from tests.factories.schools import make_class, make_school, make_teacher

pytestmark = pytest.mark.django_db


def test_who_left_the_school_is_reached_no_more_and_nobody_else_loses_a_link(client) -> None:
    school_class = make_class(make_school())
    teacher = make_teacher(school_class)
    leaving, staying = make_family(school_class, child="Yara"), make_family(school_class, child="Sami")
    make_sent_message(school_class, teacher)
    scope = Scope.of(school_class.organisation_id)
    tokens = {
        reader.guardian_id: reader.link.token
        for reader in RecipientGuardian.objects.within(scope).select_related("link")
    }

    publish(GuardiansLeft(school_class.organisation_id, (leaving.guardian.pk,)))

    assert client.get(f"/b/{tokens[leaving.guardian.pk]}").status_code == 410
    assert client.get(f"/b/{tokens[staying.guardian.pk]}").status_code == 200
    assert Link.objects.within(scope).exclude(revoked_at=None).count() == 1
    cancelled = Delivery.objects.within(scope).filter(state=DeliveryState.CANCELLED)
    gone = RecipientGuardian.objects.within(scope).get(guardian=leaving.guardian)
    assert [each.subject_id for each in cancelled] == [gone.pk]
