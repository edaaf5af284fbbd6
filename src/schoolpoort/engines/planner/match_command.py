"""`schoolpoort match PROBLEM`: the subcommand's door."""

from schoolpoort.engines.planner.command import add_match_arguments as add_arguments
from schoolpoort.engines.planner.command import run_match as run

__all__ = ["add_arguments", "run"]
