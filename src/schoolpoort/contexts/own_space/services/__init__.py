"""What can be done with own spaces."""
