"""How fast the window answers once it is there, and what it takes in memory.

Run as ``python -m benchmarks.actions`` where there is a display. The real window is driven as a
person drives it; a moment ends when what was asked for has been painted.
"""

import itertools
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QApplication

from benchmarks import floors
from benchmarks.driver import Driver, wait
from benchmarks.table import Row, print_table
from benchmarks.what_if import WhatIf
from careerapp import paths
from careerapp.domain.person import Person
from careerapp.domain.person_json import person_to_json
from careerapp.domain.profile_json import read_profile
from careerapp.domain.scales import Block
from careerapp.domain.shortlist import MOST_COMPARED
from careerapp.domain.what_if import Weight
from careerapp.ui.app import make_application, make_window
from careerapp.ui.document.file_lock import FileLock
from careerapp.ui.document.kept_people import KeptPeople
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.timings import resident_memory

TABS = 30
COMPARISONS = 8
_SIZE = QSize(1280, 720)
_TRIES = range(20)


def main() -> None:
    """Print the figures."""
    application = make_application()
    with tempfile.TemporaryDirectory() as private:
        store = QSettings(str(Path(private) / "settings.ini"), QSettings.Format.IniFormat)
        window = make_window(application, store, Path(private))
        window.resize(_SIZE)
        window.show()
        driver = Driver(application, window)
        wait(window.ready)
        print_table(Actions(driver).measure())
        window.close()


class Actions:
    """Goes through the window and measures.

    Parameters
    ----------
    driver : Driver
        Has the window, which has just become ready to rank, and the watch.
    """

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        self._window = driver.window
        self._profile = read_profile(paths.PEOPLE / "sample.json")
        self._making = driver.stall_of(driver.settle)  # the results are made now
        least = floors.measure()
        self._ranking_floor, self._job_floor = least["ranking"], least["job"]
        self._memory_floor = least["memory"]
        driver.settle()
        self._idle = driver.stall_of(lambda: None)

    def measure(self) -> list[Row]:
        """Return all figures."""
        rows = [
            Row("longest stall while the results are made", "ms", self._making, self._idle),
            Row("memory when ready to rank", "MiB", resident_memory() or 0, self._memory_floor),
        ]
        self._window.wizard.show_profile(self._profile)
        self._driver.settle()
        first = self._rank()
        results = self._window.results
        assert results is not None
        rows.append(Row("first answers to their painted ranking", "ms", first, self._ranking_floor))
        rows.append(
            Row("memory after the first result", "MiB", resident_memory() or 0, self._memory_floor)
        )
        rows += self._answers(results)
        rows += WhatIf(self._driver, results, self._idle, self._ranking_floor).measure()
        rows += self._filters_and_sizes(results)
        rows += self._browsing(results)
        rows += self._comparing(results)
        rows += self._tabs(results)
        rows.append(self._keeping())
        return rows

    def _keeping(self) -> Row:
        """Keep the answers, beside writing and flushing as many bytes."""
        person = Person(self._profile)
        text = person_to_json(person)
        with tempfile.TemporaryDirectory() as folder:
            people, plain = KeptPeople(Path(folder)), Path(folder) / "plain.json"
            path = people.new_path()
            keep = partial(people.write, path, FileLock(path), person, None, first=False)
            seconds = [_seconds(keep) for _ in _TRIES]
            floor = [_seconds(partial(_write, plain, text)) for _ in _TRIES]
        return Row("keeping the answers", "ms", 1000 * median(seconds), 1000 * median(floor))

    def _answers(self, results: ResultsView) -> list[Row]:
        moments = []
        for interest, rating in itertools.product(list(self._profile.interests)[:4], (0.1, 0.8)):
            interests = {**self._profile.interests, interest: rating}
            self._window.flow.show_answers()
            self._window.wizard.show_profile(replace(self._profile, interests=interests))
            self._driver.settle()
            moments.append(self._rank())
        assert len(results.ranking.shown) == 10
        return [Row("answers to ten painted bars", "ms", median(moments), self._ranking_floor)]

    def _filters_and_sizes(self, results: ResultsView) -> list[Row]:
        results.header.button(Panel.FILTERS).click()
        self._driver.settle()
        choice = results.filters.form.education
        filtering = [
            self._driver.until(
                partial(choice.setCurrentIndex, place), results.ranking.chart_painted
            )
            for place in (2, 4, 6, 3, 5, 0)
        ]
        stalls = [
            self._driver.stall_of(partial(choice.setCurrentIndex, place)) for place in (2, 4, 6, 0)
        ]
        results.header.button(Panel.FILTERS).click()
        self._driver.settle()
        drawing = [1000 * _seconds(results.ranking.chart.draw) for _ in _TRIES]
        resizing = [
            self._driver.stall_of(partial(self._window.resize, _SIZE + QSize(step, step)))
            for step in (40, 80, 20, 0)
        ]
        return [
            Row("drawing ten bars", "ms", median(drawing)),
            Row("filter to ten painted bars", "ms", median(filtering), self._ranking_floor),
            Row("longest stall while filtering", "ms", max(stalls), self._idle),
            Row("longest stall while resizing", "ms", max(resizing), self._idle),
        ]

    def _browsing(self, results: ResultsView) -> list[Row]:
        browse = results.browse
        results.tabs.go_to(browse)
        wait(browse.listed)
        typed = "registered nurse"
        typing = [
            self._driver.stall_of(partial(browse.search.setText, typed[:end]))
            for end in range(1, len(typed) + 1)
        ]
        browse.clear()
        sorting = [
            self._driver.stall_of(partial(browse.choices.order.setCurrentIndex, place))
            for place in (1, 0, 1, 0)
        ]
        results.tabs.go_to(results.ranking)
        return [
            Row("longest stall while typing a job's name", "ms", max(typing), self._idle),
            Row("longest stall while sorting all jobs", "ms", max(sorting), self._idle),
        ]

    def _comparing(self, results: ResultsView) -> list[Row]:
        """Put other jobs side by side each time, on a page that is opened for them."""
        codes = [match.code for match in results.matches]
        table, whole, stalls = [], [], []
        for first in range(0, MOST_COMPARED * COMPARISONS, MOST_COMPARED):
            self._driver.watch.take_longest()
            start = time.perf_counter()
            results.tabs.compare(codes[first : first + MOST_COMPARED])
            QApplication.processEvents()
            table.append(1000 * (time.perf_counter() - start))
            wait(results.charts.turns.idle)
            whole.append(1000 * (time.perf_counter() - start))
            stalls.append(self._driver.watch.take_longest())
            results.tabs.close_current()
            self._driver.settle()
        return [
            Row("four jobs side by side to their table", "ms", median(table), self._job_floor),
            Row("four jobs side by side to all charts", "ms", median(whole), self._job_floor),
            Row("longest stall while opening a comparison", "ms", max(stalls), self._idle),
        ]

    def _tabs(self, results: ResultsView) -> list[Row]:
        whole, stalls, shown = [], [], []
        before = 0.0
        for number, match in enumerate(results.matches[:TABS]):
            self._driver.watch.take_longest()
            words, charts = _open_job(results, match.code)
            shown.append(words)
            whole.append(charts)
            stalls.append(self._driver.watch.take_longest())
            self._driver.settle()
            if number == 0:
                before = resident_memory() or 0
        again = [
            self._driver.stall_of(partial(results.tabs.setCurrentIndex, place))
            for place in (5, 10, 15, 20)
        ]
        after = resident_memory() or 0
        weighing = []
        for weight in (0.5, 1.5, 2.0, 1.0):
            change = partial(results.trial.answer, Weight(Block.VALUES), weight)
            weighing.append(self._driver.stall_of(change))
        return [
            Row("job's tab to its words", "ms", median(shown)),
            Row("job's tab to all its charts", "ms", median(whole), self._job_floor),
            Row("longest stall while opening a tab", "ms", max(stalls), self._idle),
            Row("longest stall while going to an open tab", "ms", max(again), self._idle),
            Row(
                f"longest stall of a what-if step with {TABS} tabs", "ms", max(weighing), self._idle
            ),
            Row(f"memory after {TABS} tabs", "MiB", after, self._memory_floor),
            Row(f"memory of {TABS - 1} more tabs", "MiB", after - before),
        ]

    def _rank(self) -> float:
        """Return how long it takes from the last page to the painted ranking, in milliseconds."""
        start = time.perf_counter()
        self._window.wizard.accept()
        wait(self._window.results_shown)
        assert self._window.results is not None
        wait(self._window.results.ranking.chart_painted)
        moment = 1000 * (time.perf_counter() - start)
        self._driver.settle()
        return moment


def _open_job(results: ResultsView, code: str) -> tuple[float, float]:
    """Return how long it takes until a job's words are there, and all its charts, in ms."""
    start = time.perf_counter()
    results.tabs.open_job(code)
    tab = results.tabs.jobs[-1]
    complete: list[bool] = []
    tab.complete.connect(lambda: complete.append(True))
    QApplication.processEvents()
    words = time.perf_counter() - start
    if not complete:
        wait(tab.complete)
    if results.charts.turns.waiting:
        wait(results.charts.turns.idle)
    return 1000 * words, 1000 * (time.perf_counter() - start)


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _write(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


if __name__ == "__main__":
    main()
