"""Searching the directory of support among 5,000 entries: the page's own query, nearest first.

The baseline is the plainest program for the same question: one SELECT without a model, distances, a sort, and the ten
names. Ours also reads all that stands on the ten cards. Run with `python -m benchmarks.one directory`.
"""

import time
from collections.abc import Callable

from benchmarks.rows import Row

ENTRIES = 5_000
ROUNDS = 15
_PLAIN = """
SELECT s.name, l.latitude, l.longitude FROM directory_service s
JOIN directory_serviceatlocation a ON a.service_id = s.id JOIN directory_location l ON l.id = a.location_id
"""
_CHOSEN = """
JOIN directory_serviceneed n ON n.service_id = s.id AND n.need = %s
JOIN directory_servicelanguage t ON t.service_id = s.id AND t.tag = %s
"""
_SHOWN = "WHERE s.status IN ('active', 'temporarily closed')"


def fill() -> None:
    """Make 5,000 entries of 500 providers at places all over the country, each with all its parts."""
    from datetime import time as clock_time
    from decimal import Decimal

    from schoolpoort.contexts.directory.api import EntryDraft, PlaceDraft, Price, ProviderDraft, Times, save_entry
    from schoolpoort.contexts.directory.needs import NEEDS
    from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind
    from schoolpoort.core.audit import SYSTEM

    town = Organisation.objects.create(kind=OrganisationKind.TOWN, name="Stad", short_name="Stad")
    tags = ("ar", "tr", "uk", "pl", "fr", "en", "fa", "so")
    for number in range(ENTRIES):
        place = PlaceDraft(
            f"Zaal {number}",
            street=f"Dorpstraat {number}",
            postcode="2800",
            town="Mechelen",
            latitude=50.7 + (number * 7919 % 1000) / 1500,
            longitude=2.8 + (number * 6271 % 1000) / 400,
        )
        draft = EntryDraft(
            name=f"Dienst {number}",
            provider=ProviderDraft(f"Aanbieder {number % 500}"),
            description="Wij praten samen Nederlands. Kom gewoon langs.",
            needs=(NEEDS[number % len(NEEDS)].key, NEEDS[(number + 3) % len(NEEDS)].key),
            languages=("nl", tags[number % len(tags)]),
            places=(place,),
            times=(Times(("MO", "WE"), clock_time(9), clock_time(12)),),
            phones=(("+3215000001", "onthaal"),),
            prices=(Price(Decimal("0.00")),),
        )
        save_entry(town.pk, draft, SYSTEM)


def _median_ms(work: Callable[[], object]) -> float:
    work()
    taken = []
    for _round in range(ROUNDS):
        started = time.perf_counter()
        work()
        taken.append(time.perf_counter() - started)
    return sorted(taken)[ROUNDS // 2] * 1000


def plain(need: str, language: str) -> list[str]:
    """Return the ten nearest names to postcode 2800, of all or of those with a need and a language."""
    from django.db import connection

    from schoolpoort.contexts.directory.distances import Point, centroid, kilometres

    near = centroid("2800")
    assert near is not None
    with connection.cursor() as cursor:
        if need:
            cursor.execute(_PLAIN + _CHOSEN + _SHOWN, [need, language])
        else:
            cursor.execute(_PLAIN + _SHOWN)
        rows = [(kilometres(near, Point(north, east)), name) for name, north, east in cursor.fetchall()]
    return [name for _away, name in sorted(rows)[:10]]


def run() -> list[Row]:
    """Measure on the configured database, which must be migrated."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from schoolpoort.contexts.directory.queries.public import Search, find

    fill()
    rows = []
    for what, need, language in (("all of them", "", ""), ("a need and a language", "practise-dutch", "ar")):
        search = Search(need=need, language=language, postcode="2800")
        with CaptureQueriesContext(connection) as asked:
            hits = find(search)
        if sorted(each.service.name for each in hits.hits) != sorted(plain(need, language)):
            raise SystemExit("the search and the plain program find something else")
        ours, base = _median_ms(lambda: find(search)), _median_ms(lambda: plain(need, language))  # noqa: B023
        name = f"directory: {ENTRIES} entries, {what}, nearest to a postcode"
        note = f"{hits.total} found, {len(asked)} queries"
        rows.append(Row(name, round(ours, 1), "ms", baseline=round(base, 1), ratio=round(ours / base, 2), note=note))
    return rows
