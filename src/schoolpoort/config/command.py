"""The `schoolpoort` command: one subcommand per module of `config.commands`."""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

#: Subcommand -> (module with add_arguments(parser) and run(arguments) -> exit code, one-line help).
COMMANDS = {
    "serve": ("schoolpoort.config.commands.serve", "start the web server and the worker, and watch over both"),
    "worker": ("schoolpoort.config.commands.worker", "do background work only (for a second machine)"),
    "migrate": ("schoolpoort.config.commands.migrate", "bring the database up to this version"),
    "upgrade": ("schoolpoort.config.commands.upgrade", "back up, bring the database up to this version, and check"),
    "backup": ("schoolpoort.config.commands.backup", "write everything into one encrypted file, and read it back"),
    "restore": ("schoolpoort.config.commands.restore", "put a backup back"),
    "repeat-erasures": (
        "schoolpoort.config.commands.repeat_erasures",
        "erase again what a restore brought back, from the list that it wrote",
    ),
    "demo": ("schoolpoort.config.commands.demo", "load the demo town and print a sign-in link per role"),
    "import-roster": ("schoolpoort.config.commands.import_roster", "import children and guardians; a dry run first"),
    "receive-mail": ("schoolpoort.config.commands.receive_mail", "take one mail on standard input"),
    "privacy-file": ("schoolpoort.config.commands.privacy_file", "write the register of processing and the assessment"),
    "purge": ("schoolpoort.config.commands.purge", "say what is kept for too long; take it away with --yes"),
    "forget-second-factor": (
        "schoolpoort.config.commands.forget_second_factor",
        "let a colleague who lost the device set up a new second factor",
    ),
    "rotate-keys": ("schoolpoort.config.commands.rotate_keys", "encrypt everything with a new key, while in use"),
    "verify-audit": ("schoolpoort.config.commands.verify_audit", "say whether the history was changed afterwards"),
    "phrase": ("schoolpoort.engines.phrasebook.command", "look up and render building blocks"),
    "plain-dutch": ("schoolpoort.config.commands.plain_dutch", "say how hard a Dutch text is, and what it tells"),
    "match": ("schoolpoort.engines.planner.match_command", "plan who helps whom, with reasons and proven bounds"),
    "check-match": ("schoolpoort.engines.planner.check_match_command", "say which rules a plan breaks"),
    "check": ("schoolpoort.config.commands.check", "say what is not right in the configuration"),
}


def build_parser(only: str | None = None) -> argparse.ArgumentParser:
    """Return the parser; only the asked subcommand's module is imported, so that the engines' need no Django."""
    parser = argparse.ArgumentParser(prog="schoolpoort", description="Family-school cooperation: the school gate.")
    subcommands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (module, summary) in COMMANDS.items():
        subparser = subcommands.add_parser(name, help=summary, description=summary)
        if only in (None, name):
            import_module(module).add_arguments(subparser)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one subcommand and return its exit code; 130 when it was interrupted."""
    words = list(sys.argv[1:] if argv is None else argv)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "schoolpoort.config.settings")
    named = next((word for word in words if word in COMMANDS), None)
    arguments = build_parser(named or "").parse_args(words)
    try:
        code: int = import_module(COMMANDS[arguments.command][0]).run(arguments)
    except KeyboardInterrupt:
        return 130
    return code
