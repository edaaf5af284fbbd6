"""Guardians inside their own space, signed in by the product's own session service."""

from django.test import Client

from schoolpoort.contexts.own_space.door import cookie_name
from schoolpoort.contexts.own_space.models import JoinedRecord, OwnSpace
from schoolpoort.contexts.own_space.services.sessions import start_session
from schoolpoort.contexts.people.api import Channel, Guardian
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope


def open_space(client: Client, *guardians: Guardian) -> OwnSpace:
    """Join records in one space and sign the client in; each guardian needs a number or an e-mail address."""
    space = OwnSpace.objects.create(created_at=clock.now())
    for guardian in guardians:
        channels = Channel.objects.within(Scope.of(guardian.organisation_id)).filter(guardian=guardian)
        proved = channels.exclude(address_hash="").order_by("rank").first()
        assert proved is not None, "an own space is entered with a number or an address"
        JoinedRecord.objects.create(
            organisation_id=guardian.organisation_id,
            space=space,
            guardian=guardian,
            contact_hash=proved.address_hash,
            proved_at=clock.now(),
        )
    client.cookies[cookie_name()] = start_session(space)
    return space
