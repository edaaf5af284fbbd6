"""What a context registers when Django starts: permissions, jobs, event subscribers."""

from importlib import import_module
from importlib.util import find_spec

#: Modules of a context that register something when they are imported.
REGISTERING_MODULES = ("rules", "tasks", "subscribers", "personal_data", "retention", "lookups", "third_party_privacy")


def import_registrations(package: str) -> None:
    """Import the registering modules that `package` has; an error inside one of them is not hidden."""
    for name in REGISTERING_MODULES:
        if find_spec(f"{package}.{name}") is not None:
            import_module(f"{package}.{name}")
