"""Phone numbers, mail addresses and streets that cannot be anybody's.

Phones: +32 400 00 xx xx. It looks like a Belgian mobile number, but those begin with 45 to 49; a number that begins
with 4 and another digit lies in the zone of Liège, where a subscriber's number has seven digits and never begins with
0, the digit that stands for "other zone". So no operator can hand it out, and `phonenumbers` calls it invalid (a test
checks all 10,000). Mail: the top-level domain .example is reserved for ever (RFC 2606). Streets: compounds of plants
with endings, in a town that does not exist, under postcode 9999 (the highest one in use is 9992).
"""

import re
import unicodedata

POSTCODE = "9999"
TOWN = "Elzepoorte"
FAMILY_DOMAIN = "gezin.example"

_FIRST = (
    "Hulst",
    "Varen",
    "Klaver",
    "Meidoorn",
    "Salie",
    "Tijm",
    "Lavas",
    "Distel",
    "Brem",
    "Hazel",
    "Krokus",
    "Kamille",
)
_LAST = ("bessenpad", "kruidlaan", "zaadstraat", "wortelweg", "bloesemhof", "bladdreef")
STREETS = tuple(f"{first}{last}" for first in _FIRST for last in _LAST)

#: How many different numbers the range has.
PHONES = 10_000


def phone(number: int) -> str:
    """Return the phone number with this place in the range, in E.164. Raises ValueError outside the range."""
    if not 0 <= number < PHONES:
        raise ValueError(f"the demonstration has {PHONES} phone numbers")
    return f"+3240000{number:04d}"


def mailbox(*words: str) -> str:
    """Return words as the local part of a mail address: plain letters and dots."""
    plain = unicodedata.normalize("NFKD", ".".join(words).lower().replace("ı", "i"))
    return re.sub(r"\.+", ".", re.sub(r"[^a-z0-9]+", ".", plain.encode("ascii", "ignore").decode())).strip(".")


def family_mail(first_name: str, last_name: str, number: int) -> str:
    """Return a guardian's mail address; the number keeps namesakes apart."""
    return f"{mailbox(first_name, last_name)}.{number}@{FAMILY_DOMAIN}"
