"""Optimisation with reasons and proven bounds: `matching` of requests and supporters, `assignment` of general loads."""
