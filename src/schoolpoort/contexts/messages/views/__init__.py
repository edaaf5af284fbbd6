"""Pages of `messages`."""
