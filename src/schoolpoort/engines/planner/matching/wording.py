"""Reasons as English sentences, for the command line and for developers; the product has its own words per language."""

from schoolpoort.engines.planner.matching.result import Reason, Why

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SENTENCES = {
    Why.PROMISED: "has promised this already",
    Why.SAME_PERSON: "is the person of before",
    Why.LANGUAGES: "can do what is asked in {languages}",
    Why.ONLY_ONE: "is the only one who may do this",
    Why.FEW: "is one of {number} who may do this",
    Why.GENDER: "is a {gender}, as was wished",
    Why.TOPIC: "knows the topic {topic}",
    Why.FREE_THEN: "is free on {weekday} {day} from {starts} to {ends}",
    Why.REMOTE: "helps by phone or video",
    Why.NEAR: "lives near, at {km} km",
    Why.WITHIN_REACH: "travels so far: {km} km",
    Why.KIND: "is a {kind}",
    Why.CHECKED: "was checked: {checks}",
    Why.LOAD: "does {number} of these, this one included",
    Why.NOBODY_OF_KIND: "nobody is a {kinds}",
    Why.NOBODY_WITH_LANGUAGE: "nobody {skill} {language}",
    Why.NOBODY_WITH_BOTH: "{number} people can do {languages}, but none of them is a {kinds}",
    Why.CHECKS_MISSING: "{number} people could, but the checks for a {kinds} are missing",
    Why.NOT_REMOTE: "{number} people could, but none of them helps by phone or video",
    Why.NO_ROOM_AT_ALL: "{number} people could, but they have no hours or households left",
    Why.BLOCKED: "{number} people could, but they are kept apart from this family",
    Why.TOO_FAR: "{number} people could, but all live too far; the nearest at {km} km",
    Why.NOT_THEN: "nobody who can do {languages} is free on {weekday} {starts} to {ends}; {number} could another time",
    Why.TAKEN: "{number} people could, and all help somebody else then or have no room left",
    Why.OTHER_DAY: "{number} who can do {languages} are free so long on {weekday}",
}


def sentence_of(reason: Reason) -> str:
    """Return the reason as part of an English sentence."""
    values = dict(reason.values)
    if "weekday" in values:
        values["weekday"] = _WEEKDAYS[int(values["weekday"]) - 1]
    if "kinds" in values:
        values["kinds"] = " or ".join(str(values["kinds"]).split())
    if "languages" in values:
        values["languages"] = _languages(str(values["languages"]))
    return _SENTENCES[reason.why].format(**values)


def _languages(words: str) -> str:
    """Turn `ti:speaks en:reads` into "ti (speaks) and en (reads)"."""
    return (
        " and ".join(f"{tag} ({skill})" for tag, _, skill in (word.partition(":") for word in words.split())) or "this"
    )
