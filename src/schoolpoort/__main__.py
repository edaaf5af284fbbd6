"""`python -m schoolpoort` is the same as the `schoolpoort` command."""

import sys

from schoolpoort.config.command import main

if __name__ == "__main__":
    sys.exit(main())
