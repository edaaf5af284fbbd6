"""Keys of programs, and what was answered to a call, so that calling twice does nothing twice."""

from datetime import date
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy

from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention, technical
from schoolpoort.core.scope import ScopedModel


class ApiScope(models.TextChoices):
    """What a key may do; the label is what an administrator reads."""

    ROSTER_WRITE = "roster:write", gettext_lazy("een leerlingenlijst opladen om na te kijken")
    ROSTER_APPLY = "roster:apply", gettext_lazy("een leerlingenlijst zonder fouten zelf bewaren")
    REACH_READ = "reach:read", gettext_lazy("cijfers over bereik lezen, nooit namen")
    MESSAGES_DRAFT = "messages:draft", gettext_lazy("een ontwerp klaarzetten voor een leerkracht")
    WORKLIST_COUNT = "worklist:count", gettext_lazy("tellen hoeveel taken open staan")


class ApiKey(ScopedModel):
    """The key of one program to one organisation: only its keyed hash is kept, so it can be shown once."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.CharField(max_length=80)
    purpose = models.CharField(max_length=200)
    scopes = models.JSONField(default=list)
    token_hash = models.CharField(max_length=64, unique=True)
    # The last characters of the token, so that an administrator knows which key a program holds.
    ending = models.CharField(max_length=4)
    # What the program does it does in the name of this administrator.
    made_by = models.ForeignKey("accounts.User", on_delete=models.CASCADE, related_name="+")
    made_on = models.DateField()
    ends_on = models.DateField(help_text="the last day on which it opens anything")
    last_used_on = models.DateField(null=True)
    revoked_on = models.DateField(null=True)

    privacy = Privacy(
        Declaration(
            "to know which program acts for the organisation, and who answers for it",
            Basis.PUBLIC_TASK,
            Retention.AFTER_CLOSING,
            Audience.SCHOOL_ADMINISTRATION,
        )
    )

    class Meta:
        ordering = ["-made_on", "name"]

    def __str__(self) -> str:
        return self.name

    def is_open(self, day: date) -> bool:
        """Say whether the key still opens something on `day`."""
        return self.revoked_on is None and day <= self.ends_on

    @property
    def scope_labels(self) -> list[Any]:
        """What the key may do, as an administrator reads it."""
        return [scope.label for scope in ApiScope if scope.value in self.scopes]


class ApiReply(ScopedModel):
    """What was answered to a call with an idempotency key; `status` is empty while the call is being done."""

    key = models.ForeignKey(ApiKey, on_delete=models.CASCADE, related_name="replies")
    call_hash = models.CharField(max_length=64, unique=True)
    content_hash = models.CharField(max_length=64)
    status = models.PositiveSmallIntegerField(null=True)
    body = models.JSONField(default=dict, help_text="ids and counts, never a person")
    made_at = models.DateTimeField()

    privacy = technical("so that a call that is repeated does nothing twice", Retention.THIRTY_DAYS)

    def __str__(self) -> str:
        return f"reply {self.status}"
