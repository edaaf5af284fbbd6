"""Which organisation on this installation a school's partner is, so that a guardian's yes opens something."""

from django.db import models

from schoolpoort.contexts.contact_moments.enums import SecrecyRegime
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import technical
from schoolpoort.core.scope import ScopedModel


class PartnerOrganisation(ScopedModel):
    """The school (`organisation`) says: this partner is `reader`, whose staff are bound by `regime`.

    It opens nothing by itself: every guardian is asked (people.SharingPartner, basis consent).
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    partner = models.OneToOneField("people.SharingPartner", on_delete=models.CASCADE, related_name="+")
    reader = models.ForeignKey("organisations.Organisation", on_delete=models.CASCADE, related_name="+")
    regime = models.CharField(max_length=20, choices=SecrecyRegime.choices)

    privacy = technical("to know which organisation reads along where a guardian agreed")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organisation", "reader"], name="one_partner_per_reader"),
        ]

    def __str__(self) -> str:
        return f"partner {self.reader_id}"
