"""When something goes wrong, the page says what happened and what to do."""

import pytest
from django.http import Http404
from django.views.csrf import csrf_failure
from django.views.defaults import page_not_found, permission_denied, server_error

from tests.design.rendering import page_request

ANSWERS = {
    404: lambda request: page_not_found(request, Http404("secret path")),
    403: lambda request: permission_denied(request, PermissionError("secret reason")),
    500: server_error,
}


@pytest.mark.parametrize(("status", "words"), [(404, "er niet"), (403, "lukt nu niet"), (500, "ligt niet aan jou")])
def test_an_error_has_a_kind_page_with_a_way_on(status, words):
    response = ANSWERS[status](page_request("/gone/"))
    html = response.content.decode()
    assert response.status_code == status
    assert words in html
    assert 'href="/">Naar het begin</a>' in html
    assert "secret" not in html
    assert "<c-" not in html


def test_a_page_that_was_open_too_long_says_how_to_go_on():
    response = csrf_failure(page_request("/form/"))
    assert response.status_code == 403
    assert "laad de bladzijde opnieuw" in response.content.decode()
