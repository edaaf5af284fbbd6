"""With whom a guardian's schools share something: by law, by contract, and because the guardian said yes."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from schoolpoort.contexts.own_space.api import OwnSpaceVisit
from schoolpoort.contexts.people.api import ConsentPurpose, PartnerBasis, latest_of, partners_on
from schoolpoort.contexts.support.api import SeenByHelper, seen_by_helpers
from schoolpoort.core import clock


@dataclass(frozen=True)
class SharedWith:
    """One organisation that gets something; `since` is the day of the yes, or of the school's record."""

    name: str
    aim: str
    since: date


@dataclass
class SchoolSharing:
    """What one school shares about one person."""

    school: str
    law: list[SharedWith] = field(default_factory=list)
    processor: list[SharedWith] = field(default_factory=list)
    consent: list[SharedWith] = field(default_factory=list)
    helpers: list[SeenByHelper] = field(default_factory=list)
    buddy_since: date | None = None

    @property
    def groups(self) -> list[tuple[str, list[SharedWith]]]:
        """The groups with their titles in the phrasebook, without the empty ones."""
        named = [
            ("rights-shared-law", self.law),
            ("rights-shared-processor", self.processor),
            ("rights-shared-consent", self.consent),
        ]
        return [(title, partners) for title, partners in named if partners]


def own_sharing(visit: OwnSpaceVisit, day: date) -> list[SchoolSharing]:
    """Return what each joined school shares (3 queries, however many schools)."""
    said = latest_of(visit.scope, visit.guardian_ids)
    schools: dict[UUID, SchoolSharing] = {
        guardian.organisation_id: SchoolSharing(guardian.organisation.name) for guardian in visit.guardians
    }
    for guardian in visit.guardians:
        buddy = said.get((guardian.pk, ConsentPurpose.BUDDY, None))
        if buddy is not None and buddy.given:
            schools[guardian.organisation_id].buddy_since = clock.local(buddy.at).date()
    for partner in partners_on(visit.scope, day):
        sharing = schools[partner.organisation_id]
        shared = SharedWith(partner.name, f"share-aim-{partner.aim}", partner.starts)
        if partner.basis == PartnerBasis.LAW:
            sharing.law.append(shared)
        elif partner.basis == PartnerBasis.PROCESSOR:
            sharing.processor.append(shared)
        else:
            own = visit.guardian_in(partner.organisation_id)
            word = said.get((own.pk, ConsentPurpose.PARTNER, partner.pk)) if own else None
            if word is not None and word.given:
                sharing.consent.append(SharedWith(partner.name, shared.aim, clock.local(word.at).date()))
    for seen in seen_by_helpers(visit.scope, visit.guardian_ids):
        schools[seen.organisation_id].helpers.append(seen)
    return list(schools.values())
