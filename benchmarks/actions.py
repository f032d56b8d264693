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
from statistics import median, quantiles

from PySide6.QtCore import (
    QEvent,
    QEventLoop,
    QPointF,
    QSettings,
    QSize,
    Qt,
    QTimer,
    SignalInstance,
)
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from benchmarks import floors
from benchmarks.table import Row, print_table
from careerapp import paths
from careerapp.domain.person import Person
from careerapp.domain.person_json import person_to_json
from careerapp.domain.profile_json import read_profile
from careerapp.domain.scales import Block
from careerapp.domain.what_if import Weight
from careerapp.ui.answers_file import AnswersFile
from careerapp.ui.app import make_application, make_window
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.stall_watch import StallWatch
from careerapp.ui.timings import resident_memory
from careerapp.ui.wizard.rating_slider import RatingSlider

TABS = 30
STEPS = 60
_SIZE = QSize(1280, 720)
_TRIES = range(20)
_TEN_JOBS = 1  # place in the choice of sizes


def main() -> None:
    """Print the figures."""
    application = make_application()
    with tempfile.TemporaryDirectory() as private:
        store = QSettings(str(Path(private) / "settings.ini"), QSettings.Format.IniFormat)
        window = make_window(application, store, Path(private) / "answers.json")
        window.resize(_SIZE)
        window.show()
        _wait(window.ready)
        print_table(Actions(application, window).measure())
        window.close()


class Actions:
    """Goes through the window and measures.

    Parameters
    ----------
    application : QApplication
        Handles the events.
    window : MainWindow
        Ready to rank.
    """

    def __init__(self, application: QApplication, window: MainWindow) -> None:
        self._application = application
        self._window = window
        self._watch = StallWatch(window)
        self._profile = read_profile(paths.PEOPLE / "sample.json")
        least = floors.measure()
        self._ranking_floor, self._job_floor = least["ranking"], least["job"]
        self._memory_floor = least["memory"]
        self._settle()
        self._idle = self._stall_of(lambda: None)

    def measure(self) -> list[Row]:
        """Return all figures."""
        rows = [Row("memory when ready to rank", "MiB", resident_memory() or 0, self._memory_floor)]
        self._window.wizard.show_profile(self._profile)
        self._settle()
        first = self._rank(self._window.wizard.accept)
        results = self._window.results
        assert results is not None
        rows.append(Row("first answers to their painted ranking", "ms", first, self._ranking_floor))
        rows.append(
            Row("memory after the first result", "MiB", resident_memory() or 0, self._memory_floor)
        )
        self._stall_of(lambda: results.ranking.toolbar.size_choice.setCurrentIndex(_TEN_JOBS))
        rows += self._answers(results)
        rows += self._what_if(results)
        rows += self._filters_and_sizes(results)
        rows += self._browsing(results)
        rows += self._tabs(results)
        rows.append(self._keeping())
        return rows

    def _keeping(self) -> Row:
        """Keep the answers, beside writing and flushing as many bytes."""
        person = Person(self._profile)
        text = person_to_json(person)
        with tempfile.TemporaryDirectory() as folder:
            kept, plain = AnswersFile(Path(folder) / "answers.json"), Path(folder) / "plain.json"
            seconds = [_seconds(partial(kept.keep, person, set_aside=False)) for _ in _TRIES]
            floor = [_seconds(partial(_write, plain, text)) for _ in _TRIES]
        return Row("keeping the answers", "ms", 1000 * median(seconds), 1000 * median(floor))

    def _answers(self, results: ResultsView) -> list[Row]:
        moments = []
        for interest, rating in itertools.product(list(self._profile.interests)[:4], (0.1, 0.8)):
            interests = {**self._profile.interests, interest: rating}
            self._window.show_answers()
            self._window.wizard.show_profile(replace(self._profile, interests=interests))
            self._settle()
            moments.append(self._rank(self._window.wizard.accept))
        assert len(results.ranking.shown) == 10
        return [Row("answers to ten painted bars", "ms", median(moments), self._ranking_floor)]

    def _what_if(self, results: ResultsView) -> list[Row]:
        results.header.button(Panel.WHAT_IF).click()
        self._settle()
        sliders = self._sliders(results)
        moved = [
            self._try(results, partial(_move, slider, _other_rating(slider)))
            for slider, _ in zip(itertools.cycle(sliders), range(STEPS), strict=False)
        ]
        weights = itertools.cycle((0.5, 1.5, 2.0))  # each block gets another one each time
        weighed = [
            self._try(results, partial(results.trial.answer, Weight(block), next(weights)))
            for block, _ in zip(itertools.cycle(Block), range(STEPS), strict=False)
        ]
        dragging = self._stall_of(partial(self._drag, sliders[0]))
        results.trial.reset()
        results.header.button(Panel.WHAT_IF).click()
        self._settle()
        return [
            *self._median_and_most("slider moved to ten painted bars", moved),
            *self._median_and_most("another weight to ten painted bars", weighed),
            Row("longest stall while a slider is dragged", "ms", dragging, self._idle),
        ]

    def _sliders(self, results: ResultsView) -> list[RatingSlider]:
        for block in (Block.INTERESTS, Block.VALUES):
            results.what_if.pages[block].open()
        self._settle()
        return results.what_if.findChildren(RatingSlider)

    def _drag(self, slider: RatingSlider) -> None:
        """Move a slider to and fro, an event every 8 ms, as a mouse does."""
        places = itertools.chain(range(100), range(100, 0, -1))
        dragging = QEventLoop()
        timer = QTimer()

        def move() -> None:
            place = next(places, None)
            if place is None:
                dragging.quit()
            else:
                _move(slider, place / 100)

        timer.timeout.connect(move)
        timer.start(8)
        dragging.exec()

    def _median_and_most(self, name: str, moments: list[float]) -> list[Row]:
        return [
            Row(f"{name}, median", "ms", median(moments), self._ranking_floor),
            Row(f"{name}, 95 of 100", "ms", quantiles(moments, n=20)[-1], self._ranking_floor),
        ]

    def _filters_and_sizes(self, results: ResultsView) -> list[Row]:
        choice = results.filters.form.education
        filtering = [
            self._stall_of(partial(choice.setCurrentIndex, place)) for place in (2, 4, 6, 0)
        ]
        resizing = [
            self._stall_of(partial(self._window.resize, _SIZE + QSize(step, step)))
            for step in (40, 80, 20, 0)
        ]
        return [
            Row("longest stall while filtering", "ms", max(filtering), self._idle),
            Row("longest stall while resizing", "ms", max(resizing), self._idle),
        ]

    def _browsing(self, results: ResultsView) -> list[Row]:
        browse = results.browse
        results.tabs.go_to(browse)
        _wait(browse.listed)
        typed = "registered nurse"
        typing = [
            self._stall_of(partial(browse.search.setText, typed[:end]))
            for end in range(1, len(typed) + 1)
        ]
        browse.clear()
        sorting = [
            self._stall_of(partial(browse.choices.order.setCurrentIndex, place))
            for place in (1, 0, 1, 0)
        ]
        results.tabs.go_to(results.ranking)
        return [
            Row("longest stall while typing a job's name", "ms", max(typing), self._idle),
            Row("longest stall while sorting all jobs", "ms", max(sorting), self._idle),
        ]

    def _tabs(self, results: ResultsView) -> list[Row]:
        whole, stalls, shown = [], [], []
        before = 0.0
        for number, match in enumerate(results.matches[:TABS]):
            self._watch.take_longest()
            start = time.perf_counter()
            results.tabs.open_job(match.code)
            self._application.processEvents()
            shown.append(1000 * (time.perf_counter() - start))
            _wait(results.charts.turns.idle)
            whole.append(1000 * (time.perf_counter() - start))
            stalls.append(self._watch.take_longest())
            self._settle()
            if number == 0:
                before = resident_memory() or 0
        again = [
            self._stall_of(partial(results.tabs.setCurrentIndex, place))
            for place in (5, 10, 15, 20)
        ]
        after = resident_memory() or 0
        weighing = []
        for weight in (0.5, 1.5, 2.0, 1.0):
            change = partial(results.trial.answer, Weight(Block.VALUES), weight)
            weighing.append(self._stall_of(change))
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

    def _rank(self, act: Callable[[], object]) -> float:
        """Return how long it takes from an act to the painted ranking, in milliseconds."""
        start = time.perf_counter()
        act()
        _wait(self._window.results_shown)
        assert self._window.results is not None
        _wait(self._window.results.ranking.chart.painted)
        return 1000 * (time.perf_counter() - start)

    def _try(self, results: ResultsView, act: Callable[[], object]) -> float:
        """Return how long it takes from a change to the painted ranking, in milliseconds."""
        start = time.perf_counter()
        act()
        _wait(results.ranking_shown)
        _wait(results.ranking.chart.painted)
        moment = 1000 * (time.perf_counter() - start)
        self._settle()
        return moment

    def _stall_of(self, act: Callable[[], object]) -> float:
        """Return the longest time without an answer after an act, in milliseconds."""
        self._watch.take_longest()
        act()
        self._settle()
        return self._watch.take_longest()

    def _settle(self) -> None:
        """Let everything come to rest."""
        rest = QEventLoop()
        QTimer.singleShot(300, rest.quit)
        rest.exec()
        results = self._window.results
        while results is not None and results.charts.turns.waiting:
            self._application.processEvents()


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _write(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _other_rating(slider: RatingSlider) -> float:
    """Return a rating that is far from the present one."""
    rating = slider.rating or 0.0
    return rating - 0.4 if rating > 0.5 else rating + 0.35


def _move(slider: RatingSlider, rating: float) -> None:
    """Press the mouse button on a slider, or move on with the button down."""
    place = QPointF(slider.width() * (0.06 + 0.88 * rating), slider.height() / 2)
    button = Qt.MouseButton.LeftButton
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(
            kind,
            place,
            slider.mapToGlobal(place),
            button,
            button,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(slider, event)


def _wait(signal: SignalInstance) -> None:
    waiting = QEventLoop()
    signal.connect(waiting.quit)
    waiting.exec()


if __name__ == "__main__":
    main()
