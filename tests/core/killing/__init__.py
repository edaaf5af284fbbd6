"""Workers that die at a chosen moment."""
