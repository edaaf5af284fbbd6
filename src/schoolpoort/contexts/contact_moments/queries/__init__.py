"""The queries of `contact_moments`."""
