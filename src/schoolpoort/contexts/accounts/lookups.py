"""The look-up hashes of `accounts`, and how a new key makes them anew."""

from schoolpoort.core.lookups import LookupField, from_field, register_lookup, register_no_lookup

register_lookup(
    LookupField("accounts.Link", "token_hash", ("token",), from_field("token", "link"), "the link opens nothing more")
)
register_no_lookup("accounts.StaffSession", "session_key", "Django's own random key of a session")
