"""The ladder of help at a talk, after the Communicatiewaaier (facts.md, section 2): the lightest help that is enough.

Four questions: which kind of talk, is the parent's Dutch enough, may another language be used, and when and where.
A child or a teenager never interprets; no answer leads there.
"""

from dataclasses import dataclass
from enum import StrEnum


class Talk(StrEnum):
    """What kind of talk it is, from light to heavy."""

    PRACTICAL = "practical"
    INFORMATION = "information"
    ABOUT_CHILD = "about-child"
    SENSITIVE = "sensitive"


class Dutch(StrEnum):
    """Whether the parent's Dutch is enough for this talk."""

    ENOUGH = "enough"
    A_BIT = "a-bit"
    NOT_YET = "not-yet"


class Shared(StrEnum):
    """Whether another language may be used, and who speaks it."""

    TOGETHER = "together"
    COLLEAGUE = "colleague"
    NOBODY = "nobody"


class Setting(StrEnum):
    """When and where."""

    NOW = "now"
    REMOTE = "remote"
    PRESENT = "present"


class Rung(StrEnum):
    """The rungs, lightest first."""

    PLAIN_DUTCH = "plain-dutch"
    PICTURES = "pictures"
    CONTACT_LANGUAGE = "contact-language"
    COLLEAGUE = "colleague"
    PHONE = "phone"
    VIDEO = "video"
    LANGUAGE_HELP = "language-help"
    INTERPRETER = "interpreter"


#: Who is asked at an interpreting service.
BOOKED = frozenset({Rung.PHONE, Rung.VIDEO, Rung.LANGUAGE_HELP, Rung.INTERPRETER})


@dataclass(frozen=True)
class Situation:
    """The four answers."""

    talk: Talk
    dutch: Dutch
    shared: Shared
    setting: Setting


def lightest_help(situation: Situation) -> Rung:
    """Return the lightest rung that is enough for a situation."""
    talk, dutch = situation.talk, situation.dutch
    if dutch is Dutch.ENOUGH:
        return Rung.PLAIN_DUTCH
    if dutch is Dutch.A_BIT and talk is Talk.PRACTICAL:
        return Rung.PICTURES
    # What is hard to say is for somebody without another role, and bound by secrecy.
    if talk is not Talk.SENSITIVE:
        if situation.shared is Shared.TOGETHER:
            return Rung.CONTACT_LANGUAGE
        if situation.shared is Shared.COLLEAGUE:
            return Rung.COLLEAGUE
    return _from_outside(situation)


def _from_outside(situation: Situation) -> Rung:
    if situation.setting is Setting.NOW:
        return Rung.PHONE
    light = situation.talk in (Talk.PRACTICAL, Talk.INFORMATION)
    if situation.setting is Setting.REMOTE:
        return Rung.PHONE if situation.talk is Talk.PRACTICAL else Rung.VIDEO
    # Taalhulp: only short, informative talks with a fixed structure and little jargon.
    return Rung.LANGUAGE_HELP if light else Rung.INTERPRETER
