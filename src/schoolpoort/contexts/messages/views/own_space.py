"""The guardian's own space, as far as it is about messages: the way in from one, the list, the days, the feed."""

from django.conf import settings
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from schoolpoort.contexts.accounts.api import TooManyCodes
from schoolpoort.contexts.messages.agenda import calendar_of
from schoolpoort.contexts.messages.appointments import appointments_of
from schoolpoort.contexts.messages.queries.own_space import own_readers
from schoolpoort.contexts.messages.services.own_messages import own_calendar, own_days
from schoolpoort.contexts.messages.services.own_messages import own_messages as messages_of
from schoolpoort.contexts.messages.views.parent_gate import behind_link, page, without_link
from schoolpoort.contexts.messages.views.parent_visit import Visit
from schoolpoort.contexts.own_space.api import (
    NoCarrier,
    OwnSpaceVisit,
    begin_at_link,
    by_guardian,
    close_feed,
    feed_token,
    guardians_of_feed,
    make_feed,
    own_carrier,
    own_page,
    see_other,
    to_code,
)

_PER_PAGE = 20


@require_http_methods(["GET", "HEAD", "POST"])
@behind_link
def via(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Send a code to the guardian's own number or address; only a tap does, never the opening of the page."""
    problem, status = "", 200
    if request.method == "POST":
        try:
            return to_code(begin_at_link(visit.reader.guardian, visit.words.language))
        except TooManyCodes:
            problem, status = "code-too-many", 429
        except NoCarrier:
            status = 409
    context = {"can_send": own_carrier(visit.reader.guardian) is not None, "problem": problem}
    return page(visit, "messages/own/via.html", context, status=status)


@require_safe
@by_guardian("the messages that were sent to oneself")
def own_messages(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """List the messages of all joined records, newest first. Opening one goes through the guardian's own link."""
    found = Paginator(own_readers(visit.guardians), _PER_PAGE).get_page(request.GET.get("page"))
    context = {"page_of": found, "messages": messages_of(list(found.object_list))}
    return own_page(request, visit, "messages/own/messages.html", context)


@require_safe
@by_guardian("the days of the messages that were sent to oneself")
def own_agenda(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Show the days ahead, and the secret address of the calendar if there is one."""
    token = feed_token(visit.space_id)
    address = f"{settings.BASE_URL}{reverse('messages:own_feed', args=[token])}" if token else ""
    context = {
        "appointments": appointments_of(visit.guardians),
        "days": own_days(visit.guardians),
        "feed": address,
        "subscribe": "webcal://" + address.partition("://")[2] if address else "",
    }
    return own_page(request, visit, "messages/own/agenda.html", context)


@require_POST
@by_guardian("the address of one's own calendar")
def change_feed(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Make the secret address, make another one, or let it stop."""
    if request.POST.get("what") == "stop":
        close_feed(visit.space_id)
    else:
        make_feed(visit.space_id)
    return see_other(reverse("messages:own_agenda"))


@require_safe
@without_link
def feed(_request: HttpRequest, feed_token: str) -> HttpResponse:
    """Return the days as a calendar that a telephone reads again and again. Nothing says whether an address existed."""
    guardians = guardians_of_feed(feed_token)
    if not guardians:
        return HttpResponse(status=404)
    content = calendar_of(own_calendar(guardians), appointments_of(guardians))
    return HttpResponse(content, content_type="text/calendar; charset=utf-8")
