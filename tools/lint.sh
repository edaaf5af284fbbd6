#!/bin/sh
# Style, types and the import contracts.
set -eu
cd "$(dirname "$0")/.."
sh tools/install.sh test,postgresql
.venv/bin/ruff check src tests benchmarks tools
.venv/bin/ruff format --check src tests benchmarks tools
.venv/bin/mypy src/schoolpoort/engines src/schoolpoort/core src/schoolpoort/contexts src/schoolpoort/design src/schoolpoort/pages src/schoolpoort/api \
    src/schoolpoort/demo src/schoolpoort/config
.venv/bin/lint-imports
