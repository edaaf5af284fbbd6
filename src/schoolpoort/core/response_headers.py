"""Headers that every answer carries: what a browser may not do with our pages, and that nobody keeps them."""

from collections.abc import Callable

from django.http import HttpRequest
from django.http.response import HttpResponseBase

#: Nothing of the device but the microphone (staff record a message), passkeys, and the phone's own share sheet.
_ALLOWED = ("microphone", "publickey-credentials-get", "publickey-credentials-create", "web-share", "clipboard-write")
_REFUSED = (
    *("accelerometer", "autoplay", "bluetooth", "browsing-topics", "camera", "display-capture", "encrypted-media"),
    *("fullscreen", "geolocation", "gyroscope", "hid", "idle-detection", "magnetometer", "midi", "payment"),
    *("picture-in-picture", "screen-wake-lock", "serial", "usb", "xr-spatial-tracking"),
)
PERMISSIONS_POLICY = ", ".join([*(f"{name}=(self)" for name in _ALLOWED), *(f"{name}=()" for name in _REFUSED)])

_HEADERS = {
    "Permissions-Policy": PERMISSIONS_POLICY,
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Robots-Tag": "noindex, nofollow",
}


def clear_browser(response: HttpResponseBase) -> None:
    """Let the browser forget what it kept of our pages: who signs out on a shared device leaves nothing behind.

    Cookies stay out of it: the session's own one is taken away by itself, and another person's may be in use.
    """
    response.headers["Clear-Site-Data"] = '"cache", "storage"'


class ResponseHeadersMiddleware:
    """Puts the headers on every answer. Static files come from below this and have their own keeping time."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer, with the headers that a view did not choose itself; nothing is kept unless a view says how long."""
        response = self._get_response(request)
        for name, value in _HEADERS.items():
            response.headers.setdefault(name, value)
        # Files of the design have a keeping time of their own, which whitenoise wrote.
        response.headers.setdefault("Cache-Control", "private, no-store")
        return response
