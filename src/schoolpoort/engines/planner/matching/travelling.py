"""The way between two appointments."""

import math
from functools import lru_cache

from schoolpoort.engines.planner.matching.geography import EARTH_KM, unit_vectors
from schoolpoort.engines.planner.matching.problem import Place, Settings


@lru_cache(maxsize=1 << 16)
def minutes_between(one: Place, other: Place, settings: Settings) -> int:
    """Return the minutes from one place to another; none when one of the two appointments is by phone or video."""
    if "remote" in (one.kind, other.kind):
        return 0
    a, b = _vector(one), _vector(other)
    if math.isnan(a[0]) or math.isnan(b[0]):
        return int(settings.unknown_travel_minutes)
    # As `geography` does for many at once, without its arrays: this is asked thousands of times for one pair.
    distance = round(20.0 * EARTH_KM * math.asin(min(math.dist(a, b) / 2, 1.0)))
    return math.ceil(distance * 6.0 / settings.km_per_hour)


@lru_cache(maxsize=1 << 14)
def _vector(place: Place) -> tuple[float, ...]:
    return tuple(unit_vectors([place])[0].tolist())
