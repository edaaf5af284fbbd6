"""Writes docs/api.md from the API's own description: `python -m tests.api.write_document`."""

import os
import sys
from pathlib import Path

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "api.md"


def main() -> int:
    """Write the page; returns the exit code."""
    import tests.environment  # noqa: F401  (a home folder of its own)

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "schoolpoort.config.settings")
    import django

    django.setup()
    from schoolpoort.api.document import as_markdown

    DOCUMENT.write_text(as_markdown())
    print(f"written: docs/{DOCUMENT.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
