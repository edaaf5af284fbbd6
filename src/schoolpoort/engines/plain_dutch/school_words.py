"""The words of a Flemish primary school: everyday words for every parent, although corpora hardly have them."""

from importlib.resources import files


def _read() -> frozenset[str]:
    text = files("schoolpoort.engines.plain_dutch").joinpath("school_words.txt").read_text(encoding="utf-8")
    lines = (line.split("#")[0].strip() for line in text.splitlines())
    return frozenset(word for line in lines for word in line.split(",") for word in [word.strip().lower()] if word)


SCHOOL_WORDS = _read()
