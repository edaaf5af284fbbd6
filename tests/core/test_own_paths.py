"""Nobody is led away from our pages, however the address is written."""

import pytest

from schoolpoort.core.own_paths import is_own_path


@pytest.mark.parametrize("path", ["/", "/tasks/", "/tasks/?kind=help", "/families/?q=Jan%20Peeters", "/a//b"])
def test_a_path_of_ours_is_one(path: str) -> None:
    assert is_own_path(path)


@pytest.mark.parametrize(
    "url",
    [
        *("", "tasks/", "//evil.example", "///evil.example", "https://evil.example/", "https:evil.example", "http:/x"),
        *("/\\evil.example", "\\\\evil.example", "/%5cevil.example", "/%2fevil.example", "/%2Fevil.example"),
        *("/\tevil", "/%09/evil.example", "/\n/evil.example", "/%0d%0aLocation: x", " /tasks/", "javascript:alert(1)"),
        *("data:text/html,x", "/?\r\nSet-Cookie: x", "\u2028//evil.example"),
    ],
)
def test_anything_else_is_not(url: str) -> None:
    assert not is_own_path(url)
