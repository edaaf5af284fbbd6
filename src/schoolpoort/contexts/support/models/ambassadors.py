"""Ambassadors: what they learned, what parents ask them in private, and answers that anybody may read."""

from django.db import models

from schoolpoort.contexts.support.enums import QuestionState
from schoolpoort.contexts.support.models.supporters import Supporter
from schoolpoort.core.encryption import EncryptedTextField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Category, Declaration, Persons, Privacy, Retention, technical
from schoolpoort.core.scope import ScopedModel

_TRAINING = Declaration(
    "to know that an ambassador learned what the task asks",
    Basis.PUBLIC_TASK,
    Retention.WHILE_EMPLOYED,
    Audience.SUPPORT,
    about=(Persons.SUPPORTER,),
)
_ASKED = Declaration(
    "a guardian asks an ambassador in the own language, and reads the answer",
    Basis.PUBLIC_TASK,
    Retention.AFTER_CLOSING,
    Audience.FAMILY,
    Category.FREE_TEXT,
    (Persons.GUARDIAN,),
)
_PUBLISHED = Declaration(
    "an answer without names that helps other parents",
    Basis.PUBLIC_TASK,
    Retention.AFTER_CLOSING,
    Audience.SUPPORT,
    Category.CONTENT,
    (Persons.SUPPORTER,),
)


class TrainingStep(ScopedModel):
    """One step that an organisation named itself; without rows its ambassadors follow the usual five."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    title = models.CharField(max_length=120)
    rank = models.PositiveSmallIntegerField()

    privacy = technical("what ambassadors learn before they answer")

    class Meta:
        ordering = ["rank", "pk"]

    def __str__(self) -> str:
        return self.title


class TrainingDone(ScopedModel):
    """A step that an ambassador did; `step` is the phrase of a usual step, or the id of an own one."""

    supporter = models.ForeignKey(Supporter, on_delete=models.CASCADE, related_name="training")
    step = models.CharField(max_length=40)
    done_on = models.DateField()

    privacy = Privacy(_TRAINING)

    class Meta:
        ordering = ["done_on", "pk"]
        constraints = [models.UniqueConstraint(fields=["supporter", "step"], name="one_date_per_training_step")]

    def __str__(self) -> str:
        return f"{self.step} on {self.done_on}"


class AmbassadorQuestion(ScopedModel):
    """A private question of one guardian; ambassadors read the words and never whose they are."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    guardian = models.ForeignKey("people.Guardian", on_delete=models.CASCADE, related_name="+")
    language = models.CharField(max_length=12)
    text = EncryptedTextField()
    state = models.CharField(max_length=8, choices=QuestionState.choices, default=QuestionState.ASKED)
    asked_at = models.DateTimeField()
    taken_by = models.ForeignKey(Supporter, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    taken_at = models.DateTimeField(null=True, blank=True)
    answer = EncryptedTextField(blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    privacy = Privacy(_ASKED)

    class Meta:
        ordering = ["asked_at", "pk"]
        indexes = [models.Index(fields=["organisation", "state", "language"])]

    def __str__(self) -> str:
        return f"question {self.state}"


class PublishedAnswer(ScopedModel):
    """A question and an answer in an ambassador's own words, for everybody; it leads back to no guardian's question."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    supporter = models.ForeignKey(Supporter, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    language = models.CharField(max_length=12)
    question = models.CharField(max_length=300)
    answer = models.TextField()
    published_on = models.DateField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    privacy = Privacy(_PUBLISHED)

    class Meta:
        ordering = ["-published_on", "pk"]
        indexes = [models.Index(fields=["language", "withdrawn_at"])]

    def __str__(self) -> str:
        return f"published answer ({self.language})"
