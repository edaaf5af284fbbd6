"""From which address a request comes: only what proxies of ours wrote is believed."""

import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from schoolpoort.core.client_address import ForwardedHeadersMiddleware, client_address
from schoolpoort.core.trusted_proxy import WrongTrustedProxy, read_trusted_proxy

OUTSIDE, PROXY, INNER = "192.0.2.7", "10.0.0.5", "10.0.0.6"


def seen(settings, trusted: str, peer: str, forwarded: str | None = None, **more: str) -> str:
    """Return the address as a view sees it, with the middleware before it as in the product."""
    settings.TRUSTED_PROXY = read_trusted_proxy(trusted)
    headers = {"REMOTE_ADDR": peer, **more} | ({"HTTP_X_FORWARDED_FOR": forwarded} if forwarded is not None else {})
    request = RequestFactory().get("/", **headers)
    return ForwardedHeadersMiddleware(lambda each: HttpResponse(client_address(each)))(request).content.decode()


@pytest.mark.parametrize(
    ("trusted", "peer", "forwarded", "expected"),
    [
        ("off", OUTSIDE, None, OUTSIDE),
        ("off", OUTSIDE, "203.0.113.9", OUTSIDE),
        ("on", PROXY, OUTSIDE, OUTSIDE),
        ("1", PROXY, f"203.0.113.9, {OUTSIDE}", OUTSIDE),
        ("2", PROXY, f"203.0.113.9, {OUTSIDE}, {INNER}", OUTSIDE),
        ("2", PROXY, OUTSIDE, OUTSIDE),
        ("1", PROXY, "", PROXY),
        ("1", "", OUTSIDE, OUTSIDE),
        (PROXY, PROXY, f"203.0.113.9, {OUTSIDE}", OUTSIDE),
        ("10.0.0.0/24", PROXY, f"203.0.113.9, {OUTSIDE}, {INNER}", OUTSIDE),
        (PROXY, OUTSIDE, "203.0.113.9", OUTSIDE),
        (PROXY, f"::ffff:{PROXY}", OUTSIDE, OUTSIDE),
        ("1", PROXY, "<script>", ""),
        ("1", PROXY, f"{OUTSIDE}:4711", OUTSIDE),
        ("off", "2001:db8:1:2:3:4:5:6", None, "2001:db8:1:2::"),
        ("1", PROXY, "[2001:db8:1:2::9]:4711", "2001:db8:1:2::"),
        ("off", f"::ffff:{OUTSIDE}", None, OUTSIDE),
    ],
)
def test_the_address_is_read_from_the_right(settings, trusted, peer, forwarded, expected) -> None:
    assert seen(settings, trusted, peer, forwarded) == expected


def test_who_is_no_proxy_of_ours_cannot_say_that_the_connection_was_safe(settings) -> None:
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

    def is_safe(trusted: str, peer: str) -> bool:
        settings.TRUSTED_PROXY = read_trusted_proxy(trusted)
        request = RequestFactory().get("/", REMOTE_ADDR=peer, HTTP_X_FORWARDED_PROTO="https")
        ForwardedHeadersMiddleware(lambda _each: HttpResponse())(request)
        return request.is_secure()

    assert not is_safe("off", OUTSIDE)
    assert not is_safe(PROXY, OUTSIDE)
    assert is_safe(PROXY, PROXY)


@pytest.mark.parametrize("text", ["10", "nginx", "10.0.0.0/99", "-1", "1.5", "10.0.0.1,"])
def test_a_wrong_setting_says_what_to_write(text: str) -> None:
    with pytest.raises(WrongTrustedProxy, match="write off, the number of proxies"):
        read_trusted_proxy(text)
