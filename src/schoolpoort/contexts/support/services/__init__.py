"""What `support` does."""
