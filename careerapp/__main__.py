"""``python -m careerapp``."""

import sys

from careerapp.cli import main

if __name__ == "__main__":
    sys.exit(main())
