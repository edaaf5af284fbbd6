"""Reads the fonts themselves and writes down what they cover; for maintainers (needs fontTools) and for tests."""

import json
import unicodedata

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from schoolpoort.design.print.coverage import COVERAGE_FILE, FONT_FOLDER


def read_fonts() -> list[list[int]]:
    """Return ranges of code points that every weight of at least one family covers."""
    families: dict[str, set[int]] = {}
    for path in sorted(FONT_FOLDER.glob("*.ttf")):
        family = path.stem.partition("-")[0]
        points = set(TTFont(path).getBestCmap())
        families[family] = families[family] & points if family in families else points
    ranges: list[list[int]] = []
    for point in sorted(set().union(*families.values())):
        if chr(point) != "\n" and unicodedata.category(chr(point)) == "Cc":
            continue
        if ranges and ranges[-1][1] == point - 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    return ranges


if __name__ == "__main__":
    COVERAGE_FILE.write_text(json.dumps(read_fonts(), separators=(",", ":")) + "\n", encoding="utf-8")
