"""Forms of `messages`."""
