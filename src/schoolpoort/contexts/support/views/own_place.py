"""The own place of a supporter: appointments, the week, other days, rests, languages, what was given, what is known."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from babel.dates import get_day_names
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from schoolpoort.contexts.own_space.api import see_other
from schoolpoort.contexts.support.forms.language_rows import rows_of, said_in, typed_rows
from schoolpoort.contexts.support.forms.own_days import DaysRefused, read_other_day, read_rest
from schoolpoort.contexts.support.models import AvailabilityException, Pause, Supporter
from schoolpoort.contexts.support.queries.own_place import coming_promises, given_months, own_supporter
from schoolpoort.contexts.support.roles import role_of
from schoolpoort.contexts.support.services.feeds import close_feed, feed_token, make_feed
from schoolpoort.contexts.support.services.people.applications import language_uses
from schoolpoort.contexts.support.services.people.availability import (
    BLOCK_HOURS,
    BLOCKS,
    DAYS,
    TooMany,
    add_exception,
    add_pause,
    cells_of,
    languages_said,
    remove_own,
    write_week,
)
from schoolpoort.contexts.support.services.people.intake import StillPromised
from schoolpoort.contexts.support.services.people.leaving import forget_supporter
from schoolpoort.contexts.support.services.people.sign_up import write_languages
from schoolpoort.contexts.support.services.promising import is_shared
from schoolpoort.contexts.support.views.public_pages import in_own_language, languages_to_choose, page
from schoolpoort.core import clock
from schoolpoort.core.languages import LANGUAGES
from schoolpoort.core.permissions import requires
from schoolpoort.core.words import Words
from schoolpoort.design.parent_pages import FormRefused, read_form
from schoolpoort.engines.phrasebook import date_parts
from schoolpoort.engines.phrasebook.languages import locale_for

View = Callable[..., HttpResponse]

_PLOT_HEIGHT, _PLOT_STEP = 100, 40


def by_supporter(view: View) -> Callable[..., HttpResponseBase]:
    """Let in who helps in the organisation in view, with this supporter; who does not goes home."""

    @wraps(view)
    def inside(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        user: Any = request.user
        organisation: Any = getattr(request, "organisation", None)
        supporter = own_supporter(user, organisation.pk)
        if supporter is None:
            return redirect("pages:home")
        try:
            return view(request, supporter, **kwargs)
        except FormRefused:
            return see_other(reverse("support:place"))

    guarded: Callable[..., HttpResponseBase] = requires("support.use_own_place")(in_own_language(inside))
    return guarded


def place_page(
    request: HttpRequest, supporter: Supporter, template: str, context: dict[str, Any], status: int = 200
) -> HttpResponse:
    """Return a page of the own place in the supporter's language."""
    words = Words.of([supporter.written_language])
    frame = {"supporter": supporter, "school_name": words.html("supporter-place-title")}
    frame["school_line"] = supporter.organisation.name
    return page(request, words, f"support/place/{template}.html", {**frame, **context}, status)


@require_safe
@by_supporter
def place(request: HttpRequest, supporter: Supporter) -> HttpResponse:
    """Show what is promised and the ways to everything else."""
    token, today = feed_token(supporter), clock.today()
    coming = coming_promises(supporter, today)
    context = {
        "appointments": [(each, hasattr(each, "share") and is_shared(each.share)) for each in coming],
        "rest": next((each for each in supporter.pauses.all() if _holds(each, today)), None),
        "feed": request.build_absolute_uri(reverse("support:feed", args=[token])) if token else "",
        "saved": request.GET.get("saved", ""),
    }
    return place_page(request, supporter, "home", context)


def _holds(rest: Pause, day: Any) -> bool:
    return rest.starts <= day and (rest.until is None or rest.until >= day)


@require_POST
@by_supporter
def change_feed(request: HttpRequest, supporter: Supporter) -> HttpResponse:
    """Make a secret address for a calendar program, or close it."""
    if "close" in read_form(request):
        close_feed(supporter)
    else:
        make_feed(supporter)
    return see_other(reverse("support:place"))


@require_http_methods(["GET", "HEAD", "POST"])
@by_supporter
def week(request: HttpRequest, supporter: Supporter) -> HttpResponse:
    """Show and take the week, and show days that are otherwise."""
    if request.method == "POST":
        chosen = set(read_form(request).getlist("cell"))
        write_week(supporter, ((day, block) for day in DAYS for block in BLOCKS if f"{day}-{block}" in chosen))
        return see_other(reverse("support:place-week") + "?saved=1")
    return _week(request, supporter)


def _week(
    request: HttpRequest, supporter: Supporter, problem: str = "", typed: Any = None, status: int = 200
) -> HttpResponse:
    locale, today = locale_for(supporter.written_language), clock.today()
    short, long = get_day_names("short", locale=locale), get_day_names("wide", locale=locale)
    free = cells_of(supporter.weekly_hours.all())
    rows = [
        (f"{block}–{block + BLOCK_HOURS}", [(f"{day}-{block}", (day, block) in free, long[day]) for day in DAYS])
        for block in BLOCKS
    ]
    context = {
        "days": [(short[day], long[day]) for day in DAYS],
        "rows": rows,
        "others": [each for each in supporter.exceptions.all() if each.day >= today],
        "rests": [each for each in supporter.pauses.all() if each.until is None or each.until >= today],
        "problem": problem,
        "typed": typed or {},
        "today": today.isoformat(),
        "saved": request.GET.get("saved", ""),
    }
    return place_page(request, supporter, "week", context, status)


@require_POST
@by_supporter
def other_day(request: HttpRequest, supporter: Supporter) -> HttpResponse:
    """Take one day that is otherwise, or take it away."""
    posted = read_form(request)
    if "remove" in posted:
        remove_own(AvailabilityException, supporter, _number(str(posted["remove"])))
        return see_other(reverse("support:place-week"))
    try:
        said = read_other_day(posted)
        add_exception(supporter, said.day, said.starts, said.ends, free=said.free)
    except DaysRefused as refused:
        return _week(request, supporter, refused.phrase, posted, 422)
    except TooMany:
        return _week(request, supporter, "error-not-saved", posted, 409)
    return see_other(reverse("support:place-week") + "?saved=1")


@require_POST
@by_supporter
def rest(request: HttpRequest, supporter: Supporter) -> HttpResponse:
    """Take a rest, or take it away."""
    posted = read_form(request)
    if "remove" in posted:
        remove_own(Pause, supporter, _number(str(posted["remove"])))
        return see_other(reverse("support:place-week"))
    try:
        add_pause(supporter, *read_rest(posted))
    except DaysRefused as refused:
        return _week(request, supporter, refused.phrase, posted, 422)
    except TooMany:
        return _week(request, supporter, "error-not-saved", posted, 409)
    return see_other(reverse("support:place-week") + "?saved=1")


def _number(typed: str) -> int:
    return int(typed) if typed.isdecimal() and len(typed) < 19 else 0


@require_http_methods(["GET", "HEAD", "POST"])
@by_supporter
def languages(request: HttpRequest, supporter: Supporter) -> HttpResponse:
    """Show and take the languages, and the one that we write in."""
    rows, problem = rows_of(languages_said(supporter)), ""
    if request.method == "POST":
        posted = read_form(request)
        more = "more" in posted
        rows, said = typed_rows(posted, more), None
        if not more:
            said = said_in(rows)
            problem = "" if said else "supporter-error-languages"
        if said:
            written = posted.get("written", "")
            if written in [each.tag for each in languages_to_choose()]:
                supporter.written_language = written
                supporter.save(update_fields=["written_language"])
            write_languages(supporter, said)
            return see_other(reverse("support:place") + "?saved=1")
    context = {
        "rows": rows,
        "problem": {"phrase": problem} if problem else None,
        "all_languages": sorted(LANGUAGES.values(), key=lambda each: each.own_name.casefold()),
        "uses": [(use, f"supporter-{use}") for use in language_uses()],
    }
    return place_page(request, supporter, "languages", context, 422 if problem else 200)


@require_safe
@by_supporter
def given(request: HttpRequest, supporter: Supporter) -> HttpResponse:
    """Show hours and travel per month, in numbers and as a small plot."""
    months = given_months(supporter)
    most = max((each.minutes for each in months), default=0) or 1
    bars = [
        {
            "x": place * _PLOT_STEP + 5,
            "middle": place * _PLOT_STEP + 20,
            "y": _PLOT_HEIGHT - round(each.minutes / most * _PLOT_HEIGHT) + 16,
            "height": round(each.minutes / most * _PLOT_HEIGHT),
            "hours": each.hours,
            "month": date_parts(each.day, supporter.written_language)[2][:3],
            "label_y": _PLOT_HEIGHT - round(each.minutes / most * _PLOT_HEIGHT) + 12,
        }
        for place, each in enumerate(reversed(months))
    ]
    rows = [(f"{date_parts(each.day, supporter.written_language)[2]} {each.day.year}", each) for each in months]
    context = {"rows": rows, "bars": bars, "width": max(len(bars), 1) * _PLOT_STEP}
    return place_page(request, supporter, "given", context)


@require_safe
@by_supporter
def known(request: HttpRequest, supporter: Supporter) -> HttpResponse:
    """Show everything that is kept about a supporter."""
    return _known(request, supporter)


def _known(request: HttpRequest, supporter: Supporter, problem: str = "", status: int = 200) -> HttpResponse:
    context = {
        "kinds": [role_of(kind).phrase for kind in supporter.kinds],
        "languages": [
            (LANGUAGES[each.tag].own_name, each) for each in supporter.languages.all() if each.tag in LANGUAGES
        ],
        "uses": [(use, f"supporter-{use}") for use in language_uses()],
        "problem": problem,
    }
    return place_page(request, supporter, "known", context, status)


@require_POST
@by_supporter
def stop(request: HttpRequest, supporter: Supporter) -> HttpResponse:
    """Forget a supporter at their own wish."""
    if "sure" not in read_form(request):
        return see_other(reverse("support:place-known"))
    try:
        forget_supporter(supporter)
    except StillPromised:
        return _known(request, supporter, "supporter-stop-promise", 409)
    logout(request)
    return see_other(reverse("support:roles"))
