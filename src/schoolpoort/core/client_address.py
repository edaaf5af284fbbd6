"""The one place that says from which address a request comes.

What a visitor writes into `X-Forwarded-For` is only believed as far as proxies of ours wrote it: they add the address
that they saw at the right, so it is read from there. Without a trusted proxy the header is taken away.
"""

from collections.abc import Callable
from ipaddress import IPv6Address, IPv6Network, ip_address

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase

from schoolpoort.core.trusted_proxy import TrustedProxy, is_one_of

#: A household or a phone gets a whole network of this size, so that is what is counted.
_IPV6_PREFIX = 64

#: What a proxy says about the visitor; nobody else may say it.
_SPOKEN_BY_PROXIES = (
    "HTTP_FORWARDED",
    "HTTP_X_FORWARDED_FOR",
    "HTTP_X_FORWARDED_HOST",
    "HTTP_X_FORWARDED_PORT",
    "HTTP_X_FORWARDED_PROTO",
    "HTTP_X_REAL_IP",
)


def client_address(request: HttpRequest) -> str:
    """Return the visitor's address as text: IPv4, or the /64 network of an IPv6 address; "" when nobody knows it."""
    return _counted(_believed(request, settings.TRUSTED_PROXY))


def _believed(request: HttpRequest, trusted: TrustedProxy) -> str:
    peer = str(request.META.get("REMOTE_ADDR", ""))
    said = [each.strip() for each in str(request.META.get("HTTP_X_FORWARDED_FOR", "")).split(",") if each.strip()]
    if isinstance(trusted, tuple):
        if not is_one_of(peer, trusted):
            return peer
        return next((each for each in reversed(said) if not is_one_of(each, trusted)), peer)
    if not trusted or not said:
        return peer
    # Fewer addresses than proxies: the leftmost is the first that a proxy of ours wrote.
    return said[-min(int(trusted), len(said))]


def _counted(address: str) -> str:
    """Return an address in one way of writing; what is none of ours to read becomes ""."""
    try:
        found = ip_address(_without_port(address))
    except ValueError:
        return ""
    if not isinstance(found, IPv6Address):
        return str(found)
    if found.ipv4_mapped:
        return str(found.ipv4_mapped)
    return str(IPv6Network((int(found), _IPV6_PREFIX), strict=False).network_address)


def _without_port(address: str) -> str:
    if address.startswith("["):
        return address[1:].partition("]")[0]
    return address.partition(":")[0] if address.count(":") == 1 else address


class ForwardedHeadersMiddleware:
    """Takes away what only a proxy may say, where no proxy of ours said it. Stands before everything else."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer without what a visitor made up about address, host and scheme."""
        trusted: TrustedProxy = settings.TRUSTED_PROXY
        peer = str(request.META.get("REMOTE_ADDR", ""))
        if not trusted or (isinstance(trusted, tuple) and not is_one_of(peer, trusted)):
            for name in _SPOKEN_BY_PROXIES:
                request.META.pop(name, None)
        return self._get_response(request)
