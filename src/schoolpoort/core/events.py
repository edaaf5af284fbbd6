"""Events between contexts: frozen dataclasses, subscribers run at once and in the same transaction.

Only what leaves the process goes through the outbox, so an event never waits and is never lost.
"""

from collections import defaultdict
from collections.abc import Callable
from typing import Any, TypeVar

E = TypeVar("E")

_subscribers: dict[type[Any], list[Callable[[Any], None]]] = defaultdict(list)


def subscribe(event_type: type[E]) -> Callable[[Callable[[E], None]], Callable[[E], None]]:
    """Register the decorated function for one kind of event; called from a context's `subscribers.py`."""

    def register(handler: Callable[[E], None]) -> Callable[[E], None]:
        if handler not in _subscribers[event_type]:
            _subscribers[event_type].append(handler)
        return handler

    return register


def publish(event: object) -> None:
    """Call every subscriber of the event's type; an exception rolls the publisher's transaction back."""
    for handler in _subscribers[type(event)]:
        handler(event)


def subscriptions() -> dict[type[Any], list[Callable[[Any], None]]]:
    """Return who listens to what, for the documentation's test."""
    return {event: list(handlers) for event, handlers in _subscribers.items()}
