"""Writes docs/privacy from the declarations beside the models: `python -m tests.meta.write_privacy`."""

import os
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "privacy"


def expected() -> dict[str, str]:
    """Return the text of each document for the product in general."""
    from schoolpoort.design.print.report import to_markdown
    from schoolpoort.pages.privacy.documents import DOCUMENTS, make

    note = "\nGeschreven door `python -m tests.meta.write_privacy` uit wat bij elk gegeven in de code staat.\n"
    return {name: to_markdown(make(name, None)) + note for name in DOCUMENTS}


if __name__ == "__main__":
    import tests.environment  # noqa: F401  (a home folder of its own)

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "schoolpoort.config.settings")
    import django

    django.setup()
    FOLDER.mkdir(exist_ok=True)
    for name, text in expected().items():
        (FOLDER / f"{name}.md").write_text(text)
