import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Placeholder arguments."""


def run(arguments: argparse.Namespace) -> int:
    """Replaced below."""
    return 0
