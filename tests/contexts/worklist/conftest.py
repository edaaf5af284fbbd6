import pytest


@pytest.fixture(autouse=True)
def quick_passwords(settings):
    """Nobody signs in with a password here; a slow hash for each of the many people would take most of the time."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
