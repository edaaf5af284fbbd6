"""The demonstration's post: what left, so that one can open it as a family would."""

import re
from collections.abc import Sequence
from datetime import date

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from schoolpoort.core.permissions import public
from schoolpoort.demo.birth_dates import birth_date_for
from schoolpoort.demo.links import town_scope
from schoolpoort.demo.post_office import Posted, newest


@public("invented people only, and only where SCHOOLPOORT_DEMO is on")
def post(request: HttpRequest) -> HttpResponse:
    """Show the mails and texts that left the demonstration, newest first."""
    if not settings.DEMO:
        raise Http404
    posted = newest(settings.HOME)
    context = {"posted": posted, "born": _birth_date(posted)}
    return render(request, "demo/post.html", context)


def _birth_date(posted: Sequence[Posted]) -> date | None:
    """Return what the newest code is followed by: a birth date that only the invented parent knows."""
    code = next((each for each in posted if re.search(r"\b\d{6}\b", each.text) and not each.link), None)
    return birth_date_for(town_scope(), code.to) if code else None
