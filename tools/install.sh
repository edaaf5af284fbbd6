#!/bin/sh
# Makes .venv with pinned packages; quick when nothing changed. Extra words are extras: `install.sh test`.
set -eu
cd "$(dirname "$0")/.."
python="${PYTHON:-python3}"
extras="${1:-}"
stop() { printf '\n%s\n' "$1" >&2; exit 1; }

command -v "$python" >/dev/null || stop "Python is missing. Install Python 3.11 or newer (Debian: sudo apt install python3 python3-venv)."
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || stop "Python 3.11 or newer is needed; $python is $("$python" -V 2>&1)."
"$python" -c 'import venv, ensurepip' 2>/dev/null || stop "Python's venv module is missing. Install it (Debian: sudo apt install python3-venv) and try again."
free=$(df -Pk . | awk 'NR==2 {print $4}')
[ "$free" -gt 1000000 ] || stop "The disk is nearly full: 1 GB is needed here, $((free / 1024)) MB are left."

stamp=".venv/installed-${extras:-run}"
wanted=$(cat pyproject.toml constraints.txt | cksum)
[ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && exit 0
[ -x .venv/bin/python ] || "$python" -m venv .venv || stop "The virtual environment could not be made in .venv."
echo "Installing packages into .venv (once; this takes a minute)..."
if [ -n "$extras" ]; then target=".[$extras]"; else target="."; fi
.venv/bin/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e "$target" \
    || stop "Installing failed: pip's message above says why. Without a network, point pip at a folder of wheels."
.venv/bin/python -m pip install --quiet --disable-pip-version-check -c constraints.txt setuptools wheel || true
printf '%s' "$wanted" > "$stamp"
