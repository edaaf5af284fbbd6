"""What every test stands on: a home folder of its own and settings that never leave this machine."""

import os
import tempfile

os.environ.setdefault("SCHOOLPOORT_HOME", tempfile.mkdtemp(prefix="schoolpoort-test-"))
os.environ.setdefault("SCHOOLPOORT_DEMO", "true")
