"""What a guardian can pick instead of writing; the ids are those of the phrasebook and never change."""

from schoolpoort.core.phrases import phrase

#: In the order of the page.
COMPLAINT_KINDS = (
    "complaint-unkind",
    "complaint-discrimination",
    "complaint-bullying",
    "complaint-not-heard",
    "complaint-other",
)

#: The longest text of a guardian or a reader, in characters.
LONGEST_TEXT = 2000


def kind_for_staff(kind: str) -> str:
    """Return a picked sentence as its reader sees it: in Dutch; empty for none."""
    return phrase(kind, ["nl"]).text if kind in COMPLAINT_KINDS else ""
