import pytest


@pytest.fixture(autouse=True)
def quick_passwords(settings):
    """Nobody signs in with a password here; a slow hash for each of the many people would take most of the time."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def gateway(settings):
    """An installation that can send SMS; nothing leaves, because no worker runs."""
    settings.SMS_URL = "http://127.0.0.1:9/sms"
    settings.SMS_BODY = '{"to": "{to}", "text": "{text}"}'
