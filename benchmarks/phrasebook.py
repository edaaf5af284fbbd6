"""The phrasebook: loading two languages, rendering, and searching."""

import subprocess
import sys
import time

from benchmarks.rows import Row
from schoolpoort.engines.phrasebook import Catalogue

_LOAD_TWO = (
    "import time; from schoolpoort.engines.phrasebook import Catalogue; start = time.perf_counter();"
    "book = Catalogue.load();"
    "[book.text(name, [language]) for language in ('nl', 'ar') for name in ('answer-understood', 'help-title')];"
    "values = {'date': '2026-12-03', 'time': '09:15', 'items': ['towel']};"
    "[book.render('swimming-starts', values, [language]) for language in ('nl', 'ar')];"
    "print(time.perf_counter() - start)"
)


def run() -> list[Row]:
    """Measure in fresh processes where loading counts, in this one where it does not."""
    loads = [
        float(subprocess.run([sys.executable, "-c", _LOAD_TWO], check=True, capture_output=True, text=True).stdout)
        for _ in range(5)
    ]
    book = Catalogue.load()
    values = {"date": "2026-12-03", "time": "09:15", "items": ["swimwear", "towel"]}
    book.render("swimming-starts", values, ["ar"])
    started = time.perf_counter()
    for _ in range(1000):
        book.render("swimming-starts", values, ["ar"])
    rendering = (time.perf_counter() - started) / 1000
    started = time.perf_counter()
    for _ in range(100):
        book.search("zwemles begnt")
    searching = (time.perf_counter() - started) / 100
    return [
        Row("phrasebook: load two languages and render in both", round(min(loads), 3), "s", note="aim: 0.3 s"),
        Row("phrasebook: render a block in Arabic", round(rendering * 1000, 2), "ms"),
        Row("phrasebook: search with a typing error", round(searching * 1000, 1), "ms"),
    ]
