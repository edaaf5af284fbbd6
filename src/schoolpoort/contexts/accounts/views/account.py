"""A user's own account, and the choice of the organisation in view."""

from typing import cast

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from schoolpoort.contexts.accounts import second_factor
from schoolpoort.contexts.accounts.forms import LanguageForm
from schoolpoort.contexts.accounts.middleware import CHOSEN
from schoolpoort.contexts.accounts.models import User
from schoolpoort.contexts.accounts.queries import ways_to_sign_in
from schoolpoort.contexts.accounts.services import choose_language
from schoolpoort.core.permissions import requires


@require_POST
@requires("accounts.use_own_account")
def choose_organisation(request: HttpRequest) -> HttpResponse:
    """Remember which of the user's organisations is in view."""
    wanted = request.POST.get("organisation", "")
    if wanted not in {str(each.pk) for each in request.organisations}:  # type: ignore[attr-defined]
        raise Http404
    request.session[CHOSEN] = wanted
    return redirect("pages:home")


@require_http_methods(["GET", "HEAD", "POST"])
@requires("accounts.use_own_account")
def my_account(request: HttpRequest) -> HttpResponse:
    """Show who is signed in, let them choose the language of staff pages, and show all ways to sign in."""
    user = cast(User, request.user)
    form = LanguageForm(request.POST or None, initial={"language": user.language})
    if request.method == "POST" and form.is_valid():
        language = form.cleaned_data["language"]
        choose_language(user, language)
        with translation.override(language):
            messages.success(request, _("Bewaard."))
        return redirect("staff:my-account")
    ways = ways_to_sign_in(user)
    context = {"form": form, "ways": ways, "safer": not ways.second_factor and second_factor.sees_many(user)}
    return render(request, "accounts/my_account.html", context)
