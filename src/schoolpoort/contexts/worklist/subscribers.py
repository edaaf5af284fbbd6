"""What the worklist does when something happens elsewhere."""

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.people.api import StaffLeft
from schoolpoort.contexts.worklist.services.hand_over import hand_over_all
from schoolpoort.core.events import subscribe


@subscribe(StaffLeft)
def hand_over_what_leaves(event: StaffLeft) -> None:
    """Give the open tasks of somebody who leaves to the next in line, so that no need is without an owner."""
    people = User.objects.in_bulk([event.user_id, event.ended_by])
    hand_over_all(people[event.user_id], event.organisation_id, people[event.ended_by])
