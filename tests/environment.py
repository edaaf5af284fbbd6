"""Loaded before anything reads the settings: a home, a time and examples of the tests' own."""

import os
import tempfile

import hypothesis

from tests.turned_clock import turn_to_school_morning

if "PYTEST_XDIST_WORKER" not in os.environ:
    os.environ["SCHOOLPOORT_HOME"] = tempfile.mkdtemp(prefix="schoolpoort-test-")
    os.environ["SCHOOLPOORT_DEMO"] = "false"
    # Tests sign in without a second step; tests/contexts/accounts/test_second_factor.py switches the rule on.
    os.environ["SCHOOLPOORT_SECOND_FACTOR"] = "encouraged"

turn_to_school_morning()

# The same examples in every run, on a machine that may be busy with other things.
hypothesis.settings.register_profile("suite", derandomize=True, deadline=None)
# New examples in every run, to look for what nobody thought of: --hypothesis-profile=dev
hypothesis.settings.register_profile("dev", deadline=None)
hypothesis.settings.load_profile("suite")
