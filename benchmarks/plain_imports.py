"""The floor of being ready: a script that imports the same libraries, then reads and fits.

Writes a JSON object to the file in ``$CAREERAPP_TIMINGS``, as the program does.
"""

import json
import os
import time
from pathlib import Path

import PySide6.QtWidgets  # noqa: F401
from matplotlib.backends import backend_agg  # noqa: F401

from careerapp.catalog.store import load_catalog
from careerapp.matching.recommender import Recommender


def main() -> None:
    """Read, fit and say when it was done."""
    Recommender(load_catalog())
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    figures = {
        "ready": time.monotonic(),
        "memory": pages * os.sysconf("SC_PAGE_SIZE") / 2**20,
    }
    Path(os.environ["CAREERAPP_TIMINGS"]).write_text(json.dumps(figures), encoding="utf-8")


if __name__ == "__main__":
    main()
