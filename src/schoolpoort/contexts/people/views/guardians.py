"""What an administrator changes for a guardian: channels, languages, and whether there is a need for translation."""

from uuid import UUID

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.people.forms.families import ChannelForm, NeedForm, chosen_skills, skill_forms
from schoolpoort.contexts.people.models import Channel, Guardian
from schoolpoort.contexts.people.queries.families import channels_of, first_present_child, guardian_in_scope
from schoolpoort.contexts.people.services import contact
from schoolpoort.contexts.people.services.translation_needs import WrongPeriod, renew_need, stop_needs
from schoolpoort.core import audit
from schoolpoort.core.permissions import requires, scope_of
from schoolpoort.core.reading import record_reads

_EDIT = "people.edit_family"
_DECIDE = "people.decide_translation"


def _page(
    request: HttpRequest, guardian: Guardian, channel_form: ChannelForm | None = None, status: int = 200
) -> HttpResponse:
    scope = scope_of(request)
    context = {
        "guardian": guardian,
        "child": first_present_child(scope, guardian),
        "channels": channels_of(scope, [guardian.pk])[guardian.pk],
        "channel_form": channel_form or ChannelForm(),
        "skill_forms": skill_forms(list(guardian.language_skills.all())),
    }
    return render(request, "people/families/guardian.html", context, status=status)


@requires(_EDIT, door=guardian_in_scope)
@require_GET
def edit(request: HttpRequest, guardian: Guardian) -> HttpResponse:
    """Show a guardian's channels and languages to change, and record that they were read."""
    user: User = request.user  # type: ignore[assignment]
    actor = audit.Actor("user", user.pk)
    record_reads(actor=actor, organisation_id=guardian.organisation_id, subject="Guardian", subject_ids=[guardian.pk])
    return _page(request, guardian)


@requires(_EDIT, door=guardian_in_scope)
@require_POST
def add_channel(request: HttpRequest, guardian: Guardian) -> HttpResponse:
    """Add a channel; a child's own number is refused."""
    form = ChannelForm(request.POST)
    if not form.is_valid():
        return _page(request, guardian, form, status=422)
    user: User = request.user  # type: ignore[assignment]
    try:
        contact.add_channel(guardian, form.cleaned_data["kind"], form.cleaned_data["address"], user)
    except contact.AlreadyThere:
        form.add_error("address", _("Dit staat er al."))
        return _page(request, guardian, form, status=422)
    notices.success(request, _("Toegevoegd."))
    return redirect("people:guardian", guardian.pk)


@requires(_EDIT, door=guardian_in_scope)
@require_POST
def change_channel(request: HttpRequest, guardian: Guardian) -> HttpResponse:
    """Put one of the channels first, or take it away; the button says which (`first` or `remove`: its id)."""
    user: User = request.user  # type: ignore[assignment]
    own = {str(each.pk): each for each in channels_of(scope_of(request), [guardian.pk])[guardian.pk]}
    first, remove = (own.get(request.POST.get(name, "")) for name in ("first", "remove"))
    if first is not None:
        contact.put_channel_first(guardian, first, user)
        notices.success(request, _("Berichten gaan nu eerst langs deze weg."))
    elif remove is not None:
        _remove(request, guardian, remove, user)
    else:
        raise Http404
    return redirect("people:guardian", guardian.pk)


def _remove(request: HttpRequest, guardian: Guardian, channel: Channel, user: User) -> None:
    try:
        contact.remove_channel(guardian, channel, user)
        notices.success(request, _("Weggehaald."))
    except contact.LastChannel:
        notices.error(request, _("Dit is de enige weg naar deze ouder. Voeg eerst een andere toe."))


@requires(_EDIT, door=guardian_in_scope)
@require_POST
def save_languages(request: HttpRequest, guardian: Guardian) -> HttpResponse:
    """Write a guardian's languages."""
    user: User = request.user  # type: ignore[assignment]
    forms = skill_forms(list(guardian.language_skills.all()), request.POST)
    contact.save_skills(guardian, chosen_skills(forms), user)
    notices.success(request, _("De talen zijn bewaard."))
    return redirect("people:guardian", guardian.pk)


@requires(_DECIDE, door=guardian_in_scope)
@require_http_methods(["GET", "POST"])
def need(request: HttpRequest, guardian: Guardian) -> HttpResponse:
    """Record or renew a need for translation, or stop it."""
    user: User = request.user  # type: ignore[assignment]
    child = first_present_child(scope_of(request), guardian)
    form = NeedForm(request.POST if request.method == "POST" and "stop" not in request.POST else None)
    if request.method == "POST" and "stop" in request.POST:
        stop_needs(guardian, user)
        notices.success(request, _("Vanaf morgen krijgt deze ouder eenvoudig Nederlands met plaatjes."))
        return _to_family(child)
    if request.method == "POST" and form.is_valid():
        try:
            renew_need(guardian, reason=form.cleaned_data["reason"], until=form.cleaned_data["until"], by=user)
        except WrongPeriod:
            form.add_error("until", _("Kies een dag na vandaag, hoogstens twee jaar ver."))
        else:
            notices.success(request, _("Bewaard. Je naam staat bij deze beslissing."))
            return _to_family(child)
    status = 422 if form.is_bound else 200
    context = {"guardian": guardian, "child": child, "form": form}
    return render(request, "people/families/need.html", context, status=status)


def _to_family(child: object) -> HttpResponse:
    pk: UUID | None = getattr(child, "pk", None)
    return redirect("people:family", pk) if pk else redirect("people:families")
