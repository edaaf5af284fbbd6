"""Adults who help, what guardians ask, whom we invite, what was promised and how it went."""

from schoolpoort.contexts.support.models.ambassadors import (
    AmbassadorQuestion,
    PublishedAnswer,
    TrainingDone,
    TrainingStep,
)
from schoolpoort.contexts.support.models.figures import SupportAggregate
from schoolpoort.contexts.support.models.pairs import BuddyPair, PairCheckIn, PairSignal
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
    "AmbassadorQuestion",
    "AvailabilityException",
    "BlockedPair",
    "BuddyPair",
    "ClosingAnswer",
    "HelpRequest",
    "Invitation",
    "PairCheckIn",
    "PairSignal",
    "Pause",
    "Promise",
    "PublishedAnswer",
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
    "TrainingDone",
    "TrainingStep",
    "WeeklyHours",
]
