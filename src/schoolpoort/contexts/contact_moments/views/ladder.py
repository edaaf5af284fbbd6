"""Choosing help at a talk, and booking an interpreter. Works without script; nothing about a family in an address."""

from typing import Any, cast
from urllib.parse import quote

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from schoolpoort.contexts.contact_moments.enums import BookingState, InterpreterChannel
from schoolpoort.contexts.contact_moments.forms.ladder import BookingForm, LadderForm
from schoolpoort.contexts.contact_moments.models import InterpreterBooking
from schoolpoort.contexts.contact_moments.policies.interpreter_terms import terms_of
from schoolpoort.contexts.contact_moments.policies.ladder import Rung, lightest_help
from schoolpoort.contexts.contact_moments.queries.bookings import booking_in, coming_bookings
from schoolpoort.contexts.contact_moments.queries.guardians import guardian_for_card
from schoolpoort.contexts.contact_moments.services import bookings as services
from schoolpoort.contexts.contact_moments.services.ladder_words import LADDER, WORDS
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.core import clock
from schoolpoort.core.permissions import requires, scope_of

_CHANNELS = {Rung.PHONE: InterpreterChannel.PHONE, Rung.VIDEO: InterpreterChannel.VIDEO}


@require_http_methods(["GET", "POST"])
@requires("contact_moments.choose_help")
def choose(request: HttpRequest) -> HttpResponse:
    """Ask the four questions about a talk with nobody in particular."""
    return _ladder(request, None)


@require_http_methods(["GET", "POST"])
@requires("contact_moments.note_moment", door=guardian_for_card)
def choose_for(request: HttpRequest, guardian: Guardian) -> HttpResponse:
    """Ask the four questions about a talk with one guardian; the outcome can become a task."""
    return _ladder(request, guardian)


def _ladder(request: HttpRequest, guardian: Guardian | None) -> HttpResponse:
    user: Any = request.user
    form = LadderForm(request.POST if request.method == "POST" else None)
    context: dict[str, object] = {"form": form, "guardian": guardian}
    if not form.is_valid():
        context["bookings"] = coming_bookings(scope_of(request), user.pk)
        status = 422 if form.is_bound else 200
        return render(request, "contact_moments/ladder/questions.html", context, status=status)
    chosen = WORDS[lightest_help(form.situation())]
    if "task" in request.POST and guardian is not None:
        services.remember_talk(guardian, user, str(chosen.title))
        notices.success(request, _("Het staat op je takenlijst."))
        return redirect("worklist:mine")
    context |= {
        "chosen": chosen,
        "lighter": LADDER[: LADDER.index(chosen)],
        "heavier": LADDER[LADDER.index(chosen) + 1 :],
    }
    return render(request, "contact_moments/ladder/outcome.html", context)


@require_http_methods(["GET", "POST"])
@requires("contact_moments.book_interpreter")
def book(request: HttpRequest) -> HttpResponse:
    """Fill in the booking form of an interpreting service for a talk with nobody in particular."""
    return _book(request, None)


@require_http_methods(["GET", "POST"])
@requires("contact_moments.note_moment", door=guardian_for_card)
def book_for(request: HttpRequest, guardian: Guardian) -> HttpResponse:
    """Fill in the booking form for a talk with one guardian, whose name does not leave the school."""
    return _book(request, guardian)


def _book(request: HttpRequest, guardian: Guardian | None) -> HttpResponse:
    user: Any = request.user
    organisation: Any = guardian.organisation if guardian else getattr(request, "organisation", None)
    languages = [each.tag for each in guardian.language_skills.all()] if guardian else []
    initial = {
        "channel": _channel(request.GET.get("rung", "")),
        "place": ", ".join(part for part in (organisation.street, organisation.postcode, organisation.town) if part),
        "contact": ", ".join(part for part in (user.get_full_name(), organisation.phone) if part),
    }
    form = BookingForm(request.POST if request.method == "POST" else None, initial=initial, languages=languages)
    if request.method == "POST" and form.is_valid():
        wanted = cast(services.Wanted, form.cleaned_data)
        booking = services.make_booking(organisation, guardian, user, wanted)
        return redirect("contact_moments:booking", booking.pk)
    context = {"form": form, "guardian": guardian}
    return render(request, "contact_moments/ladder/book.html", context, status=422 if form.is_bound else 200)


def _channel(raw: str) -> str:
    try:
        return str(_CHANNELS.get(Rung(raw), InterpreterChannel.ON_SITE))
    except ValueError:
        return str(InterpreterChannel.ON_SITE)


@require_GET
@requires("contact_moments.see_booking", door=booking_in)
def booking(request: HttpRequest, found: InterpreterBooking) -> HttpResponse:
    """Show one booking: its terms, the form to send, and what to note next."""
    terms, text, subject = terms_of(found.day), services.mail_text(found), _("Aanvraag voor een tolk")
    context = {
        "booking": found,
        "terms": terms,
        "too_late": found.state == BookingState.DRAFT and terms.too_late_to_ask(clock.today()),
        "free": terms.cancelling_is_free(clock.now()),
        "lines": services.form_lines(found),
        "text": text,
        "mail": f"mailto:?subject={quote(subject)}&body={quote(text)}",
    }
    return render(request, "contact_moments/ladder/booking.html", context)


@require_POST
@requires("contact_moments.see_booking", door=booking_in)
def move(request: HttpRequest, found: InterpreterBooking) -> HttpResponse:
    """Note that it was asked, confirmed or cancelled."""
    user: Any = request.user
    wanted = request.POST.get("state", "")
    if wanted not in BookingState.values:
        raise Http404
    if services.move_booking(found, BookingState(wanted), user):
        notices.success(request, _("Genoteerd."))
    else:
        notices.info(request, _("Dit stond al anders. Kijk het even na."))
    return redirect("contact_moments:booking", found.pk)


@require_GET
@requires("contact_moments.see_booking", door=booking_in)
def paper(request: HttpRequest, found: InterpreterBooking) -> HttpResponse:
    """Return the booking form as a PDF."""
    headers = {"Content-Disposition": 'attachment; filename="tolk.pdf"'}
    return HttpResponse(services.booking_pdf(found), content_type="application/pdf", headers=headers)
