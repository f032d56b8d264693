"""What cannot be left out of an answer: ranking, and pictures as matplotlib draws them.

Run as ``python -m benchmarks.floors``, in a process of its own, which is not to add to the memory
of what is measured; prints a JSON object of milliseconds and MiB.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from statistics import median
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from careerapp import paths
from careerapp.catalog.store import load_catalog
from careerapp.domain.profile import Profile
from careerapp.domain.profile_json import read_profile
from careerapp.matching.recommender import Recommender
from careerapp.ui.timings import resident_memory

_ROUNDS = 15
_SIZE = (6.4, 5.2)  # inches, about what the window gives a chart
_TITLES = [f"The title of an occupation, number {number}" for number in range(10)]
_SHARES = np.linspace(0.9, 0.6, len(_TITLES))
_SPOKES = [f"Spoke number {number}" for number in range(6)]


class Floors:
    """The least work behind an answer, in milliseconds, median of some rounds.

    Parameters
    ----------
    profile : Profile
        The person who asks.
    """

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._catalog = load_catalog()
        self._recommender = Recommender(self._catalog)
        self._figure = Figure(_SIZE, dpi=96)
        self._canvas: Any = FigureCanvasAgg(self._figure)  # which has no types
        self._code = self._recommender.codes[0]

    def ranking(self) -> float:
        """Rank ten occupations and draw them as plain bars."""
        return _median(self._rank_and_draw)

    def job(self) -> float:
        """Read a job, take its match apart, and draw two plain polar charts and three of bars."""
        return _median(self._draw_job)

    def _rank_and_draw(self) -> None:
        self._recommender.recommend(self._profile, 10)
        self._draw_bars()

    def _draw_job(self) -> None:
        self._catalog.occupation(self._code)
        self._recommender.explain(self._profile, [self._code])
        for _ in range(2):
            self._draw_polar()
        for _ in range(3):
            self._draw_bars()

    def _draw_bars(self) -> None:
        self._figure.clear()
        self._figure.add_subplot().barh(_TITLES, _SHARES)
        self._canvas.draw()

    def _draw_polar(self) -> None:
        self._figure.clear()
        axes = self._figure.add_subplot(projection="polar")
        angles = np.linspace(0, 2 * np.pi, len(_SPOKES), endpoint=False)
        axes.plot(angles, _SHARES[: len(_SPOKES)])
        axes.set_xticks(angles, _SPOKES)
        self._canvas.draw()


def _median(work: Callable[[], object]) -> float:
    work()  # fonts are read
    moments = []
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        work()
        moments.append(1000 * (time.perf_counter() - start))
    return median(moments)


def measure() -> dict[str, float]:
    """Return the floors that a process of its own measures."""
    run = subprocess.run(
        [sys.executable, "-m", "benchmarks.floors"], check=True, capture_output=True, text=True
    )
    figures: dict[str, float] = json.loads(run.stdout)
    return figures


def main() -> None:
    """Print the floors for the sample person."""
    floors = Floors(read_profile(paths.PEOPLE / "sample.json"))
    memory = resident_memory() or 0.0
    print(json.dumps({"ranking": floors.ranking(), "job": floors.job(), "memory": memory}))


if __name__ == "__main__":
    main()
