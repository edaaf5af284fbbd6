"""The kinds of help that become requests: who can give each, how long it takes, and what language it needs.

The ids are those of messages/help_kinds.py. "Call me" and "help with paying" stay tasks of the school itself.
"""

from dataclasses import dataclass

from schoolpoort.contexts.support.enums import CheckKind, LanguageUse, SupporterKind

_ALL_BUT_INTERPRETERS = tuple(kind.value for kind in SupporterKind if kind != SupporterKind.INTERPRETER)


@dataclass(frozen=True)
class NeedKind:
    """One kind of help: its phrase, its picture, who can give it, usual minutes, and what is about minors."""

    id: str
    pictogram: str
    supporter_kinds: tuple[str, ...]
    minutes: int = 60
    skill: LanguageUse = LanguageUse.SPEAKS
    #: The help is in Dutch, whatever language the guardian picks.
    in_dutch: bool = False
    #: Contact with a child: the extract 596.2 must have been seen where it is structural (decision 28).
    with_minors: bool = False

    #: The guardian may let the helper call: not where an interpreter keeps nothing, nor where the school arranges it.
    may_call: bool = True

    @property
    def topic(self) -> str:
        """The word that supporters tick for what they like to do."""
        return self.id.removeprefix("help-")


_KINDS = (
    NeedKind("help-come-with-me", "come-with-me", ("buddy", "volunteer", "mediator", "bridge_figure")),
    NeedKind("help-explain-letter", "explain-letter", ("ambassador", "volunteer", "buddy", "bridge_figure"), 30),
    NeedKind("help-interpret", "interpret", ("interpreter", "mediator"), may_call=False),
    NeedKind("help-practise-dutch", "practise-dutch", ("buddy", "volunteer"), 60, in_dutch=True),
    NeedKind(
        "help-homework",
        "homework",
        ("volunteer", "education_professional"),
        90,
        in_dutch=True,
        with_minors=True,
        may_call=False,
    ),
    NeedKind("help-talk-trusted", "talk", ("bridge_figure", "mediator", "ambassador", "education_professional")),
    NeedKind("help-other", "help", _ALL_BUT_INTERPRETERS),
)

_BY_ID = {kind.id: kind for kind in _KINDS}

#: What must have been seen before somebody of a kind helps; who works for an organisation is covered there.
REQUIRED_CHECKS: dict[str, frozenset[str]] = {
    kind: frozenset({CheckKind.INFORMATION_NOTE, CheckKind.INSURANCE}) for kind in ("buddy", "volunteer", "ambassador")
}


def need_kinds() -> tuple[NeedKind, ...]:
    """Return the kinds in the order in which a guardian sees them."""
    return _KINDS


def need_kind(kind_id: str) -> NeedKind | None:
    """Return a kind by its id, or None for what is no request for a person."""
    return _BY_ID.get(kind_id)


def kind_of(kind_id: str) -> NeedKind:
    """Return the kind of a request; what is not known any more is "something else"."""
    return _BY_ID.get(kind_id, _BY_ID["help-other"])
