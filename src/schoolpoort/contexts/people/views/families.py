"""Families for staff: find a child, see who is at home and how to reach them. A read of a family is recorded."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.people.forms.families import shown_language
from schoolpoort.contexts.people.guardian_links import guardian_links
from schoolpoort.contexts.people.models import Channel, Child, Guardian
from schoolpoort.contexts.people.queries.classes import assigned_class_ids
from schoolpoort.contexts.people.queries.families import (
    channels_of,
    child_in_scope,
    children_to_list,
    classes_to_choose,
    siblings_of,
)
from schoolpoort.core import audit, clock
from schoolpoort.core.permissions import requires, scope_of
from schoolpoort.core.reading import record_reads
from schoolpoort.core.scope import Scope

_PER_PAGE = 30


@dataclass(frozen=True)
class GuardianCard:
    """A guardian as the family page shows it."""

    guardian: Guardian
    relation: str
    parental_authority: bool
    languages: list[tuple[str, str]]  # name, what the guardian does in it
    channels: list[tuple[str, str, bool]]  # kind, address (perhaps masked), works
    need: Any


def languages_shown(guardian: Guardian) -> list[tuple[str, str]]:
    """Return a guardian's languages with what the guardian can do in each, as a strength."""
    words = (("understands", "begrijpt"), ("speaks", "spreekt"), ("reads", "leest"), ("writes", "schrijft"))
    return [
        (shown_language(skill.tag), ", ".join(word for name, word in words if getattr(skill, name)))
        for skill in guardian.language_skills.all()
    ]


def masked(address: str) -> str:
    """Return an address by which its holder knows it and another does not."""
    name, at, host = address.partition("@")
    return f"{name[:1]}…@{host}" if at else f"{address[:3]} … {address[-2:]}"


def door(scope: Scope, child_id: UUID) -> Child | None:
    """Load a child with its family, within the visitor's scope."""
    return child_in_scope(scope, child_id, clock.today())


@requires("people.view_families")
@require_GET
def index(request: HttpRequest) -> HttpResponse:
    """List the families that the visitor may see, by child."""
    scope, day = scope_of(request), clock.today()
    user: Any = request.user
    own = None if user.has_perm("people.view_all_families", scope) else assigned_class_ids(user, day)
    words = request.GET.get("q", "").strip()[:80]
    classes = classes_to_choose(scope, own, day)
    chosen = next((each for each in classes if str(each.pk) == request.GET.get("class", "")), None)
    children = children_to_list(
        scope, words=words, school_class=chosen.pk if chosen else None, only_classes=own, day=day
    )
    page = Paginator(children, _PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "page": page,
        "words": words,
        "classes": classes,
        "chosen": chosen,
        "searching": bool(words or chosen),
        "sees_all": own is None,
        "may_import": user.has_perm("people.import_roster", scope),
    }
    return render(request, "people/families/index.html", context)


@requires("people.view_family", door=door)
@require_GET
def show(request: HttpRequest, child: Child) -> HttpResponse:
    """Show one family, and record that it was read."""
    user: User = request.user  # type: ignore[assignment]
    scope, day = scope_of(request), clock.today()
    ties = child.present_ties  # type: ignore[attr-defined]
    guardians = [tie.guardian for tie in ties]
    ids = [guardian.pk for guardian in guardians]
    channels = channels_of(scope, ids)
    open_addresses = user.has_perm("people.view_channels", child)
    siblings = [each for each in siblings_of(scope, child, ids, day) if user.has_perm("people.view_family", each)]
    cards = [
        GuardianCard(
            guardian=tie.guardian,
            relation=tie.get_relation_display(),
            parental_authority=tie.parental_authority,
            languages=languages_shown(tie.guardian),
            channels=[_shown_channel(each, open_addresses) for each in channels[tie.guardian_id]],
            need=next(iter(tie.guardian.holding_needs), None),
        )
        for tie in ties
    ]
    actor = audit.Actor("user", user.pk)
    record_reads(actor=actor, organisation_id=child.organisation_id, subject="Child", subject_ids=[child.pk])
    record_reads(actor=actor, organisation_id=child.organisation_id, subject="Guardian", subject_ids=ids)
    context = {
        "child": child,
        "cards": cards,
        "siblings": siblings,
        "open_addresses": open_addresses,
        "may_edit": user.has_perm("people.edit_family", child),
        "links": [each for each in guardian_links() if user.has_perm(each.permission, child)],
        "may_decide": user.has_perm("people.decide_translation", child),
    }
    return render(request, "people/families/show.html", context)


def _shown_channel(channel: Channel, open_addresses: bool) -> tuple[str, str, bool]:
    address = channel.address if open_addresses or not channel.address else masked(channel.address)
    return channel.kind, address, channel.health != "broken"
