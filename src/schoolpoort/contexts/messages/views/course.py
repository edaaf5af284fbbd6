"""The course in plain Dutch, in five steps with one's own sentences; everybody sees only their own."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from schoolpoort.contexts.messages.forms.course import RewriteForm
from schoolpoort.contexts.messages.models import CourseStep
from schoolpoort.contexts.messages.queries.course import own_texts, steps_done
from schoolpoort.contexts.messages.services.course import (
    EXAMPLES,
    Piece,
    compare,
    findings_of,
    forget_steps,
    keep_step,
    pieces_of,
)
from schoolpoort.core.permissions import requires
from schoolpoort.core.plain_language import check
from schoolpoort.core.plain_marks import marked_text
from schoolpoort.core.scope import Scope

_PERMISSION = "messages.follow_course"


@dataclass(frozen=True)
class StepLine:
    """One step in the list."""

    step: CourseStep
    number: int
    task: str
    done_on: date | None


@dataclass(frozen=True)
class Exercise:
    """One text to work on, with its marks and an empty form."""

    piece: Piece
    marked: SafeString
    form: RewriteForm


@requires(_PERMISSION)
@require_GET
def course(request: HttpRequest) -> HttpResponse:
    """Show the five steps, and which of them the visitor did."""
    done = steps_done(_organisation(request).pk, request.user)  # type: ignore[arg-type]
    steps = [
        StepLine(each, number, _task(each), done.get(each.value)) for number, each in enumerate(CourseStep, start=1)
    ]
    following = next((each for each in steps if each.done_on is None), None)
    context = {"steps": steps, "following": following, "done": len(done), "lead": _lead(len(done))}
    return render(request, "messages/course/index.html", context)


@requires(_PERMISSION)
@require_http_methods(["GET", "POST"])
def step(request: HttpRequest, step: str) -> HttpResponse:
    """Show sentences of the visitor in which a rule of the step speaks, and judge what they make of one."""
    chosen, organisation = CourseStep(step), _organisation(request)
    context: dict[str, object] = {"step": chosen, "number": list(CourseStep).index(chosen) + 1, "task": _task(chosen)}
    context["next_step"] = next((each for each in list(CourseStep)[list(CourseStep).index(chosen) + 1 :]), None)
    if request.method == "POST":
        form = RewriteForm(request.POST)
        if form.is_valid():
            before, after = form.cleaned_data["before"], form.cleaned_data["after"]
            rewrite = compare(chosen, before, after)
            if rewrite.better:
                keep_step(organisation.pk, request.user, chosen)  # type: ignore[arg-type]
            context |= {"rewrite": rewrite, "before": before, "after": after, "form": form}
            context["marked"] = marked_text(after, rewrite.left)
            return render(request, "messages/course/result.html", context)
        before = request.POST.get("before", "")[:2000]
        if not before.strip():
            return redirect("messages:course_step", step=chosen.value)
        found = findings_of(chosen, check(before))
        context |= {"own": True, "exercises": [Exercise(Piece(before, found), marked_text(before, found), form)]}
        return render(request, "messages/course/step.html", context, status=422)
    own = pieces_of(chosen, own_texts(organisation.pk, request.user))  # type: ignore[arg-type]
    pieces = own or pieces_of(chosen, EXAMPLES[chosen])
    context |= {"own": bool(own), "exercises": [_exercise(number, piece) for number, piece in enumerate(pieces)]}
    return render(request, "messages/course/step.html", context)


@requires(_PERMISSION)
@require_POST
def start_again(request: HttpRequest) -> HttpResponse:
    """Forget which steps the visitor did."""
    forget_steps(_organisation(request).pk, request.user)  # type: ignore[arg-type]
    notices.success(request, _("Alles is gewist. Je kunt opnieuw beginnen."))
    return redirect("messages:course")


def _organisation(request: HttpRequest) -> Any:
    """Return the organisation in view where the visitor may follow the course; 404 otherwise."""
    organisation: Any = getattr(request, "organisation", None)
    user: Any = request.user
    if organisation is None or not user.has_perm(_PERMISSION, Scope.of(organisation.pk)):
        raise Http404
    return organisation


def _exercise(number: int, piece: Piece) -> Exercise:
    form = RewriteForm(initial={"before": piece.text, "after": piece.text}, auto_id=f"id_{number}_%s")
    return Exercise(piece, marked_text(piece.text, piece.findings), form)


def _task(step: CourseStep) -> str:
    return {
        CourseStep.SENTENCES: _("Maak van een lange zin twee of drie korte. Tien woorden is genoeg."),
        CourseStep.WORDS: _("Kies woorden die iedereen elke dag hoort. Leg een moeilijk woord uit."),
        CourseStep.WHO: _("Zeg wie het doet: wij, de juf, u. Zo weet een ouder wat van wie komt."),
        CourseStep.WHEN: _("Zeg de dag, de datum en het uur. Zeg apart wat een ouder moet doen."),
        CourseStep.TOPIC: _("Eén bericht gaat over één ding. Maak van de rest een nieuw bericht."),
    }[step]


def _lead(done: int) -> str:
    if done == 0:
        return _("Vijf korte stappen, met zinnen uit je eigen berichten.")
    if done == len(CourseStep):
        return _("Je deed alle vijf de stappen. Mooi!")
    return ngettext("Je deed al %(count)d stap van de vijf.", "Je deed al %(count)d stappen van de vijf.", done) % {
        "count": done
    }
