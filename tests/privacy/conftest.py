import pytest


@pytest.fixture(autouse=True)
def gateway(settings):
    """An installation that can send SMS: nothing is really sent in these tests, because no worker runs."""
    settings.SMS_URL = "http://127.0.0.1:9/sms"
    settings.SMS_BODY = '{"to": "{to}", "text": "{text}"}'
