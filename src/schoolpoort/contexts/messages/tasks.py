"""Background work of `messages`, and the composers that write what leaves the house."""

from uuid import UUID

from schoolpoort.contexts.delivery.api import register_composer
from schoolpoort.contexts.messages.composer import MessageComposer
from schoolpoort.contexts.messages.services import aggregates, printing, scheduling, sending, silence
from schoolpoort.contexts.messages.services.fan_out import CORRECTION_KIND, MESSAGE_KIND, REMINDER_KIND
from schoolpoort.core import clock
from schoolpoort.core.jobs import job

for _kind in (MESSAGE_KIND, REMINDER_KIND, CORRECTION_KIND):
    register_composer(_kind, MessageComposer(_kind))


@job("messages.fan_out", resume_after_seconds=60)
def fan_out(progress_id: str, message_id: str, organisation_id: str) -> None:
    """Make the rows of a message that is being sent and queue its deliveries."""
    sending.fan_out(UUID(progress_id), UUID(message_id), UUID(organisation_id))


@job(printing.PRINT_JOB, resume_after_seconds=120)
def print_letters(progress_id: str, message_id: str, organisation_id: str, *choice: str) -> None:
    """Make a file of many letters; running it again makes the same file."""
    printing.make_letters(UUID(progress_id), UUID(message_id), UUID(organisation_id), choice)


@job("messages.forget_letters", every_minutes=60)
def forget_letters() -> None:
    """Remove files of letters that are older than a day."""
    printing.forget_letters()


@job("messages.find_silence", every_minutes=60)
def find_silence() -> None:
    """Make a few tasks of the answers by a date that did not come; running it again adds nothing."""
    silence.find_silence(clock.today())


@job("messages.send_due", every_minutes=1)
def send_due() -> None:
    """Send the scheduled messages whose moment has come; one that left already does not leave again."""
    scheduling.send_due_messages()


@job("messages.write_aggregates", every_minutes=24 * 60)
def write_aggregates() -> None:
    """Write the figures per class and week of the last weeks; running it again writes the same."""
    aggregates.write_aggregates(clock.today())
