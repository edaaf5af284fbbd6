"""Staff pages: rooms that schools open, one week of a room, asking one and answering."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from schoolpoort.contexts.directory.enums import BookingState
from schoolpoort.contexts.directory.forms.rooms import AskRoomForm, OpenRoomForm
from schoolpoort.contexts.directory.models import OpenRoom, RoomBooking
from schoolpoort.contexts.directory.queries import rooms as queries
from schoolpoort.contexts.directory.services.rooms import (
    AlreadyDecided,
    RoomTaken,
    WrongMoment,
    ask_room,
    decide,
    withdraw,
)
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.core import clock
from schoolpoort.core.day_words import weekday_and_day
from schoolpoort.core.permissions import requires
from schoolpoort.core.scope import Scope


@dataclass(frozen=True)
class Block:
    """What is taken on one day: hours, whether it is sure, and for whom where the visitor may know."""

    hours: str
    sure: bool
    group: str


@dataclass(frozen=True)
class Day:
    """One day of the week view."""

    label: str
    blocks: list[Block]


@require_http_methods(["GET", "POST"])
@requires("directory.ask_room")
def rooms(request: HttpRequest) -> HttpResponse:
    """List the open rooms of the own organisation and its partners; who lends sees what is asked."""
    organisation: Organisation | None = getattr(request, "organisation", None)
    user: Any = request.user
    scope = Scope.of(organisation.pk) if organisation else Scope.of()
    lends = organisation is not None and user.has_perm("directory.lend_rooms", scope)
    form = OpenRoomForm(queries.rooms_to_open(scope), request.POST if request.method == "POST" else None)
    if request.method == "POST":
        if not lends or organisation is None:
            raise Http404
        if form.is_valid():
            OpenRoom.objects.create(organisation=organisation, **form.cleaned_data)
            notices.success(request, _("Groepen kunnen dit lokaal nu vragen."))
            return redirect("directory:rooms")
    today = clock.today()
    context = {
        "rooms": queries.open_rooms(queries.lenders(organisation, today)),
        "lends": lends,
        "asked": queries.asked_of(scope, today) if lends else [],
        "own": queries.own_bookings(user, today),
        "form": form,
        "may_withdraw": (BookingState.ASKED, BookingState.BOOKED),
    }
    return render(request, "directory/staff/rooms.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "POST"])
@requires("directory.ask_room")
def room(request: HttpRequest, open_room_id: UUID) -> HttpResponse:
    """Show one week of a room, and take a request."""
    organisation: Organisation | None = getattr(request, "organisation", None)
    found = queries.open_room(queries.lenders(organisation, clock.today()), open_room_id)
    if found is None or organisation is None:
        raise Http404
    form = AskRoomForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid() and _asked(request, found, organisation, form):
        return redirect("directory:rooms")
    monday = _monday(request.GET.get("week", ""))
    context = {
        "room": found,
        "form": form,
        "days": _week(request, found, monday),
        "before": (monday - timedelta(days=7)).isoformat(),
        "after": (monday + timedelta(days=7)).isoformat(),
    }
    return render(request, "directory/staff/room.html", context, status=422 if form.is_bound else 200)


def _asked(request: HttpRequest, found: OpenRoom, organisation: Organisation, form: AskRoomForm) -> bool:
    user: Any = request.user
    said = form.cleaned_data
    try:
        ask_room(found, form.moment(), said["group"], said["purpose"], user, organisation)
    except WrongMoment:
        hours = {"opens": f"{found.opens_at:%H:%M}", "closes": f"{found.closes_at:%H:%M}"}
        form.add_error(
            "starts",
            _("Kies een dag vanaf vandaag. Kies uren tussen %(opens)s en %(closes)s, op een kwartier.") % hours,
        )
    except RoomTaken:
        form.add_error("starts", _("Dan is er al een groep. Kies een ander uur of een andere dag."))
    else:
        notices.success(request, _("Gevraagd. De school zegt ja of nee."))
        return True
    return False


def _monday(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = clock.today()
    # Far years have no week before or after them.
    day = day if 2000 <= day.year <= 2200 else clock.today()
    return day - timedelta(days=day.weekday())


def _week(request: HttpRequest, found: OpenRoom, monday: date) -> list[Day]:
    user: Any = request.user
    lends = user.has_perm("directory.lend_rooms", found)
    blocks: dict[date, list[Block]] = {}
    for each in queries.bookings_of_week(found, monday):
        may_know = lends or each.asked_by_id == user.pk
        hours = f"{each.starts:%H:%M} – {each.ends:%H:%M}"
        block = Block(hours, each.state == BookingState.BOOKED, each.group if may_know else "")
        blocks.setdefault(each.day, []).append(block)
    days = (monday + timedelta(days=number) for number in range(7))
    return [Day(weekday_and_day(day), blocks.get(day, [])) for day in days]


@require_POST
@requires("directory.lend_rooms", door=queries.booking_in)
def answer(request: HttpRequest, booking: RoomBooking) -> HttpResponse:
    """Say yes or no to a group."""
    user: Any = request.user
    yes = request.POST.get("answer") == "yes"
    try:
        decide(booking, yes, user)
    except RoomTaken:
        notices.error(request, _("Dan is er al een groep. Zeg nee, of kies samen een ander uur."))
    except AlreadyDecided:
        notices.error(request, _("Hier is al op geantwoord."))
    else:
        notices.success(request, _("Geboekt.") if yes else _("De groep ziet dat het niet kan."))
    return redirect("directory:rooms")


@require_POST
@requires("directory.ask_room")
def give_back(request: HttpRequest, room_booking_id: UUID) -> HttpResponse:
    """Give back a room that the visitor asked for."""
    user: Any = request.user
    booking = queries.own_booking(user, room_booking_id)
    if booking is None:
        raise Http404
    try:
        withdraw(booking, user)
    except AlreadyDecided:
        notices.error(request, _("Hier is al op geantwoord."))
    else:
        notices.success(request, _("Het lokaal is weer vrij."))
    return redirect("directory:rooms")


@require_POST
@requires("directory.lend_rooms", door=queries.open_room)
def close_room(request: HttpRequest, found: OpenRoom) -> HttpResponse:
    """Close a room for groups; what was booked in it goes with it."""
    found.delete()
    notices.success(request, _("Groepen kunnen dit lokaal niet meer vragen."))
    return redirect("directory:rooms")
