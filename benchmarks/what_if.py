"""How soon bars, map and an open job follow an answer that is moved beside them."""

import itertools
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from statistics import median, quantiles

from PySide6.QtCore import QEvent, QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from benchmarks.driver import Driver
from benchmarks.table import Row
from careerapp.domain.job_list import Display, ListView
from careerapp.domain.scales import Block
from careerapp.domain.what_if import Weight
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.wizard.rating_slider import RatingSlider

STEPS = 60
FEW_STEPS = 20
_MOUSE = 8  # milliseconds between two events of a mouse


class WhatIf:
    """Moves the sliders in the panel.

    Parameters
    ----------
    driver : Driver
        Has the window and the watch.
    results : ResultsView
        A person's results, with the ranking in front and ten jobs in it.
    idle, ranking_floor : float
        Milliseconds that cannot be left out of a stall, and of a ranking of ten bars.
    """

    def __init__(
        self, driver: Driver, results: ResultsView, idle: float, ranking_floor: float
    ) -> None:
        self._driver = driver
        self._results = results
        self._idle = idle
        self._floor = ranking_floor

    def measure(self) -> list[Row]:
        """Return all figures, and leave the answers as they were."""
        results, driver = self._results, self._driver
        opening = driver.stall_of(results.header.button(Panel.WHAT_IF).click)
        for block in (Block.INTERESTS, Block.VALUES):
            results.what_if.pages[block].open()
        driver.settle()
        sliders = results.what_if.findChildren(RatingSlider)
        ten = self._move(sliders, STEPS)
        weighed = self._weigh()
        dragging = driver.stall_of(partial(self._drag, sliders[0]))
        most = self._shown_as(sliders, ListView(size=50))
        on_map = self._shown_as(sliders, ListView(display=Display.MAP))
        results.trial.reset()
        driver.settle()
        results.header.button(Panel.WHAT_IF).click()
        driver.settle()
        return [
            Row("longest stall while the panel opens", "ms", opening, self._idle),
            *self._median_and_most("slider moved to ten painted bars", ten, self._floor),
            *self._median_and_most("another weight to ten painted bars", weighed, self._floor),
            *self._median_and_most("slider moved to 50 painted bars", most),
            *self._median_and_most("slider moved to the painted map", on_map),
            Row("longest stall while a slider is dragged", "ms", dragging, self._idle),
        ]

    def _move(self, sliders: Sequence[RatingSlider], steps: int) -> list[float]:
        return [
            self._driver.until(
                partial(_move, slider, _other_rating(slider)),
                self._results.ranking_shown,
                self._results.ranking.chart_painted,
            )
            for slider in itertools.islice(itertools.cycle(sliders), steps)
        ]

    def _weigh(self) -> list[float]:
        weights = itertools.cycle((0.5, 1.5, 2.0))  # each page gets another one each time
        return [
            self._driver.until(
                partial(self._results.trial.answer, Weight(block), next(weights)),
                self._results.ranking_shown,
                self._results.ranking.chart_painted,
            )
            for block in itertools.islice(itertools.cycle(Block), STEPS)
        ]

    def _shown_as(self, sliders: Sequence[RatingSlider], view: ListView) -> list[float]:
        state = self._driver.window.state
        before = state.view
        state.view = replace(before, size=view.size, display=view.display)
        self._driver.settle()
        moments = self._move(sliders, FEW_STEPS)
        state.view = before
        self._driver.settle()
        return moments

    def _drag(self, slider: RatingSlider) -> None:
        """Move a slider to and fro, as fast as a mouse tells of it."""
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
        timer.start(_MOUSE)
        dragging.exec()

    def _median_and_most(
        self, name: str, moments: Sequence[float], floor: float | None = None
    ) -> list[Row]:
        return [
            Row(f"{name}, median", "ms", median(moments), floor),
            Row(f"{name}, 95 of 100", "ms", quantiles(moments, n=20)[-1], floor),
        ]


def _other_rating(slider: RatingSlider) -> float:
    """Return a rating that is far from the present one."""
    rating = slider.rating or 0.0
    return rating - 0.4 if rating > 0.5 else rating + 0.35


def _move(slider: RatingSlider, rating: float) -> None:
    """Press the mouse button at a place of a slider, and let it go."""
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
