"""Thin typed doors to OR-Tools. Nothing else of the product imports the solver."""
