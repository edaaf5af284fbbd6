"""What an entry must be before it is saved, whatever way it came: lengths, addresses, numbers in order."""

from collections.abc import Iterator

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_email
from django.utils.translation import gettext as _

from schoolpoort.contexts.directory.drafts import EntryDraft, PlaceDraft

#: The longest text of each field, as the tables have it.
LONGEST = {
    "name": 160,
    "description": 2000,
    "url": 300,
    "email": 254,
    "contact_point": 120,
    "how_to_refer": 1000,
    "cost_text": 500,
    "for_whom": 500,
    "interpreting": 300,
    "alert": 300,
    "source_id": 120,
}
_LONGEST_OF_PLACE = {
    "name": 160,
    "street": 160,
    "postcode": 8,
    "town": 80,
    "url": 300,
    "transportation": 500,
    "accessibility": 500,
}
_web_address = URLValidator(schemes=["http", "https"])


def is_web_address(text: str) -> bool:
    """Say whether a text is the address of a website."""
    try:
        _web_address(text)
    except ValidationError:
        return False
    return True


def is_mail_address(text: str) -> bool:
    """Say whether a text is a mail address."""
    try:
        validate_email(text)
    except ValidationError:
        return False
    return True


def faults_of(draft: EntryDraft) -> Iterator[tuple[str, str]]:
    """Yield (field, one plain Dutch sentence) for whatever is wrong with a draft."""
    if not draft.name:
        yield "name", _("Geef een naam.")
    if not draft.provider.name:
        yield "provider", _("Schrijf wie dit aanbiedt.")
    if len(draft.provider.name) > 160:
        yield "provider", _too_long(160)
    for name, longest in LONGEST.items():
        if len(str(getattr(draft, name))) > longest:
            yield name, _too_long(longest)
    yield from _addresses(draft)
    for place in draft.places:
        yield from _place(place)


def _addresses(draft: EntryDraft) -> Iterator[tuple[str, str]]:
    if draft.email and not is_mail_address(draft.email):
        yield "email", _("Dit is geen e-mailadres. Schrijf het zoals “onthaal@gemeente.be”.")
    if draft.url and not is_web_address(draft.url):
        yield "url", _("Dit is geen webadres. Schrijf het met https:// ervoor.")
    lowest, highest = draft.minimum_age, draft.maximum_age
    if any(age is not None and age > 120 for age in (lowest, highest)):
        yield "ages", _("Deze leeftijd kan niet. Schrijf jaren, zoals “6-12”.")


def _place(place: PlaceDraft) -> Iterator[tuple[str, str]]:
    if not place.name:
        yield "place", _("Geef de plaats een naam.")
    for name, longest in _LONGEST_OF_PLACE.items():
        if len(str(getattr(place, name))) > longest:
            yield "place" if name == "name" else name, _too_long(longest)
    if (place.latitude is None) != (place.longitude is None):
        yield "latitude", _("Vul twee getallen in, of geen: hoe ver noord en hoe ver oost.")
    if place.latitude is not None and not -90 <= place.latitude <= 90:
        yield "latitude", _("Een breedtegraad ligt tussen -90 en 90, zoals 51,03.")
    if place.longitude is not None and not -180 <= place.longitude <= 180:
        yield "longitude", _("Een lengtegraad ligt tussen -180 en 180, zoals 4,48.")
    if place.url and not is_web_address(place.url):
        yield "url", _("Dit is geen webadres. Schrijf het met https:// ervoor.")


def _too_long(longest: int) -> str:
    return _("Dit is te lang. Er passen %(count)d tekens.") % {"count": longest}
