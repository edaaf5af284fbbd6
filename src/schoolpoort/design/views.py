"""The gallery of components."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from schoolpoort.core.permissions import public
from schoolpoort.design.gallery.reader import components
from schoolpoort.design.gallery.render import render_examples
from schoolpoort.design.pictograms import concepts, pictogram

_DIRECTIONS = {"nl": "ltr", "ar": "rtl"}


@public("shows the parts of pages with invented examples, no data")
@require_safe
def gallery(request: HttpRequest) -> HttpResponse:
    """Show all components; `?lang=ar` shows them from right to left. An unknown language is Dutch."""
    language = request.GET.get("lang", "nl")
    if language not in _DIRECTIONS:
        language = "nl"
    shown = [(component, list(render_examples(component, request, language))) for component in components()]
    context = {
        "page_language": language,
        "page_direction": _DIRECTIONS[language],
        "shown_components": shown,
        "pictograms": [pictogram(concept) for concept in concepts()],
        "navigation": {
            "daily": [
                {"label": "Onderdelen", "url": "?lang=nl", "current": language == "nl"},
                {"label": "Van rechts naar links", "url": "?lang=ar", "current": language == "ar"},
            ]
        },
    }
    return render(request, "design/gallery.html", context)
