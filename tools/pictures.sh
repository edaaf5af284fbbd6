#!/bin/sh
# Makes the pictures of README.md and docs/gebruikersgids again, from the real screens of the demonstration.
set -eu
cd "$(dirname "$0")/.."
KEEP_PICTURES=yes exec .venv/bin/python -m pytest -q tests/e2e/test_pictures.py
