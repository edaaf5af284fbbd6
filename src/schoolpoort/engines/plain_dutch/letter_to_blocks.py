"""From a letter to building blocks, filled in: which blocks say what the letter says, and what they leave out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from schoolpoort.engines.plain_dutch.block_protocol import BlockCatalogue, BlockParameter, CatalogueBlock
from schoolpoort.engines.plain_dutch.compounds import split_compound
from schoolpoort.engines.plain_dutch.document import Sentence, TextDocument
from schoolpoort.engines.plain_dutch.frequency import zipf
from schoolpoort.engines.plain_dutch.inflection import stem_of
from schoolpoort.engines.plain_dutch.result import Fact, ProposedBlock

#: A block is proposed when its words make this much of a sentence's weight.
_ENOUGH = 1.0
_MOST_BLOCKS = 4
#: How many sentences after a block's own its facts may stand.
_NEAR = 4


@dataclass(frozen=True)
class Proposal:
    """The blocks, and the stretches of the letter that no block says."""

    blocks: tuple[ProposedBlock, ...]
    left_over: tuple[tuple[int, int], ...]


def propose_blocks(document: TextDocument, facts: Sequence[Fact], catalogue: BlockCatalogue) -> Proposal:
    """Return the blocks that fit a letter, in its order, with the parameters that its facts fill."""
    chosen: dict[str, tuple[float, Sentence]] = {}
    blocks = {block.id: block for block in catalogue.blocks()}
    words_of = {block.id: _block_words(block) for block in blocks.values()}
    for sentence in document:
        for block_id, score in _fitting(sentence, words_of):
            if score > chosen.get(block_id, (0.0, sentence))[0]:
                chosen[block_id] = (score, sentence)
    best = sorted(chosen.items(), key=lambda pair: -pair[1][0])[:_MOST_BLOCKS]
    proposed, claimed = [], set()
    for block_id, (_score, sentence) in sorted(best, key=lambda pair: pair[1][1].start):
        if sentence.start in claimed:
            continue
        claimed.add(sentence.start)
        proposed.append(_filled(blocks[block_id], sentence, document, facts, catalogue))
    covered = [span for block in proposed for span in block.covers]
    left = tuple((each.start, each.end) for each in document if each.words and not _within(each, covered))
    return Proposal(tuple(proposed), left)


def _stems(text: str) -> set[str]:
    """Return the stems of the content words of a search word or sentence, parts of compounds among them."""
    words = [word.strip(".,;:!?()'\"").lower() for word in text.split()]
    content = [word for word in words if len(word) > 3 and zipf(word) < 5.8]
    parts = [part for word in content for part in (word, *split_compound(word))]
    return {_stem(part) for part in parts if len(part) > 3}


def _stem(word: str) -> str:
    if word.endswith("en") and len(word) > 4:
        return stem_of(word)
    return word.removesuffix("s").removesuffix("je") if len(word) > 5 else word


def _block_words(block: CatalogueBlock) -> list[set[str]]:
    phrases = [_stems(each) for each in (*block.search, block.id.replace("-", " "))]
    return [each for each in phrases if each]


def _fitting(sentence: Sentence, words_of: dict[str, list[set[str]]]) -> Iterator[tuple[str, float]]:
    stems = _stems(sentence.text)
    if not stems:
        return
    for block_id, phrases in words_of.items():
        whole = [phrase for phrase in phrases if phrase <= stems]
        score = sum(sum(max(0.0, 6.5 - zipf(stem)) for stem in phrase) / 2 for phrase in whole)
        if score >= _ENOUGH:
            yield block_id, score


def _filled(
    block: CatalogueBlock,
    sentence: Sentence,
    document: TextDocument,
    facts: Sequence[Fact],
    catalogue: BlockCatalogue,
) -> ProposedBlock:
    """Fill the parameters from the facts of the block's sentence and the few after it."""
    place = document.sentences.index(sentence)
    near = document.sentences[max(0, place - 1) : place + 1 + _NEAR]
    reach = (near[0].start, near[-1].end)
    here = [fact for fact in facts if reach[0] <= fact.start < reach[1]]
    here.sort(key=lambda fact: (abs(fact.start - sentence.start), fact.start))
    used: list[Fact] = []
    params: dict[str, object] = {}
    for parameter in block.params.values():
        value = _value(block, parameter, here, used, document.text[slice(*reach)], catalogue)
        if value is not None:
            params[parameter.name] = value
    covers = {(sentence.start, sentence.end)}
    covers |= {(each.start, each.end) for each in document for fact in used if each.start <= fact.start < each.end}
    return ProposedBlock(block.id, params, tuple(sorted(covers)))


_FACT_OF_TYPE = {"date": "date", "time": "time", "euro": "amount", "period": "period", "place": "place"}


def _value(
    block: CatalogueBlock,
    parameter: BlockParameter,
    here: Sequence[Fact],
    used: list[Fact],
    text: str,
    catalogue: BlockCatalogue,
) -> object | None:
    if parameter.type == "choice":
        return _choice(block, parameter, text, catalogue)
    kind = _FACT_OF_TYPE.get(parameter.type)
    fact = next((each for each in here if each.kind == kind and each not in used), None)
    if fact is None:
        return None
    used.append(fact)
    return fact.value


def _choice(block: CatalogueBlock, parameter: BlockParameter, text: str, catalogue: BlockCatalogue) -> object | None:
    stems = _stems(text)
    named = [
        option
        for option in parameter.options
        if (label := _stems(catalogue.option_label(block.id, parameter.name, option))) and label & stems
    ]
    if not named:
        return None
    return named if parameter.many else named[0]


def _within(sentence: Sentence, covered: Sequence[tuple[int, int]]) -> bool:
    return any(start <= sentence.start and sentence.end <= end for start, end in covered)
