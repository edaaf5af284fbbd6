"""Distances as the crow flies, in hectometres, and travel times in minutes."""

import math

import numpy as np
from numpy.typing import NDArray

from schoolpoort.engines.planner.matching.problem import Place, Settings

#: Mean radius of the earth in kilometres (IUGG).
EARTH_KM = 6371.0088
#: Distance that stands for "not known".
UNKNOWN = -1


def unit_vectors(places: list[Place]) -> NDArray[np.float64]:
    """Return a row (x, y, z) on the unit sphere per place; rows of places that are not known are NaN."""
    degrees = np.array(
        [
            (math.nan, math.nan)
            if place.latitude is None or place.longitude is None
            else (place.latitude, place.longitude)
            for place in places
        ],
        dtype=np.float64,
    ).reshape(-1, 2)
    latitude, longitude = np.radians(degrees[:, 0]), np.radians(degrees[:, 1])
    flat = np.cos(latitude)
    return np.stack([flat * np.cos(longitude), flat * np.sin(longitude), np.sin(latitude)], axis=1)


def hectometres(one: NDArray[np.float64], many: NDArray[np.float64]) -> NDArray[np.int32]:
    """Return the distance from one unit vector to each of many; UNKNOWN where one of both is not known."""
    gap = many - one
    chord = np.sqrt(np.einsum("ij,ij->i", gap, gap))
    exact = 20.0 * EARTH_KM * np.arcsin(np.clip(chord / 2, 0, 1))
    return np.where(np.isnan(exact), UNKNOWN, np.rint(np.nan_to_num(exact))).astype(np.int32)


def travel_minutes(distance: NDArray[np.int32], settings: Settings) -> NDArray[np.int32]:
    """Return the minutes from door to door for distances in hectometres."""
    minutes = np.ceil(distance * 6.0 / settings.km_per_hour)
    return np.where(distance == UNKNOWN, settings.unknown_travel_minutes, minutes).astype(np.int32)
