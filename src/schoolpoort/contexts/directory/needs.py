"""What people look for: a short fixed list with a picture and a phrase each, which is also our HSDS taxonomy.

The ids follow from the keys, so that every installation exports the same terms and an import recognises them.
"""

from dataclasses import dataclass
from uuid import UUID, uuid5

from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

#: A name space of our own for UUIDs of version 5.
_SPACE = UUID("6f1d3a52-7c1e-5a0d-9a57-2f6b6a5c0e11")

TAXONOMY_ID = uuid5(_SPACE, "taxonomy")
TAXONOMY_NAME = "Schoolpoort: wat ouders zoeken"
TAXONOMY_ABOUT = "Waarvoor ouders bij een dienst in de buurt van de school terechtkunnen."


@dataclass(frozen=True)
class Need:
    """One thing that people look for; `label` is the Dutch word for staff, `phrase` the text for parents."""

    key: str
    pictogram: str
    label: str | Promise

    @property
    def id(self) -> UUID:
        """The id of the taxonomy term."""
        return uuid5(_SPACE, self.key)

    @property
    def phrase(self) -> str:
        """The text in the phrasebook."""
        return f"directory-need-{self.key}"


NEEDS: tuple[Need, ...] = (
    Need("practise-dutch", "practise-dutch", pgettext_lazy("what somebody looks for", "Nederlands leren en oefenen")),
    Need("homework", "homework", pgettext_lazy("what somebody looks for", "hulp bij huiswerk")),
    Need("reading", "library", pgettext_lazy("what somebody looks for", "boeken en voorlezen")),
    Need("play-and-meet", "parents", pgettext_lazy("what somebody looks for", "andere ouders ontmoeten")),
    Need("young-child", "baby", pgettext_lazy("what somebody looks for", "vragen over een klein kind")),
    Need("money-and-papers", "bill", pgettext_lazy("what somebody looks for", "geld, rechten en papieren")),
    Need("interpret", "interpret", pgettext_lazy("what somebody looks for", "tolken en vertalen")),
    Need("talk", "talk", pgettext_lazy("what somebody looks for", "praten met iemand")),
    Need("own-language", "globe", pgettext_lazy("what somebody looks for", "les in de thuistaal")),
    Need("sport-and-leisure", "sports-day", pgettext_lazy("what somebody looks for", "sport en vrije tijd")),
    Need("child-care", "after-school-care", pgettext_lazy("what somebody looks for", "opvang")),
    Need("room", "school", pgettext_lazy("what somebody looks for", "een lokaal voor een groep")),
)

BY_KEY = {each.key: each for each in NEEDS}
BY_ID = {each.id: each for each in NEEDS}
