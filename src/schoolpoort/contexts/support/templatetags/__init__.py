"""Template tags of `support`."""
