"""A new key for what is encrypted and hashed: every row is written anew, in parts, while the product is in use.

Older keys stay in use until `rows_that_need_older_keys` finds nothing, so that a kill at any moment loses nothing.
A row that somebody changes meanwhile is left alone: it is written with the new key already.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db import IntegrityError, connection, models, transaction

from schoolpoort.core.encryption import (
    EncryptedBinaryField,
    EncryptedTextField,
    UnreadableText,
    decrypt_bytes,
    encrypt_bytes,
    readable_with,
    rotate,
)
from schoolpoort.core.jobs import Progress, job
from schoolpoort.core.keys import field_keys
from schoolpoort.core.lookups import LookupField, lookups

ROTATE_JOB = "core.rotate_keys"

#: Rows of one transaction.
_PART = 500


@dataclass(frozen=True)
class EncryptedTable:
    """A table with encrypted columns."""

    model: type[models.Model]
    text: tuple[str, ...]
    binary: tuple[str, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """All encrypted columns."""
        return self.text + self.binary


@dataclass(frozen=True)
class SealedElsewhere:
    """Secrets that another application keeps in a column of its own, encrypted with our keys.

    `rewrite` writes them with the newest key; `count_older` says how many still need an older one.
    """

    place: str
    rewrite: Callable[[], None]
    count_older: Callable[[], int]


_elsewhere: dict[str, SealedElsewhere] = {}


def register_sealed(sealed: SealedElsewhere) -> None:
    """Let a rotation take such secrets along."""
    _elsewhere[sealed.place] = sealed


def encrypted_tables() -> list[EncryptedTable]:
    """Return every table with encrypted columns, whichever application it is of."""
    found = []
    for model in apps.get_models(include_auto_created=True):
        if model._meta.proxy or not model._meta.managed:
            continue
        fields = model._meta.local_concrete_fields
        text = tuple(str(each.column) for each in fields if isinstance(each, EncryptedTextField))
        binary = tuple(str(each.column) for each in fields if isinstance(each, EncryptedBinaryField))
        if text or binary:
            found.append(EncryptedTable(model, text, binary))
    return found


def _quoted(name: str | None) -> str:
    return connection.ops.quote_name(str(name))


def _parts(table: EncryptedTable) -> Iterator[list[tuple[Any, ...]]]:
    """Yield the rows of a table as they are stored: the key and the encrypted columns."""
    meta = table.model._meta
    key = _quoted(meta.pk.column)
    columns = ", ".join([key, *(_quoted(each) for each in table.columns)])
    last: Any = None
    while True:
        condition = f" WHERE {key} > %s" if last is not None else ""
        with connection.cursor() as cursor:
            cursor.execute(
                f"SELECT {columns} FROM {_quoted(meta.db_table)}{condition} ORDER BY {key} LIMIT {_PART}",
                [last] if last is not None else [],
            )
            rows = cursor.fetchall()
        if not rows:
            return
        last = rows[-1][0]
        yield rows


def _stored(value: Any) -> Any:
    return bytes(value) if isinstance(value, memoryview) else value


def _rewritten(stored: Any) -> Any:
    return rotate(stored) if isinstance(stored, str) else encrypt_bytes(decrypt_bytes(stored))


def _rewrite(table: EncryptedTable, rows: Sequence[tuple[Any, ...]]) -> None:
    newest = field_keys()[:1]
    name, key = _quoted(table.model._meta.db_table), _quoted(table.model._meta.pk.column)
    for place, column in enumerate(table.columns, start=1):
        changes = []
        for row in rows:
            stored = _stored(row[place])
            if not stored or readable_with(stored, newest):
                continue
            try:
                changes.append((_rewritten(stored), row[0], stored))
            except UnreadableText:
                # No key that we have reads it: nothing is lost by leaving it as it is, and the check will name it.
                continue
        if changes:
            # Only what is still as it was read: somebody may have changed the row meanwhile.
            statement = f"UPDATE {name} SET {_quoted(column)} = %s WHERE {key} = %s AND {_quoted(column)} = %s"
            with transaction.atomic(), connection.cursor() as cursor:
                cursor.executemany(statement, changes)


def _model_of(lookup: LookupField) -> type[models.Model]:
    return apps.get_model(lookup.model)


def _lookup_parts(lookup: LookupField) -> Iterator[list[Any]]:
    rows = _model_of(lookup)._base_manager.order_by("pk").only("pk", lookup.field, *lookup.needs)
    last: object = None
    while True:
        part = list((rows if last is None else rows.filter(pk__gt=last))[:_PART])
        if not part:
            return
        last = part[-1].pk
        yield part


def _rehash(lookup: LookupField, rows: Sequence[Any]) -> None:
    fresh = lookup.recompute(rows)
    manager = _model_of(lookup)._base_manager
    for row in rows:
        stored, new = getattr(row, lookup.field), fresh.get(row.pk)
        if new is None or new == stored:
            continue
        try:
            with transaction.atomic():
                manager.filter(pk=row.pk, **{lookup.field: stored}).update(**{lookup.field: new})
        except IntegrityError:
            # The same was added meanwhile with the new key; the check names what is left.
            continue


def count_rows() -> int:
    """Return how many steps a rotation has."""
    tables = sum(each.model._base_manager.count() for each in encrypted_tables())
    return tables + sum(_model_of(each)._base_manager.count() for each in lookups())


@job(ROTATE_JOB, resume_after_seconds=120)
def rotate_keys(progress_id: str) -> None:
    """Write every encrypted column and look-up hash with the newest key; running it again skips what is done."""
    with Progress.of(progress_id) as bar:
        bar.total(count_rows())
        for table in encrypted_tables():
            for rows in _parts(table):
                _rewrite(table, rows)
                bar.step(len(rows))
        for sealed in _elsewhere.values():
            sealed.rewrite()
        for lookup in lookups():
            for part in _lookup_parts(lookup):
                _rehash(lookup, part)
                bar.step(len(part))


@dataclass(frozen=True)
class Leftover:
    """Rows that still need an older key; `lost` says what happens to them without it, empty where that is not allowed.

    Only look-up hashes may be lost: text that cannot be read any more never.
    """

    place: str
    count: int
    lost: str = ""


def rows_that_need_older_keys() -> list[Leftover]:
    """Try every row with the newest keys alone and return what fails; reads everything, writes nothing."""
    newest = field_keys()[:1]
    found: dict[str, int] = {}
    for table in encrypted_tables():
        for rows in _parts(table):
            for row in rows:
                for column, value in zip(table.columns, row[1:], strict=True):
                    if value and not readable_with(_stored(value), newest):
                        place = f"{table.model._meta.label}.{column}"
                        found[place] = found.get(place, 0) + 1
    found |= {each.place: count for each in _elsewhere.values() if (count := each.count_older())}
    leftovers = [Leftover(place, count) for place, count in found.items()]
    return leftovers + [each for lookup in lookups() for each in _stale_hashes(lookup) if each.count]


def _stale_hashes(lookup: LookupField) -> tuple[Leftover, Leftover]:
    """Return how many hashes can still be made anew, and how many cannot because what was hashed is kept nowhere."""
    stale = lost = 0
    for part in _lookup_parts(lookup):
        fresh = lookup.recompute(part)
        for row in part:
            stored, new = getattr(row, lookup.field), fresh.get(row.pk)
            stale += new is not None and stored != new
            lost += new is None and bool(stored)
    place = f"{lookup.model}.{lookup.field}"
    return Leftover(place, stale), Leftover(place, lost, lookup.lost)
