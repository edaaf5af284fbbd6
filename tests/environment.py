"""Loaded before anything reads the settings: a home folder of the tests' own, never that of an installation."""

import os
import tempfile

if "PYTEST_XDIST_WORKER" not in os.environ:
    os.environ["SCHOOLPOORT_HOME"] = tempfile.mkdtemp(prefix="schoolpoort-test-")
    os.environ["SCHOOLPOORT_DEMO"] = "false"
