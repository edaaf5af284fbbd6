"""Turns a passive sentence round where it is sure who does it: "De brief wordt door de school bezorgd."."""

import re

from schoolpoort.engines.plain_dutch.document import Sentence
from schoolpoort.engines.plain_dutch.inflection import VerbForm, verb
from schoolpoort.engines.plain_dutch.rules.verb_forms import infinitive_of, is_past_participle

#: Who can do it, as the subject of the new sentence; True where more than one does it.
_DOERS = {
    "ons": ("wij", True), "de school": ("de school", False), "onze school": ("onze school", False),
    "de directie": ("de directie", False), "de directeur": ("de directeur", False), "de juf": ("de juf", False),
    "de meester": ("de meester", False), "de leerkracht": ("de leerkracht", False), "het clb": ("het CLB", False),
    "de klasleerkracht": ("de klasleerkracht", False), "de leerkrachten": ("de leerkrachten", True),
    "de ouders": ("de ouders", True), "de kinderen": ("de kinderen", True), "de leerlingen": ("de leerlingen", True),
    "de zorgleerkracht": ("de zorgleerkracht", False), "het secretariaat": ("het secretariaat", False),
    "de ouderraad": ("de ouderraad", False), "het oudercomité": ("het oudercomité", False), "u": ("u", False),
}  # fmt: skip
_BY = re.compile(
    rf"(?P<what>[^,;:()]{{2,60}}?)\s+(?:wordt|worden)\s+(?P<when>[^,;:()]{{0,40}}?)\s*\bdoor\s+"
    rf"(?P<who>{'|'.join(_DOERS)})\s+(?P<rest>[^,;:()]{{0,40}}?)\s*(?P<done>[^\W\d_]+)(?P<mark>[.!])$",
    re.IGNORECASE,
)
#: "van het door u opgegeven nummer": who gave the number, not who does it.
_OF_A_NOUN = (" de", " het", " een")
_BEGINS = frozenset("de het een alle uw onze ons deze dit elke elk die dat".split())


def active(sentence: Sentence) -> str | None:
    """Return the sentence with its doer in front, or None where the words do not make it sure."""
    match = _BY.match(" ".join(sentence.text.split()))
    if match is None or match["what"].split()[0].lower() not in _BEGINS or " en " in match["rest"]:
        return None
    if match["when"].lower().endswith(_OF_A_NOUN):
        return None
    marked = infinitive_of(match["done"].lower())
    if marked is None or not is_past_participle(match["done"].lower()):
        return None
    who, many = _DOERS[match["who"].lower()]
    verb_of = verb(marked)
    doing = verb_of.forms[VerbForm.INFINITIVE if many else VerbForm.PRESENT]
    what = match["what"][0].lower() + match["what"][1:]
    parts = (who[0].upper() + who[1:], doing, what, match["when"], match["rest"], verb_of.particle)
    return " ".join(each for each in parts if each) + match["mark"]
