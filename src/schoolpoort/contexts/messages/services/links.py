"""A family whose link is old or stopped asks for a new one: a person at the school hears it and sends it again.

No new link is made by itself: an old link may lie with somebody else by now.
"""

from schoolpoort.contexts.messages.models import RecipientGuardian
from schoolpoort.contexts.worklist.api import NobodyToOwn, TaskKind, open_task

#: The subject of the task: asking twice for one link stays one task.
READER_SUBJECT = "messages.recipient_guardian"


def ask_new_link(reader: RecipientGuardian) -> bool:
    """Open the task for the school; say whether somebody could take it (False: a school without staff)."""
    try:
        open_task(
            kind=TaskKind.LINK_ASKED,
            organisation_id=reader.organisation_id,
            guardian_id=reader.guardian_id,
            school_class_id=reader.recipient.school_class_id,
            subject_kind=READER_SUBJECT,
            subject_id=reader.pk,
            text=reader.recipient.message.title,
            consequence=1,
        )
    except NobodyToOwn:
        return False
    return True
