"""Sign-in by link in a demonstration, a user's own account, and the choice of the organisation in view."""

from typing import cast

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from schoolpoort.contexts.accounts.forms import LanguageForm
from schoolpoort.contexts.accounts.links import find_link, is_open
from schoolpoort.contexts.accounts.middleware import CHOSEN
from schoolpoort.contexts.accounts.models import LinkKind, User
from schoolpoort.contexts.accounts.services import choose_language
from schoolpoort.core.permissions import by_credential, requires


@by_credential("a demonstration's sign-in link; switched off outside the demonstration")
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in_by_link(request: HttpRequest, token: str) -> HttpResponse:
    """Sign a demonstration user in; the GET only shows a button, so that a link scanner signs nobody in."""
    link = find_link(token, LinkKind.SIGN_IN) if settings.DEMO else None
    user = User.objects.filter(pk=link.subject_id, is_active=True).first() if link and is_open(link) else None
    if user is None:
        raise Http404
    if request.method != "POST":
        return render(request, "accounts/sign_in_by_link.html", {"user_to_be": user})
    login(request, user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return redirect("pages:home")


@require_POST
@requires("accounts.use_staff_pages")
def choose_organisation(request: HttpRequest) -> HttpResponse:
    """Remember which of the user's organisations is in view."""
    wanted = request.POST.get("organisation", "")
    if wanted not in {str(each.pk) for each in request.organisations}:  # type: ignore[attr-defined]
        raise Http404
    request.session[CHOSEN] = wanted
    return redirect("pages:home")


@require_http_methods(["GET", "HEAD", "POST"])
@requires("accounts.use_staff_pages")
def my_account(request: HttpRequest) -> HttpResponse:
    """Show who is signed in, and let them choose the language in which they read staff pages."""
    user = cast(User, request.user)
    form = LanguageForm(request.POST or None, initial={"language": user.language})
    if request.method == "POST" and form.is_valid():
        language = form.cleaned_data["language"]
        choose_language(user, language)
        with translation.override(language):
            messages.success(request, _("Bewaard."))
        return redirect("staff:my-account")
    return render(request, "accounts/my_account.html", {"form": form})
