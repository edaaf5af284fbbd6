"""What the pages above, and later contexts, may use of `messages`."""

from schoolpoort.contexts.messages.queries.latest import LatestMessage, latest_messages
from schoolpoort.contexts.messages.queries.over_time import Reach, Week, reach_by_organisation, weeks_of_class
from schoolpoort.contexts.messages.services.aggregates import SMALLEST_GROUP, write_aggregates
from schoolpoort.contexts.messages.services.board_sentences import first_line
from schoolpoort.contexts.messages.services.intake import MailRefused, receive_mail

__all__ = [
    "SMALLEST_GROUP",
    "LatestMessage",
    "MailRefused",
    "Reach",
    "Week",
    "first_line",
    "latest_messages",
    "reach_by_organisation",
    "receive_mail",
    "weeks_of_class",
    "write_aggregates",
]
