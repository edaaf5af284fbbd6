"""What is asked against what is on offer, by kind of help, language, day and place."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from django.utils.dates import WEEKDAYS
from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _

from schoolpoort.contexts.directory.api import centroid, kilometres
from schoolpoort.contexts.messages.api import SMALLEST_GROUP
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.contexts.support.enums import PlaceKind, RequestState
from schoolpoort.contexts.support.kinds import kind_of
from schoolpoort.contexts.support.models import HelpRequest, Supporter
from schoolpoort.contexts.support.services.figures import Group, kept_parts
from schoolpoort.contexts.support.validators import is_known_adult, planned_tag
from schoolpoort.core.language_names import name_for_reader
from schoolpoort.core.languages import language
from schoolpoort.core.phrases import phrase

_NO_DAY = "7"
_REMOTE = "remote"


@dataclass
class Line:
    """One kind, language, day or place: what is asked, by where it stands, and how many adults could help."""

    label: str
    waiting: int = 0
    promised: int = 0
    unmet: int = 0
    #: None where a number this small is not shown to this reader.
    offered: int | None = 0
    guardians: set[UUID] = field(default_factory=set)

    @property
    def asked(self) -> int:
        """All that is not over."""
        return self.waiting + self.promised + self.unmet


@dataclass(frozen=True)
class Demand:
    """The lines of one view; `hidden` says that small groups were left out."""

    title: str
    lines: tuple[Line, ...]
    hidden: bool = False


def demand(
    requests: Sequence[HelpRequest], supporters: Iterable[Supporter], today: date, suppressed: bool
) -> list[Demand]:
    """Return four views of what is not over (no query: rows come with windows, homes, languages, hours and pauses).

    With `suppressed` a line needs five guardians, and so does what one could work out from the lines that are shown.
    """
    helpers = [each for each in supporters if is_known_adult(each.birth_date, today)]
    resting = {
        each.pk for each in helpers if any(rest.starts <= today <= (rest.until or today) for rest in each.pauses.all())
    }
    free = [each for each in helpers if each.pk not in resting]
    views = (
        (_("Soort hulp"), _kinds, _kind_label, _gives_kind),
        (pgettext("column of languages", "Taal"), _languages, _language_label, _speaks),
        (_("Dag"), _days, _day_label, _free_on),
        (_("Plaats"), _places, _place_label, _reaches),
    )
    return [_view(title, requests, keys, label, _Offered(free, fits), suppressed) for title, keys, label, fits in views]


@dataclass(frozen=True)
class _Offered:
    """How many of the supporters fit a key."""

    free: Sequence[Supporter]
    fits: Callable[[Supporter, str], bool]

    def __call__(self, key: str) -> int:
        return sum(self.fits(each, key) for each in self.free)


def _view(
    title: str,
    requests: Sequence[HelpRequest],
    keys: Callable[[HelpRequest], Iterable[str]],
    label: Callable[[str], str],
    offered: Callable[[str], int],
    suppressed: bool,
) -> Demand:
    lines: dict[str, Line] = {}
    for request in requests:
        for key in keys(request):
            line = lines.setdefault(key, Line(label(key)))
            line.guardians.add(request.guardian_id)
            line.promised += request.state == RequestState.PROMISED
            line.unmet += request.state == RequestState.UNMET
            line.waiting += request.state not in (RequestState.PROMISED, RequestState.UNMET)
    for key, line in lines.items():
        line.offered = offered(key)
    ordered = sorted(lines.values(), key=lambda each: (-each.asked, each.label))
    shown = large_lines(ordered) if suppressed else ordered
    return Demand(title, tuple(shown), hidden=len(shown) < len(ordered))


def large_lines(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of five guardians and more.

    Where the others together are fewer than five, somebody who knows the total could work them out: then the
    smallest large line goes too. A small number of helpers becomes None.
    """
    kept = kept_parts({number: Group(guardians=each.guardians) for number, each in enumerate(lines)})
    large = [lines[number] for number in kept]
    for each in large:
        each.offered = each.offered if each.offered is None or each.offered >= SMALLEST_GROUP else None
    return large


def _kinds(request: HelpRequest) -> list[str]:
    return [kind_of(request.kind).id]


def _kind_label(key: str) -> str:
    return phrase(key, [get_language() or DUTCH, DUTCH]).text


def _gives_kind(supporter: Supporter, key: str) -> bool:
    return bool(set(supporter.kinds) & set(kind_of(key).supporter_kinds))


def _languages(request: HelpRequest) -> list[str]:
    return [DUTCH if kind_of(request.kind).in_dutch else planned_tag(request.language)]


def _language_label(key: str) -> str:
    return name_for_reader(language(key))


def _speaks(supporter: Supporter, key: str) -> bool:
    return any(planned_tag(each.tag) == key and each.speaks for each in supporter.languages.all())


def _days(request: HelpRequest) -> list[str]:
    if request.day is not None:
        return [str(request.day.weekday())]
    weekdays = (each.day.weekday() if each.day else each.weekday for each in request.windows.all())
    return sorted({str(each) for each in weekdays if each is not None}) or [_NO_DAY]


def _day_label(key: str) -> str:
    return _("nog geen dag") if key == _NO_DAY else str(WEEKDAYS[int(key)]).lower()


def _free_on(supporter: Supporter, key: str) -> bool:
    return key == _NO_DAY or any(str(each.weekday) == key for each in supporter.weekly_hours.all())


def _places(request: HelpRequest) -> list[str]:
    if request.place_kind == PlaceKind.REMOTE:
        return [_REMOTE]
    school = (request.site.postcode if request.site else "") or request.organisation.postcode
    home = request.postcode or request.guardian.household.postcode
    return [(home or school) if request.place_kind == PlaceKind.TOWN else school]


def _place_label(key: str) -> str:
    if key == _REMOTE:
        return str(PlaceKind.REMOTE.label)
    return key or pgettext("a place", "onbekend")


def _reaches(supporter: Supporter, key: str) -> bool:
    if key == _REMOTE:
        return supporter.remote_too
    here, there = centroid(supporter.postcode), centroid(key)
    return here is None or there is None or kilometres(here, there) <= supporter.travel_km_at_most
