"""The demonstration's post: what left, so that one can open it as a family would."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from schoolpoort.core.permissions import public
from schoolpoort.demo.post_office import newest


@public("invented people only, and only where SCHOOLPOORT_DEMO is on")
def post(request: HttpRequest) -> HttpResponse:
    """Show the mails and texts that left the demonstration, newest first."""
    if not settings.DEMO:
        raise Http404
    return render(request, "demo/post.html", {"posted": newest(settings.HOME)})
