"""The look-up hashes of `support`, and how a new key makes them anew."""

from schoolpoort.core.lookups import LookupField, from_field, register_lookup

#: The purposes in the keyed hashes.
CONTACT_PURPOSE = "supporter-contact"
FEED_PURPOSE = "supporter-feed"

register_lookup(
    LookupField(
        "support.SupporterContact",
        "address_hash",
        ("address",),
        from_field("address", CONTACT_PURPOSE),
        "the coordinator writes the number down once more",
    )
)
register_lookup(
    LookupField(
        "support.SupporterFeed",
        "token_hash",
        ("token",),
        from_field("token", FEED_PURPOSE),
        "the supporter's calendar program asks for a new address",
    )
)
