"""Plain Dutch: how hard a text is, what makes it so, what to write instead, and what it says (JSON in and out)."""

from schoolpoort.engines.plain_dutch.analysing import analyse, analyse_many
from schoolpoort.engines.plain_dutch.block_protocol import BlockCatalogue, BlockParameter, CatalogueBlock
from schoolpoort.engines.plain_dutch.findings import Finding, Rule, Severity
from schoolpoort.engines.plain_dutch.result import Analysis, Fact, ProposedBlock, SentenceScore, Verdict
from schoolpoort.engines.plain_dutch.scoring import Level

__all__ = [
    "Analysis",
    "BlockCatalogue",
    "BlockParameter",
    "CatalogueBlock",
    "Fact",
    "Finding",
    "Level",
    "ProposedBlock",
    "Rule",
    "SentenceScore",
    "Severity",
    "Verdict",
    "analyse",
    "analyse_many",
]
