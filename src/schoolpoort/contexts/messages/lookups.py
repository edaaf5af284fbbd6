"""Columns of `messages` that look like look-up hashes."""

from schoolpoort.core.lookups import register_no_lookup

register_no_lookup("school_messages.Recording", "text_digest", "a plain digest of the Dutch text that was read aloud")
