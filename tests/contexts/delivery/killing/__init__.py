"""A small installation with real workers, for the test that kills them."""
