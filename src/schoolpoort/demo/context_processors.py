"""The flag by which pages say that everything is invented."""

from django.conf import settings
from django.http import HttpRequest


def demonstration(request: HttpRequest) -> dict[str, bool]:
    """Return `demonstration`: True where SCHOOLPOORT_DEMO is on, so that a page can show the banner."""
    return {"demonstration": settings.DEMO}
