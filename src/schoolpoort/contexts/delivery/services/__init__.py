"""Use-cases of the outbox."""
