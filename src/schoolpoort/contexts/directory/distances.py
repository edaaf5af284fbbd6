"""How far something is: a straight line between points, from the point of a postcode (decision 27)."""

import csv
import math
from collections.abc import Iterable
from functools import cache
from importlib import resources
from typing import NamedTuple

#: Mean radius of the earth in kilometres (IUGG).
_EARTH_KM = 6371.0


class Point(NamedTuple):
    """Degrees of WGS 84."""

    latitude: float
    longitude: float


@cache
def _centroids() -> dict[str, Point]:
    """Return one point per Belgian postcode (ODbL 1.0; ATTRIBUTION.md says from where)."""
    source = resources.files("schoolpoort.contexts.directory") / "data" / "postcodes.csv"
    with source.open(encoding="utf-8") as lines:
        return {
            row["postcode"]: Point(float(row["latitude"]), float(row["longitude"])) for row in csv.DictReader(lines)
        }


def centroid(postcode: str) -> Point | None:
    """Return the point of a Belgian postcode; None for one that does not exist."""
    return _centroids().get(postcode)


def middle_of(points: Iterable[Point]) -> Point | None:
    """Return the mean of points that lie near each other; None without points."""
    known = list(points)
    if not known:
        return None
    count = len(known)
    return Point(sum(each.latitude for each in known) / count, sum(each.longitude for each in known) / count)


def kilometres(one: Point, other: Point) -> float:
    """Return the distance in kilometres along the surface (haversine)."""
    north, east = math.radians(other.latitude - one.latitude), math.radians(other.longitude - one.longitude)
    across = math.cos(math.radians(one.latitude)) * math.cos(math.radians(other.latitude))
    share = math.sin(north / 2) ** 2 + across * math.sin(east / 2) ** 2
    return 2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(share)))
