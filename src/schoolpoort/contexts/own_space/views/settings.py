"""My language and my numbers, for all joined records at once."""

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from schoolpoort.contexts.accounts.api import CodeResult, TooManyCodes
from schoolpoort.contexts.own_space.door import OwnSpaceVisit, by_guardian, own_page, see_other
from schoolpoort.contexts.own_space.entry_cookie import entry_of, forget_entry, remember_entry
from schoolpoort.contexts.own_space.models import Entry, EntryKind, OwnSpace
from schoolpoort.contexts.own_space.services.entries import begin_with_new_channel, kind_of, try_code
from schoolpoort.contexts.own_space.services.numbers import (
    PupilsOwn,
    StillNeeded,
    add_proved_number,
    confirm_number,
    own_numbers,
    refuse_pupils_own,
    remove_number,
)
from schoolpoort.contexts.people.api import (
    Preferences,
    WrongAddress,
    cleaned_address,
    save_preferences,
    shared_preferences,
)
from schoolpoort.core.languages import language

_LONGEST_CONTACT = 254


def _page(
    request: HttpRequest, visit: OwnSpaceVisit, problem: str = "", notice: str = "", status: int = 200
) -> HttpResponse:
    possible = shared_preferences(visit.guardians)
    context = {
        "possible": possible,
        "languages": [language(tag) for tag in possible.languages],
        "numbers": own_numbers(visit.guardians),
        "problem": problem,
        "notice": notice,
    }
    return own_page(request, visit, "own_space/settings.html", context, status)


@require_http_methods(["GET", "HEAD", "POST"])
@by_guardian("one's own language, channel and numbers")
def settings(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Show the choices and save them. Who is inside proved to be the guardian: no new code for these."""
    if request.method != "POST":
        saved = {"bewaard": "settings-saved", "nummer": "own-space-number-added"}
        return _page(request, visit, notice=saved.get(request.GET.get("ok", ""), ""))
    possible = shared_preferences(visit.guardians)
    form = request.POST
    wanted = Preferences(form.get("language", ""), form.get("channel", ""), bool(form.get("listening")))
    if wanted.language not in possible.languages or wanted.channel not in possible.channels:
        return _page(request, visit, "error-choose-one", status=400)
    with transaction.atomic():
        for guardian in visit.guardians:
            save_preferences(guardian, wanted)
    return see_other(reverse("own_space:settings") + "?ok=bewaard")


@require_POST
@by_guardian("to add a number of one's own")
def add_number(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Send a code to a new number or address; it is added when the code is typed."""
    typed = request.POST.get("contact", "").strip()[:_LONGEST_CONTACT]
    space = OwnSpace.objects.get(pk=visit.space_id)
    try:
        refuse_pupils_own(visit.guardians, cleaned_address(kind_of(typed), typed))
        begun = begin_with_new_channel(visit.guardians[0], space, typed, visit.words.language)
    except WrongAddress:
        return _page(request, visit, "error-contact", status=400)
    except PupilsOwn:
        return _page(request, visit, "own-space-number-pupil", status=400)
    except TooManyCodes:
        return _page(request, visit, "code-too-many", status=429)
    return remember_entry(see_other(reverse("own_space:number-code")), begun)


@require_http_methods(["GET", "HEAD", "POST"])
@by_guardian("the code that a new number got")
def number_code(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Ask for the code that went to the new number or address, and add it."""
    begun = entry_of(request)
    if begun is None or begun.kind != EntryKind.CHANNEL or begun.space_id != visit.space_id:
        return forget_entry(see_other(reverse("own_space:settings")))
    if request.method != "POST":
        return _code_page(request, visit, begun)
    result = try_code(begun.pk, request.POST.get("code", "")[:20])
    if result == CodeResult.WRONG:
        return _code_page(request, visit, begun, "code-wrong", 400)
    if result != CodeResult.RIGHT:
        problem = "code-expired" if result == CodeResult.EXPIRED else "own-space-closed"
        return forget_entry(_page(request, visit, problem, status=400))
    begun.refresh_from_db()
    try:
        add_proved_number(visit.guardians, begun)
    except PupilsOwn:
        return forget_entry(_page(request, visit, "own-space-number-pupil", status=400))
    return forget_entry(see_other(reverse("own_space:settings") + "?ok=nummer"))


def _code_page(
    request: HttpRequest, visit: OwnSpaceVisit, begun: Entry, problem: str = "", status: int = 200
) -> HttpResponse:
    context = {"problem": problem, "sent_to": begun.contact, "action": reverse("own_space:number-code")}
    return own_page(request, visit, "own_space/number_code.html", context, status)


@require_POST
@by_guardian("to take a number of one's own away")
def take_number_away(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Take a number or address away from all joined records."""
    try:
        if not remove_number(visit.guardians, request.POST.get("number", "")):
            raise Http404
    except StillNeeded:
        return _page(request, visit, "own-space-number-needed", status=409)
    return see_other(reverse("own_space:settings") + "?ok=bewaard")


@require_POST
@by_guardian("to say that a number is still one's own")
def still_mine(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Remember for this school year that a number or address is still right."""
    if not confirm_number(visit.guardians, request.POST.get("number", "")):
        raise Http404
    return see_other(reverse("own_space:home"))
