"""The rungs of the ladder in words: what it is, why it is enough, and what makes it work."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from schoolpoort.contexts.contact_moments.policies.ladder import BOOKED, Rung


@dataclass(frozen=True)
class RungWords:
    """One rung for the reader; `tips` make the talk go well."""

    rung: Rung
    title: str | Promise
    why: str | Promise
    pictogram: str
    tips: tuple[str | Promise, ...]

    @property
    def is_booked(self) -> bool:
        """Say whether somebody is asked at an interpreting service."""
        return self.rung in BOOKED


_OPEN_AND_CLOSE = _("Begin en eindig in het Nederlands. Houd de schoolwoorden in het Nederlands.")
_CHECK = _("Vraag de ouder om in eigen woorden te zeggen wat jullie afspraken.")
_MORE_TIME = _("Neem de helft meer tijd. Op een oudercontact: twee plaatsen na elkaar.")
_TO_PARENT = _("Kijk naar de ouder, niet naar de tolk. Spreek in korte stukken.")
_SAY_ROLE = _("Zeg aan het begin: de tolk vertaalt alles, zegt niets extra en schrijft niets op.")

WORDS: dict[Rung, RungWords] = {
    words.rung: words
    for words in (
        RungWords(
            Rung.PLAIN_DUTCH,
            _("Klaar Nederlands"),
            _("Jullie verstaan elkaar. Meer hulp is niet nodig."),
            "talk",
            (_("Spreek rustig en in korte zinnen."), _CHECK),
        ),
        RungWords(
            Rung.PICTURES,
            _("Klaar Nederlands met plaatjes"),
            _("Het gesprek is kort en praktisch. Plaatjes en een praatkaart helpen genoeg."),
            "eye",
            (_("Toon het: de brief, de turnzak, de klok."), _("Schrijf dag en uur in cijfers op."), _CHECK),
        ),
        RungWords(
            Rung.CONTACT_LANGUAGE,
            _("Een taal die jullie allebei kennen"),
            _("Jullie spreken er samen een. Dat mag in een gesprek, naast het Nederlands."),
            "globe",
            (_OPEN_AND_CLOSE, _CHECK),
        ),
        RungWords(
            Rung.COLLEAGUE,
            _("Een collega die de taal spreekt"),
            _("Het onderwerp is niet te gevoelig, en een collega kan het."),
            "teacher",
            (_("Vraag eerst aan de ouder of dat goed is."), _OPEN_AND_CLOSE, _CHECK),
        ),
        RungWords(
            Rung.PHONE,
            _("Een tolk aan de telefoon"),
            _("Er is weinig tijd, of jullie zitten niet samen. De tolk luistert mee op de luidspreker."),
            "phone",
            (_SAY_ROLE, _TO_PARENT, _MORE_TIME),
        ),
        RungWords(
            Rung.VIDEO,
            _("Een tolk via een videogesprek"),
            _("Jullie zitten niet samen, en gezichten zien helpt."),
            "phone",
            (_SAY_ROLE, _TO_PARENT, _MORE_TIME),
        ),
        RungWords(
            Rung.LANGUAGE_HELP,
            _("Een taalhulp"),
            _("Het gesprek is kort, geeft uitleg en ligt vast. Een taalhulp is dan genoeg."),
            "interpret",
            (_("Geef de taalhulp vooraf de moeilijke woorden."), _TO_PARENT, _MORE_TIME),
        ),
        RungWords(
            Rung.INTERPRETER,
            _("Een sociaal tolk"),
            _("Het gesprek is belangrijk. Elk woord telt, en de tolk heeft beroepsgeheim."),
            "interpret",
            (_SAY_ROLE, _TO_PARENT, _MORE_TIME),
        ),
    )
}
LADDER: tuple[RungWords, ...] = tuple(WORDS[rung] for rung in Rung)
