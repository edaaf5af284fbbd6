"""What each consent looks like on a guardian's page: its picture, and its words in the phrasebook."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from schoolpoort.contexts.people.api import PHOTO_PURPOSES, Consent, ConsentPurpose
from schoolpoort.core import clock

#: One picture per purpose; they stand in design/pictograms/vocabulary.toml.
PICTURES = {
    ConsentPurpose.PHOTO_TAKING: "photo",
    ConsentPurpose.PHOTO_CLASS_GROUP: "parents",
    ConsentPurpose.PHOTO_ON_PAPER: "newspaper",
    ConsentPurpose.PHOTO_WEBSITE: "globe",
    ConsentPurpose.PHOTO_SOCIAL_MEDIA: "shared-online",
    ConsentPurpose.BUDDY: "come-with-me",
    ConsentPurpose.PARTNER: "talk",
}


@dataclass(frozen=True)
class ConsentQuestion:
    """One question: whose record answers it, about which child or partner, and what was said last."""

    purpose: ConsentPurpose
    guardian_id: UUID
    child_id: UUID | None = None
    partner_id: UUID | None = None
    partner_name: str = ""
    aim: str = ""
    said: Consent | None = None

    @property
    def key(self) -> str:
        """What the form sends, and the place on the page."""
        return ":".join([self.purpose.value, str(self.guardian_id), str(self.child_id or self.partner_id or "")])

    @property
    def anchor(self) -> str:
        """The place on the page to which the browser goes back after a tap."""
        return "q-" + self.key.replace(":", "-")

    @property
    def pictogram(self) -> str:
        """The concept of its picture."""
        return PICTURES[self.purpose]

    @property
    def phrase(self) -> str:
        """The phrasebook's id of the question."""
        return f"consent-{self.purpose.value}"

    @property
    def why(self) -> str:
        """The phrasebook's id of the explanation."""
        return f"share-aim-{self.aim}" if self.aim else f"{self.phrase}-why"

    @property
    def given(self) -> bool | None:
        """The last answer; None while there is none."""
        return self.said.given if self.said else None

    @property
    def day(self) -> date | None:
        """The day of the last answer, on the clock on the wall."""
        return clock.local(self.said.at).date() if self.said else None


def photo_questions(
    guardian_id: UUID, child_id: UUID, said: dict[tuple[UUID, str, UUID | None], Consent]
) -> list[ConsentQuestion]:
    """Return the questions about photos of one child, with what this record said last."""
    return [
        ConsentQuestion(purpose, guardian_id, child_id=child_id, said=said.get((guardian_id, purpose, child_id)))
        for purpose in PHOTO_PURPOSES
    ]
