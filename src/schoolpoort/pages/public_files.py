"""Two small files for machines: whom to tell about a weakness (RFC 9116), and no entry for search engines."""

from datetime import timedelta

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from schoolpoort.core import clock
from schoolpoort.core.permissions import public

#: RFC 9116 recommends less than a year, so that an old copy is not believed for long.
_HOLDS = timedelta(days=180)


@require_safe
@public("whoever finds a weakness must know whom to tell")
def security_contact(request: HttpRequest) -> HttpResponse:
    """Say whom to tell about a weakness; not there while the installation named nobody."""
    if not settings.SECURITY_CONTACT:
        raise Http404
    expires = (clock.now() + _HOLDS).replace(hour=0, minute=0, second=0, microsecond=0)
    lines = [
        f"Contact: {settings.SECURITY_CONTACT}",
        f"Expires: {expires:%Y-%m-%dT%H:%M:%SZ}",
        "Preferred-Languages: nl, en",
        f"Canonical: {settings.BASE_URL}/.well-known/security.txt",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


@require_safe
@public("tells search engines to stay away")
def robots(request: HttpRequest) -> HttpResponse:
    """Ask every machine to stay away from everything."""
    return HttpResponse("User-agent: *\nDisallow: /\n", content_type="text/plain; charset=utf-8")
