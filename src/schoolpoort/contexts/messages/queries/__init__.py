"""Reads of `messages`; each says what it costs."""
