"""Keeps a PostgreSQL database safe, with PostgreSQL's own tools."""

import os
import secrets
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import psycopg
from psycopg import sql

from schoolpoort.config.safekeeping.manifest import Contents
from schoolpoort.config.safekeeping.refusals import BackupDamaged, FormerUnreadable, SafekeepingRefused
from schoolpoort.config.safekeeping.stores import SESSION_TABLES
from schoolpoort.core import clock

_FEW = 3
#: A database from which others can be renamed.
_MAINTENANCE = "postgres"
_VARIABLES = {"HOST": "PGHOST", "PORT": "PGPORT", "USER": "PGUSER", "PASSWORD": "PGPASSWORD"}


def _tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise SafekeepingRefused(
            f"The program {name} is missing. Install PostgreSQL's client (Debian: sudo apt install postgresql-client), "
            "of the same version as the server or newer."
        )
    return found


def _contents(connection: "psycopg.Connection[Any]") -> Contents:
    tables = connection.execute(
        "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename"
    ).fetchall()
    counts = {}
    for (name,) in tables:
        row = connection.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(name))).fetchone()
        counts[str(name)] = int(row[0]) if row else 0
    rows = []
    if "django_migrations" in counts:
        rows = connection.execute("SELECT app || '.' || name FROM django_migrations ORDER BY id").fetchall()
    return Contents(counts, [str(name) for (name,) in rows])


@dataclass(frozen=True)
class Server:
    """How to reach PostgreSQL: for its tools through their environment, never on a command line."""

    environment: dict[str, str]
    name: str

    def connect(self, database: str | None = None) -> "psycopg.Connection[Any]":
        """Open a connection. Raises SafekeepingRefused when the server does not answer."""
        given = {variable.removeprefix("PG").lower(): value for variable, value in self.environment.items()}
        try:
            return psycopg.connect(**given, dbname=database or self.name, autocommit=True)  # type: ignore[arg-type]
        except psycopg.OperationalError as error:
            raise SafekeepingRefused(f"PostgreSQL cannot be reached: {error}".strip()) from None

    def run(self, tool: str, *words: str) -> None:
        """Run one of PostgreSQL's tools. Raises SafekeepingRefused with its own last words."""
        environment = {**os.environ, **self.environment}
        done = subprocess.run([_tool(tool), *words], env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            said = done.stderr.strip().splitlines()[-1:] or ["it did not say why"]
            raise SafekeepingRefused(f"{tool} did not succeed: {said[0]}")


class PostgresqlScratch:
    """A database that was restored on the same server."""

    def __init__(self, server: Server, name: str) -> None:
        self._server = server
        self.name = name
        self.took_over = False
        self._former = ""

    def contents(self) -> Contents:
        """Return what is in it."""
        with self._server.connect(self.name) as connection:
            return _contents(connection)

    def values(self, table: str, column: str) -> Iterator[Any]:
        """Yield a few values of a column that are not empty."""
        where = "table_schema = current_schema() AND table_name = %s AND column_name = %s"
        with self._server.connect(self.name) as connection:
            asked = f"SELECT 1 FROM information_schema.columns WHERE {where}"
            if connection.execute(asked, [table, column]).fetchone() is None:
                return
            query = sql.SQL("SELECT {0} FROM {1} WHERE length({0}) > 0 LIMIT {2}")
            rows = connection.execute(query.format(sql.Identifier(column), sql.Identifier(table), _FEW)).fetchall()
        yield from (value for (value,) in rows)

    def take_over(self, aside: Path) -> str:
        """Change the names of the two databases in one transaction."""
        kept = f"{self._server.name}_before_{clock.local(clock.now()):%Y%m%d_%H%M%S}"
        with self._server.connect(self.name) as connection:
            for table in SESSION_TABLES:
                if connection.execute("SELECT to_regclass(%s)", [table]).fetchone() != (None,):
                    connection.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table)))
        with self._server.connect(_MAINTENANCE) as connection:
            self._refuse_others(connection)
            rename = sql.SQL("ALTER DATABASE {} RENAME TO {}")
            try:
                with connection.transaction():
                    connection.execute(rename.format(sql.Identifier(self._server.name), sql.Identifier(kept)))
                    connection.execute(rename.format(sql.Identifier(self.name), sql.Identifier(self._server.name)))
            except psycopg.Error as error:
                raise SafekeepingRefused(
                    f"The databases could not be exchanged: {error}. Nothing was changed."
                ) from None
        self.took_over, self._former = True, kept
        return f"the database {kept}"

    def former_rows(self, table: str, columns: Sequence[str]) -> list[tuple[Any, ...]]:
        """Return rows of the former database. Raises FormerUnreadable."""
        if not self._former:
            raise FormerUnreadable
        names = sql.SQL(", ").join(sql.Identifier(each) for each in columns)
        try:
            with self._server.connect(self._former) as connection:
                return connection.execute(sql.SQL("SELECT {} FROM {}").format(names, sql.Identifier(table))).fetchall()
        except (psycopg.Error, SafekeepingRefused):
            raise FormerUnreadable from None

    def _refuse_others(self, connection: "psycopg.Connection[Any]") -> None:
        asked = "SELECT count(*) FROM pg_stat_activity WHERE datname = %s"
        row = connection.execute(asked, [self._server.name]).fetchone()
        if row and row[0]:
            raise SafekeepingRefused(
                f"{row[0]} other connections use the database. Stop Schoolpoort on every machine first. "
                "Nothing was changed."
            )


class PostgresqlStore:
    """The database of this installation on its server."""

    engine = "postgresql"

    def __init__(self, server: Server) -> None:
        self._server = server

    @classmethod
    def of(cls, database: Mapping[str, Any]) -> Self:
        """Return the store of one of Django's database settings."""
        environment = {variable: str(database[key]) for key, variable in _VARIABLES.items() if database.get(key)}
        options = database.get("OPTIONS", {})
        environment |= {
            f"PG{key.upper()}": str(options[key])
            for key in ("sslmode", "sslrootcert", "sslcert", "sslkey")
            if key in options
        }
        return cls(Server(environment, str(database["NAME"])))

    def size(self) -> int:
        """Return the bytes of the database on the server."""
        with self._server.connect() as connection:
            row = connection.execute("SELECT pg_database_size(current_database())").fetchone()
        return int(row[0]) if row else 0

    def snapshot(self, target: Path) -> Contents:
        """Dump the database as it is at one moment; the counts are of the same moment."""
        descriptor = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        os.close(descriptor)
        with self._server.connect() as connection, connection.transaction():
            connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            row = connection.execute("SELECT pg_export_snapshot()").fetchone()
            moment = str(row[0]) if row else ""
            # The archive compresses, so pg_dump need not.
            words = ["--format=custom", "--compress=0", "--no-owner", "--no-privileges", f"--snapshot={moment}"]
            self._server.run("pg_dump", *words, f"--file={target}", self._server.name)
            return _contents(connection)

    @contextmanager
    def scratch(self, snapshot: Path) -> Iterator[PostgresqlScratch]:
        """Restore into a new database on the same server; the user of the database must be allowed to make one."""
        scratch = PostgresqlScratch(self._server, f"{self._server.name}_restored_{secrets.token_hex(4)}")
        with self._server.connect(_MAINTENANCE) as connection:
            try:
                connection.execute(
                    sql.SQL("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8'").format(
                        sql.Identifier(scratch.name)
                    )
                )
            except psycopg.errors.InsufficientPrivilege:
                raise SafekeepingRefused(
                    "The user of the database may not make databases, so nothing can be checked or restored. Let a "
                    "PostgreSQL administrator run: ALTER ROLE … CREATEDB"
                ) from None
            except psycopg.Error as error:
                raise SafekeepingRefused(f"PostgreSQL could not make a database: {error}") from None
        try:
            self._fill(scratch, snapshot)
            yield scratch
        finally:
            if not scratch.took_over:
                with self._server.connect(_MAINTENANCE) as connection:
                    connection.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(scratch.name)))

    def _fill(self, scratch: PostgresqlScratch, snapshot: Path) -> None:
        words = ["--no-owner", "--no-privileges", "--exit-on-error", f"--dbname={scratch.name}", str(snapshot)]
        try:
            self._server.run("pg_restore", *words)
        except SafekeepingRefused as refusal:
            raise BackupDamaged(f"The database in this backup could not be restored. {refusal}") from None
