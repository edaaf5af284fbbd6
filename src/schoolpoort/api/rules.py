"""Who may hand out keys."""

import rules

from schoolpoort.contexts.accounts.api import is_school_administrator, is_town_administrator

rules.add_perm("api.manage_keys", is_school_administrator | is_town_administrator)
