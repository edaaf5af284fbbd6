"""What comes in from the own space. Error messages are ids of the phrasebook: no gettext on a parent's page."""
