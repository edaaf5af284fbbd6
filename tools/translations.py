"""Staff texts for translators: `python tools/translations.py extract|compile|check`.

Dutch is written in the source and is the msgid. `extract` collects it from Python and templates into locale/django.pot
and brings every language's django.po up to date; `compile` makes the django.mo that Django reads; `check` says what a
translator or a developer still has to do. Nothing but Babel and Django is needed: no gettext tools of the system.
docs/translating.md tells the rest.
"""

import argparse
import io
import os
import re
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

SOURCE = Path(__file__).resolve().parent.parent / "src" / "schoolpoort"
LOCALE = SOURCE / "locale"
TEMPLATE = LOCALE / "django.pot"
#: Languages that staff can choose beside Dutch, which is the source.
LANGUAGES = ("en",)

#: Function names in Python and in templatized templates, and the place of their arguments.
KEYWORDS: dict[str, tuple[int | tuple[int, str], ...] | None] = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
_PLACEHOLDER = re.compile(r"%\((\w+)\)[#0\- +]*[\d.]*[a-zA-Z]|\{(\w*)\}")
#: Header lines with a day, a machine or a person: they would make two runs differ.
_CHANGING_HEADER = re.compile(
    r'"(POT-Creation-Date|PO-Revision-Date|Last-Translator|Generated-By|Report-Msgid-Bugs-To|Language-Team)'
)
_HEADER = """\
# Staff texts of Schoolpoort: the Dutch of the source, for translators.
# Licence: EUPL-1.2, as the rest of Schoolpoort. docs/translating.md tells how to translate.
"""

_NO_DAY = datetime(1970, 1, 1, tzinfo=UTC)

Key = tuple[str, str | None]


def messages_of(path: Path) -> Iterator[tuple[str | tuple[str, ...], str | None, list[str]]]:
    """Yield (msgid or singular and plural, context, comments for translators) of one Python file or template."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        python_like = templatize(text, origin=str(path))
        # Only the calls matter; a page's own indentation means nothing to Python's tokenizer.
        text = "\n".join(line.lstrip() for line in python_like.splitlines())
    source = io.BytesIO(text.encode())
    found = extract("python", source, KEYWORDS, comment_tags=("Translators:",), strip_comment_tags=True)
    for _line, msgid, comments, context in found:
        yield msgid, context, list(comments)


def source_files() -> list[Path]:
    """Return every Python file and template with staff texts, in a fixed order."""
    files = [*SOURCE.rglob("*.py"), *SOURCE.glob("**/templates/**/*.html"), *SOURCE.glob("**/templates/**/*.txt")]
    return sorted(path for path in files if "migrations" not in path.parts)


def extract_template() -> Catalog:
    """Return the catalogue of all Dutch staff texts in the source, without translations."""
    catalog = _catalog(None)
    for path in source_files():
        # No line numbers: a text that only moved is no change for a translator.
        place = (path.relative_to(SOURCE).as_posix(), 0)
        for msgid, context, comments in messages_of(path):
            catalog.add(msgid, locations=[place], auto_comments=comments, context=context)
    return catalog


def _catalog(language: str | None) -> Catalog:
    header = _HEADER.rstrip()
    return Catalog(locale=language, project="Schoolpoort", version="1", header_comment=header, fuzzy=False)


def po_path(language: str) -> Path:
    """Return where a language's translations are."""
    return LOCALE / language / "LC_MESSAGES" / "django.po"


def read_translations(language: str) -> Catalog:
    """Return a language's translations; an empty catalogue where nobody has started yet."""
    path = po_path(language)
    if not path.exists():
        return _catalog(language)
    with path.open("rb") as file:
        return read_po(file, locale=language)


def write_catalog(path: Path, catalog: Catalog) -> None:
    """Write a .pot or .po as the same bytes for the same texts: sorted, without dates."""
    out = io.BytesIO()
    write_po(out, catalog, width=120, sort_output=True, ignore_obsolete=True, include_lineno=False)
    kept = [line for line in out.getvalue().decode().splitlines() if not _CHANGING_HEADER.match(line)]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(kept).rstrip("\n") + "\n", encoding="utf-8")


def update(language: str, template: Catalog) -> Catalog:
    """Return a language's catalogue with exactly the template's texts; never guesses (no fuzzy matches)."""
    catalog = read_translations(language)
    catalog.update(template, no_fuzzy_matching=True)
    catalog.header_comment = _HEADER.rstrip()
    catalog.fuzzy = False
    return catalog


def compiled(language: str) -> bytes:
    """Return the .mo of a language's .po."""
    out = io.BytesIO()
    catalog = read_translations(language)
    # Babel puts the present minute into the header of every .mo; the same texts must make the same bytes.
    catalog.creation_date = catalog.revision_date = _NO_DAY
    write_mo(out, catalog)
    return out.getvalue()


def texts(catalog: Catalog) -> Iterable[Message]:
    """Return a catalogue's messages without its header."""
    return [message for message in catalog if message.id]


def key(message: Message) -> Key:
    """Return what tells a message from all others: its (singular) Dutch text and its context."""
    msgid = message.id if isinstance(message.id, str) else message.id[0]
    return msgid, message.context


def placeholders(text: str) -> list[str]:
    """Return the names that code fills in: `%(name)s` and `{name}`."""
    return sorted(match[1] or "{" + match[2] + "}" for match in _PLACEHOLDER.finditer(text))


def problems(language: str) -> list[str]:
    """Return what is wrong with a language's translations, each as one line to act on; empty when all is well."""
    template = {key(message): message for message in texts(extract_template())}
    catalog = read_translations(language)
    written = {key(message): message for message in texts(catalog)}
    found = [f"not in django.po yet (run extract): {name[0]!r}" for name in template.keys() - written.keys()]
    found += [f"no longer in the source (run extract): {name[0]!r}" for name in written.keys() - template.keys()]
    for name, message in written.items():
        found += [f"{problem}: {name[0]!r}" for problem in problems_of(message)]
    mo = po_path(language).with_suffix(".mo")
    if not mo.exists() or mo.read_bytes() != compiled(language):
        found.append("django.mo is older than django.po (run compile)")
    return sorted(found)


def problems_of(message: Message) -> Iterator[str]:
    """Yield what is wrong with one translation."""
    ids = [message.id] if isinstance(message.id, str) else list(message.id)
    strings = [message.string] if isinstance(message.string, str) else list(message.string or ())
    if message.fuzzy:
        yield "marked fuzzy"
    if len(strings) < len(ids) or not all(strings):
        yield "not translated"
        return
    for index, string in enumerate(strings):
        wanted = placeholders(ids[min(index, len(ids) - 1)])
        # A singular may leave its number out ("1 family" or "one family").
        counted = isinstance(message.id, tuple) and set(placeholders(string)) <= set(placeholders(ids[-1]))
        if placeholders(string) != wanted and not (counted and index == 0):
            yield "other placeholders than the Dutch"


def main(arguments: list[str] | None = None) -> int:
    """Run one of the three commands; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=("extract", "compile", "check"))
    command = parser.parse_args(arguments).command
    found: list[str] = []
    if command == "extract":
        template = extract_template()
        write_catalog(TEMPLATE, template)
        for language in LANGUAGES:
            write_catalog(po_path(language), update(language, template))
    elif command == "compile":
        for language in LANGUAGES:
            po_path(language).with_suffix(".mo").write_bytes(compiled(language))
    else:
        found = [f"{language}: {problem}" for language in LANGUAGES for problem in problems(language)]
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    # Templates are only read as text: no settings beyond the defaults are needed.
    from django.conf import settings

    os.environ.pop("DJANGO_SETTINGS_MODULE", None)
    settings.configure()
    sys.exit(main())
