"""What goes in and out of the API, as documented in docs/api.md. A field never changes its meaning within a version."""

from datetime import date
from typing import Annotated, TypeAlias
from uuid import UUID

from ninja import Schema
from pydantic import AfterValidator, ConfigDict, Field, StringConstraints

from schoolpoort.core.clean_text import clean_text

#: A text that somebody typed, without what nobody types.
Typed = Annotated[str, AfterValidator(clean_text)]


class Given(Schema):
    """Base of what comes in: a field that we do not know is refused, because it is a typing error."""

    model_config = ConfigDict(extra="forbid")


class FieldError(Schema):
    """One thing that is wrong in a call."""

    where: str = Field(description="The place, as body.field or query.field.")
    message: str


class ProblemOut(Schema):
    """A problem (RFC 9457). `code` is for programs and stays the same; the texts are for people."""

    type: str
    title: str
    status: int
    code: str
    detail: str
    errors: list[FieldError] = []


class SchoolYearOut(Schema):
    """A school year; both dates are part of it."""

    name: str
    starts: date
    ends: date


class ClassOut(Schema):
    """A class of this school year."""

    id: UUID
    name: str


class KeyOut(Schema):
    """The key of this call."""

    name: str
    scopes: list[str]
    ends_on: date = Field(description="The last day on which the key opens anything.")


class OrganisationOut(Schema):
    """The organisation that the key belongs to."""

    id: UUID
    kind: str = Field(description="school, centre, town or association.")
    name: str
    short_name: str
    school_year: SchoolYearOut | None
    classes: list[ClassOut]
    key: KeyOut


class ParameterOut(Schema):
    """What has to be filled in for a building block."""

    name: str
    type: str = Field(description="date, time, period, euro, count, place, person, choice or text.")
    label: str = Field(description="The Dutch label of the form.")
    required: bool
    many: bool = Field(description="More than one option may be chosen.")
    options: list[str]


class BlockOut(Schema):
    """A building block of messages. Its id and the names of its parameters never change."""

    id: str
    version: int
    title: str = Field(description="What it is called in Dutch.")
    category: str
    purpose: str
    answer: str = Field(description="What it asks of a family; none where it only tells something.")
    parameters: list[ParameterOut]


class BlockPage(Schema):
    """A part of the building blocks."""

    items: list[BlockOut]
    total: int
    next: int | None = Field(description="The number of the next page, or null on the last one.")


Filled: TypeAlias = (
    Annotated[Typed, Field(max_length=500)] | bool | int | float | list[Annotated[Typed, Field(max_length=100)]]
)


class RenderIn(Given):
    """A building block to write out."""

    block: Annotated[Typed, Field(min_length=1, max_length=80)]
    params: Annotated[dict[str, Filled], Field(max_length=40)] = {}
    language: Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$")] = Field(
        description="A language tag (BCP 47), such as ar or fa-AF."
    )


class DateOut(Schema):
    """A day of a message, in the words of the language."""

    role: str = Field(description="when, or until for a last day.")
    iso: date
    weekday: str
    day: str
    month: str
    year: str
    time: str | None
    time_until: str | None


class ItemOut(Schema):
    """A thing to bring; `pictogram` is empty where there is no picture."""

    pictogram: str
    label: str


class RenderedOut(Schema):
    """A building block in one language; `fell_back` says that it is not the language that was asked for."""

    block: str
    version: int
    language: str
    fell_back: bool
    direction: str = Field(description="ltr or rtl.")
    status: str = Field(description="How far the text was checked: draft, checked, machine or missing.")
    title: str
    text: str
    do: str | None
    dates: list[DateOut]
    items: list[ItemOut]
    amount: str | None
    place: str | None
    pictograms: list[str]


class DryRunOut(Schema):
    """What a roster would change. There is no name in it; an administrator sees the rows on the page at `address`."""

    id: UUID
    state: str = Field(description="uploaded, checked, applying, done, cancelled or failed.")
    counts: dict[str, int] = Field(description="How many children are new, changed, unchanged, gone; rows wrong.")
    blockers: list[str] = Field(
        description="Why an administrator has to look: not_ready, unreadable, wrong_rows, questions, translation, "
        "many_leavers or no_changes. Empty: a key with roster:apply may save it."
    )
    file_problem: str = Field(description="One sentence for a file that cannot be read; else empty.")
    address: str = Field(description="The page where an administrator sees and saves it.")


class ReachOut(Schema):
    """How many households got messages, and how many of those opened, answered, understood, read a translation."""

    sent: int
    opened: int
    answered: int
    understood: int
    translated: int


class ClassWeekOut(ReachOut):
    """The messages of one class in one week."""

    class_id: UUID
    class_name: str
    week: date = Field(description="The Monday.")
    messages: int


class ClassWeekPage(Schema):
    """A part of the figures per class and week."""

    items: list[ClassWeekOut]
    total: int
    next: int | None


class MessageReachOut(ReachOut):
    """One message; its title and its text stay with the school."""

    message_id: UUID
    sent_on: date
    blocks: list[str] = Field(description="The ids of its building blocks.")


class MessageReachPage(Schema):
    """A part of the figures per message."""

    items: list[MessageReachOut]
    total: int
    next: int | None


class SchoolReachOut(Schema):
    """A school in the last twelve months; `reach` is null where the group is too small to show."""

    school_id: UUID
    school_name: str
    reach: ReachOut | None


class SchoolReachList(Schema):
    """The schools that the key may see."""

    items: list[SchoolReachOut]


class DraftIn(Given):
    """A text that becomes a draft."""

    class_id: UUID
    author_email: Annotated[Typed, Field(min_length=3, max_length=254)] = Field(
        description="The colleague of this class who finds the draft and sends it."
    )
    subject: Annotated[Typed, Field(max_length=200)] = ""
    text: Annotated[Typed, Field(min_length=1, max_length=20_000)]


class DraftOut(Schema):
    """A draft that waits for its author; nothing leaves by itself."""

    id: UUID
    address: str = Field(description="The page where the author finishes and sends it.")


class CountsOut(Schema):
    """How many tasks are open. Confidential ones are not counted."""

    open: int
    late: int
    by_kind: dict[str, int]
