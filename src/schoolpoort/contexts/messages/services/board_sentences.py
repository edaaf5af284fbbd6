"""The first lines of the reach board, in words: who needs somebody, and what happens with the silent ones."""

from collections.abc import Mapping
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from schoolpoort.core.day_words import weekday_and_day
from schoolpoort.core.number_words import number_word, sentence_start
from schoolpoort.design.states import State

_NEEDS = (State.HELP, State.QUESTION, State.NO_CHANNEL)
_SERVED = (State.UNDERSTOOD, State.DONE)


def first_line(counts: Mapping[State, int]) -> str:
    """Return the sentence on top: "Vier gezinnen hebben iemand nodig."."""
    needing = sum(counts.get(state, 0) for state in _NEEDS)
    households = sum(counts.values())
    if not households:
        return _("Er zijn nog geen gezinnen bij dit bericht.")
    if needing:
        sentence = ngettext("%(number)s gezin heeft iemand nodig.", "%(number)s gezinnen hebben iemand nodig.", needing)
        return sentence_start(sentence % {"number": number_word(needing)})
    if sum(counts.get(state, 0) for state in _SERVED) == households:
        return _("Alle gezinnen zijn mee.")
    return _("Geen enkel gezin vraagt nu om hulp.")


def explanation(counts: Mapping[State, int], answer_by: date | None, today: date) -> str:
    """Return the lines below it: who needs what, and until when the others can answer."""
    return " ".join(each for each in (_who_needs_what(counts), _the_others(counts, answer_by, today)) if each)


def _who_needs_what(counts: Mapping[State, int]) -> str:
    parts = []
    if helps := counts.get(State.HELP, 0):
        parts.append(ngettext("%(number)s vraagt hulp", "%(number)s vragen hulp", helps) % _word(helps))
    if questions := counts.get(State.QUESTION, 0):
        parts.append(
            ngettext("%(number)s heeft een vraag", "%(number)s hebben een vraag", questions) % _word(questions)
        )
    if lost := counts.get(State.NO_CHANNEL, 0):
        parts.append(
            ngettext("%(number)s kreeg het bericht nog niet", "%(number)s kregen het bericht nog niet", lost)
            % _word(lost)
        )
    if not parts:
        return ""
    listed = (
        parts[0]
        if len(parts) == 1
        else _("%(first)s en %(last)s")
        % {
            "first": ", ".join(parts[:-1]),
            "last": parts[-1],
        }
    )
    return sentence_start(listed) + "."


def _the_others(counts: Mapping[State, int], answer_by: date | None, today: date) -> str:
    silent = counts.get(State.SILENT, 0)
    if silent:
        return sentence_start(
            ngettext(
                "%(number)s gezin is nog stil: spreek het aan de poort, of kijk in de takenlijst.",
                "%(number)s gezinnen zijn nog stil: spreek hen aan de poort, of kijk in de takenlijst.",
                silent,
            )
            % _word(silent)
        )
    waiting = sum(counts.get(state, 0) for state in (State.WAITING, State.SENT, State.DELIVERED, State.OPENED))
    if not waiting:
        return ""
    if answer_by is not None and answer_by >= today:
        return sentence_start(
            ngettext(
                "%(number)s gezin antwoordde nog niet; dat kan nog tot en met %(date)s.",
                "%(number)s gezinnen antwoordden nog niet; dat kan nog tot en met %(date)s.",
                waiting,
            )
            % {**_word(waiting), "date": weekday_and_day(answer_by)}
        )
    return sentence_start(
        ngettext("%(number)s gezin liet nog niets weten.", "%(number)s gezinnen lieten nog niets weten.", waiting)
        % _word(waiting)
    )


def _word(count: int) -> dict[str, str]:
    return {"number": number_word(count)}
