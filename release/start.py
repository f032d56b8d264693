"""Where the executable begins."""

import os
import sys

import careerapp.charts  # noqa: F401 - prepares for matplotlib, whoever imports it first
from careerapp.__main__ import main

# Somebody's wish for all of rapidfuzz in C++ would find half of it missing.
os.environ.pop("RAPIDFUZZ_IMPLEMENTATION", None)
sys.exit(main())
