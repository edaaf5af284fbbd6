"""Background work of the directory."""

from schoolpoort.contexts.directory.services.asking import ask_maintainers
from schoolpoort.core.jobs import job


@job("directory.ask_maintainers", every_minutes=24 * 60)
def run_asking() -> None:
    """Ask who keeps entries whether they still hold."""
    ask_maintainers()
