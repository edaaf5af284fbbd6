"""`schoolpoort phrase ...`: look into the phrasebook and keep it sound from the command line, without Django."""

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from .block_catalogue import Catalogue
from .errors import CatalogueError, InvalidParameters, UnknownBlock
from .formatting import strip_isolates
from .rendered import RenderedBlock
from .rendered_json import to_dict
from .schema import RENDERED_BLOCK_SCHEMA
from .status_command import add_status_arguments, run_status

OK, FAULTS, WRONG_USE = 0, 1, 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the subcommands of `phrase` to a parser."""
    parser.add_argument("--catalogue", type=Path, help="folder of the catalogue (default: the one of the package)")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    render = actions.add_parser("render", help="show a block in one language")
    render.add_argument("block", metavar="BLOCK", help="id of the block, for example swimming-starts")
    render.add_argument(
        "--lang", action="append", default=[], metavar="TAG",
        help="language tag; give it again for the languages to fall back on (default: nl)",
    )  # fmt: skip
    render.add_argument(
        "--param", action="append", default=[], metavar="NAME=VALUE",
        help="a parameter, for example date=2026-12-03; a comma between the options of a choice of several",
    )  # fmt: skip
    render.add_argument("--child", default="", metavar="NAME", help="first name of the child")
    render.add_argument("--json", action="store_true", help="write JSON (see the action schema)")
    listing = actions.add_parser("list", help="list the blocks")
    listing.add_argument("--json", action="store_true", help="write JSON with the parameters of each block")
    search = actions.add_parser("search", help="find blocks by Dutch words")
    search.add_argument("query", metavar="QUERY", nargs="+")
    search.add_argument("--limit", type=int, default=8, metavar="N")
    actions.add_parser("check", help="name every problem in the catalogue, with file, line and block")
    actions.add_parser("schema", help="write the JSON schema of a rendered block")
    add_status_arguments(actions.add_parser("status", help="show or update how far the texts were checked"))


def run(args: argparse.Namespace) -> int:
    """Run a `phrase` subcommand; return 0, 1 for faults in the catalogue, or 2 for wrong use."""
    try:
        return _ACTIONS[args.action](Catalogue.load(args.catalogue), args)
    except CatalogueError as fault:
        for problem in fault.problems:
            print(problem, file=sys.stderr)
        return FAULTS
    except UnknownBlock as fault:
        print(f"{fault} See 'phrase list'.", file=sys.stderr)
    except InvalidParameters as fault:
        print(f"Block {fault.block_id} cannot be made with these parameters:", file=sys.stderr)
        for name, sentence in fault.problems.items():
            print(f"  {name}: {sentence}", file=sys.stderr)
    return WRONG_USE


def main(argv: list[str] | None = None) -> int:
    """Run the command by itself: `python -m schoolpoort.engines.phrasebook`."""
    parser = argparse.ArgumentParser(prog="phrase", description="The phrasebook of school messages.")
    add_arguments(parser)
    return run(parser.parse_args(argv))


def _render(catalogue: Catalogue, args: argparse.Namespace) -> int:
    params: dict[str, object] = {}
    for pair in args.param:
        name, equals, value = pair.partition("=")
        if not equals:
            print(f"Write a parameter as NAME=VALUE, not '{pair}'.", file=sys.stderr)
            return WRONG_USE
        params[name.strip()] = value
    rendered = catalogue.render(args.block, params, args.lang, args.child)
    print(json.dumps(to_dict(rendered), ensure_ascii=False, indent=2) if args.json else _plain(rendered))
    return OK


def _plain(rendered: RenderedBlock) -> str:
    lines = [rendered.title, "", rendered.text]
    if rendered.do:
        lines += ["", f"→ {rendered.do}"]
    if rendered.items:
        lines += ["", *(f"- {item.label}" for item in rendered.items)]
    remark = f"[{rendered.language}, {rendered.status.status}"
    remark += ", older than the Dutch" if rendered.status.stale else ""
    remark += f", asked: {rendered.asked}]" if rendered.fell_back else "]"
    return strip_isolates("\n".join([*lines, "", remark]))


def _list(catalogue: Catalogue, args: argparse.Namespace) -> int:
    blocks = catalogue.blocks()
    if args.json:
        described = [
            {
                "id": block.id,
                "version": block.version,
                "category": block.category,
                "purpose": block.purpose,
                "answer": block.answer,
                "params": {p.name: {"type": p.type, "required": p.required} for p in block.params.values()},
            }
            for block in blocks
        ]
        print(json.dumps(described, ensure_ascii=False, indent=2))
        return OK
    for block in blocks:
        params = " ".join(name if p.required else f"[{name}]" for name, p in block.params.items())
        print(f"{block.id:<28} {block.category:<12} {_title(catalogue, block.id)}  ({params})")
    return OK


def _search(catalogue: Catalogue, args: argparse.Namespace) -> int:
    found = catalogue.search(" ".join(args.query), args.limit)
    for block in found:
        print(f"{block.id:<28} {_title(catalogue, block.id)}")
    if not found:
        print("Nothing found.", file=sys.stderr)
    return OK if found else FAULTS


def _check(catalogue: Catalogue, _args: argparse.Namespace) -> int:
    problems = catalogue.validate()
    for problem in problems:
        print(problem)
    languages = ", ".join(catalogue.languages)
    print(f"{len(catalogue.blocks())} blocks in {languages}: {len(problems)} problems.", file=sys.stderr)
    return FAULTS if problems else OK


def _schema(_catalogue: Catalogue, _args: argparse.Namespace) -> int:
    print(json.dumps(RENDERED_BLOCK_SCHEMA, indent=2))
    return OK


def _status(catalogue: Catalogue, args: argparse.Namespace) -> int:
    return run_status(catalogue, args, datetime.now(UTC).date())


def _title(catalogue: Catalogue, block_id: str) -> str:
    return catalogue.store.texts("nl").static_text(block_id)


_ACTIONS: Mapping[str, Callable[[Catalogue, argparse.Namespace], int]] = {
    "render": _render,
    "list": _list,
    "search": _search,
    "check": _check,
    "schema": _schema,
    "status": _status,
}
