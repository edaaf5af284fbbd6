"""The organisation that an administrator works for on pages that have no object of their own."""

from typing import Any

from django.http import Http404, HttpRequest

from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.core.scope import Scope


def organisation_to_manage(request: HttpRequest, permission: str) -> Organisation:
    """Return the organisation in view where the visitor has `permission` in it; 404 otherwise.

    A visitor may be administrator of one school and teacher at another that is in the same view.
    """
    organisation: Organisation | None = getattr(request, "organisation", None)
    user: Any = request.user  # a permission is asked about a scope, which Django's types do not know
    if organisation is None or not user.has_perm(permission, Scope.of(organisation.pk)):
        raise Http404
    return organisation
