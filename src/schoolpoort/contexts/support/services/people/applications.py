"""What somebody fills in to become a supporter, and how it waits, encrypted, for the code."""

import json
from dataclasses import asdict, dataclass

from schoolpoort.contexts.support.enums import LanguageUse


@dataclass(frozen=True)
class LanguageSaid:
    """One language and what somebody can do in it (LanguageUse values)."""

    tag: str
    uses: tuple[str, ...]

    def can(self, use: str) -> bool:
        """Say whether this use was chosen."""
        return use in self.uses


@dataclass(frozen=True)
class Application:
    """One filled-in form. `birth_date` is an ISO date; `contact` a cleaned number or address of `contact_kind`."""

    first_name: str
    last_name: str
    birth_date: str
    contact: str
    contact_kind: str
    postcode: str
    languages: tuple[LanguageSaid, ...]
    kinds: tuple[str, ...]
    hours: int
    travel: int
    remote: bool
    gender: str
    minors: bool
    written_language: str


def as_text(application: Application) -> str:
    """Return an application as JSON."""
    return json.dumps(asdict(application))


def from_text(text: str) -> Application:
    """Return the application that `as_text` wrote."""
    read = json.loads(text)
    languages = tuple(LanguageSaid(each["tag"], tuple(each["uses"])) for each in read.pop("languages"))
    return Application(languages=languages, kinds=tuple(read.pop("kinds")), **read)


def language_uses() -> tuple[str, ...]:
    """Return the four uses in the order of the form."""
    return (LanguageUse.UNDERSTANDS.value, LanguageUse.SPEAKS.value, LanguageUse.READS.value, LanguageUse.WRITES.value)
