"""Template tags of the design: pictures, the brand mark, the parents' style, shares of a whole."""

from typing import Any

from django import template
from django.http import HttpRequest, QueryDict
from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.safestring import SafeString

from schoolpoort.design.components import share_of
from schoolpoort.design.pictograms import pictogram as find_pictogram
from schoolpoort.design.states import State
from schoolpoort.design.styles import parent_style as read_parent_style

register = template.Library()

_DRAWN_ONCE = "_pictograms_drawn"

# The gate: an arch with a small lit door. Colours come from the stylesheet, so that it fits a dark header.
_MARK = (
    '<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">'
    '<path class="mark-arch" d="M5 29V14a11 11 0 0 1 22 0v15" fill="none" stroke-width="3.4"/>'
    '<path class="mark-door" d="M13 29v-7a3 3 0 0 1 6 0v7z"/></svg>'
)


@register.simple_tag(takes_context=True)
def pictograms_once(context: template.Context) -> str:
    """From here on draw each picture once on this page; a second one refers to the first.

    Only for pages whose parts are never replaced by a script: a reference breaks when the first one goes away.
    """
    context[_DRAWN_ONCE] = set()
    return ""


@register.simple_tag(takes_context=True)
def pictogram(context: template.Context, concept: str, label: str = "") -> SafeString:
    """Draw the picture of `concept` in the page.

    Without `label` it is hidden from screen readers, because its word stands beside it. Raises UnknownPictogram.
    """
    picture = find_pictogram(concept)
    attributes = _accessible_name(label)
    drawn: set[str] | None = context.get(_DRAWN_ONCE)
    # The files are part of this package and are tested to hold shapes only, so their text is safe in a page.
    shapes = SafeString(picture.shapes)
    if drawn is None:
        return format_html('<svg class="pictogram" viewBox="0 0 72 72"{}>{}</svg>', attributes, shapes)
    if concept in drawn:
        return format_html(
            '<svg class="pictogram" viewBox="0 0 72 72"{}><use href="#p-{}"/></svg>', attributes, concept
        )
    drawn.add(concept)
    return format_html(
        '<svg class="pictogram" viewBox="0 0 72 72"{}><g id="p-{}">{}</g></svg>', attributes, concept, shapes
    )


def _accessible_name(label: str) -> SafeString:
    if label:
        return format_html(' role="img" aria-label="{}"', label)
    return SafeString(' aria-hidden="true"')


@register.simple_tag
def brand_mark() -> SafeString:
    """Draw the mark of Schoolpoort."""
    return SafeString(_MARK)


@register.simple_tag
def parent_style() -> SafeString:
    """Write the style element of a parent's page. Its hash is `styles.parent_style_hash()`."""
    return SafeString(f"<style>{read_parent_style()}</style>")


@register.filter
def share(part: Any, total: Any) -> int:
    """Return which share of `total` the `part` is: a whole number from 0 to 100, at least 1 if there is any."""
    return share_of(float(part), float(total))


@register.filter
def state_label(state: str) -> Promise:
    """Return the word of a state, as in "begrepen". Raises ValueError for a state that does not exist."""
    return State(state).label


@register.filter
def page_address(request: HttpRequest | None, parameter: str) -> str:
    """Return the query string of this page without `parameter`, ready to have the new page number put behind it."""
    query = request.GET.copy() if request is not None else QueryDict(mutable=True)
    query.pop(parameter, None)
    rest = query.urlencode()
    return f"?{rest}&{parameter}=" if rest else f"?{parameter}="
