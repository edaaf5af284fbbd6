"""Where adults can sign up as supporters, and a sign-up that waits for the code that was sent."""

from django.db import models

from schoolpoort.core.encryption import EncryptedTextField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Category, Declaration, Persons, Privacy, Retention, technical
from schoolpoort.core.scope import ScopedModel


class SupportSetting(ScopedModel):
    """What a town, centre or association says to who wants to help; without insurer and contact it stays closed.

    The act on volunteers of 2005 asks an information note with the organisation, its insurance and whom to ask.
    """

    open = models.BooleanField(default=False)
    insurer = models.CharField(max_length=160, blank=True)
    contact = models.CharField(max_length=160, blank=True)

    privacy = technical("to tell who wants to help what the act on volunteers asks to tell")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["organisation"], name="one_support_setting")]

    def __str__(self) -> str:
        return "open" if self.open else "closed"


class SignUp(ScopedModel):
    """What somebody filled in, until the code shows that the number or address is theirs; then it is a Supporter."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    # JSON of services.people.sign_up.Application.
    content = EncryptedTextField()
    language = models.CharField(max_length=12)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    confirmed_at = models.DateTimeField(null=True, blank=True)

    privacy = Privacy(
        Declaration(
            "to know that a number or address belongs to who wants to help",
            Basis.PUBLIC_TASK,
            Retention.UNTIL_EXPIRY,
            Audience.SYSTEM,
            Category.IDENTITY,
            (Persons.SUPPORTER,),
        )
    )

    def __str__(self) -> str:
        return f"sign-up {self.pk}"
