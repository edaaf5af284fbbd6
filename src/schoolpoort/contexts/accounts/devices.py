"""A device in plain words, from what its browser says about itself: enough to know it again, and no more.

Only two short words are kept; the browser's full description, its version and the address are not.
"""

from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

#: What to look for, most particular first: Edge and Opera call themselves Chrome too, and Chrome calls itself Safari.
_BROWSERS = (
    ("edg", "Edge"),
    ("opr/", "Opera"),
    ("samsungbrowser", "Samsung Internet"),
    ("firefox", "Firefox"),
    ("fxios", "Firefox"),
    ("crios", "Chrome"),
    ("chrome", "Chrome"),
    ("safari", "Safari"),
)
_SYSTEMS = (
    ("iphone", "iphone"),
    ("ipad", "ipad"),
    ("android", "android"),
    ("cros", "chromebook"),
    ("windows", "windows"),
    ("mac os", "mac"),
    ("linux", "linux"),
)
_SYSTEM_WORDS = {
    "iphone": pgettext_lazy("device", "een iPhone"),
    "ipad": pgettext_lazy("device", "een iPad"),
    "android": pgettext_lazy("device", "een Android-toestel"),
    "chromebook": pgettext_lazy("device", "een Chromebook"),
    "windows": pgettext_lazy("device", "een computer met Windows"),
    "mac": pgettext_lazy("device", "een Mac"),
    "linux": pgettext_lazy("device", "een computer met Linux"),
}


def device_of(user_agent: str) -> str:
    """Return "Firefox/windows", or less where the browser does not say; never longer than 40 characters."""
    said = user_agent[:400].lower()
    browser = next((name for sign, name in _BROWSERS if sign in said), "")
    system = next((name for sign, name in _SYSTEMS if sign in said), "")
    return f"{browser}/{system}"


def device_in_words(device: str) -> str:
    """Return "Firefox op een computer met Windows" in the language of the reader."""
    browser, _slash, system = device.partition("/")
    place = _SYSTEM_WORDS.get(system, pgettext_lazy("device", "een ander toestel"))
    if not browser:
        return str(place)[:1].upper() + str(place)[1:]
    return _("%(browser)s op %(place)s") % {"browser": browser, "place": place}
