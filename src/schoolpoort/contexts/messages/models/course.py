"""The course in plain Dutch: which steps a member of staff did. What was written in it is never kept."""

from django.db import models
from django.utils.translation import pgettext_lazy

from schoolpoort.core.privacy import Audience, Basis, Category, Declaration, Persons, Privacy, Retention
from schoolpoort.core.scope import ScopedModel


class CourseStep(models.TextChoices):
    """The five steps, in their order; the value stands in the address."""

    SENTENCES = "zinnen", pgettext_lazy("step of the course", "Korte zinnen")
    WORDS = "woorden", pgettext_lazy("step of the course", "Gewone woorden")
    WHO = "wie", pgettext_lazy("step of the course", "Wie doet het?")
    WHEN = "wanneer", pgettext_lazy("step of the course", "Wanneer, en wat doe je?")
    TOPIC = "onderwerp", pgettext_lazy("step of the course", "Eén onderwerp")


class CourseStepDone(ScopedModel):
    """One step that somebody did, and on which day; only that person sees it."""

    user = models.ForeignKey("accounts.User", on_delete=models.CASCADE, related_name="+")
    step = models.CharField(max_length=10, choices=CourseStep.choices)
    done_on = models.DateField()

    privacy = Privacy(
        Declaration(
            "to show a member of staff how far they are in the course",
            Basis.PUBLIC_TASK,
            Retention.NEXT_SCHOOL_YEAR,
            Audience.SYSTEM,
            Category.WORK,
            (Persons.STAFF,),
        )
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organisation", "user", "step"], name="one_row_per_step_and_person"),
        ]

    def __str__(self) -> str:
        return f"{self.step} on {self.done_on}"
