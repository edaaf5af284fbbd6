#!/bin/sh
# `make test`: installs what the tests need and runs all of them. Extra words go to pytest.
set -eu
cd "$(dirname "$0")/.."
sh tools/install.sh test,postgresql
need() { # need COMMAND PACKAGE: install a Debian package where a command is missing and that is allowed
    command -v "$1" >/dev/null 2>&1 && return 0
    if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
        echo "Installing $2..."
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2"; } >/dev/null 2>&1 && return 0
    fi
    echo "$1 is missing: the tests that need it will fail. Install it (Debian: sudo apt install $2)." >&2
}
need chromium chromium
need pdftoppm poppler-utils
need smtp-sink postfix
need node nodejs
need npm npm
need faketime faketime
processes="${TEST_PROCESSES:-$(.venv/bin/python -c 'import os; print(min(4, os.cpu_count() or 1))')}"
exec .venv/bin/python -m pytest -q -n "$processes" --dist loadgroup "$@"
