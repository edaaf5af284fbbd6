import logging

from schoolpoort.core.logs import TokenFilter, without_tokens


def test_a_familys_token_is_cut_from_every_log_line() -> None:
    line = 'GET "/b/Ab12Cd34Ef56Gh78/answer" and /in/Zz12Cd34Ef56Gh78 404'
    assert without_tokens(line) == 'GET "/b/[...]/answer" and /in/[...] 404'


def test_tokens_in_arguments_are_cut_too() -> None:
    record = logging.LogRecord(
        "django.request", logging.WARNING, "", 0, "Not Found: %s", ("/b/Ab12Cd34Ef56Gh78",), None
    )
    assert TokenFilter().filter(record)
    assert "Ab12" not in record.getMessage()
