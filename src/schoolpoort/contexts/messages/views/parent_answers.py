"""What a family answers: one tap, a question, a request for help, or a signature with a code."""

from collections.abc import Sequence

from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from schoolpoort.contexts.accounts.api import CodeResult, TooManyCodes, try_code
from schoolpoort.contexts.messages.asks import Ask
from schoolpoort.contexts.messages.forms.parent import LONGEST_TEXT, PickedOrTypedForm
from schoolpoort.contexts.messages.help_kinds import HelpKind, help_kinds
from schoolpoort.contexts.messages.models import AnswerKind, AnswerSource
from schoolpoort.contexts.messages.question_kinds import QUESTION_KINDS, QuestionKind
from schoolpoort.contexts.messages.services.answers import (
    CodeNeeded,
    Reply,
    UnknownAnswer,
    answer_block,
    record_answer,
)
from schoolpoort.contexts.messages.services.codes import NoKnownChannel, code_channel, send_code
from schoolpoort.contexts.messages.views.parent_gate import behind_link, page, see_other
from schoolpoort.contexts.messages.views.parent_visit import Visit
from schoolpoort.core.client_address import client_address
from schoolpoort.design.parent_pages import read_form

SIGN_PURPOSE = "sign"
_STATE_SALT = "messages.sign"
_STATE_SECONDS = 15 * 60
INTERPRETER_WISH = "answer-interpreter"


@require_http_methods(["GET", "HEAD", "POST"])
@behind_link
def answer(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Record one tap: "I understand", or the answer to what a block asks. Somebody who comes back is led to it."""
    if request.method != "POST":
        return see_other(visit.addresses.message)
    form = read_form(request)
    if form.get("version", str(visit.version.number)) != str(visit.version.number):
        return see_other(visit.addresses.message)
    if form.get("answer") == AnswerKind.UNDERSTOOD:
        record_answer(visit.reader, visit.version, Reply(AnswerKind.UNDERSTOOD))
        return see_other(visit.addresses.thanks)
    ask = next((each for each in visit.asks if each.key == form.get("block")), None)
    if ask is None:
        return _problem(visit, "error-choose-one")
    wish = INTERPRETER_WISH if ask.kind == "book" and form.get("interpreter") else ""
    try:
        answer_block(visit.reader, visit.version, ask, form.get("value", ""), wish=wish)
    except CodeNeeded:
        return see_other(visit.addresses.sign)
    except UnknownAnswer:
        return _problem(visit, "error-choose-one")
    return see_other(visit.addresses.thanks)


@require_http_methods(["GET", "HEAD", "POST"])
@behind_link
def question(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Let a guardian pick or type a question; a picked one reaches the teacher in Dutch."""
    return _picked_or_typed(request, visit, AnswerKind.QUESTION, QUESTION_KINDS, "question-other")


@require_http_methods(["GET", "HEAD", "POST"])
@behind_link
def help_wanted(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Let a guardian ask for help. It belongs to this guardian alone: a partner's link never shows it."""
    return _picked_or_typed(request, visit, AnswerKind.HELP, help_kinds(), "help-other")


def _picked_or_typed(
    request: HttpRequest, visit: Visit, kind: AnswerKind, kinds: Sequence[HelpKind | QuestionKind], other: str
) -> HttpResponse:
    posted = read_form(request) if request.method == "POST" else None
    form = PickedOrTypedForm(posted, [each.id for each in kinds])
    if posted is not None and form.is_valid():
        text = form.cleaned_data["text"]
        reply = Reply(
            kind,
            phrase=form.cleaned_data["picked"] or ("" if text else other),
            text=text,
            text_language=visit.words.language if text else "",
        )
        record_answer(visit.reader, visit.version, reply)
        return see_other(visit.addresses.thanks)
    context = {
        "kinds": kinds,
        "kind": kind.value,
        "problems": form.problems if posted is not None else [],
        "typed": str(posted.get("text", ""))[: 2 * LONGEST_TEXT] if posted is not None else "",
        "longest": LONGEST_TEXT,
    }
    return page(visit, f"messages/parent/{kind.value}.html", context, status=400 if posted is not None else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@behind_link
def sign(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Take a signature with a one-time code, or explain the one on paper (decision 10)."""
    asks = [ask for ask in visit.asks if ask.needs_code]
    if not asks:
        return see_other(visit.addresses.message)
    if request.method != "POST":
        return _sign_page(visit, asks, can_send=code_channel(visit.reader) is not None)
    form = read_form(request)
    if "code" not in form:
        return _send_sign_code(visit, asks, form.get("choice", ""), client_address(request))
    return _try_sign_code(visit, asks, form.get("state", ""), form.get("code", ""), client_address(request))


def _send_sign_code(visit: Visit, asks: Sequence[Ask], choice: str, address: str) -> HttpResponse:
    key, _, value = choice.rpartition(":")
    ask = next((each for each in asks if each.key == key and each.option(value)), None)
    if ask is None:
        return _sign_page(visit, asks, problem="error-choose-one", status=400)
    try:
        sent = send_code(visit.reader, SIGN_PURPOSE, visit.languages, address)
    except TooManyCodes:
        return _sign_page(visit, asks, problem="code-too-many", status=429)
    except NoKnownChannel:
        return _sign_page(visit, asks, can_send=False)
    return _sign_page(visit, asks, state=_state(visit, key, value), sent_to=sent.shown_address)


def _try_sign_code(visit: Visit, asks: Sequence[Ask], state: str, typed: str, address: str) -> HttpResponse:
    try:
        reader, version, key, value = signing.loads(state, salt=_STATE_SALT, max_age=_STATE_SECONDS)
    except (signing.BadSignature, ValueError):
        return _sign_page(visit, asks, problem="code-expired", status=400)
    ask = next((each for each in asks if each.key == key), None)
    if (reader, version) != (str(visit.reader.pk), str(visit.version.pk)) or ask is None:
        return _sign_page(visit, asks, problem="code-expired", status=400)
    result = try_code(subject_id=visit.reader.guardian_id, purpose=SIGN_PURPOSE, typed=typed, address=address)
    if result == CodeResult.RIGHT:
        answer_block(visit.reader, visit.version, ask, value, source=AnswerSource.CODE)
        return see_other(visit.addresses.thanks)
    keep = state if result == CodeResult.WRONG else ""
    return _sign_page(visit, asks, state=keep, problem=CODE_PROBLEMS[result], status=400)


#: What is said about a code that does not open.
CODE_PROBLEMS = {
    CodeResult.WRONG: "code-wrong",
    CodeResult.EXPIRED: "code-expired",
    CodeResult.TOO_MANY: "code-too-many",
}


def _state(visit: Visit, key: str, value: str) -> str:
    """Return what was chosen, signed, for the hidden field of the code's form: there is no cookie to keep it in."""
    return signing.dumps([str(visit.reader.pk), str(visit.version.pk), key, value], salt=_STATE_SALT)


def _sign_page(
    visit: Visit,
    asks: Sequence[Ask],
    *,
    can_send: bool = True,
    state: str = "",
    sent_to: str = "",
    problem: str = "",
    status: int = 200,
) -> HttpResponse:
    context = {"asks": asks, "can_send": can_send, "state": state, "sent_to": sent_to, "problem": problem}
    return page(visit, "messages/parent/sign.html", context, status=status)


def _problem(visit: Visit, problem: str) -> HttpResponse:
    return page(visit, "messages/parent/problem.html", {"problem": problem}, status=400)
