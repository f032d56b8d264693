"""How long a window takes for a table of 100,000 people, and how long it does not answer.

Run as ``python -m benchmarks.many_people`` where there is a display. The real window is driven from
the File menu to the saved matches, and once more with Cancel half way.
"""

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, QTimer, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from benchmarks.batch import random_answers, write_people
from benchmarks.driver import Driver, wait
from careerapp.report.results_order import ResultsOrder
from careerapp.ui.app import make_application, make_window
from careerapp.ui.many.batch_window import BatchWindow
from careerapp.ui.timings import resident_memory

PEOPLE = 100_000
_BLOCK = 10_000
_SIZE = QSize(1280, 720)
_JOBS_EACH = 10
_PAGES = 40


@dataclass(frozen=True, slots=True)
class Step:
    """Something that was done.

    Attributes
    ----------
    name : str
        What.
    seconds : float or None
        Until it was there; None where only the stall is measured.
    stall : float
        The longest time without an answer, in milliseconds.
    """

    name: str
    seconds: float | None
    stall: float


def main() -> None:
    """Print the figures."""
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        private = Path(folder)
        people = private / "people.csv"
        write_people(people, (random_answers(_BLOCK, seed) for seed in range(PEOPLE // _BLOCK)))
        store = QSettings(str(private / "settings.ini"), QSettings.Format.IniFormat)
        window = make_window(application, store, private)
        window.resize(_SIZE)
        window.show()
        driver = Driver(application, window)
        wait(window.ready)
        driver.settle()
        print(f"{PEOPLE:,} people, {_JOBS_EACH} jobs each\n")
        print("| | takes | longest stall |\n|---|---|---|")
        for step in ManyPeople(driver, people).steps():
            taken = "" if step.seconds is None else f"{step.seconds:.2f} s"
            print(f"| {step.name} | {taken} | {step.stall:.0f} ms |", flush=True)
        print(f"\nmemory at the end: {resident_memory() or 0:,.0f} MiB")
        window.close()


class ManyPeople:
    """Goes through the window for tables of people.

    Parameters
    ----------
    driver : Driver
        Has the main window and the watch.
    people : Path
        The table.
    """

    def __init__(self, driver: Driver, people: Path) -> None:
        self._driver = driver
        self._people = people

    def steps(self) -> Iterator[Step]:
        """Yield what is done, as it is done."""
        driver = self._driver
        entry = next(
            action
            for action in driver.window.findChildren(QAction)
            if action.text() == "Many people from a ta&ble…"
        )
        (menu,) = (one for one in driver.window.findChildren(QMenu) if entry in one.actions())
        yield Step("open the File menu", None, driver.stall_of(menu.aboutToShow.emit))
        yield Step("open the window", None, driver.stall_of(entry.trigger))
        (view,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, BatchWindow))
        driver.settle()
        yield self._step(
            "look at the table", partial(view.open_table, self._people), view.table_shown
        )
        view.pages.table.jobs_each.button(_JOBS_EACH).click()
        yield self._step("check it", view.pages.table.check.click, view.checked)
        yield self._step("match everybody", view.pages.check.match.click, view.matched)
        people = view.pages.results.people
        for order in (ResultsOrder.NAME, ResultsOrder.FIRST, ResultsOrder.CLARITY):
            yield self._step(f"sort by {order.value}", partial(people.sort_by, order), people.shown)
        find = partial(people.search.setText, "engineer")
        yield self._step("find a word", find, people.shown)
        yield self._step("show everybody again", people.search.clear, people.shown)
        yield Step(f"scroll through {_PAGES} pages", None, driver.stall_of(partial(_scroll, view)))
        tab = partial(view.pages.results.tabs.setCurrentIndex, 1)
        yield Step("show the group", None, driver.stall_of(tab))
        saved = self._people.with_name("matches.csv")
        if view.state.matched is not None:
            save = partial(view.saver.save_matches, view.state.matched.group, saved)
            yield self._step("save all matches", save, view.saver.saved)
        view.pages.check.back_wanted.emit()
        yield self._step("check once more", view.pages.table.check.click, view.checked)
        cancel = partial(_cancel_soon, view)
        yield self._step("match and cancel after a second", cancel, view.stopped)
        view.close()

    def _step(self, name: str, act: Callable[[], object], signal: SignalInstance) -> Step:
        self._driver.watch.take_longest()
        moment = self._driver.until(act, signal)
        return Step(name, moment / 1000, self._driver.watch.take_longest())


def _scroll(view: BatchWindow) -> None:
    bar = view.pages.results.people.table.verticalScrollBar()
    for page in range(_PAGES):
        bar.setValue(page * bar.maximum() // _PAGES)
        QApplication.processEvents()


def _cancel_soon(view: BatchWindow) -> None:
    view.pages.check.match.click()
    QTimer.singleShot(1000, view.pages.progress.cancel.click)


if __name__ == "__main__":
    main()
