"""What `messages` puts on the home of every own space."""

from schoolpoort.contexts.own_space.api import Section, register_section

register_section(Section("messages", "envelope", "own-space-messages", "messages:own_messages", 10))
register_section(Section("agenda", "calendar", "own-space-agenda", "messages:own_agenda", 20))
