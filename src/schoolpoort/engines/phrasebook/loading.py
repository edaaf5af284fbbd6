"""Reading block definitions from TOML, with file, line and block of every fault."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from .block_reading import BlockReader
from .errors import CatalogueError, Problem
from .model import Block
from .toml_positions import TomlPositions, syntax_error_line


def load_blocks(folder: Path) -> dict[str, Block]:
    """Return all blocks of `folder`/blocks/*.toml by id; raise CatalogueError with all problems of all files."""
    blocks: dict[str, Block] = {}
    problems: list[Problem] = []
    for path in sorted((folder / "blocks").glob("*.toml")):
        file = path.relative_to(folder).as_posix()
        found, faults = read_blocks(path.read_bytes(), file)
        problems.extend(faults)
        for block in found:
            if (other := blocks.get(block.id)) is not None:
                sentence = f"this id is already used in {other.file}, line {other.line}"
                problems.append(Problem(file, block.line, block.id, sentence))
            blocks[block.id] = block
    if problems:
        raise CatalogueError(problems)
    return blocks


def read_blocks(content: bytes, file: str) -> tuple[list[Block], list[Problem]]:
    """Return the blocks of one TOML file and its problems; a block with a problem is left out."""
    try:
        source = content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = content.count(b"\n", 0, fault.start) + 1
        return [], [Problem(file, line, "", "this is not UTF-8 text; save the file as UTF-8")]
    try:
        tables: Mapping[str, object] = tomllib.loads(source)
    except tomllib.TOMLDecodeError as fault:
        line = syntax_error_line(str(fault)) or len(source.splitlines())
        return [], [Problem(file, line, _block_at(source, line), f"not valid TOML: {fault}")]
    positions = TomlPositions(source)
    blocks: list[Block] = []
    problems: list[Problem] = []
    for block_id, table in tables.items():
        reader = BlockReader(block_id, file, positions)
        block = reader.read(table)
        problems.extend(reader.problems)
        if block is not None:
            blocks.append(block)
    return blocks, problems


def _block_at(source: str, line: int) -> str:
    """Return the block whose table stands last before a line, for an error that stops the parser."""
    positions = TomlPositions("\n".join(source.splitlines()[:line]))
    return positions.last_table
