"""A guardian's card for who cares for families: what is needed to talk with this person today, and no more."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.contact_moments.enums import Topic
from schoolpoort.contexts.contact_moments.models import ContactMoment
from schoolpoort.contexts.contact_moments.queries.notes import moments_of
from schoolpoort.contexts.people.api import (
    Channel,
    ChannelHealth,
    ConsentPurpose,
    Guardian,
    PartnerBasis,
    latest_of,
    partners_on,
)
from schoolpoort.contexts.worklist.api import Task, open_tasks
from schoolpoort.core import clock
from schoolpoort.core.language_names import name_for_reader
from schoolpoort.core.languages import LANGUAGES
from schoolpoort.core.scope import Scope

#: How many talks the card shows; more is a file about a family.
MOMENTS_SHOWN = 8


@dataclass(frozen=True)
class Sharing:
    """One organisation (or a buddy), and whether something may be shared with it: yes, no, or not asked (None)."""

    name: str
    allowed: bool | None
    why: str


@dataclass(frozen=True)
class MomentLine:
    """One talk as the card shows it."""

    moment: ContactMoment
    topics: tuple[str, ...]
    words: str


@dataclass(frozen=True)
class GuardianCard:
    """Everything on the card."""

    guardian: Guardian
    languages: list[tuple[str, str]]
    channels: list[Channel]
    tasks: list[Task]
    moments: list[MomentLine]
    sharing: list[Sharing]


def card_of(guardian: Guardian, user: User) -> GuardianCard:
    """Return the card of a guardian loaded by `guardian_for_card` (6 queries)."""
    scope = Scope.of(guardian.organisation_id)
    tasks = [each for each in open_tasks(scope).filter(guardian=guardian) if user.has_perm("worklist.view_task", each)]
    return GuardianCard(
        guardian=guardian,
        languages=[(language_name(each.tag), _uses(each)) for each in guardian.language_skills.all()],
        channels=[each for each in guardian.channels.all() if each.health != ChannelHealth.BROKEN],
        tasks=tasks,
        moments=[line_of(each) for each in moments_of(guardian, MOMENTS_SHOWN)],
        sharing=sharing_of(guardian, clock.today()),
    )


def language_name(tag: str) -> str:
    """Return a language as the reader calls it, and by its own name."""
    known = LANGUAGES.get(tag)
    if known is None:
        return tag
    name = name_for_reader(known)
    return name if name == known.own_name else f"{name} · {known.own_name}"


def _uses(skill: object) -> str:
    words = (("understands", "begrijpt"), ("speaks", "spreekt"), ("reads", "leest"), ("writes", "schrijft"))
    return ", ".join(word for name, word in words if getattr(skill, name))


def line_of(moment: ContactMoment) -> MomentLine:
    """Return one talk with its topics in words and what was noted."""
    topics = tuple(str(Topic(each).label) for each in moment.topics if each in Topic.values)
    note = getattr(moment, "note", None)
    return MomentLine(moment, topics, note.text if note else "")


def sharing_of(guardian: Guardian, day: date) -> list[Sharing]:
    """Return what may be shared with whom about a guardian on `day` (2 queries)."""
    scope = Scope.of(guardian.organisation_id)
    said = latest_of(scope, [guardian.pk])
    buddy = said.get((guardian.pk, ConsentPurpose.BUDDY, None))
    lines = [Sharing(str(ConsentPurpose.BUDDY.label), buddy.given if buddy else None, "")]
    for partner in partners_on(scope, day):
        if partner.basis == PartnerBasis.CONSENT:
            row = said.get((guardian.pk, ConsentPurpose.PARTNER, partner.pk))
            lines.append(Sharing(partner.name, row.given if row else None, str(partner.get_aim_display())))
        elif partner.basis == PartnerBasis.LAW:
            lines.append(Sharing(partner.name, True, str(partner.get_basis_display())))
    return lines


@dataclass(frozen=True)
class SupportLine:
    """Something open in the support network: what, in which state, and when if that is known."""

    guardian_id: UUID
    group: str  # promised, waiting or stuck
    what: str
    state: str
    day: date | None = None
    who: str = ""
    address: str = ""
