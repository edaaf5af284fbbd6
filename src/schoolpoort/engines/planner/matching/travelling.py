"""The way between two appointments."""

from functools import lru_cache

from schoolpoort.engines.planner.matching.geography import hectometres, travel_minutes, unit_vectors
from schoolpoort.engines.planner.matching.problem import Place, Settings


@lru_cache(maxsize=1 << 16)
def minutes_between(one: Place, other: Place, settings: Settings) -> int:
    """Return the minutes from one place to another; none when one of the two appointments is by phone or video."""
    if "remote" in (one.kind, other.kind):
        return 0
    vectors = unit_vectors([one, other])
    return int(travel_minutes(hectometres(vectors[0], vectors[1:]), settings)[0])
