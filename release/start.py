"""Where the executable begins."""

import sys

import careerapp.charts  # noqa: F401 - prepares for matplotlib, whoever imports it first
from careerapp.__main__ import main

sys.exit(main())
