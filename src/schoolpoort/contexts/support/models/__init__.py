"""Adults who help, what guardians ask, whom we invite, what was promised and how it went."""

from schoolpoort.contexts.support.models.figures import SupportAggregate
from schoolpoort.contexts.support.models.promises import ClosingAnswer, Invitation, Promise, Share, SupporterFeed
from schoolpoort.contexts.support.models.requests import HelpRequest, RequestWindow
from schoolpoort.contexts.support.models.sign_ups import SignUp, SupportSetting
from schoolpoort.contexts.support.models.supporters import (
    AvailabilityException,
    BlockedPair,
    Pause,
    Supporter,
    SupporterCheck,
    SupporterContact,
    SupporterLanguage,
    WeeklyHours,
)

__all__ = [
    "AvailabilityException",
    "BlockedPair",
    "ClosingAnswer",
    "HelpRequest",
    "Invitation",
    "Pause",
    "Promise",
    "RequestWindow",
    "Share",
    "SignUp",
    "SupportAggregate",
    "SupportSetting",
    "Supporter",
    "SupporterCheck",
    "SupporterContact",
    "SupporterFeed",
    "SupporterLanguage",
    "WeeklyHours",
]
