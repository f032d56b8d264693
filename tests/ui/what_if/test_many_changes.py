"""Many changes, quickly and for long."""

import gc
import random

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from careerapp.domain.scales import Block, Interest
from careerapp.domain.what_if import Weight, with_answer
from careerapp.ui.engine import Engine, Ranking
from careerapp.ui.results.results_view import ResultsView
from tests.ui.steps import DEVELOPERS, NURSES, PERSON, open_complete_job
from tests.ui.what_if.steps import codes, drag, expected_codes, open_panel, row, wait_for

STEPS = (0.5, 1.5, 1.0, 2.0)


def test_after_a_hundred_quick_changes_the_last_ones_list_is_shown(
    qtbot: QtBot, results: ResultsView, engine: Engine
) -> None:
    shown: list[None] = []
    results.ranking_shown.connect(lambda: shown.append(None))
    slider = row(results, Interest.INVESTIGATIVE).slider
    places = random.Random(1)
    drag(slider, *(places.random() for _ in range(100)), 0.02)
    tried = with_answer(PERSON, Interest.INVESTIGATIVE, 0.0)
    assert results.trial.tried == tried
    wait_for(qtbot, results, expected_codes(engine, tried))
    assert len(shown) < 10  # what nobody could see was not worked out


def test_three_hundred_weights_leave_no_objects_behind(qtbot: QtBot, results: ResultsView) -> None:
    open_panel(results)
    results.what_if.weights.open()
    open_complete_job(qtbot, results, DEVELOPERS)
    open_complete_job(qtbot, results, NURSES)

    def change(number: int) -> None:
        block = list(Block)[number % len(Block)]
        with qtbot.waitSignal(results.ranking_shown):
            results.trial.answer(Weight(block), STEPS[(number // len(Block)) % len(STEPS)])

    def alive() -> tuple[int, int]:
        qtbot.waitUntil(lambda: not results.charts.turns.waiting)
        gc.collect()
        rankings = sum(isinstance(each, Ranking) for each in gc.get_objects())
        return len(results.window().findChildren(QObject)), rankings

    def change_everywhere(numbers: range) -> None:
        """Half of them beside a job, half beside the ranking."""
        for page, half in (
            (results.tabs.count() - 1, numbers[: len(numbers) // 2]),
            (0, numbers[len(numbers) // 2 :]),
        ):
            results.tabs.setCurrentIndex(page)
            for number in half:
                change(number)

    change_everywhere(range(30))
    before = alive()
    change_everywhere(range(30, 330))
    after = alive()
    # Qt itself has a timer or two on the way; what is left behind at each change would be 300.
    assert after[0] < before[0] + 10
    assert after[1] <= before[1]
    assert codes(results)
