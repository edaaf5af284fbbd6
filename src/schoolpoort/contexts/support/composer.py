"""Writes the SMS and the mails of the support network when they leave: Dutch first, then the reader's language.

An invitation names nobody. After a yes each side reads the other's first name, and only while the share lasts.
"""

from collections.abc import Sequence
from uuid import UUID

from django.conf import settings
from django.urls import reverse
from django.utils.html import escape

from schoolpoort.contexts.delivery.api import ChannelKind, Content
from schoolpoort.contexts.people.api import DUTCH, languages_for, languages_of
from schoolpoort.contexts.support.enums import InvitationState, PlaceKind, PromiseState
from schoolpoort.contexts.support.models import Invitation, Promise
from schoolpoort.contexts.support.queries.across_organisations import (
    accepted_invitations,
    invitation_links,
    invitations_by_id,
    promises_by_id,
)
from schoolpoort.contexts.support.services.promising import is_shared
from schoolpoort.contexts.support.services.telling import (
    ACCEPTED,
    GUARDIAN_CHANGE,
    GUARDIAN_CLOSING,
    GUARDIAN_PROMISE,
    GUARDIAN_TOMORROW,
    HOW_WAS_IT,
    TOMORROW,
)
from schoolpoort.core import clock
from schoolpoort.core.phrases import phrase
from schoolpoort.engines.phrasebook import direction, strip_isolates

#: Help is a service, and when and where is practical: purposes of the language law's list.
PURPOSES = ("service", "practical")

#: What must still hold when the words leave; otherwise there is nothing to send any more.
_STATES = {
    ACCEPTED: PromiseState.PROMISED,
    TOMORROW: PromiseState.PROMISED,
    HOW_WAS_IT: PromiseState.DONE,
    GUARDIAN_PROMISE: PromiseState.PROMISED,
    GUARDIAN_TOMORROW: PromiseState.PROMISED,
    GUARDIAN_CHANGE: PromiseState.ILL,
    GUARDIAN_CLOSING: PromiseState.DONE,
}

_LINES = {
    ACCEPTED: "support-told-accepted",
    TOMORROW: "support-told-tomorrow",
    HOW_WAS_IT: "support-told-how",
    GUARDIAN_PROMISE: "support-told-promise",
    GUARDIAN_TOMORROW: "support-told-reminder",
    GUARDIAN_CHANGE: "support-told-change",
    GUARDIAN_CLOSING: "support-told-closing",
}


class InvitationComposer:
    """The delivery composer of invitations."""

    def compose(self, subject_ids: Sequence[UUID], channel: str) -> dict[UUID, Content]:
        """Return the words of each invitation that still waits for an answer (2 queries)."""
        links = invitation_links(subject_ids)
        found = {}
        for each in invitations_by_id(subject_ids):
            if each.state == InvitationState.WAITING and each.pk in links:
                found[each.pk] = _invitation(each, links[each.pk].token, channel)
        return found


def _invitation(invitation: Invitation, token: str, channel: str) -> Content:
    day = clock.local(invitation.answer_by).date() if invitation.answer_by else invitation.day
    tags = tags_of([invitation.supporter.written_language])
    lines = [(tag, [phrase("support-invite-line", [tag, DUTCH], date=day).text]) for tag in tags]
    return content_of(
        lines, invitation_url(token), "support-invite-title", invitation.request.organisation.name, channel
    )


class SupporterComposer:
    """The delivery composer of what a supporter hears about an own promise."""

    def __init__(self, kind: str) -> None:
        self._kind = kind

    def compose(self, subject_ids: Sequence[UUID], channel: str) -> dict[UUID, Content]:
        """Return the words about each promise that is still in the state they are about (5 queries)."""
        promises = promises_by_id(subject_ids)
        invitations = accepted_invitations(promises)
        links = invitation_links(list(invitations.values()))
        found = {}
        for each in promises:
            link = links.get(invitations.get(each.pk, each.pk))
            if each.state == _STATES[self._kind] and link is not None:
                tags = tags_of([each.supporter.written_language])
                name = each.request.guardian.first_name if is_shared(each.share) else ""
                lines = [(tag, [_line(self._kind, each, name, tag)]) for tag in tags]
                url = invitation_url(link.token)
                found[each.pk] = content_of(lines, url, "support-accepted-title", each.organisation.name, channel)
        return found


class GuardianComposer:
    """The delivery composer of what a guardian hears about who helps; never sent to a partner."""

    def __init__(self, kind: str) -> None:
        self._kind = kind

    def compose(self, subject_ids: Sequence[UUID], channel: str) -> dict[UUID, Content]:
        """Return the words about each promise that is still in the state they are about (3 queries)."""
        url = f"{settings.BASE_URL}{reverse('support:own-help')}"
        found = {}
        for each in promises_by_id(subject_ids):
            if each.state != _STATES[self._kind]:
                continue
            tags = tags_of(languages_for(languages_of(each.request.guardian), PURPOSES, clock.today()))
            lines = [(tag, self._lines(each, tag)) for tag in tags]
            found[each.pk] = content_of(lines, url, "support-told-subject", each.organisation.name, channel)
        return found

    def _lines(self, promise: Promise, tag: str) -> list[str]:
        lines = [_line(self._kind, promise, promise.supporter.first_name, tag)]
        if self._kind in (GUARDIAN_PROMISE, GUARDIAN_TOMORROW):
            if promise.place_kind == PlaceKind.REMOTE:
                lines.append(phrase("support-promise-remote", [tag, DUTCH]).text)
            elif promise.place:
                lines.append(phrase("support-told-place", [tag, DUTCH], place=promise.place).text)
        return lines


def invitation_url(token: str) -> str:
    """Return the address of an invitation's page."""
    return f"{settings.BASE_URL}{reverse('support:invitation', args=[token])}"


def tags_of(wanted: Sequence[str]) -> list[str]:
    """Return Dutch and the first other language: the Dutch stands first."""
    return list(dict.fromkeys([DUTCH, *wanted[:1]]))


def _line(kind: str, promise: Promise, name: str, tag: str) -> str:
    values: dict[str, object] = {"name": name, "date": promise.day, "time": promise.starts}
    return phrase(_LINES[kind], [tag, DUTCH], **values).text


def content_of(parts: Sequence[tuple[str, list[str]]], url: str, subject_id: str, sender: str, channel: str) -> Content:
    """Return the SMS or the mail of some lines in each language (tag, lines), the Dutch first, with one address."""
    languages = tuple(reversed([tag for tag, _ in parts]))
    if channel == ChannelKind.SMS:
        lines = [" ".join(lines) for _, lines in parts]
        return Content("", strip_isolates("\n".join([*lines, url])), languages=languages)
    subject = strip_isolates(f"{phrase(subject_id, [DUTCH]).text} ({sender})")
    text = "\n\n--\n\n".join(strip_isolates("\n".join([*lines, url])) for _, lines in parts)
    html = "<hr>".join(_html(tag, lines, url) for tag, lines in parts)
    head = f'<!doctype html><html lang="nl"><meta charset="utf-8"><title>{escape(subject)}</title>'
    return Content(subject, text + "\n", f"{head}<body>{html}</body></html>", languages)


def _html(tag: str, lines: Sequence[str], url: str) -> str:
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in lines)
    return f'<div lang="{escape(tag)}" dir="{direction(tag)}">{paragraphs}<p><a href="{url}">{url}</a></p></div>'
