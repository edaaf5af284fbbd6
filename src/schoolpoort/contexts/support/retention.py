"""How long requests for help and supporters stay: a year after they were closed or stopped."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from schoolpoort.contexts.support.models import (
    AmbassadorQuestion,
    BuddyPair,
    HelpRequest,
    PublishedAnswer,
    SignUp,
    Supporter,
)
from schoolpoort.contexts.support.services.aggregates import write_last_figures
from schoolpoort.core.privacy import Retention
from schoolpoort.core.retention import Period, RetentionRule, register_figures, register_rule
from schoolpoort.core.scope import ScopedModel


def _delete(model: type[ScopedModel], keys: Sequence[Any]) -> int:
    return model.unscoped.filter(pk__in=keys).only("pk").delete()[0]


def _closed_requests(period: Period) -> QuerySet[HelpRequest]:
    return HelpRequest.unscoped.filter(organisation_id=period.organisation, closed_at__lt=period.before)


def _forgotten_requests(period: Period) -> QuerySet[HelpRequest]:
    return HelpRequest.unscoped.filter(organisation_id=period.organisation, closed_at=None, asked_at__lt=period.before)


def _former_supporters(period: Period) -> QuerySet[Supporter]:
    return Supporter.unscoped.filter(organisation_id=period.organisation, ended_on__lt=period.cutoff)


def _late_sign_ups(period: Period) -> QuerySet[SignUp]:
    return SignUp.unscoped.filter(organisation_id=period.organisation, expires_at__lt=period.before)


def _ended_pairs(period: Period) -> QuerySet[BuddyPair]:
    return BuddyPair.unscoped.filter(organisation_id=period.organisation, ended_at__lt=period.before)


def _closed_questions(period: Period) -> QuerySet[AmbassadorQuestion]:
    return AmbassadorQuestion.unscoped.filter(organisation_id=period.organisation, closed_at__lt=period.before)


def _withdrawn_answers(period: Period) -> QuerySet[PublishedAnswer]:
    return PublishedAnswer.unscoped.filter(organisation_id=period.organisation, withdrawn_at__lt=period.before)


register_rule(
    RetentionRule(
        key="support.supporters",
        retention=Retention.WHILE_EMPLOYED,
        model="support.Supporter",
        what=_("Helpers die gestopt zijn"),
        due=_former_supporters,
        purge=partial(_delete, Supporter),
        moment="ended_on",
        cascades=(
            "support.SupporterContact",
            "support.SupporterLanguage",
            "support.WeeklyHours",
            "support.AvailabilityException",
            "support.Pause",
            "support.SupporterCheck",
            "support.BlockedPair",
            "support.SupporterFeed",
            "support.TrainingDone",
        ),
    )
)
_WITH_A_REQUEST = (
    "support.RequestWindow",
    "support.Invitation",
    "support.Promise",
    "support.Share",
    "support.ClosingAnswer",
)
register_rule(
    RetentionRule(
        key="support.forgotten_requests",
        retention=Retention.NEXT_SCHOOL_YEAR,
        model="support.HelpRequest",
        what=_("Vragen om hulp die niemand afsloot"),
        due=_forgotten_requests,
        purge=partial(_delete, HelpRequest),
        moment="asked_at",
        cascades=_WITH_A_REQUEST,
    )
)
register_rule(
    RetentionRule(
        key="support.requests",
        retention=Retention.AFTER_CLOSING,
        model="support.HelpRequest",
        what=_("Vragen om hulp die klaar zijn, met de afspraken"),
        due=_closed_requests,
        purge=partial(_delete, HelpRequest),
        moment="closed_at",
        cascades=_WITH_A_REQUEST,
    )
)
register_rule(
    RetentionRule(
        key="support.sign_ups",
        retention=Retention.UNTIL_EXPIRY,
        model="support.SignUp",
        what=_("Aanmeldingen van helpers zonder de code"),
        due=_late_sign_ups,
        purge=partial(_delete, SignUp),
        moment="expires_at",
    )
)
register_rule(
    RetentionRule(
        key="support.pairs",
        retention=Retention.AFTER_CLOSING,
        model="support.BuddyPair",
        what=_("Ouders en buddy's van wie de tijd samen klaar is"),
        due=_ended_pairs,
        purge=partial(_delete, BuddyPair),
        moment="ended_at",
        cascades=("support.PairCheckIn", "support.PairSignal"),
    )
)
register_rule(
    RetentionRule(
        key="support.ambassador_questions",
        retention=Retention.AFTER_CLOSING,
        model="support.AmbassadorQuestion",
        what=_("Vragen van ouders aan ambassadeurs, met het antwoord"),
        due=_closed_questions,
        purge=partial(_delete, AmbassadorQuestion),
        moment="closed_at",
    )
)
register_rule(
    RetentionRule(
        key="support.published_answers",
        retention=Retention.AFTER_CLOSING,
        model="support.PublishedAnswer",
        what=_("Antwoorden van ambassadeurs die weer weg zijn van de pagina"),
        due=_withdrawn_answers,
        purge=partial(_delete, PublishedAnswer),
        moment="withdrawn_at",
    )
)
register_figures(write_last_figures)
