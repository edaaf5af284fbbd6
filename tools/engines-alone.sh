#!/bin/sh
# The engines' tests in an environment without Django: an engine must be usable alone.
set -eu
cd "$(dirname "$0")/.."
python="${PYTHON:-python3}"
[ -x .venv-engines/bin/python ] || "$python" -m venv .venv-engines
.venv-engines/bin/python -m pip install --quiet --disable-pip-version-check -c constraints.txt \
    fluent.runtime fluent.syntax Babel RapidFuzz pytz \
    wordfreq phonenumbers python-docx beautifulsoup4 pypdf ortools pytest hypothesis
! .venv-engines/bin/python -c "import django" 2>/dev/null || { echo "Django is installed here; remove .venv-engines" >&2; exit 1; }
PYTHONPATH=src .venv-engines/bin/python -m pytest -q -c tests/engines/pytest.ini --rootdir tests/engines tests/engines
