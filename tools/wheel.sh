#!/bin/sh
# A wheel with built static files, in dist/ or the folder named: `pip install dist/*.whl && schoolpoort migrate` elsewhere.
# It is built in a copy, so that a running installation of this checkout does not notice.
set -eu
cd "$(dirname "$0")/.."
[ -x .venv/bin/pyproject-build ] || sh tools/install.sh test,postgresql
python="$PWD/.venv/bin/python"
mkdir -p "${1:-dist}"
out=$(cd "${1:-dist}" && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -R pyproject.toml README.md LICENSE ATTRIBUTION.md src "$copy"
cd "$copy"
find . -name '*.egg-info' -o -name __pycache__ | xargs rm -rf
SCHOOLPOORT_HOME="$copy/home" DJANGO_SETTINGS_MODULE=schoolpoort.config.settings SCHOOLPOORT_BUILD_STATIC=true \
    PYTHONPATH="$copy/src" "$python" -m django collectstatic --noinput --verbosity 0
"$python" -m build --wheel --no-isolation --outdir "$out" . >/dev/null 2>"$copy/log" || { cat "$copy/log" >&2; exit 1; }
ls "$out"
