"""In the own space: what the school may do, and what it shares with whom."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from schoolpoort.contexts.own_space.api import OwnSpaceVisit, by_guardian, own_page, see_other
from schoolpoort.contexts.rights.services.own_consents import UnknownQuestion, answer_question, own_consents
from schoolpoort.contexts.rights.services.own_sharing import own_sharing
from schoolpoort.core import clock
from schoolpoort.design.parent_pages import FormRefused, read_form

_ANSWERS = {"yes": True, "no": False}


@require_safe
@by_guardian("the guardian's own consents, never a partner's")
def consents(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Show every question with what was said last, and two buttons that are alike."""
    return _page(request, visit)


@require_POST
@by_guardian("to give or take back one's own consent")
def say(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Write one tap, and go back to the question."""
    try:
        form = read_form(request)
        given = _ANSWERS[form.get("say", "")]
        question = answer_question(visit, form.get("question", ""), given, clock.today())
    except FormRefused:
        return _page(request, visit, problem="error-not-saved", status=413)
    except (UnknownQuestion, KeyError):
        return _page(request, visit, problem="error-choose-one", status=400)
    return see_other(f"{reverse('rights:own-consents')}?saved=1#{question.anchor}")


@require_safe
@by_guardian("what the guardian's schools share, as they recorded it")
def shared(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Show with whom each school shares something, why, and since when."""
    return own_page(request, visit, "rights/own/shared.html", {"schools": own_sharing(visit, clock.today())})


def _page(request: HttpRequest, visit: OwnSpaceVisit, problem: str = "", status: int = 200) -> HttpResponse:
    context = {
        "consents": own_consents(visit, clock.today()),
        "several_schools": len(visit.guardians) > 1,
        "schools": {each.pk: each.organisation.name for each in visit.guardians},
        "problem": problem,
        "saved": "saved" in request.GET and not problem,
    }
    return own_page(request, visit, "rights/own/consents.html", context, status=status)
