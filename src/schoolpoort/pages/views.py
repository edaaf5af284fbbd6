"""Pages that cross contexts."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from schoolpoort.core.permissions import requires


@requires("accounts.use_staff_pages")
def home(request: HttpRequest) -> HttpResponse:
    """Show each role what today asks."""
    return render(request, "pages/home.html")
