"""What sign-in pages need beside the design's tags."""

import json
from typing import Any

from django import template
from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpRequest

from schoolpoort.contexts.accounts.provider import ServiceProvider, list_services
from schoolpoort.contexts.accounts.service_linking import is_waiting

register = template.Library()


@register.filter
def as_json(value: Any) -> str:
    """Return a value as JSON for a data attribute (the template escapes it): the policy allows no inline script."""
    return json.dumps(value, cls=DjangoJSONEncoder)


@register.simple_tag
def other_services(request: HttpRequest) -> list[ServiceProvider]:
    """Return the services that staff may sign in with beside our own page (no query)."""
    return list_services(request)


@register.simple_tag
def account_waits(request: HttpRequest) -> bool:
    """Say whether an account elsewhere waits for its owner to sign in as usual."""
    return is_waiting(request)


@register.simple_tag
def service_name(request: HttpRequest, number: str) -> str:
    """Return the name of a service, or its number when it is in the settings no more."""
    return next((each.name for each in list_services(request) if each.app.provider_id == number), number)
