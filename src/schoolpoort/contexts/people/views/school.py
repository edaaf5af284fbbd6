"""The school itself, for its administrators: its names, its logo, and how plain its words must be."""

from csp.constants import NONE
from csp.decorators import csp
from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from schoolpoort.contexts.organisations.api import ask_level, logo_of, remove_logo, rename, save_logo
from schoolpoort.contexts.people.forms.school import SchoolForm
from schoolpoort.contexts.people.views.organisation_in_view import organisation_to_manage
from schoolpoort.core.audit import Actor
from schoolpoort.core.permissions import requires

_PERMISSION = "people.manage_school"

#: A picture is no page: nothing in it may run, load or be framed, whatever a browser takes it for.
_PICTURE_POLICY = {"default-src": [NONE], "frame-ancestors": [NONE], "sandbox": []}


@requires(_PERMISSION)
@require_http_methods(["GET", "HEAD", "POST"])
def details(request: HttpRequest) -> HttpResponse:
    """Show the names and the logo, and save them; nothing is saved while one of them is wrong."""
    organisation = organisation_to_manage(request, _PERMISSION)
    by = Actor("user", request.user.pk)
    if request.method == "POST":
        form = SchoolForm(request.POST, request.FILES)
        if form.is_valid():
            rename(organisation, form.cleaned_data["name"], form.cleaned_data["short_name"], by)
            ask_level(organisation, form.cleaned_data["level_asked"], by)
            if form.cleaned_data["logo"]:
                save_logo(organisation.pk, form.cleaned_data["logo"], by)
            notices.success(request, _("Bewaard."))
            return redirect("people:school")
    else:
        names = ("name", "short_name", "level_asked")
        form = SchoolForm(initial={each: getattr(organisation, each) for each in names})
    context = {"school": organisation, "form": form, "has_logo": logo_of(organisation.pk) is not None}
    return render(request, "people/school/details.html", context, status=422 if form.is_bound else 200)


@csp(_PICTURE_POLICY)
@requires(_PERMISSION)
@require_safe
def logo(request: HttpRequest) -> HttpResponse:
    """Return the logo as a picture and as nothing else."""
    picture = logo_of(organisation_to_manage(request, _PERMISSION).pk)
    if picture is None:
        raise Http404
    headers = {
        "Content-Disposition": f'attachment; filename="logo.{picture.format}"',
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "private, no-store",
    }
    return HttpResponse(picture.content, content_type=picture.content_type, headers=headers)


@requires(_PERMISSION)
@require_POST
def drop_logo(request: HttpRequest) -> HttpResponse:
    """Take the logo away."""
    remove_logo(organisation_to_manage(request, _PERMISSION).pk, Actor("user", request.user.pk))
    notices.success(request, _("Het logo is weg. Op de brieven staat nu het teken van Schoolpoort."))
    return redirect("people:school")
