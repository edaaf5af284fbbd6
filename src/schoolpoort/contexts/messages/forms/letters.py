"""Which letters somebody asks for: out of an address or a form; what is no id is refused."""

from uuid import UUID

from django.http import QueryDict

from schoolpoort.contexts.messages.services.printing import LetterChoice


class NoSuchChoice(Exception):
    """Something in the address is no id."""


def posted_choice(data: QueryDict) -> LetterChoice:
    """Return the choice: `class`, `recipient` (both more than once), `waiting`, `until`. Raises NoSuchChoice."""
    return LetterChoice(
        classes=_ids(data.getlist("class")),
        recipients=_ids(data.getlist("recipient")),
        waiting="waiting" in data,
        until=next(iter(_ids(data.getlist("until"))), None),
    )


def one_id(data: QueryDict, name: str) -> UUID | None:
    """Return the id of one name, or None where there is none. Raises NoSuchChoice."""
    return next(iter(_ids(data.getlist(name))), None)


def _ids(raw: list[str]) -> tuple[UUID, ...]:
    try:
        return tuple(UUID(each) for each in raw if each)
    except ValueError as error:
        raise NoSuchChoice from error
