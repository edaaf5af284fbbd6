"""What `support` reads."""
