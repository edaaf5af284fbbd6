"""The forms of `contact_moments`."""
