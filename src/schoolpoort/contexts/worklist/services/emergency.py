"""The administrator's task after somebody opened a child's contact data in an emergency."""

from uuid import UUID

from django.utils.translation import gettext as _

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.worklist.models import Outcome, Task, TaskKind
from schoolpoort.contexts.worklist.services.closing import close_tasks_about
from schoolpoort.contexts.worklist.services.opening import open_task
from schoolpoort.contexts.worklist.services.owners import owner_line
from schoolpoort.contexts.worklist.services.page import register_subject_page
from schoolpoort.core import clock

EMERGENCY_SUBJECT = "people.emergency"

register_subject_page(EMERGENCY_SUBJECT, "people:emergency-review")


def open_emergency_task(organisation_id: UUID, access_id: UUID, reader_id: UUID, reader_name: str) -> Task:
    """Open a task for an administrator who is there; the next in line where the school has none.

    The task names the colleague who looked and never the child: the page behind it is for administrators.
    """
    line = owner_line(organisation_id, [], clock.today())
    administrators = [each for each in line.administrators if each not in line.absent] or line.administrators
    return open_task(
        kind=TaskKind.EMERGENCY,
        organisation_id=organisation_id,
        guardian_id=None,
        school_class_id=None,
        subject_kind=EMERGENCY_SUBJECT,
        subject_id=access_id,
        text=_("%(name)s opende in nood de gegevens van een kind. Kijk na of dat nodig was.") % {"name": reader_name},
        owner_id=next((each for each in administrators if each != reader_id), None),
    )


def close_emergency_task(organisation_id: UUID, access_id: UUID, by: User) -> int:
    """Close the task because an administrator looked; returns how many were open."""
    return close_tasks_about(
        organisation_id,
        subject_kind=EMERGENCY_SUBJECT,
        subject_id=access_id,
        outcome=Outcome.NOT_NEEDED,
        by=by,
        kinds=(TaskKind.EMERGENCY,),
    )
