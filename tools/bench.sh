#!/bin/sh
# `make bench`: measures on SQLite and, where PostgreSQL is installed, on a private cluster; one table in docs/benchmarks.md.
set -eu
cd "$(dirname "$0")/.."
sh tools/install.sh test,postgresql
exec .venv/bin/python -m benchmarks "$@"
