"""Turns the examples into HTML."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest
from django.template import engines
from django.utils.safestring import SafeString
from django_cotton.compiler_regex import CottonCompiler

from schoolpoort.design.components import Bar, reach_segments, share_of
from schoolpoort.design.gallery.forms import ExampleForm, filled_wrongly
from schoolpoort.design.gallery.reader import Component, Example


@dataclass(frozen=True)
class RenderedExample:
    """An example with the source that made it."""

    name: str
    source: str
    html: SafeString


def _values(example: Example) -> dict[str, Any]:
    """Build what a template cannot write itself: forms, pages of a list, segments and bars."""
    values: dict[str, Any] = dict(example.data)
    if "counts" in values:
        values["segments"] = reach_segments(values["counts"])
    if "amounts" in values:
        longest = max(values["amounts"].values())
        values["bars"] = [
            Bar(label=label, value=str(amount), share=share_of(amount, longest))
            for label, amount in values["amounts"].items()
        ]
    values["form"] = ExampleForm()
    values["wrong_form"] = filled_wrongly()
    values["page"] = Paginator(range(70), 10).page(3)
    return values


def render_examples(component: Component, request: HttpRequest, language: str) -> Iterator[RenderedExample]:
    """Render each example of a component in `language` ("nl" or "ar")."""
    for example in component.examples:
        source = example.markup_for(language).strip()
        template = engines["django"].from_string(CottonCompiler().process(source))
        html = SafeString(template.render(_values(example), request))
        yield RenderedExample(name=example.name, source=source, html=html)
