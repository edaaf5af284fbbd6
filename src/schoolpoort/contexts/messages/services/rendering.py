"""From blocks with parameters to the texts that are sent: rendered once per language, frozen with the version."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from schoolpoort.contexts.messages.models import MessageVersion, Rendering
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core import clock
from schoolpoort.core.phrases import phrasebook
from schoolpoort.engines.phrasebook import (
    Block,
    InvalidParameters,
    RenderedBlock,
    UnknownBlock,
    Values,
    from_dict,
    strip_isolates,
    to_dict,
)

#: Stands in a frozen text for the first name(s) of the child: a private-use character that no text contains.
CHILD_MARK = "\ue000"

Body = dict[str, Any]


@dataclass(frozen=True)
class FilledBlock:
    """A block of the catalogue with checked values."""

    block: Block
    values: Values


@dataclass(frozen=True)
class BlockProblems:
    """What is wrong with the block at `position` of a version; `unknown` when the catalogue no longer has it."""

    position: int
    sentences: Mapping[str, str]
    unknown: bool = False


def fill_blocks(stored: Sequence[Mapping[str, Any]]) -> tuple[list[FilledBlock], list[BlockProblems]]:
    """Return the blocks of a version that can be rendered, and what is wrong with the others."""
    catalogue = phrasebook()
    filled: list[FilledBlock] = []
    problems: list[BlockProblems] = []
    for position, entry in enumerate(stored):
        try:
            filled.append(
                FilledBlock(catalogue.block(entry["block"]), catalogue.parse(entry["block"], entry["params"]))
            )
        except UnknownBlock:
            problems.append(BlockProblems(position, {}, unknown=True))
        except InvalidParameters as error:
            problems.append(BlockProblems(position, error.problems))
    return filled, problems


def known_blocks(stored: Sequence[Mapping[str, Any]]) -> list[Block]:
    """Return the blocks of a version that the catalogue knows, whether or not they are filled in."""
    catalogue = phrasebook()
    known = {block.id: block for block in catalogue.blocks()}
    return [known[entry["block"]] for entry in stored if entry["block"] in known]


def dutch_title(blocks: Sequence[FilledBlock], title: str = "") -> str:
    """Return the title of a message in Dutch: that of the first block, or the teacher's own where there is none."""
    if not blocks:
        return title
    first = phrasebook().render(blocks[0].block.id, blocks[0].values, [DUTCH], child=CHILD_MARK)
    return strip_isolates(first.title)


def render_body(blocks: Sequence[FilledBlock], title: str, language: str) -> Body:
    """Return the body of a rendering in one language; what has no text there is Dutch and says so."""
    rendered = [phrasebook().render(each.block.id, each.values, [language], child=CHILD_MARK) for each in blocks]
    return {
        "blocks": [to_dict(each) for each in rendered],
        "title": rendered[0].title if rendered else title,
        "language": language,
        "fell_back": any(each.fell_back for each in rendered),
    }


def is_translated(body: Body) -> bool:
    """Say whether at least one block of a body is really in its language; Dutch always is."""
    return body["language"] == DUTCH or any(not each["fell_back"] for each in body["blocks"])


def render_languages(blocks: Sequence[FilledBlock], title: str, languages: Iterable[str]) -> dict[str, Body]:
    """Return the bodies in Dutch and in those of `languages` that the catalogue can really give."""
    bodies = {DUTCH: render_body(blocks, title, DUTCH)}
    for language in languages:
        if language not in bodies:
            body = render_body(blocks, title, language)
            if is_translated(body):
                bodies[language] = body
    return bodies


def shown_language(chain: Sequence[str], available: Iterable[str]) -> str:
    """Return the first language of a guardian's fall-back that a message has; Dutch at the end."""
    present = frozenset(available)
    return next((tag for tag in chain if tag in present), DUTCH)


def freeze(
    version: MessageVersion,
    blocks: Sequence[FilledBlock],
    bodies: Mapping[str, Body],
    free_texts: Mapping[str, str],
) -> None:
    """Store the renderings of a version and close it (2 queries); `free_texts` are machine translations by language.

    The version keeps the block versions that it was rendered with, and the parameters as they were understood.
    """
    version.blocks = [
        {"block": each.block.id, "version": each.block.version, "params": phrasebook().serialise(each.values)}
        for each in blocks
    ]
    version.frozen_at = clock.now()
    version.save(update_fields=["blocks", "frozen_at"])
    Rendering.objects.bulk_create(
        [
            Rendering(
                organisation_id=version.organisation_id,
                version=version,
                language=language,
                body=body,
                free_text=free_texts.get(language, ""),
            )
            for language, body in bodies.items()
        ]
    )


def blocks_of(body: Body, child: str = "") -> list[RenderedBlock]:
    """Return the blocks of a frozen body with the first name(s) of the child filled in."""
    return [named(from_dict(each), child) for each in body["blocks"]]


def named(block: RenderedBlock, child: str) -> RenderedBlock:
    """Return a rendered block with the child's name in place of the mark."""
    return replace(
        block,
        title=block.title.replace(CHILD_MARK, child),
        text=block.text.replace(CHILD_MARK, child),
        do=block.do.replace(CHILD_MARK, child) if block.do else block.do,
    )
