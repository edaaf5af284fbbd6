"""`schoolpoort check-match PROBLEM PLAN`: the subcommand's door."""

from schoolpoort.engines.planner.command import add_check_arguments as add_arguments
from schoolpoort.engines.planner.command import run_check as run

__all__ = ["add_arguments", "run"]
