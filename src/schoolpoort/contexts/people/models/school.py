"""Classes, who is in them and who teaches them, all dated."""

from django.db import models

from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention, technical
from schoolpoort.core.scope import ScopedModel


class SchoolClass(ScopedModel):
    """A class of one school year (klas)."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    school_year = models.ForeignKey("organisations.SchoolYear", on_delete=models.PROTECT, related_name="+")
    site = models.ForeignKey("organisations.Site", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    name = models.CharField(max_length=40)
    # The local part of the class's own mail address: a mail sent there becomes a draft (decision 11).
    mailbox = models.CharField(max_length=40, unique=True, null=True, blank=True)

    privacy = technical("to address the families of a class")

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(fields=["organisation", "school_year", "name"], name="one_class_of_a_name"),
        ]

    def __str__(self) -> str:
        return self.name


class Enrolment(ScopedModel):
    """A child in a class; `until` is the last day and empty while it lasts."""

    child = models.ForeignKey("people.Child", on_delete=models.CASCADE, related_name="enrolments")
    school_class = models.ForeignKey(SchoolClass, on_delete=models.CASCADE, related_name="enrolments")
    starts = models.DateField()
    until = models.DateField(null=True, blank=True)

    privacy = Privacy(
        Declaration(
            "to know whose families a class has", Basis.PUBLIC_TASK, Retention.WHILE_ENROLLED, Audience.CLASS_TEAM
        )
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["child", "school_class", "starts"], name="one_enrolment_per_start"),
        ]
        indexes = [models.Index(fields=["school_class", "until"])]

    def __str__(self) -> str:
        return f"enrolment from {self.starts}"


class StaffAssignment(ScopedModel):
    """A member of staff with a class; `main` marks the class teacher who owns its open needs first."""

    user = models.ForeignKey("accounts.User", on_delete=models.CASCADE, related_name="staff_assignments")
    school_class = models.ForeignKey(SchoolClass, on_delete=models.CASCADE, related_name="staff_assignments")
    main = models.BooleanField(default=True)
    starts = models.DateField()
    until = models.DateField(null=True, blank=True)

    privacy = Privacy(
        Declaration(
            "to know who is responsible for a class", Basis.PUBLIC_TASK, Retention.WHILE_EMPLOYED, Audience.STAFF
        )
    )

    class Meta:
        indexes = [models.Index(fields=["school_class", "until"])]

    def __str__(self) -> str:
        return f"assignment from {self.starts}"
