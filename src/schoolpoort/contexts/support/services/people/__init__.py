"""Adults who help: signing up, intake, checks, availability, leaving."""
