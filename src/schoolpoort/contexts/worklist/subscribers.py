"""What the worklist does when something happens elsewhere."""

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.people.api import EmergencyOpened, EmergencyReviewed, StaffLeft
from schoolpoort.contexts.worklist.services.emergency import close_emergency_task, open_emergency_task
from schoolpoort.contexts.worklist.services.hand_over import hand_over_all
from schoolpoort.core.events import subscribe


@subscribe(StaffLeft)
def hand_over_what_leaves(event: StaffLeft) -> None:
    """Give the open tasks of somebody who leaves to the next in line, so that no need is without an owner."""
    people = User.objects.in_bulk([event.user_id, event.ended_by])
    hand_over_all(people[event.user_id], event.organisation_id, people[event.ended_by])


@subscribe(EmergencyOpened)
def let_the_administrator_look(event: EmergencyOpened) -> None:
    """Ask the school's administrator to look at what somebody opened in an emergency."""
    open_emergency_task(event.organisation_id, event.access_id, event.user_id, event.user_name)


@subscribe(EmergencyReviewed)
def the_administrator_looked(event: EmergencyReviewed) -> None:
    """Close the task: somebody looked and decided."""
    close_emergency_task(event.organisation_id, event.access_id, User.objects.get(pk=event.reviewed_by))
