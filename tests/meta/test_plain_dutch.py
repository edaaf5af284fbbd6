"""Staff texts are plain Dutch: short sentences, everyday words, somebody who does something.

The rules are those of plain-language guides for Flemish schools and governments: at most 15 words in a sentence (B1),
everyday words for office words (gelieve, indien, reeds...), and active sentences.
"""

import re

import pytest
from tools import translations

#: An office word, and what to write.
OFFICE_WORDS = {
    "gelieve": "wil je",
    "indien": "als",
    "reeds": "al",
    "tevens": "ook",
    "betreffende": "over",
    "dient te": "moet",
    "dienen te": "moeten",
    "teneinde": "om",
    "middels": "met",
    "omtrent": "over",
    "aangaande": "over",
    "alsmede": "en",
    "desbetreffende": "deze",
    "conform": "volgens",
    "inzake": "over",
}

MOST_WORDS = 15

#: Forms of "worden" in which nobody acts; each exception says why it is better than the active sentence.
PASSIVE = re.compile(r"\b(word|wordt|worden|werd|werden)\b", re.IGNORECASE)
PASSIVE_ALLOWED = {
    "Je wordt opgenomen.": "a warning about the reader; who records is the reader too",
}


def staff_texts() -> list[str]:
    """Return every Dutch staff text, singular and plural."""
    found: set[str] = set()
    for message in translations.texts(translations.extract_template()):
        found |= {message.id} if isinstance(message.id, str) else set(message.id)
    return sorted(found)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; what code fills in counts as one word, tags as none."""
    plain = re.sub(r"%\(\w+\)[a-z]|\{\w*\}", "X", re.sub(r"<[^>]+>", "", text))
    # A dot inside ".xlsx" or an address ends nothing; a colon or semicolon lets a reader breathe.
    return [each.strip() for each in re.split(r"[.?!:;](?:\s+|$)", plain) if each.strip()]


def words(sentence: str) -> list[str]:
    """Return the words of a sentence; a sign alone is no word."""
    return [each for each in sentence.split() if re.search(r"\w", each)]


def problems(text: str) -> list[str]:
    """Return what is hard about a text, each with what to do."""
    found = [
        f"“{hard}”: write “{plain}”"
        for hard, plain in OFFICE_WORDS.items()
        if re.search(rf"\b{hard}\b", text, re.IGNORECASE)
    ]
    long = [each for each in sentences(text) if len(words(each)) > MOST_WORDS]
    found += [f"a sentence of {len(words(each))} words: make two" for each in long]
    if PASSIVE.search(text) and text not in PASSIVE_ALLOWED:
        found.append("“worden”: say who does it")
    return found


def test_staff_texts_are_plain_dutch() -> None:
    hard = [f"{text!r}: {problem}" for text in staff_texts() for problem in problems(text)]
    assert not hard, "\n".join(hard)


def test_every_exception_is_still_needed() -> None:
    assert set(PASSIVE_ALLOWED) <= set(staff_texts())


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("Gelieve het bestand op te laden.", "“gelieve”: write “wil je”"),
        ("Dit werd Reeds bewaard.", "“reeds”: write “al”"),
        ("Het bericht wordt verstuurd.", "“worden”: say who does it"),
        ("een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien", "16 words"),
    ],
)
def test_a_hard_text_is_found(text: str, problem: str) -> None:
    assert any(problem in each for each in problems(text))


def test_a_short_active_text_passes() -> None:
    assert problems("Bewaar het bestand als .xlsx. Kies daarna %(count)d rijen – of meer: dat mag.") == []
