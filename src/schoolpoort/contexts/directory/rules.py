"""Who keeps the directory, who asks for a room, who lends one."""

import rules

from schoolpoort.contexts.accounts.api import (
    is_any_staff,
    is_bridge_figure,
    is_school_administrator,
    is_support_coordinator,
    is_town_staff,
)

keeps_entries = is_school_administrator | is_bridge_figure | is_town_staff | is_support_coordinator

rules.add_perm("directory.keep_entries", keeps_entries)
rules.add_perm("directory.ask_room", is_any_staff)
rules.add_perm("directory.lend_rooms", is_school_administrator | is_bridge_figure)
