"""Use-cases about rights."""
