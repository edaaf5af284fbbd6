"""What a single word tells in a letter from school: which verb it is, who is spoken of, which kind of thing."""

import re
from functools import lru_cache
from importlib.resources import files

from schoolpoort.engines.plain_dutch.inflection import PARTICLES, VerbForm, verb

#: Who is spoken of, by the words for them.
_PERSONS = {
    "reader": "u uw je jij jullie jouw",
    "child": "kind kinderen kleuter kleuters leerling leerlingen peuter peuters zoon dochter kapoen kapoenen kindje "
    "kindjes klasgenootjes",
    "parent": "ouder ouders mama papa iedereen elkeen grootouders vrijwilligers helpers gezin gezinnen",
    "whoever": "wie",
    "school": "wij we ons onze school juf juffen meester leerkracht leerkrachten directie directeur secretariaat clb "
    "ouderraad oudercomité stad gemeente begeleiders keuken",
    "other": "zij ze hij hun",
}
_PERSON_OF = {word: person for person, words in _PERSONS.items() for word in words.split()}
#: Forms that the rules of inflection do not give.
_OWN_FORMS = {
    "wees": ("zijn", VerbForm.STEM),
    "mogen": ("mogen", VerbForm.INFINITIVE),
    "kunt": ("kunnen", VerbForm.PRESENT),
    "hebt": ("hebben", VerbForm.PRESENT),
    "wilt": ("willen", VerbForm.PRESENT),
}
#: A compound is the kind of thing that its last part is; shorter parts end too many other words ("trompet").
_SHORTEST_END = 5
_KIND = re.compile(r"^\[(\w+)\]$")


def _lines(name: str) -> list[str]:
    text = files("schoolpoort.engines.plain_dutch").joinpath("facts", name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@lru_cache(maxsize=1)
def _verb_forms() -> dict[str, tuple[str, VerbForm]]:
    forms: dict[str, tuple[str, VerbForm]] = {}
    for infinitive in " ".join(_lines("cue_verbs.txt")).split():
        for form, word in verb(infinitive).forms.items():
            forms.setdefault(word, (infinitive, form))
    return forms | _OWN_FORMS


@lru_cache(maxsize=16_384)
def verb_cue(word: str) -> tuple[str, VerbForm] | None:
    """Return the infinitive, with its particle, and the form of a verb that schools use: "meegebracht", "vult"."""
    forms = _verb_forms()
    if word in forms:
        return forms[word]
    for particle in PARTICLES:
        rest = word.removeprefix(particle)
        if rest != word and rest in forms:
            infinitive, form = forms[rest]
            return particle + infinitive, form
    return None


def person(word: str) -> str:
    """Return who a word speaks of ("reader", "child", "parent", "whoever", "school", "other"), or nothing."""
    return _PERSON_OF.get(word, "")


@lru_cache(maxsize=1)
def _kinds() -> dict[str, str]:
    kinds: dict[str, str] = {}
    kind = ""
    for line in _lines("thing_words.txt"):
        heading = _KIND.match(line)
        if heading:
            kind = heading[1]
        else:
            kinds.update(dict.fromkeys(line.split(), kind))
    return kinds


@lru_cache(maxsize=16_384)
def kind_of_thing(word: str) -> str:
    """Return the kind of thing that a word in small letters names ("clothes", "papers"), or nothing."""
    kinds = _kinds()
    if word in kinds:
        return kinds[word]
    ends = (word[at:] for at in range(2, len(word) - _SHORTEST_END + 1))
    return next((kinds[each] for each in ends if each in kinds), "")
