"""What is refused is refused in words that the reader understands, also on pages of families; nothing is read."""

import pytest
from django.test import Client

from schoolpoort.core.words import Words

TOO_LARGE = str(64 * 1024**2)
ARABIC = "ar,en;q=0.8"


class Unread:
    """A body that nobody may read."""

    def read(self, *_: int) -> bytes:
        raise AssertionError("the body was read")

    readline = read


def send(path: str, length: str, accepts: str, **extra: object):
    client = Client(raise_request_exception=False)
    headers = {"accept-language": accepts}
    return client.generic(
        "POST", path, b"", headers=headers, CONTENT_LENGTH=length, **{"wsgi.input": Unread(), **extra}
    )


def in_words(language: str, phrase: str) -> str:
    return str(Words.of([language]).html(phrase))


@pytest.mark.parametrize("path", ["/mijn/", "/b/abcdefghijklmnop/answer"])
@pytest.mark.parametrize(
    ("length", "status", "phrase"), [(TOO_LARGE, 413, "refused-too-large"), ("-5", 400, "refused-text")]
)
def test_a_family_reads_it_in_its_language_first(path: str, length: str, status: int, phrase: str) -> None:
    response = send(path, length, ARABIC)
    page = response.content.decode()
    assert response.status_code == status
    first = page.index(in_words("ar", phrase))
    assert first < page.index(in_words("en", phrase)) < page.index(in_words("pl", phrase))
    assert '<html lang="ar" dir="rtl"' in page
    assert "sha256-" in response.headers["Content-Security-Policy"]


def test_staff_read_it_in_dutch_or_english() -> None:
    assert "te groot" in send("/roster/new", TOO_LARGE, "nl").content.decode()
    assert "too large" in send("/roster/new", TOO_LARGE, "en").content.decode()


def test_a_page_of_a_guardian_that_was_open_for_long_says_so_in_their_language(db) -> None:
    client = Client(enforce_csrf_checks=True)
    response = client.post("/mijn/", {"contact": "x"}, headers={"accept-language": "uk"})
    assert response.status_code == 403
    assert in_words("uk", "refused-too-late") in response.content.decode()
    assert "laad de bladzijde opnieuw" in client.post("/accounts/login/", {}).content.decode()
