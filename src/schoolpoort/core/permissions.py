"""One declared permission per URL: a view says who may come in, and a view that says nothing fails a test.

A staff view names a permission (rules predicates) and, where it shows one object, the door that loads it within
the visitor's scope. An outsider gets 404: whether the object exists is nobody's business.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec
from urllib.parse import quote, urlsplit

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect

from schoolpoort.core.own_paths import is_own_path
from schoolpoort.core.scope import Scope

P = ParamSpec("P")
View = Callable[..., HttpResponseBase]
Door = Callable[..., Any]


def _mark(view: View, declared: str) -> View:
    view.declared_permission = declared  # type: ignore[attr-defined]
    return view


def declare(view: View, declared: str) -> View:
    """Mark a view with what it declares; for doors that a context adds, such as the own space's."""
    return _mark(view, declared)


def declared_permission(view: Any) -> str | None:
    """Return what a view declared, or None when it forgot."""
    return getattr(view, "declared_permission", None)


def requires(permission: str, door: Door | None = None) -> Callable[[View], View]:
    """Let in who is signed in and has `permission`, on the object that `door(scope, **url kwargs)` returns.

    The view is called as `view(request, object)` with a door and as `view(request, **url kwargs)` without. A door
    returns None for what is not in the scope. Outsiders get 404; who is not signed in goes to the sign-in page.
    """

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            if not request.user.is_authenticated:
                return sign_in_first(request)
            if door is None:
                scope: Any = scope_of(request)
                if not request.user.has_perm(permission, scope):
                    raise Http404
                return view(request, *args, **kwargs)
            subject = door(scope_of(request), **kwargs)
            if subject is None or not request.user.has_perm(permission, subject):
                raise Http404
            return view(request, subject)

        return _mark(guarded, permission)

    return decorate


def sign_in_first(request: HttpRequest, address: str = "") -> HttpResponseBase:
    """Lead the browser to `address` (or to the sign-in page, and back afterwards).

    A part of an open page that asks for itself (htmx) must not get a whole page inside it: its page is led there.
    """
    here = request.get_full_path()
    part = request.headers.get("HX-Request") == "true"
    if part:
        page = urlsplit(request.headers.get("HX-Current-URL", ""))
        here = f"{page.path}?{page.query}" if page.query else page.path
    address = address or f"{settings.LOGIN_URL}?next={quote(here if is_own_path(here) else '/')}"
    return HttpResponse(status=401, headers={"HX-Redirect": address}) if part else redirect(address)


def public(reason: str) -> Callable[[View], View]:
    """Declare that anybody may open this page, and why."""

    def decorate(view: View) -> View:
        return _mark(view, f"public: {reason}")

    return decorate


def by_credential(reason: str) -> Callable[[View], View]:
    """Declare that the credential is in the request itself (a link's token, a gateway's signature)."""

    def decorate(view: View) -> View:
        return _mark(view, f"credential: {reason}")

    return decorate


def opens_by_credential(view: Any) -> bool:
    """Return whether a view is opened by a credential in the request, and not by who is signed in."""
    return (declared_permission(view) or "").startswith("credential: ")


def scope_of(request: HttpRequest) -> Scope:
    """Return the scope that the accounts middleware gave this request; nothing for a visitor."""
    return getattr(request, "scope", Scope.of())
