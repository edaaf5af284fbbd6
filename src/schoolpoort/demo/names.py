"""Given names by community and made-up family names (names.toml)."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True)
class Community:
    """The names of people who share a language or a region."""

    languages: tuple[str, ...]
    women: tuple[str, ...]
    men: tuple[str, ...]
    children: tuple[str, ...]
    family: tuple[str, ...]


@lru_cache(maxsize=1)
def communities() -> dict[str, Community]:
    """Return the community of each language tag."""
    tables = tomllib.loads(files(__package__).joinpath("names.toml").read_text(encoding="utf-8"))
    found: dict[str, Community] = {}
    for table in tables.values():
        community = Community(**{key: tuple(values) for key, values in table.items()})
        found.update(dict.fromkeys(community.languages, community))
    return found
