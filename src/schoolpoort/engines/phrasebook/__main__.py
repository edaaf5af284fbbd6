"""Run the phrasebook's command by itself, without Django."""

import sys

from .command import main

sys.exit(main())
