"""The look-up hashes of `delivery`, and how a new key makes them anew."""

from collections.abc import Mapping, Sequence
from typing import Any

from schoolpoort.contexts.delivery.services.outbox import digest_key
from schoolpoort.core.lookups import LookupField, register_lookup


def _digest_keys(rows: Sequence[Any]) -> Mapping[Any, str]:
    in_digest = [row for row in rows if row.digest_key and row.address]
    return {row.pk: digest_key(row.organisation_id, row.address) for row in in_digest}


register_lookup(
    LookupField(
        "delivery.Delivery",
        "digest_key",
        ("organisation_id", "address"),
        _digest_keys,
        "mails that wait for one address leave one by one",
    )
)
