"""The building blocks of messages, and one of them in a language. Nothing here is about a person."""

from typing import Annotated, Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy
from ninja import Path, Query, Router

from schoolpoort.api.door import ApiKeyBearer
from schoolpoort.api.operations.answers import PageNumber, PageSize, answers, cut
from schoolpoort.api.problems import Problem, not_found
from schoolpoort.api.schemas import BlockOut, BlockPage, ParameterOut, ProblemOut, RenderedOut, RenderIn
from schoolpoort.core.phrases import phrase, phrasebook
from schoolpoort.engines.phrasebook import (
    Block,
    InvalidParameters,
    RenderedBlock,
    UnknownBlock,
    strip_isolates,
)

router = Router(tags=["building blocks"])


class _Blocks:
    """Blocks as a list that can be cut."""

    def __init__(self, blocks: list[Block]) -> None:
        self._blocks = blocks

    def count(self) -> int:
        """Return how many there are."""
        return len(self._blocks)

    def __getitem__(self, part: slice) -> list[Block]:
        return self._blocks[part]


@router.get("/blocks", auth=ApiKeyBearer(), response=answers({200: BlockPage}), operation_id="listBlocks")
def list_blocks(
    request: HttpRequest,
    search: Annotated[str, Query(max_length=80, description="A few Dutch words.")] = "",
    page: PageNumber = 1,
    size: PageSize = 50,
) -> BlockPage:
    """The building blocks, all or those that fit a few words."""
    found = phrasebook().search(search, 20) if search.strip() else list(phrasebook().blocks())
    part, total, following = cut(_Blocks(found), page, size)
    return BlockPage(items=[_block(each) for each in part], total=total, next=following)


@router.get(
    "/blocks/{block_id}",
    auth=ApiKeyBearer(),
    response=answers({200: BlockOut, 404: ProblemOut}),
    operation_id="readBlock",
)
def read_block(request: HttpRequest, block_id: Annotated[str, Path(max_length=80, pattern="^[a-z0-9-]+$")]) -> BlockOut:
    """One building block with what has to be filled in."""
    try:
        return _block(phrasebook().block(block_id))
    except UnknownBlock as error:
        raise not_found() from error


@router.post(
    "/render",
    auth=ApiKeyBearer(),
    response=answers({200: RenderedOut}, 400, 404, 413),
    operation_id="renderBlock",
)
def render_block(request: HttpRequest, given: RenderIn) -> RenderedOut:
    """A building block in a language, as a family would read it. Nothing is kept."""
    try:
        return _rendered(phrasebook().render(given.block, given.params, [given.language]))
    except UnknownBlock as error:
        raise Problem(404, "unknown-block", gettext_lazy("Deze bouwsteen bestaat niet. Kijk in de lijst.")) from error
    except InvalidParameters as error:
        errors = [{"where": f"body.params.{name}", "message": text} for name, text in error.problems.items()]
        detail = gettext_lazy("Kijk na wat bij de fouten staat.")
        raise Problem(422, "invalid-parameters", detail, errors=errors) from error


def _block(block: Block) -> BlockOut:
    return BlockOut(
        id=block.id,
        version=block.version,
        title=strip_isolates(phrase(block.id, ["nl"]).text),
        category=block.category,
        purpose=block.purpose,
        answer=block.answer,
        parameters=[
            ParameterOut(
                name=each.name,
                type=each.type,
                label=each.label,
                required=each.required,
                many=each.many,
                options=list(each.options),
            )
            for each in block.params.values()
        ],
    )


def _rendered(block: RenderedBlock) -> RenderedOut:
    days: list[Any] = [leaf.__dict__ for leaf in block.dates]
    things: list[Any] = [item.__dict__ for item in block.items]
    return RenderedOut(
        block=block.block_id,
        version=block.version,
        language=block.language,
        fell_back=block.fell_back,
        direction=block.direction,
        status=block.status.status,
        title=block.title,
        text=block.text,
        do=block.do,
        dates=days,
        items=things,
        amount=block.amount,
        place=block.place,
        pictograms=list(block.pictograms),
    )
