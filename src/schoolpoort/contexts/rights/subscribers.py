"""What happens elsewhere and matters here."""

from schoolpoort.contexts.people.api import StaffLeft
from schoolpoort.contexts.rights.services.complaints import release_leaver
from schoolpoort.core.events import subscribe


@subscribe(StaffLeft)
def forget_confidant(event: StaffLeft) -> None:
    """Let nobody who left stay the named person."""
    release_leaver(event.organisation_id, event.user_id)
