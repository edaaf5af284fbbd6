"""Reads about own spaces; each says what it costs."""
