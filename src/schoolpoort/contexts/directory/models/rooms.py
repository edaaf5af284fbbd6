"""Rooms of open schools that groups may book, and how one room never has two groups at once."""

from django.db import models

from schoolpoort.contexts.directory.enums import BookingState
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Persons, Privacy, Retention, technical
from schoolpoort.core.scope import ScopedModel

#: Bookings begin and end on a quarter of an hour.
MINUTES_OF_A_QUARTER = 15

_BOOKING = Declaration(
    "to lend a room of an open school to a group",
    Basis.PUBLIC_TASK,
    Retention.NEXT_SCHOOL_YEAR,
    Audience.STAFF,
    about=(Persons.STAFF,),
)


class OpenRoom(ScopedModel):
    """A room that its school opens for groups: for how many people, between which local times, and what to know."""

    is_open_data = True

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    room = models.OneToOneField("organisations.Room", on_delete=models.CASCADE, related_name="+")
    people = models.PositiveSmallIntegerField(default=20)
    opens_at = models.TimeField()
    closes_at = models.TimeField()
    house_rules = models.CharField(max_length=300, blank=True)

    privacy = technical("to lend rooms of open schools")

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(closes_at__gt=models.F("opens_at")), name="room_closes_later"),
        ]

    def __str__(self) -> str:
        return f"open room {self.room_id}"


class RoomBooking(ScopedModel):
    """A request for a room on one day, local time; `organisation` is the school that lends it."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    open_room = models.ForeignKey(OpenRoom, on_delete=models.CASCADE, related_name="bookings")
    day = models.DateField()
    starts = models.TimeField()
    ends = models.TimeField()
    group = models.CharField(max_length=120)
    purpose = models.CharField(max_length=300)
    asked_by = models.ForeignKey("accounts.User", on_delete=models.CASCADE, related_name="+")
    asked_for = models.ForeignKey("organisations.Organisation", on_delete=models.CASCADE, related_name="+")
    asked_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=BookingState.choices, default=BookingState.ASKED)
    decided_by = models.ForeignKey("accounts.User", null=True, on_delete=models.SET_NULL, related_name="+")
    decided_at = models.DateTimeField(null=True)

    privacy = Privacy(_BOOKING)

    class Meta:
        ordering = ["day", "starts", "pk"]
        indexes = [models.Index(fields=["open_room", "day"])]
        constraints = [
            models.CheckConstraint(condition=models.Q(ends__gt=models.F("starts")), name="booking_ends_later"),
        ]

    def __str__(self) -> str:
        return f"{self.day} {self.starts:%H:%M}"


class BookedQuarter(ScopedModel):
    """One quarter of an hour of one room that is taken; `number` counts quarters from midnight, 0 to 95.

    The database refuses the same quarter twice, whoever books at the same moment.
    """

    booking = models.ForeignKey(RoomBooking, on_delete=models.CASCADE, related_name="quarters")
    open_room = models.ForeignKey(OpenRoom, on_delete=models.CASCADE, related_name="+")
    day = models.DateField()
    number = models.PositiveSmallIntegerField()

    privacy = technical("to keep two groups out of one room")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["open_room", "day", "number"], name="one_group_per_quarter"),
        ]

    def __str__(self) -> str:
        return f"{self.day} {self.number}"
