#!/bin/sh
# `make run`: from a fresh checkout to a running demo town.
set -eu
cd "$(dirname "$0")/.."
sh tools/install.sh
export SCHOOLPOORT_HOME="${SCHOOLPOORT_HOME:-var}" SCHOOLPOORT_DEMO=true
export SCHOOLPOORT_BASE_URL="${SCHOOLPOORT_BASE_URL:-http://localhost:$PORT}"
.venv/bin/schoolpoort migrate
.venv/bin/schoolpoort demo --if-empty
exec .venv/bin/schoolpoort serve --port "$PORT"
