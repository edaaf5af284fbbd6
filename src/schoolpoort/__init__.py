"""Schoolpoort: family-school cooperation as a collective process."""

__version__ = "0.1.0"
