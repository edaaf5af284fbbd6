"""`schoolpoort plain-dutch`: the plain-Dutch engine with the phrasebook's blocks, without Django."""

import argparse

from schoolpoort.engines.phrasebook import Catalogue
from schoolpoort.engines.plain_dutch import command

add_arguments = command.add_arguments


def run(arguments: argparse.Namespace) -> int:
    """Judge the text; return 0, 1 when it could not be judged, 2 when the file could not be read."""
    return command.run(arguments, Catalogue.load())
