"""What happens to keys of programs when the installation's look-up key changes."""

from collections.abc import Mapping, Sequence
from typing import Any

from schoolpoort.core.lookups import LookupField, register_lookup, register_no_lookup


def _cannot(_rows: Sequence[Any]) -> Mapping[Any, str]:
    """Make nothing anew: the token itself is nowhere."""
    return {}


register_lookup(
    LookupField(
        "api.ApiKey",
        "token_hash",
        (),
        _cannot,
        "the key of a program opens nothing any more: an administrator makes a new one",
    )
)
register_lookup(
    LookupField("api.ApiReply", "call_hash", (), _cannot, "a call that is repeated on the same day is done again")
)
register_no_lookup("api.ApiReply", "content_hash", "a plain digest of what a program sent")
