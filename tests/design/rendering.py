"""Renders a piece of a template as a page would."""

from typing import Any

from django.http import HttpRequest
from django.template import engines
from django.test import RequestFactory
from django_cotton.compiler_regex import CottonCompiler


def page_request(address: str = "/") -> HttpRequest:
    """Return a GET request for an address."""
    return RequestFactory().get(address)


def render(source: str, address: str = "/", **values: Any) -> str:
    """Return the HTML of template source with components in it."""
    template = engines["django"].from_string(CottonCompiler().process(source))
    return str(template.render(values, page_request(address)))
