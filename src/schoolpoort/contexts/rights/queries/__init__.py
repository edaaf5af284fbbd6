"""Reads about rights; each says what it costs."""
