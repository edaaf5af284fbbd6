"""Run the plain-Dutch command by itself, without Django and without blocks."""

import sys

from schoolpoort.engines.plain_dutch.command import main

sys.exit(main())
