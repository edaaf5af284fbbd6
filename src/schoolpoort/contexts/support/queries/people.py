"""Reads of supporters for who receives them; each says what it costs."""

from collections import Counter
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Case, Count, F, Q, QuerySet, TextField, Value, When
from django.db.models.functions import Cast

from schoolpoort.contexts.people.api import Guardian
from schoolpoort.contexts.support.enums import PairState, PromiseState, SupporterState
from schoolpoort.contexts.support.models import HelpRequest, Promise, Supporter, SupporterLanguage, SupportSetting
from schoolpoort.core.scope import Scope


@dataclass(frozen=True)
class Wanted:
    """What a coordinator looks for; an empty text looks for nothing in particular."""

    words: str = ""
    language: str = ""
    kind: str = ""
    state: str = ""

    @property
    def is_anything(self) -> bool:
        """Say whether anything was chosen."""
        return bool(self.words or self.language or self.kind or self.state)


def supporters_to_list(scope: Scope, wanted: Wanted) -> QuerySet[Supporter]:
    """Return who waits for a talk, then the others by name; those who stopped only where asked for (3 queries)."""
    rows = Supporter.objects.within(scope).prefetch_related("languages", "checks")
    rows = rows.filter(state=wanted.state) if wanted.state else rows.exclude(state=SupporterState.ENDED)
    for word in wanted.words.split():
        rows = rows.filter(Q(first_name__icontains=word) | Q(last_name__icontains=word))
    if wanted.language:
        rows = rows.filter(languages__tag=wanted.language)
    if wanted.kind:
        # The list is JSON, and SQLite cannot look inside it.
        rows = rows.annotate(kinds_text=Cast("kinds", TextField())).filter(kinds_text__contains=f'"{wanted.kind}"')
    waits = Case(When(state=SupporterState.SIGNED_UP, then=Value(0)), default=Value(1))
    return rows.order_by(waits, "first_name", "last_name", "pk")


def counts_by_state(scope: Scope) -> Counter[str]:
    """Return how many supporters are in each state (1 query)."""
    rows = Supporter.objects.within(scope).values("state").annotate(count=Count("pk")).order_by()
    return Counter({row["state"]: row["count"] for row in rows})


def counts_by_language(scope: Scope) -> Counter[str]:
    """Return how many active supporters speak each language (1 query)."""
    spoken = SupporterLanguage.objects.within(scope).filter(supporter__state=SupporterState.ACTIVE, speaks=True)
    rows = spoken.values("tag").annotate(count=Count("pk")).order_by()
    return Counter({row["tag"]: row["count"] for row in rows})


def supporter_in(scope: Scope, supporter_id: UUID) -> Supporter | None:
    """Return one supporter with everything that a card shows, or None (7 queries)."""
    rows = Supporter.objects.within(scope).filter(pk=supporter_id).select_related("organisation", "user")
    return rows.prefetch_related(
        "languages",
        "weekly_hours",
        "exceptions",
        "pauses",
        "contacts",
        "checks__seen_by",
        "blocked_pairs__guardian",
    ).first()


def setting_of(organisation_id: UUID) -> SupportSetting:
    """Return what an organisation says to who wants to help; a new, closed one where nothing was said (1 query)."""
    found = SupportSetting.objects.within(Scope.of(organisation_id)).first()
    return found or SupportSetting(organisation_id=organisation_id)


def has_standing_promise(supporter: Supporter) -> bool:
    """Say whether a supporter promised something that is still to come, or goes with a family (2 queries)."""
    promised: QuerySet[Promise] = supporter.promises.filter(state=PromiseState.PROMISED)
    pairs = supporter.pairs.exclude(state__in=(PairState.INTAKE, PairState.ENDED))
    return promised.exists() or pairs.exists()


def guardians_who_asked(schools: Scope) -> list[Guardian]:
    """Return the guardians with a request in these schools: those whom a coordinator knows (2 queries)."""
    asked = HelpRequest.objects.within(schools).values("guardian_id")
    rows = Guardian.objects.within(schools).filter(pk__in=asked).select_related("organisation")
    return list(rows.order_by(F("organisation__name"), "first_name", "pk"))
