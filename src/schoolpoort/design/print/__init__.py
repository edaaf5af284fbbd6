"""Paper: letters in two languages, talk cards and the list for the school gate, as accessible PDF."""

from schoolpoort.design.print.coverage import undisplayable_characters
from schoolpoort.design.print.documents import (
    AnswerOption,
    CardText,
    DateLeaf,
    Direction,
    GateLabels,
    GateList,
    GateRow,
    Item,
    Letter,
    LetterLabels,
    LetterText,
    Logo,
    Paragraph,
    Section,
    SignatureNeed,
    TalkCard,
)
from schoolpoort.design.print.render import (
    PrintError,
    Progress,
    render_gate_list,
    render_letters,
    render_talk_cards,
)
from schoolpoort.design.print.typesetter import PdfStandard

__all__ = [
    "AnswerOption",
    "CardText",
    "DateLeaf",
    "Direction",
    "GateLabels",
    "GateList",
    "GateRow",
    "Item",
    "Letter",
    "LetterLabels",
    "LetterText",
    "Logo",
    "Paragraph",
    "PdfStandard",
    "PrintError",
    "Progress",
    "Section",
    "SignatureNeed",
    "TalkCard",
    "render_gate_list",
    "render_letters",
    "render_talk_cards",
    "undisplayable_characters",
]
