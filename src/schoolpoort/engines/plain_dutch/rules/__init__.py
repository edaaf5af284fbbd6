"""The rules of plain Dutch: one class each. The order is the order in which they are explained."""

from schoolpoort.engines.plain_dutch.findings import Rule
from schoolpoort.engines.plain_dutch.rules.blame import Blame
from schoolpoort.engines.plain_dutch.rules.capitals import Capitals
from schoolpoort.engines.plain_dutch.rules.clauses import SeveralMessages, SubordinateClauses
from schoolpoort.engines.plain_dutch.rules.date_without_weekday import DateWithoutWeekday
from schoolpoort.engines.plain_dutch.rules.double_negation import DoubleNegation
from schoolpoort.engines.plain_dutch.rules.figurative import Figurative
from schoolpoort.engines.plain_dutch.rules.formal_word import FormalWord
from schoolpoort.engines.plain_dutch.rules.indirect_request import IndirectRequest
from schoolpoort.engines.plain_dutch.rules.jargon import Jargon
from schoolpoort.engines.plain_dutch.rules.long_compound import LongCompound
from schoolpoort.engines.plain_dutch.rules.mixed_address import MixedAddress
from schoolpoort.engines.plain_dutch.rules.nominalisation import Nominalisation
from schoolpoort.engines.plain_dutch.rules.number_in_words import NumberInWords
from schoolpoort.engines.plain_dutch.rules.one_word_per_thing import OneWordPerThing
from schoolpoort.engines.plain_dutch.rules.passive import Passive
from schoolpoort.engines.plain_dutch.rules.preposition_chain import PrepositionChain
from schoolpoort.engines.plain_dutch.rules.rare_word import RareWord
from schoolpoort.engines.plain_dutch.rules.sentence_length import SentenceLength
from schoolpoort.engines.plain_dutch.rules.simpler_word import SimplerWord
from schoolpoort.engines.plain_dutch.rules.split_verb import SplitVerb
from schoolpoort.engines.plain_dutch.rules.vague_date import VagueDate
from schoolpoort.engines.plain_dutch.rules.wall_of_text import WallOfText
from schoolpoort.engines.plain_dutch.rules.whole_letter import MissingWhen, NoAction, SeveralTopics

RULES: tuple[Rule, ...] = (
    NoAction(),
    MissingWhen(),
    SeveralTopics(),
    SentenceLength(),
    SeveralMessages(),
    SubordinateClauses(),
    SplitVerb(),
    Passive(),
    Nominalisation(),
    PrepositionChain(),
    DoubleNegation(),
    IndirectRequest(),
    FormalWord(),
    SimplerWord(),
    Jargon(),
    Figurative(),
    RareWord(),
    LongCompound(),
    VagueDate(),
    DateWithoutWeekday(),
    NumberInWords(),
    OneWordPerThing(),
    MixedAddress(),
    Blame(),
    Capitals(),
    WallOfText(),
)

__all__ = ["RULES"]
