"""The tool that learns the weights, as a module: it lies outside the package; it reads and counts marked letters."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

_TOOL = Path(__file__).parents[4] / "tools/learn_facts.py"
_SPEC = spec_from_file_location("learn_facts", _TOOL)
learning = module_from_spec(_SPEC)
sys.modules[_SPEC.name] = learning
_SPEC.loader.exec_module(learning)
