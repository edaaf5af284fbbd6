"""What the pages above, and later contexts, may use of `messages`."""

from schoolpoort.contexts.messages.appointments import Appointment, register_appointments
from schoolpoort.contexts.messages.events import AnswerReceived
from schoolpoort.contexts.messages.help_kinds import DuplicateHelpKind, HelpKind, register_help_kind
from schoolpoort.contexts.messages.queries.latest import LatestMessage, latest_messages
from schoolpoort.contexts.messages.queries.of_guardians import AskedHelp, answer_ids_of, asked_help
from schoolpoort.contexts.messages.queries.over_time import Reach, Week, reach_by_organisation, weeks_of_class
from schoolpoort.contexts.messages.queries.reach_figures import MessageFigures, MessageReach, class_weeks
from schoolpoort.contexts.messages.services.aggregates import SMALLEST_GROUP, write_aggregates
from schoolpoort.contexts.messages.services.board_sentences import first_line
from schoolpoort.contexts.messages.services.codes import masked
from schoolpoort.contexts.messages.services.from_letter import LetterTooLong, draft_from_letter
from schoolpoort.contexts.messages.services.intake import MailRefused, NoAuthor, receive_mail, receive_text

__all__ = [
    "SMALLEST_GROUP",
    "AnswerReceived",
    "Appointment",
    "AskedHelp",
    "DuplicateHelpKind",
    "HelpKind",
    "LatestMessage",
    "LetterTooLong",
    "MailRefused",
    "MessageFigures",
    "MessageReach",
    "NoAuthor",
    "Reach",
    "Week",
    "answer_ids_of",
    "asked_help",
    "class_weeks",
    "draft_from_letter",
    "first_line",
    "latest_messages",
    "masked",
    "reach_by_organisation",
    "receive_mail",
    "receive_text",
    "register_appointments",
    "register_help_kind",
    "weeks_of_class",
    "write_aggregates",
]
