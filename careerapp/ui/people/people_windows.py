"""The windows for many people: a folder of them, and two beside each other."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from careerapp.domain.person import Person
from careerapp.report.sittings import SomeonesFile, read_someone
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.errors import said
from careerapp.ui.figure_view import Charts
from careerapp.ui.language import tr
from careerapp.ui.many.batch_window import BatchWindow
from careerapp.ui.paper.reports import Reports
from careerapp.ui.people.compare_people import ComparePeople
from careerapp.ui.people.compare_then_and_now import CompareThenAndNow
from careerapp.ui.people.comparison_window import ComparisonWindow
from careerapp.ui.people.folder_view import FolderView
from careerapp.ui.people.person_picker import PersonPicker, say_not_read


class PeopleWindows(QObject):
    """Opens them for a main window, and goes with it.

    Parameters
    ----------
    window : QWidget
        The main window, which has one person.
    engine : Engine
        Matches people and has the jobs.
    charts : Charts
        Makes charts.
    background : Background
        Works off the GUI thread.

    Signals: ``open_wanted(path)``, a person to be shown in the main window.
    """

    open_wanted = Signal(Path)

    def __init__(
        self, window: QWidget, engine: Engine, charts: Charts, background: Background
    ) -> None:
        super().__init__(window)
        self._window = window
        self._engine = engine
        self._charts = charts
        self._background = background
        self._reports = Reports(window, background)
        self._folder: FolderView | None = None
        self._tables: list[BatchWindow] = []
        self._comparisons: list[ComparisonWindow] = []

    def move_to(self, window: QWidget) -> None:
        """Go with another main window, which speaks another language; see `open_again`."""
        self.setParent(window)
        self._window = window
        self._reports = Reports(window, self._background)

    def open_again(self) -> None:
        """Put a window that speaks the main window's language in place of each that is open."""
        folder, self._folder = self._folder, None
        if folder is not None:
            self.folder.go_on_from(folder)
            _replace(folder, self.folder)
        comparisons, self._comparisons = self._comparisons, []
        for comparison in filter(isValid, comparisons):
            over = self._window if comparison.parentWidget() is not folder else self.folder
            self._show(comparison.again(over, self._engine), in_place_of=comparison)
        tables, self._tables = self._tables, []
        for table in filter(isValid, tables):
            self._tables.append(BatchWindow(self._engine, self._charts, self._background))
            self._tables[-1].go_on_from(table)
            _replace(table, self._tables[-1])

    def use(self, engine: Engine) -> None:
        """Match people with this from now on, in the windows that are opened."""
        self._engine = engine

    @property
    def folder(self) -> FolderView:
        """The view of a folder, made when it is first wanted."""
        if self._folder is None:
            self._folder = FolderView(self._engine.recommender, self._background)
            self._folder.open_wanted.connect(self.open_wanted)
            self._folder.reports_wanted.connect(self._write_reports)
            self._folder.comparison_wanted.connect(self._compare_files)
            self._folder.then_and_now_wanted.connect(self._compare_times)
        return self._folder

    def open_folder(self) -> None:
        """Show the people of a folder; ask which, if none is shown yet."""
        self.folder.show()
        self.folder.raise_()
        self.folder.activateWindow()
        if self.folder.reader.folder is None:
            self.folder.choose_folder()

    def open_table(self) -> BatchWindow:
        """Open another window for a table of people."""
        window = BatchWindow(self._engine, self._charts, self._background)
        # One without a parent is gone with the last reference to it.
        self._tables = [*filter(isValid, self._tables), window]
        window.show()
        return window

    def compare_with_another(self, person: Person) -> None:
        """Compare somebody with the person in a file, on one job."""
        picker = PersonPicker(self._window, self._background, tr("Compare with another person"))
        picker.picked.connect(partial(self._compare_two, self._window, SomeonesFile(person)))
        picker.ask()

    def compare_with_earlier(self, person: Person) -> None:
        """Compare somebody with their earlier answers, or with those in a file if there are none.

        Parameters
        ----------
        person : Person
            Whose file has the earlier answers.
        """
        someone = SomeonesFile(person)
        if person.earlier:
            self._show_times(self._window, someone)
            return
        picker = PersonPicker(
            self._window, self._background, tr("Which file has the earlier answers?")
        )
        picker.picked.connect(partial(self._show_times, self._window, someone))
        picker.ask()

    def _write_reports(self, paths: Sequence[Path]) -> None:
        self._reports.write_reports_of_files(self.folder, self._engine, paths)

    def _compare_files(self, paths: Sequence[Path]) -> None:
        self._background.run(partial(_read_all, paths), self._take_two, self._say)

    def _compare_times(self, paths: Sequence[Path]) -> None:
        self._background.run(partial(_read_all, paths), self._take_times, self._say)

    def _take_two(self, people: Sequence[SomeonesFile]) -> None:
        one, other = people
        self._compare_two(self.folder, one, other)

    def _take_times(self, people: Sequence[SomeonesFile]) -> None:
        if len(people) == 1:
            (someone,) = people
            self._show_times(self.folder, someone)
        else:
            then, now = sorted(people, key=lambda each: each.person.updated or "")
            self._show_times(self.folder, now, then)

    def _compare_two(self, parent: QWidget, one: SomeonesFile, other: SomeonesFile) -> None:
        self._show(ComparePeople(parent, self._engine, self._charts, self._background, one, other))

    def _show_times(
        self, parent: QWidget, now: SomeonesFile, then: SomeonesFile | None = None
    ) -> None:
        self._show(
            CompareThenAndNow(parent, self._engine, self._charts, self._background, now, then)
        )

    def _show(
        self, comparison: ComparisonWindow, *, in_place_of: ComparisonWindow | None = None
    ) -> None:
        self._comparisons = [*filter(isValid, self._comparisons), comparison]
        if in_place_of is None:
            comparison.show()
        else:
            _replace(in_place_of, comparison)

    def _say(self, error: BaseException) -> None:
        say_not_read(self.folder, said(error))


def _read_all(paths: Sequence[Path]) -> list[SomeonesFile]:
    return [read_someone(path) for path in paths]


def _replace(before: QWidget, window: QWidget) -> None:
    """Show a window where another one was, which is gone; the keyboard stays where it is."""
    window.restoreGeometry(before.saveGeometry())
    if before.isVisible():
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        window.show()
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=False)
    before.hide()
    before.deleteLater()
