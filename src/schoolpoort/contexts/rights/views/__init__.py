"""Pages about rights: for guardians in their own space, for staff on theirs."""
