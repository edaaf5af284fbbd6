"""The pages of the own space."""
