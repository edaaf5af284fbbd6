"""A small installation whose worker is killed in the middle of sending one message."""
