"""Reads of contact moments and notes: whose notes somebody may read is decided here; each says what it costs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Prefetch, QuerySet

from schoolpoort.contexts.contact_moments.enums import SecrecyRegime
from schoolpoort.contexts.contact_moments.models import ContactMoment, Note, PartnerOrganisation
from schoolpoort.contexts.people.api import (
    ConsentPurpose,
    Guardian,
    PartnerBasis,
    SharingPartner,
    agreeing_guardians,
    partners_on,
)
from schoolpoort.core.scope import Scope


def moments_of(guardian: Guardian, most: int) -> list[ContactMoment]:
    """Return the last talks of the guardian's school with this guardian, with their notes (2 queries).

    Only notes of the school itself: what another organisation wrote stands under another secrecy. The caller has the
    permission "contact_moments.read_notes" on the guardian.
    """
    scope = Scope.of(guardian.organisation_id)
    notes = Note.objects.within(scope).select_related("author")
    found = ContactMoment.objects.within(scope).filter(guardian=guardian).select_related("author")
    return list(found.prefetch_related(Prefetch("note", queryset=notes))[:most])


def last_moments(scope: Scope, guardians: Iterable[UUID], each: int = 2) -> dict[UUID, list[ContactMoment]]:
    """Return the last talks with some guardians, with their notes, newest first (2 queries)."""
    notes = Note.objects.within(scope)
    found = ContactMoment.objects.within(scope).filter(guardian_id__in=list(guardians)).select_related("author")
    result: dict[UUID, list[ContactMoment]] = {}
    for moment in found.prefetch_related(Prefetch("note", queryset=notes)):
        kept = result.setdefault(moment.guardian_id, [])
        if len(kept) < each:
            kept.append(moment)
    return result


@dataclass(frozen=True)
class SharedGuardian:
    """A guardian who agreed that a school shares with an organisation; `organisation_id` is the one that reads."""

    guardian: Guardian
    organisation_id: UUID
    regime: SecrecyRegime
    partner_name: str


def named_partners(scope: Scope) -> dict[UUID, PartnerOrganisation]:
    """Return which organisations a school's partners are, by partner (1 query)."""
    rows = PartnerOrganisation.objects.within(scope).select_related("reader")
    return {row.partner_id: row for row in rows}


def partners_to_name(scope: Scope, day: date) -> list[SharingPartner]:
    """Return the partners with whom is shared only where a guardian agrees (1 query)."""
    return list(partners_on(scope, day).filter(basis=PartnerBasis.CONSENT))


def shared_guardians(readers: Scope, day: date) -> list[SharedGuardian]:
    """Return the guardians whom these organisations may read about on `day` (2 queries per school and partner).

    Both must hold on that day: the school's partner, by consent, and the guardian's own last word, yes.
    """
    # The organisation that reads is another one than the school whose rows these are.
    named = PartnerOrganisation.unscoped.filter(reader_id__in=readers.organisations).select_related("partner")
    found: list[SharedGuardian] = []
    for each in named:
        school = Scope.of(each.organisation_id)
        if not partners_on(school, day).filter(pk=each.partner_id, basis=PartnerBasis.CONSENT).exists():
            continue
        present = Guardian.objects.within(school).filter(gone_since=None).select_related("organisation")
        candidates = present.filter(consents__partner_id=each.partner_id).distinct().order_by("first_name", "pk")
        guardians = list(candidates)
        agreeing = agreeing_guardians(school, [one.pk for one in guardians], ConsentPurpose.PARTNER, each.partner_id)
        found += [
            SharedGuardian(one, each.reader_id, SecrecyRegime(each.regime), each.partner.name)
            for one in guardians
            if one.pk in agreeing
        ]
    return found


def notes_read_along(shared: SharedGuardian) -> QuerySet[Note]:
    """Return what the reading organisation may read: the school's own notes, and its own (1 query)."""
    both = Scope.of(shared.guardian.organisation_id, shared.organisation_id)
    notes = Note.objects.within(both).filter(guardian=shared.guardian).select_related("author", "organisation")
    own = notes.filter(organisation_id=shared.organisation_id)
    return own | notes.filter(organisation_id=shared.guardian.organisation_id, regime=SecrecyRegime.OFFICIAL)


def talks_and_notes(scope: Scope, guardians: Sequence[UUID]) -> tuple[list[ContactMoment], list[Note]]:
    """Return all talks with, and notes about, these guardians in a scope, oldest first (2 queries)."""
    moments = ContactMoment.objects.within(scope).filter(guardian_id__in=guardians).select_related("author")
    notes = Note.objects.within(scope).filter(guardian_id__in=guardians).select_related("author")
    return list(moments.order_by("at", "pk")), list(notes.order_by("written_at", "pk"))
