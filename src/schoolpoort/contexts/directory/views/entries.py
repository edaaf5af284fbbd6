"""Staff pages: the entries that an organisation maintains, one form for each, confirming and retiring."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages as notices
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from schoolpoort.contexts.directory.enums import SHOWN, ServiceStatus
from schoolpoort.contexts.directory.forms.entries import EntryForm
from schoolpoort.contexts.directory.models import Service
from schoolpoort.contexts.directory.queries.entries import draft_of, entries_of_state, entry_in, to_confirm
from schoolpoort.contexts.directory.services.saving import confirm_entry, reopen_entry, retire_entry, save_entry
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.core import clock
from schoolpoort.core.audit import Actor
from schoolpoort.core.permissions import requires
from schoolpoort.core.scope import Scope

_PER_PAGE = 30


@dataclass(frozen=True)
class Tab:
    """One tab above the list."""

    label: str
    url: str
    current: bool
    count: int | None = None


def organisation_of(request: HttpRequest, permission: str = "directory.keep_entries") -> Organisation:
    """Return the organisation in view where the visitor has the permission in it; 404 otherwise."""
    organisation: Organisation | None = getattr(request, "organisation", None)
    user: Any = request.user
    if organisation is None or not user.has_perm(permission, Scope.of(organisation.pk)):
        raise Http404
    return organisation


def actor_of(request: HttpRequest) -> Actor:
    """Return who is at work."""
    user: Any = request.user
    return Actor("user", user.pk)


@require_GET
@requires("directory.keep_entries")
def index(request: HttpRequest) -> HttpResponse:
    """List what the organisation in view maintains; what must be confirmed is on a tab of its own."""
    scope = Scope.of(organisation_of(request).pk)
    today, state = clock.today(), request.GET.get("show", "")
    waiting = to_confirm(scope, today).count()
    found = entries_of_state(scope, state, today)
    words = request.GET.get("q", "").strip()[:60]
    for word in words.split()[:5]:
        found = found.filter(name__icontains=word)
    address = reverse("directory:entries")
    tabs = [
        Tab(_("Alles"), address, state not in ("confirm", "retired")),
        Tab(_("Te bevestigen"), f"{address}?show=confirm", state == "confirm", waiting),
        Tab(_("Gestopt"), f"{address}?show=retired", state == "retired"),
    ]
    context = {
        "page": Paginator(found, _PER_PAGE).get_page(request.GET.get("page")),
        "tabs": tabs,
        "state": state,
        "words": words,
        "today": today,
        "first_line": _first_line(waiting),
        "waiting": waiting,
    }
    return render(request, "directory/staff/entries.html", context)


def _first_line(waiting: int) -> str:
    if not waiting:
        return _("Alles is nagekeken.")
    line = ngettext("Kijk %(count)d dienst na.", "Kijk %(count)d diensten na.", waiting)
    return line % {"count": waiting}


@require_http_methods(["GET", "POST"])
@requires("directory.keep_entries")
def add(request: HttpRequest) -> HttpResponse:
    """Add an entry."""
    organisation = organisation_of(request)
    form = EntryForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        service = save_entry(organisation.pk, form.draft(), actor_of(request))
        notices.success(request, _("Bewaard. Ouders kunnen het nu vinden."))
        return redirect("directory:edit", service.pk)
    return render(request, "directory/staff/entry.html", {"form": form}, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "POST"])
@requires("directory.keep_entries", door=entry_in)
def edit(request: HttpRequest, service: Service) -> HttpResponse:
    """Change an entry; saving it confirms it."""
    form = EntryForm(request.POST if request.method == "POST" else None, draft_of(service))
    if request.method == "POST" and form.is_valid():
        save_entry(service.organisation_id, form.draft(), actor_of(request), service)
        notices.success(request, _("Bewaard, en vandaag nagekeken."))
        return redirect("directory:edit", service.pk)
    context = {
        "form": form,
        "service": service,
        "retired": service.status == ServiceStatus.DEFUNCT,
        "shown": service.status in SHOWN,
        "to_confirm": service.confirm_by <= clock.today(),
    }
    return render(request, "directory/staff/entry.html", context, status=422 if form.is_bound else 200)


@require_POST
@requires("directory.keep_entries", door=entry_in)
def confirm(request: HttpRequest, service: Service) -> HttpResponse:
    """Say that an entry still holds."""
    confirm_entry(service, actor_of(request))
    notices.success(request, _("Dank je. “%(name)s” is vandaag nagekeken.") % {"name": service.name})
    return redirect(f"{reverse('directory:entries')}?show=confirm")


@require_POST
@requires("directory.keep_entries", door=entry_in)
def retire(request: HttpRequest, service: Service) -> HttpResponse:
    """Take an entry off the search, or put it back."""
    if service.status == ServiceStatus.DEFUNCT:
        reopen_entry(service, actor_of(request))
        notices.success(request, _("Ouders kunnen “%(name)s” weer vinden.") % {"name": service.name})
    else:
        retire_entry(service, actor_of(request))
        notices.success(request, _("Ouders zien “%(name)s” niet meer.") % {"name": service.name})
    return redirect("directory:entries")
