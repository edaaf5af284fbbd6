"""Addresses of the API and of its keys."""

import re

from django.urls import URLPattern, path, register_converter
from django.urls.converters import StringConverter

from schoolpoort.api import views
from schoolpoort.api.description import ROOT, calls
from schoolpoort.api.description import views as views_by_path
from schoolpoort.api.door import through_the_door
from schoolpoort.core.permissions import by_credential

_PREFIX = ROOT.strip("/") + "/"


class AnythingConverter(StringConverter):
    """Takes any rest of an address, line feeds included, so that a program always gets an answer that it can read."""

    regex = r"[\s\S]*"


register_converter(AnythingConverter, "anything")


def _addresses() -> list[URLPattern]:
    """Return one address per path of the API, each with the scope that it declares."""
    found = []
    for each, view in views_by_path().items():
        here = [call for call in calls() if call.path == each]
        needs = ", ".join(sorted({call.scope or "any scope" for call in here}))
        guarded = through_the_door(view, max(call.largest for call in here))
        route = re.sub(r"{([^}]+)}", r"<\1>", each).strip("/")
        found.append(path(route, by_credential(f"a key of the API ({needs})")(guarded), name=here[0].name))
    return found


app_name = "api"
urlpatterns: list[URLPattern] = [
    path("api-keys/", views.index, name="keys"),
    path("api-keys/<uuid:key_id>/revoke", views.revoke, name="revoke"),
    path(_PREFIX, views.documentation, name="documentation"),
    path(f"{_PREFIX}openapi.json", views.description, name="description"),
    *_addresses(),
    path(f"{_PREFIX}<anything:rest>", through_the_door(views.unknown), name="unknown"),
]
