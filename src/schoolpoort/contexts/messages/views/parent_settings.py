"""Language, channel and listening for all messages: changed behind a one-time code, without an account or a cookie.

And the button of a link that does not work any more: asking for a new one.
"""

from dataclasses import astuple

from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods, require_safe

from schoolpoort.contexts.accounts.api import CodeResult, TooManyCodes
from schoolpoort.contexts.messages.forms.parent import PreferencesForm
from schoolpoort.contexts.messages.queries.parent import linked_reader
from schoolpoort.contexts.messages.services.codes import NoKnownChannel, code_channel, send_code
from schoolpoort.contexts.messages.services.links import ask_new_link
from schoolpoort.contexts.messages.services.settings_by_code import PURPOSE, save_with_code
from schoolpoort.contexts.messages.views.parent_answers import CODE_PROBLEMS
from schoolpoort.contexts.messages.views.parent_gate import behind_link, page, see_other, without_link
from schoolpoort.contexts.messages.views.parent_visit import Visit, open_visit
from schoolpoort.contexts.messages.views.parent_wrong_link import link_asked, wrong_link
from schoolpoort.contexts.people.api import Preferences, possible_preferences
from schoolpoort.core.client_address import client_address
from schoolpoort.core.languages import language
from schoolpoort.design.parent_pages import read_form

_STATE_SALT = "messages.settings"
_STATE_SECONDS = 15 * 60


@require_http_methods(["GET", "HEAD", "POST"])
@behind_link
def settings(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Show the choices; send a code for them; save them with the code. Three steps on one address."""
    if request.method != "POST":
        return _settings_page(visit)
    form = read_form(request)
    if "code" in form:
        return _try_code(visit, form.get("state", ""), form.get("code", ""), client_address(request))
    possible = possible_preferences(visit.reader.guardian)
    choices = PreferencesForm(form, possible.languages, possible.channels)
    if not choices.is_valid():
        return _settings_page(visit, problem="error-choose-one", status=400)
    cleaned = choices.cleaned_data
    wanted = Preferences(cleaned["language"], cleaned["channel"], cleaned["listening"])
    try:
        sent = send_code(visit.reader, PURPOSE, visit.languages, client_address(request))
    except TooManyCodes:
        return _settings_page(visit, problem="code-too-many", status=429)
    except NoKnownChannel:
        return _settings_page(visit)
    return _code_page(visit, _state(visit, wanted), sent_to=sent.shown_address)


@require_safe
@behind_link
def settings_saved(_request: HttpRequest, visit: Visit) -> HttpResponse:
    """Say that it is saved."""
    return page(visit, "messages/parent/thanks.html", {"thanks": "settings-saved", "given": []})


@require_http_methods(["GET", "HEAD", "POST"])
@without_link
def ask_link(request: HttpRequest, token: str) -> HttpResponse:
    """Let the school know that a family wants a new link; only a known link can ask, and only with a POST."""
    linked = linked_reader(token)
    if linked is None:
        return wrong_link(request, token, None)
    visit = open_visit(token, "")
    if isinstance(visit, Visit):
        return see_other(visit.addresses.message)
    if request.method != "POST":
        return wrong_link(request, token, linked)
    ask_new_link(linked.reader)
    return link_asked(request, linked)


def _try_code(visit: Visit, state: str, typed: str, address: str) -> HttpResponse:
    try:
        reader, *choices = signing.loads(state, salt=_STATE_SALT, max_age=_STATE_SECONDS)
        wanted = Preferences(*choices)
    except (signing.BadSignature, ValueError, TypeError):
        return _settings_page(visit, problem="code-expired", status=400)
    if reader != str(visit.reader.pk):
        return _settings_page(visit, problem="code-expired", status=400)
    try:
        result = save_with_code(visit.reader, wanted, typed, address)
    except ValueError:
        return _settings_page(visit, problem="error-choose-one", status=400)
    if result == CodeResult.RIGHT:
        return see_other(visit.addresses.settings + "/ok")
    if result == CodeResult.WRONG:
        return _code_page(visit, state, problem=CODE_PROBLEMS[result], status=400)
    return _settings_page(visit, problem=CODE_PROBLEMS[result], status=400)


def _state(visit: Visit, wanted: Preferences) -> str:
    """Return the choices, signed, for the hidden field of the code's form."""
    return signing.dumps([str(visit.reader.pk), *astuple(wanted)], salt=_STATE_SALT)


def _code_page(visit: Visit, state: str, sent_to: str = "", problem: str = "", status: int = 200) -> HttpResponse:
    context = {"state": state, "sent_to": sent_to, "problem": problem}
    return page(visit, "messages/parent/settings_code.html", context, status=status)


def _settings_page(visit: Visit, problem: str = "", status: int = 200) -> HttpResponse:
    possible = possible_preferences(visit.reader.guardian)
    context = {
        "possible": possible,
        "languages": [language(tag) for tag in possible.languages],
        "can_send": code_channel(visit.reader) is not None,
        "problem": problem,
    }
    return page(visit, "messages/parent/settings.html", context, status=status)
