"""Where the executable begins."""

import sys

from careerapp.cli import main

sys.exit(main())
