"""Forms about rights."""
