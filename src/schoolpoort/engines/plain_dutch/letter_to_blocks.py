"""From a letter to building blocks, filled in: which blocks say what the letter says, and what they leave out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from schoolpoort.engines.plain_dutch.block_choosing import Candidate, candidates
from schoolpoort.engines.plain_dutch.block_filling import Filling
from schoolpoort.engines.plain_dutch.block_protocol import BlockCatalogue, CatalogueBlock
from schoolpoort.engines.plain_dutch.document import Sentence, TextDocument
from schoolpoort.engines.plain_dutch.result import Fact, ProposedBlock

#: Of so many candidates the parameters are filled; more are never right.
_MOST_CANDIDATES, _MOST_BLOCKS = 6, 3
#: A second block must be spoken for this well, compared with the first.
_OF_BEST, _OF_BEST_WITHOUT_DAY = 0.35, 0.75
#: A block with all parameters of the best and more takes its place when it is spoken for this well.
_OF_LESS = 0.35
#: This share of a further block's required parameters must be in the letter.
_FILLED = 0.66
#: How many sentences around its own a further block may say.
_BEFORE, _AFTER = 1, 4
_NEEDS_DAY = frozenset({"date", "period"})


@dataclass(frozen=True)
class Proposal:
    """The blocks, and the stretches of the letter that no block says."""

    blocks: tuple[ProposedBlock, ...]
    left_over: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class _Filled:
    candidate: Candidate
    params: dict[str, object]
    used: tuple[Fact, ...]
    said: frozenset[Sentence]

    @property
    def rank(self) -> float:
        """How well the words speak for the block and the facts fit it."""
        return self.candidate.score * (0.35 + 0.65 * self.share)

    @property
    def share(self) -> float:
        """The share of the required parameters that the letter tells."""
        required = [each.name for each in self.candidate.block.params.values() if each.required]
        return sum(name in self.params for name in required) / len(required) if required else 1.0

    @property
    def days(self) -> frozenset[Fact]:
        """The days on which something is, not those before which something is due."""
        names = [each.name for each in self.candidate.block.params.values() if each.role == "when"]
        values = {self.params.get(name) for name in names if isinstance(self.params.get(name), str)}
        return frozenset(fact for fact in self.used if fact.kind in _NEEDS_DAY and fact.value in values)


def propose_blocks(document: TextDocument, facts: Sequence[Fact], catalogue: BlockCatalogue) -> Proposal:
    """Return the blocks that fit a letter, in its order, with the parameters that its facts fill.

    Nothing is dropped silently: a sentence with words is covered by a block or left over.
    """
    found = candidates(document, catalogue.blocks())[:_MOST_CANDIDATES]
    filled = [_fill(each, document.sentences, document, facts, catalogue) for each in found]
    chosen: list[_Filled] = []
    if filled:
        best = _more_complete(max(filled, key=lambda each: each.rank), filled)
        chosen = [best]
        for candidate in found:
            if candidate.block.id != best.candidate.block.id and len(chosen) < _MOST_BLOCKS:
                around = document.sentences[max(0, candidate.place - _BEFORE) : candidate.place + _AFTER + 1]
                further = _fill(candidate, around, document, facts, catalogue)
                if _adds(further, chosen):
                    chosen.append(further)
    blocks = tuple(_block(each, document) for each in sorted(chosen, key=lambda each: each.candidate.place))
    covered = {span for block in blocks for span in block.covers}
    left = tuple((each.start, each.end) for each in document if each.words and (each.start, each.end) not in covered)
    return Proposal(blocks, left)


def _fill(
    candidate: Candidate,
    sentences: Iterable[Sentence],
    document: TextDocument,
    facts: Sequence[Fact],
    catalogue: BlockCatalogue,
) -> _Filled:
    near = tuple(sentences)
    here = tuple(each for each in facts if near[0].start <= each.start < near[-1].end)
    own = document.sentences[candidate.place]
    filling = Filling(candidate.block, near, _own_first(here, own), document.text, catalogue)
    params = filling.params()
    return _Filled(candidate, params, tuple(filling.used), frozenset(filling.said))


def _own_first(facts: Sequence[Fact], own: Sentence) -> tuple[Fact, ...]:
    """Put the facts of the block's own sentence before the others, where it says the day itself."""
    mine = [each for each in facts if own.start <= each.start < own.end]
    if not any(each.kind in _NEEDS_DAY for each in mine):
        return tuple(facts)
    return (*mine, *(each for each in facts if each not in mine))


def _more_complete(best: _Filled, others: Iterable[_Filled]) -> _Filled:
    """Return the block that says the same and more (a permission for the outing), where the letter speaks of it too."""
    own = _names(best.candidate.block)
    fuller = (each for each in others if own < _names(each.candidate.block) and each.rank >= _OF_LESS * best.rank)
    return next(fuller, best)


def _names(block: CatalogueBlock) -> set[str]:
    return set(block.params)


def _adds(further: _Filled, chosen: Sequence[_Filled]) -> bool:
    """Say whether a further block tells something of its own: another sentence, and another day where it has one."""
    best = chosen[0]
    if any(further.candidate.place == each.candidate.place for each in chosen) or further.share < _FILLED:
        return False
    if any(_names(further.candidate.block) <= _names(each.candidate.block) for each in chosen):
        return False
    needs_day = any(each.type in _NEEDS_DAY and each.required for each in further.candidate.block.params.values())
    if not needs_day:
        return further.rank >= _OF_BEST_WITHOUT_DAY * best.rank and (
            further.share == 1.0 and further.candidate.phrases > 1
        )
    taken = {fact for each in chosen for fact in each.used}
    return further.rank >= _OF_BEST * best.rank and bool(further.days) and not further.days & taken


def _block(filled: _Filled, document: TextDocument) -> ProposedBlock:
    sentences = {document.sentences[filled.candidate.place], *filled.said}
    sentences |= {each for each in document for fact in filled.used if each.start <= fact.start < each.end}
    covers = tuple(sorted((each.start, each.end) for each in sentences))
    return ProposedBlock(filled.candidate.block.id, filled.params, covers)
