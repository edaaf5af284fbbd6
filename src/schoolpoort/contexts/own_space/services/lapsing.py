"""What ends by itself: proofs after twelve months, old tries and old sessions."""

from datetime import timedelta

from django.db import transaction

from schoolpoort.contexts.own_space.models import Entry, OwnSpace, ProofEnd, SpaceSession
from schoolpoort.contexts.own_space.queries.visits import PROOF_LASTS, proofs_older_than
from schoolpoort.contexts.own_space.services.records import end_records
from schoolpoort.contexts.own_space.services.sessions import LONGEST
from schoolpoort.core import clock

#: Tries and sessions are kept for a day, to answer a question about them.
_KEPT = timedelta(days=1)


@transaction.atomic
def let_lapse() -> int:
    """End the proofs that are older than twelve months and forget what is over; return how many proofs ended."""
    now = clock.now()
    lapsed = proofs_older_than(now - PROOF_LASTS)
    end_records(lapsed, ProofEnd.LAPSED)
    Entry.objects.filter(expires_at__lt=now - _KEPT).delete()
    SpaceSession.objects.filter(started_at__lt=now - LONGEST - _KEPT).delete()
    OwnSpace.objects.filter(records=None, created_at__lt=now - _KEPT).delete()
    return len(lapsed)
