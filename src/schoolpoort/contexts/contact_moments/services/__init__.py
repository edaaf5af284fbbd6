"""The services of `contact_moments`."""
