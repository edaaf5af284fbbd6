"""The views of `contact_moments`."""
