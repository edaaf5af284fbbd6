"""Writing an import: everything in one transaction, in bulk."""
