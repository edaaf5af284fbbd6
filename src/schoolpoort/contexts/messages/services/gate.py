"""The list for the school gate: who is worth a word today, on one sheet of paper."""

from django.utils.translation import gettext as _

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.messages.models import Message, RecipientChild
from schoolpoort.contexts.messages.queries.board import gate_rows, guardians_by_recipient, visible_recipients
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core import clock
from schoolpoort.core.language_names import name_for_reader
from schoolpoort.core.languages import language
from schoolpoort.core.scope import Scope
from schoolpoort.design.print import GateLabels, GateList, GateRow, render_gate_list
from schoolpoort.design.states import State
from schoolpoort.engines.phrasebook import format_date

#: What to talk about, short and without what somebody asked for: the sheet is carried about outdoors.
_WHAT = {
    State.HELP: "even spreken",
    State.QUESTION: "heeft een vraag",
    State.NO_CHANNEL: "kreeg het bericht nog niet",
}
_USUAL = "nog geen antwoord"


def gate_list_pdf(message: Message, user: User, whole_school: bool) -> bytes:
    """Return the list as PDF (5 queries): first names, class and language, never what a family wrote.

    Raises PrintError where the file cannot be made.
    """
    scope = Scope.of(message.organisation_id)
    day = clock.today()
    rows = list(gate_rows(visible_recipients(message, user, whole_school, day)))
    ids = [row.pk for row in rows]
    children: dict[object, list[str]] = {}
    for each in RecipientChild.objects.within(scope).filter(recipient_id__in=ids).select_related("child"):
        children.setdefault(each.recipient_id, []).append(each.child.first_name)
    guardians = guardians_by_recipient(scope, ids)
    listed = tuple(
        GateRow(
            child=", ".join(sorted(children.get(row.pk, []))),
            class_name=row.school_class.name if row.school_class else "",
            what=_(_WHAT.get(State(row.shown), _USUAL)),
            language=", ".join(
                dict.fromkeys(name_for_reader(language(each.languages[0])) for each in guardians.get(row.pk, []))
            ),
        )
        for row in rows
    )
    return render_gate_list(
        GateList(
            school_name=message.organisation.name,
            title=_("Aan de poort: %(title)s") % {"title": message.title},
            labels=GateLabels(
                child=_("Kind"), school_class=_("Klas"), what=_("Waarover"), language=_("Taal"), done=_("Gesproken")
            ),
            rows=listed,
            date_label=format_date(day, DUTCH),
            note=_("Alleen voor vandaag. Versnipper deze lijst daarna."),
            empty_text=_("Vandaag hoeft niemand iets te horen."),
        )
    )
