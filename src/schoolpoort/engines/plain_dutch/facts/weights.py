"""What was learned from marked letters: how much each feature says for or against, and the sum that decides."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=4)
def weights(name: str) -> dict[str, int]:
    """Return the weight of each feature that was learned for `name` ("to_do", "to_bring"); positive speaks for it.

    Weights are hundredths of the logarithm of odds. A file has one feature a line behind its weight; see
    tools/learn_facts.py, which writes it.
    """
    text = files("schoolpoort.engines.plain_dutch").joinpath("facts", f"{name}_weights.txt").read_text("utf-8")
    pairs = (line.split("\t", 1) for line in text.splitlines() if not line.startswith("#"))
    return {feature: int(weight) for weight, feature in pairs}


def weighed(known: Mapping[str, int], features: Iterable[str]) -> int:
    """Return the sum of the weights of the features that are known."""
    return sum(known.get(each, 0) for each in features)
