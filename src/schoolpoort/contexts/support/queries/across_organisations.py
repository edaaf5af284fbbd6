"""What crosses organisations: a link or a feed is all that a supporter has; jobs and deliveries serve every school."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from schoolpoort.contexts.accounts.api import Link, LinkKind, find_link, is_open
from schoolpoort.contexts.support.enums import InvitationState, PairState, PromiseState, QuestionState
from schoolpoort.contexts.support.lookups import FEED_PURPOSE
from schoolpoort.contexts.support.models import (
    AmbassadorQuestion,
    BuddyPair,
    Invitation,
    PairCheckIn,
    Promise,
    PublishedAnswer,
    Supporter,
    SupporterFeed,
)
from schoolpoort.core.encryption import lookup_hashes


def invitation_behind(token: str) -> Invitation | None:
    """Return the invitation that an open link leads to, or None (2 queries)."""
    link = find_link(token, LinkKind.INVITATION)
    if link is None or not is_open(link):
        return None
    rows = Invitation.unscoped.filter(pk=link.subject_id)
    return rows.select_related("supporter__organisation", "request__organisation", "request__site").first()


def supporter_of_feed(token: str) -> Supporter | None:
    """Return whose calendar a secret address is, or None (1 query)."""
    rows = SupporterFeed.unscoped.filter(token_hash__in=lookup_hashes(token, purpose=FEED_PURPOSE))
    feed = rows.select_related("supporter").first()
    return feed.supporter if feed else None


def promises_of_supporter(supporter: Supporter, since: date) -> list[Promise]:
    """Return what a supporter promised from `since` on, at whichever school, with the shares (1 query)."""
    states = (PromiseState.PROMISED, PromiseState.DONE)
    rows = Promise.unscoped.filter(supporter=supporter, state__in=states, day__gte=since)
    return list(rows.select_related("request__guardian", "share").order_by("day", "starts", "pk"))


def standing_promises(supporters: Iterable[UUID], since: date) -> dict[UUID, list[Promise]]:
    """Return what each supporter promised from `since` on, at whichever school: nobody is asked twice (1 query).

    Only the planner reads it; whose appointments they are is shown to nobody.
    """
    found: dict[UUID, list[Promise]] = defaultdict(list)
    states = (PromiseState.PROMISED, PromiseState.DONE)
    rows = Promise.unscoped.filter(supporter_id__in=list(supporters), state__in=states, day__gte=since)
    for each in rows.select_related("request__guardian"):
        found[each.supporter_id].append(each)
    return found


def unanswered(now: datetime) -> list[Invitation]:
    """Return the invitations whose time to answer is over, in every school (1 query)."""
    return list(Invitation.unscoped.filter(state=InvitationState.WAITING, answer_by__lte=now).order_by("answer_by"))


def to_remind(today: date) -> list[Promise]:
    """Return the promises of tomorrow about which nobody was reminded, in every school (1 query)."""
    rows = Promise.unscoped.filter(state=PromiseState.PROMISED, day=today + timedelta(days=1), reminded_at=None)
    return list(rows.order_by("day", "starts"))


def to_conclude(today: date) -> list[Promise]:
    """Return the standing promises of days until today, in every school (1 query)."""
    return list(Promise.unscoped.filter(state=PromiseState.PROMISED, day__lte=today).order_by("day", "starts"))


def invitations_by_id(ids: Sequence[UUID]) -> list[Invitation]:
    """Return invitations with what their words need (1 query)."""
    rows = Invitation.unscoped.filter(pk__in=ids)
    return list(rows.select_related("supporter", "request__organisation"))


def promises_by_id(ids: Sequence[UUID]) -> list[Promise]:
    """Return promises with what their words need (3 queries)."""
    rows = Promise.unscoped.filter(pk__in=ids).select_related("supporter", "request__guardian", "organisation", "share")
    return list(rows.prefetch_related("request__guardian__language_skills", "request__guardian__translation_needs"))


def invitation_links(invitations: Sequence[UUID]) -> dict[UUID, Link]:
    """Return the newest link of each invitation that still opens (1 query)."""
    links = Link.unscoped.filter(kind=LinkKind.INVITATION, subject_id__in=invitations).order_by("created_at")
    return {link.subject_id: link for link in links if is_open(link)}


def accepted_invitations(promises: Sequence[Promise]) -> dict[UUID, UUID]:
    """Return by promise the invitation to which its supporter said yes (1 query)."""
    rows = Invitation.unscoped.filter(
        request_id__in=[each.request_id for each in promises], answered_at__isnull=False
    ).exclude(state=InvitationState.DECLINED)
    by_pair = {(each.request_id, each.supporter_id): each.pk for each in rows.order_by("answered_at")}
    return {
        each.pk: by_pair[each.request_id, each.supporter_id]
        for each in promises
        if (each.request_id, each.supporter_id) in by_pair
    }


def pairs_to_look_after() -> list[BuddyPair]:
    """Return the pairs that go on or are about to meet, in every school (1 query)."""
    rows = BuddyPair.unscoped.filter(state__in=(PairState.FIRST_MEETING, PairState.RUNNING))
    return list(rows.order_by("created_at", "pk"))


def pairs_by_id(ids: Sequence[UUID]) -> list[BuddyPair]:
    """Return pairs with what their words need (3 queries)."""
    rows = BuddyPair.unscoped.filter(pk__in=ids).select_related("supporter", "guardian", "organisation")
    return list(rows.prefetch_related("guardian__language_skills", "guardian__translation_needs"))


def check_ins_by_id(ids: Sequence[UUID]) -> list[PairCheckIn]:
    """Return monthly questions with what their words need (3 queries)."""
    rows = PairCheckIn.unscoped.filter(pk__in=ids)
    related = rows.select_related("pair__supporter", "pair__guardian", "pair__organisation")
    return list(related.prefetch_related("pair__guardian__language_skills", "pair__guardian__translation_needs"))


def questions_by_id(ids: Sequence[UUID]) -> list[AmbassadorQuestion]:
    """Return questions to ambassadors with what their words need (3 queries)."""
    rows = AmbassadorQuestion.unscoped.filter(pk__in=ids).select_related("guardian", "organisation")
    return list(rows.prefetch_related("guardian__language_skills", "guardian__translation_needs"))


def questions_waiting() -> list[AmbassadorQuestion]:
    """Return the questions without an answer, in every school (1 query)."""
    return list(AmbassadorQuestion.unscoped.filter(state__in=(QuestionState.ASKED, QuestionState.TAKEN)))


def published_answers(language: str) -> list[PublishedAnswer]:
    """Return what ambassadors published in a language, of every organisation, the newest first (1 query)."""
    return list(PublishedAnswer.unscoped.filter(language=language, withdrawn_at=None)[:100])
