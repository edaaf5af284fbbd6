"""What `own_space` does when a number turns out not to work."""

from schoolpoort.contexts.delivery.api import Failed
from schoolpoort.contexts.own_space.models import Entry, ProofEnd
from schoolpoort.contexts.own_space.queries.visits import records_at
from schoolpoort.contexts.own_space.services.entries import DELIVERY_KIND
from schoolpoort.contexts.own_space.services.records import end_proofs_of, end_records
from schoolpoort.contexts.people.api import ContactPointsBroke
from schoolpoort.core.events import subscribe

#: A failure that starts so says that a provider was away for long, not that the address is wrong.
_GAVE_UP = "gave up"


@subscribe(ContactPointsBroke)
def on_broken_contact_points(event: ContactPointsBroke) -> None:
    """A number that bounced may have another holder soon: what was proved with it ends."""
    end_proofs_of(event.points, ProofEnd.BOUNCE)


@subscribe(Failed)
def on_failed(event: Failed) -> None:
    """The code itself bounced: the same."""
    if event.kind != DELIVERY_KIND or event.reason.startswith(_GAVE_UP):
        return
    hashes = Entry.objects.filter(pk__in=event.subject_ids).values_list("contact_hash", flat=True)
    end_records(records_at(hashes), ProofEnd.BOUNCE)
