"""Where a household stands with a message: one value, one word and one colour on every page.

The colours are in `static/design/schoolpoort.css` under `.state-<value>`.
"""

from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy


class State(StrEnum):
    """A state that a pill, a row, a bar or an answer button can show."""

    UNDERSTOOD = "understood"
    QUESTION = "question"
    HELP = "help"
    SILENT = "silent"
    OPENED = "opened"
    WAITING = "waiting"
    SENT = "sent"
    DELIVERED = "delivered"
    DONE = "done"
    NO_CHANNEL = "no-channel"

    @property
    def label(self) -> Promise:
        """The state in words for one household, in the language of the reader."""
        return _LABELS[self]

    @property
    def plural_label(self) -> Promise:
        """The state in words behind a number of households: "3 vragen"."""
        return _PLURAL_LABELS[self]

    def count_label(self, count: int) -> Promise:
        """The state in words behind a number of households, which may be one: "1 vraag"."""
        return _ONE_LABELS.get(self, self.plural_label) if count == 1 else self.plural_label


# Translators: what a family did with a message; stands alone in a small coloured label.
_LABELS: dict[State, Promise] = {
    State.UNDERSTOOD: pgettext_lazy("one family", "begrepen"),
    State.QUESTION: pgettext_lazy("one family", "heeft een vraag"),
    State.HELP: pgettext_lazy("one family", "wil hulp"),
    State.SILENT: pgettext_lazy("one family", "nog stil"),
    State.OPENED: pgettext_lazy("one family", "geopend"),
    State.WAITING: pgettext_lazy("one family", "vertrekt nog"),
    State.SENT: pgettext_lazy("one family", "verstuurd"),
    State.DELIVERED: pgettext_lazy("one family", "aangekomen"),
    State.DONE: pgettext_lazy("one family", "klaar"),
    State.NO_CHANNEL: pgettext_lazy("one family", "geen kanaal"),
}

# Translators: stands behind a number of families, as in "2 vragen" or "15 begrepen".
_PLURAL_LABELS: dict[State, Promise] = {
    State.UNDERSTOOD: pgettext_lazy("number of families", "begrepen"),
    State.QUESTION: pgettext_lazy("number of families", "vragen"),
    State.HELP: pgettext_lazy("number of families", "hulp"),
    State.SILENT: pgettext_lazy("number of families", "stil"),
    State.OPENED: pgettext_lazy("number of families", "geopend"),
    State.WAITING: pgettext_lazy("number of families", "nog niet weg"),
    State.SENT: pgettext_lazy("number of families", "verstuurd"),
    State.DELIVERED: pgettext_lazy("number of families", "aangekomen"),
    State.DONE: pgettext_lazy("number of families", "klaar"),
    State.NO_CHANNEL: pgettext_lazy("number of families", "zonder kanaal"),
}

# Translators: stands behind the number one, where it differs from the words above: "1 vraag".
_ONE_LABELS: dict[State, Promise] = {State.QUESTION: pgettext_lazy("number of families", "vraag")}
