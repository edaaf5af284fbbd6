"""What other contexts may use of `support`."""

from schoolpoort.contexts.support.enums import RequestState
from schoolpoort.contexts.support.queries.own_place import has_own_place
from schoolpoort.contexts.support.services.open_support import OpenSupport, open_support
from schoolpoort.contexts.support.services.seen_by_helpers import SeenByHelper, seen_by_helpers

__all__ = ["OpenSupport", "RequestState", "SeenByHelper", "has_own_place", "open_support", "seen_by_helpers"]
