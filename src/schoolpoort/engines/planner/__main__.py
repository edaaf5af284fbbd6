"""`python -m schoolpoort.engines.planner`."""

import sys

from schoolpoort.engines.planner.command import main

sys.exit(main())
