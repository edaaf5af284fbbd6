"""Whether something is a Dutch text at all, before it is judged."""

import re
import unicodedata

from schoolpoort.engines.plain_dutch.compounds import split_compound
from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.result import Verdict
from schoolpoort.engines.plain_dutch.school_words import SCHOOL_WORDS
from schoolpoort.engines.plain_dutch.word_counts import seen

#: The longest text that is judged, in characters: some eighty pages.
LONGEST = 200_000
#: Share of the words that must be common Dutch ones.
_DUTCH_SHARE = 0.45
_COMMON = 4.0
#: Words that only Dutch has, or hardly any other language: they tell it from Afrikaans, German, English and French.
_ONLY_DUTCH = frozenset(
    "de het een van en dat niet zijn op te ik met voor je er maar om heb ze wij we uw u naar bij als wordt deze ook "
    "geen aan uit nog kunnen moet gaan komt wil onze ons jullie kinderen graag ouders kind gelieve "
    "betalen brengen zwemmen schoolrekening".split()
)
_ONLY_SHARE = 0.08
#: A short note without any word that only Dutch has ("Gebruik zo min mogelijk ...") must be known for this share.
_WITHOUT_SMALL_WORDS = 0.7
#: Small and everyday words of languages that share many words with Dutch; Dutch has none of them.
_FOREIGN = frozenset(
    "the and you your my our very much child children please thank this with are will going next ill "
    "dear have from they "
    "ist und der ein eine mein meine ihr ihre nicht mit für auf wir ich sie bitte kinder krank liebe eltern keine "
    "le la des est et une nous vous mon votre avec pour beaucoup bonjour enfant demain chers qui "
    "nie vir hulle asseblief baie almal skool klere dra saam môre ouers kinders sê ek liewe "
    "ve bir bu için çok yok var el las una por para que con del mi".split()
)
_ARTICLES = frozenset({"de", "het", "een"})
#: Letters that Dutch has in names only.
_FOREIGN_LETTERS = frozenset("ğışİłżąęśćńőřžščěůťďøåæßñãõ")
_FEW = 5
#: Other languages hardly have such long words that fall into two Dutch ones.
_LONG = 9

_NO_LETTERS = frozenset({"Cc", "Co", "Cn", "Cs"})
#: White space, and the bullets of the fonts of word processors (in the private use area).
_FINE = re.compile(r"[\s\uf000-\uf0ff]")

SENTENCES = {
    Verdict.EMPTY: "Er staat nog geen tekst. Plak of typ een brief.",
    Verdict.NOT_DUTCH: "Deze tekst lijkt geen Nederlands. Wij kijken alleen Nederlands na.",
    Verdict.NOT_TEXT: "Dit is geen tekst die wij kunnen lezen. Plak de woorden zelf.",
    Verdict.TOO_LONG: "Deze tekst is te lang. Kijk een kleiner stuk na.",
}


#: A stretch without a white space that no word or address has: a file inside a mail.
_NO_WORD = re.compile(r"\S{2000}")


def verdict_on(text: str) -> Verdict:
    """Return what is wrong with a string before it is read, or OK."""
    if not text.strip():
        return Verdict.EMPTY
    if len(text) > LONGEST:
        return Verdict.TOO_LONG
    unreadable = sum(unicodedata.category(each) in _NO_LETTERS and not _FINE.match(each) for each in text)
    if unreadable > len(text) / 50:
        return Verdict.NOT_TEXT
    if _NO_WORD.search(text):
        return Verdict.NOT_TEXT
    return Verdict.OK


def verdict_on_language(document: TextDocument) -> Verdict:
    """Return NOT_DUTCH or NOT_TEXT for a text that the rules know nothing about."""
    words = [each.lower for each in document.words if each.is_word]
    if not words:
        return Verdict.OK if document.words else Verdict.NOT_TEXT
    dutch = sum(word in _ONLY_DUTCH for word in words)
    known = sum(seen(word) >= _COMMON or word in SCHOOL_WORDS or _is_compound(word) for word in words)
    if _is_foreign(words, dutch):
        return Verdict.NOT_DUTCH
    if len(words) < _FEW:
        strange = sum(bool(_FOREIGN_LETTERS.intersection(word)) for word in words)
        rather_known = sum(seen(word) > 2 for word in words)
        return Verdict.OK if known or rather_known > strange else Verdict.NOT_DUTCH
    if dutch / len(words) < _ONLY_SHARE and known / len(words) < _WITHOUT_SMALL_WORDS:
        return Verdict.NOT_DUTCH
    return Verdict.OK if known / len(words) >= _DUTCH_SHARE else Verdict.NOT_DUTCH


def _is_compound(word: str) -> bool:
    return len(word) > _LONG and len(split_compound(word)) > 1


def _is_foreign(words: list[str], dutch: int) -> bool:
    """Say whether words of another language outnumber the Dutch ones, or stand where no Dutch article does."""
    foreign = sum(word in _FOREIGN for word in words)
    if len(words) < _FEW:
        return foreign > dutch
    return foreign >= 2 and (foreign > dutch or not _ARTICLES.intersection(words))
