"""One vocabulary of pictures: a concept has one picture, and a picture means one thing."""

from schoolpoort.design.pictograms.vocabulary import (
    Pictogram,
    UnknownPictogram,
    concepts,
    pictogram,
    pictogram_path,
)

__all__ = ["Pictogram", "UnknownPictogram", "concepts", "pictogram", "pictogram_path"]
