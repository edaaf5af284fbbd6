#!/bin/sh
# A wheel with built static files: `pip install dist/*.whl && schoolpoort migrate && schoolpoort serve` elsewhere.
set -eu
cd "$(dirname "$0")/.."
sh tools/install.sh test,postgresql
rm -rf src/schoolpoort/static_built build dist
home=$(mktemp -d)
trap 'rm -rf "$home" src/schoolpoort/static_built build' EXIT
SCHOOLPOORT_HOME="$home" DJANGO_SETTINGS_MODULE=schoolpoort.config.settings SCHOOLPOORT_BUILD_STATIC=true \
    .venv/bin/python -m django collectstatic --noinput --verbosity 0
.venv/bin/python -m build --wheel --no-isolation --outdir dist . >/dev/null
ls dist
