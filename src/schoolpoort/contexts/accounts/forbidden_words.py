"""Words that are no password because everybody here would think of them: the school, its town, the product, the work.

The most common passwords of the world are refused by Django's own list; this is the list of what is common *here*.
"""

import re
import unicodedata
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from schoolpoort.contexts.accounts.models import User
from schoolpoort.contexts.accounts.queries import current_roles
from schoolpoort.core import clock

#: What people of a Flemish school type first; docs/security/door.md repeats them.
WORDS = (
    *("schoolpoort", "wachtwoord", "password", "paswoord", "welkom", "welcome", "geheim", "secret", "onthaal"),
    *("school", "basisschool", "klas", "juf", "meester", "leerkracht", "leraar", "directie", "secretariaat", "admin"),
    *("zorgcoordinator", "brugfiguur", "ouder", "ouders", "kind", "kinderen", "leerling", "leerlingen", "team"),
    *("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november"),
    *("december", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "lente", "zomer"),
    *("herfst", "winter", "vlaanderen", "belgie", "qwerty", "azerty", "abc", "iloveyou", "ikhouvan"),
)
#: So many letters must be left when the words, digits and signs are taken out.
_OWN_LETTERS = 6
#: Shorter parts of a name ("De", "Sint") stand in too many good passwords.
_SHORTEST_PART = 4


def plain_letters(text: str) -> str:
    """Return only the letters of a text, small and without accents."""
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return "".join(sign for sign in decomposed if sign.isalpha())


def words_of(user: User | None) -> set[str]:
    """Return the words that are no password for somebody: the general ones, and names and towns of their schools."""
    words = {plain_letters(word) for word in WORDS}
    if user is None or user.pk is None:
        return words
    for each in current_roles(user, clock.today()):
        own = f"{each.organisation.name} {each.organisation.town}"
        words |= {plain_letters(part) for part in re.split(r"[\s\-'’/,.]+", own)}
        words.add(plain_letters(each.organisation.name))
    return {word for word in words if len(word) >= _SHORTEST_PART or word in {"juf", "mei", "abc"}}


class ForbiddenWordsValidator:
    """Refuses a password that is nothing but such words with digits and signs around them ("Schoolpoort-2026!")."""

    def validate(self, password: str, user: Any = None) -> None:
        """Raise ValidationError when too little is left without the words."""
        left = plain_letters(password)
        for word in sorted(words_of(user if isinstance(user, User) else None), key=len, reverse=True):
            left = left.replace(word, " ")
        found = " " in left
        if found and len(left.replace(" ", "")) < _OWN_LETTERS:
            raise ValidationError(
                _("Dit wachtwoord raadt iemand van hier snel. Neem woorden die niets met de school te maken hebben."),
                code="forbidden_words",
            )

    def get_help_text(self) -> str:
        """Return what to do instead."""
        return _("Neem geen naam van de school, van de stad of van een maand.")
