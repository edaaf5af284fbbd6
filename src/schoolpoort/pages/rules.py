"""Who may see the pages that cross contexts; the home page has accounts' own permission."""

import rules

from schoolpoort.contexts.accounts.api import is_school_administrator

rules.add_perm("pages.view_privacy_file", is_school_administrator)
rules.add_perm("pages.manage_retention", is_school_administrator)
