"""The plain-Dutch engine: a letter, a batch, the first result after a start, and memory."""

import re
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date

from benchmarks.rows import Row
from schoolpoort.engines.phrasebook import Catalogue
from schoolpoort.engines.plain_dutch import analyse

_TODAY = date(2026, 11, 23)
_TRIES = 5
#: Two hundred words of invented letters, with every kind of fact.
_PARTS = (
    "Op donderdag 3 december gaat de derde kleuterklas op uitstap naar het museum. De bus vertrekt om 8u45 aan de "
    "schoolpoort en komt terug om 15u15. De prijs is € 7,50 en die komt op de schoolrekening van december.",
    "Wat brengt uw kind mee?\n- een lunchpakket\n- een flesje water\n- een warme jas\n- een rugzak met naam",
    "Gelieve het onderstaande strookje in te vullen en tegen uiterlijk maandag 30 november terug te bezorgen aan de "
    "klasleerkracht, zodat wij tijdig het aantal deelnemers kunnen doorgeven aan de dienst van het museum.",
    "Indien uw kind die dag ziek zou zijn, dient u de school daarvan voor 8.30 uur op de hoogte te brengen. Dat kan op "
    "het nummer 0460 00 12 34 of via secretariaat@school.example. De uitstap kan dan helaas niet terugbetaald worden.",
    "Wij zoeken nog twee ouders die als begeleider mee willen gaan. Hebt u tijd? Laat het weten aan juf Sofie voor "
    "vrijdag 27 november. Begeleiders betalen niets en krijgen een koffie in de cafetaria van het museum.",
    "In januari gaan we ook opnieuw zwemmen in zwembad De Waterlelie, elke dinsdag van 9u10 tot 10u30. Meer nieuws "
    "daarover krijgt u na de kerstvakantie, die loopt van 21 december tot en met 3 januari.",
)
_LETTER = "Beste ouders,\n\n" + "\n\n".join(_PARTS) + "\n\nVriendelijke groeten,\njuf Sofie"
_BATCH = 200
_START = "import sys; from schoolpoort.config.command import main; sys.exit(main(['plain-dutch', '-', '--json']))"
#: What the process itself held at most: the system's own count begins with that of the process it was forked from.
_PEAK = "import sys; print(open('/proc/self/status').read().split('VmHWM:')[1].split()[0], file=sys.stderr)"
_MEMORY = f"from schoolpoort.config.command import main; main(['plain-dutch', '-', '--json']); {_PEAK}"


def _best(act: Callable[[], object], times: int) -> float:
    """Return the seconds of one act, the best of a few rounds."""
    best = float("inf")
    for _ in range(_TRIES):
        started = time.perf_counter()
        for _ in range(times):
            act()
        best = min(best, (time.perf_counter() - started) / times)
    return best


def _process(code: str) -> tuple[float, str]:
    """Return the seconds of a fresh Python process that reads the letter, and what it said beside its answer."""
    started = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", code], input=_LETTER, check=True, capture_output=True, text=True)
    return time.perf_counter() - started, done.stderr


def _split_words() -> list[list[str]]:
    """Split into sentences and words and nothing more: the least that any judgement of a text needs."""
    return [re.findall(r"\w+", sentence) for sentence in re.split(r"(?<=[.!?])\s+", _LETTER)]


def run() -> list[Row]:
    """Measure beside splitting the same letter into words, and beside a bare Python process."""
    catalogue = Catalogue.load()
    words = len(_LETTER.split())
    analyse(_LETTER, catalogue, _TODAY)
    split = _best(_split_words, 200)
    letter = _best(lambda: analyse(_LETTER, None, _TODAY), 20)
    blocks = _best(lambda: analyse(_LETTER, catalogue, _TODAY), 20)
    started = time.perf_counter()
    for number in range(_BATCH):
        analyse(f"{_LETTER}\n\nBrief {number}.", catalogue, _TODAY)
    batch = _BATCH / (time.perf_counter() - started)
    bare = min(_process("pass")[0] for _ in range(_TRIES))
    first = min(_process(_START)[0] for _ in range(_TRIES))
    memory = int(_process(_MEMORY)[1].split()[-1]) / 1024
    least = int(_process(_PEAK)[1].split()[-1])
    note = f"a letter of {words} words; baseline: split into words only"
    return [
        Row("plain Dutch: score, findings and facts of a letter", _ms(letter), "ms", _ms(split), letter / split, note),
        Row("plain Dutch: the same with blocks proposed", _ms(blocks), "ms", _ms(split), blocks / split, "aim: 25 ms"),
        Row("plain Dutch: letters in a batch, with blocks", round(batch), "letters/s"),
        Row(
            "plain Dutch: first result after the start of the command",
            round(first, 2),
            "s",
            round(bare, 2),
            first / bare,
            "aim: 1 s; baseline: bare Python",
        ),
        Row(
            "plain Dutch: memory of the command",
            round(memory),
            "MB",
            round(least / 1024),
            memory * 1024 / least,
            "aim: 250 MB; baseline: bare Python",
        ),
    ]


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 3)
