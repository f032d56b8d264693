"""A walk through the windows beside the main one: people in a folder, tables of people, reports.

As in `walk`, nothing is found by its words, and whoever walks looks at each stop.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import Charts
from careerapp.ui.many.batch_window import BatchWindow
from careerapp.ui.paper.report_dialog import ReportDialog
from careerapp.ui.people.compare_people import ComparePeople
from careerapp.ui.people.compare_then_and_now import CompareThenAndNow
from careerapp.ui.people.people_windows import PeopleWindows
from tests.report.person_report.people import SAM
from tests.ui.many.steps import check, match
from tests.ui.many.thirty_rows import ENGLISH, students, write_csv
from tests.ui.people.thirty import write_thirty
from tests.ui.walk import Stop

_Window = TypeVar("_Window", bound=QWidget)


def through_all(
    qtbot: QtBot, engine: Engine, charts: Charts, background: Background, folder: Path
) -> Iterator[Stop]:
    """Show all of them over an empty window, of people and tables written into an empty folder."""
    main = QWidget()
    qtbot.addWidget(main)
    main.show()
    windows = PeopleWindows(main, engine, charts, background)
    table = write_csv(folder / "class.csv", ENGLISH, _with_errors())
    people = folder / "class"
    people.mkdir()
    yield from through_people(qtbot, windows, people)
    yield from through_tables(qtbot, windows.open_table(), table)
    yield from through_report(qtbot, main, engine, background)


def through_people(qtbot: QtBot, windows: PeopleWindows, folder: Path) -> Iterator[Stop]:
    """Show the people of a folder, two of them on one job, and one then and now.

    Parameters
    ----------
    windows : PeopleWindows
        Opens them.
    folder : Path
        Empty; gets thirty people.
    """
    write_thirty(folder)
    view = windows.folder
    view.show()
    yield Stop("folder, not chosen", view)
    with qtbot.waitSignal(view.reader.finished):
        view.show_folder(folder)
    view.table.selectRow(2)
    yield Stop("folder", view)
    first, second = sorted(folder.glob("0*.career"))[:2]
    view.comparison_wanted.emit([first, second])
    two = _opened(qtbot, view, ComparePeople)
    qtbot.waitUntil(two.table.isVisible)
    yield Stop("two people", two)
    two.close()
    view.then_and_now_wanted.emit([first])
    times = _opened(qtbot, view, CompareThenAndNow)
    qtbot.waitUntil(times.jobs.isVisible)
    yield Stop("then and now", times)
    times.close()
    view.choices.search.setText("nobody is called so")
    yield Stop("folder, nobody found", view)
    view.close()


def through_tables(qtbot: QtBot, window: BatchWindow, table: Path) -> Iterator[Stop]:
    """Show all steps from a table with errors to its matches."""
    yield Stop("table, not chosen", window)
    with qtbot.waitSignal(window.table_shown):
        window.open_table(table)
    yield Stop("table", window)
    check(qtbot, window)
    yield Stop("table, checked", window)
    match(qtbot, window)
    results = window.pages.results
    tabs, group = results.tabs, results.group
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        if tabs.widget(place) is group:
            qtbot.waitUntil(lambda: len(group.parts) == 3)
        yield Stop(f"matches, page {place + 1}", window)
        if tabs.widget(place) is group:
            group.switch.button(True).click()
            yield Stop("matches, the group as tables", window)
    window.close()  # and not whenever its memory is wanted, page by page


def through_report(
    qtbot: QtBot, over: QWidget, engine: Engine, background: Background
) -> Iterator[Stop]:
    """Show a report on paper."""
    dialog = ReportDialog(over, engine, SAM, background)
    dialog.open()
    yield Stop("report, being written", dialog)
    qtbot.waitUntil(dialog.save_button.isEnabled)
    yield Stop("report", dialog)
    dialog.close()


def _opened(qtbot: QtBot, over: QWidget, kind: type[_Window]) -> _Window:
    def seen() -> list[_Window]:
        return [each for each in over.findChildren(kind) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(seen()))
    return seen()[0]


def _with_errors() -> list[list[str]]:
    rows = students(0, 40)
    rows[4][5] = "forty"
    rows[9] = rows[9][:6]
    return rows
