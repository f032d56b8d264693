"""The pages of the window for tables of people; those that come later are made meanwhile."""

from collections.abc import Generator
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from careerapp.ui.background import Background
from careerapp.ui.figure_view import Charts
from careerapp.ui.in_parts import InParts
from careerapp.ui.many.check_page import CheckPage
from careerapp.ui.many.progress_page import ProgressPage
from careerapp.ui.many.results_page import ResultsPage
from careerapp.ui.many.table_page import TablePage
from careerapp.ui.results.empty_list import EmptyList


class BatchPages(QStackedWidget):
    """One of them is seen.

    Parameters
    ----------
    parent : QWidget
        The window.
    charts : Charts
        Makes charts.
    background : Background
        Works off the GUI thread.

    Signals: what the pages want, whichever it is.
    """

    choose_wanted = Signal()
    look_again_wanted = Signal()
    check_wanted = Signal()
    match_wanted = Signal()
    back_wanted = Signal()
    cancel_wanted = Signal()
    save_wanted = Signal()
    save_list_wanted = Signal()
    reports_wanted = Signal()

    def __init__(self, parent: QWidget, charts: Charts, background: Background) -> None:
        super().__init__(parent)
        self._charts = charts
        self._background = background
        self.start = EmptyList(self._first_words(), self.tr("Choose a &table…"))
        self.start.button.setProperty("primary", True)
        self.start.wanted.connect(self.choose_wanted)
        self.progress = ProgressPage()
        self.progress.cancel_wanted.connect(self.cancel_wanted)
        self.addWidget(self.start)
        self.addWidget(self.progress)
        self._making = InParts(self._make_pages(), self)

    @cached_property
    def table(self) -> TablePage:
        """How the table is read."""
        page = TablePage(self)
        page.other_file_wanted.connect(self.choose_wanted)
        page.reading_changed.connect(self.look_again_wanted)
        page.check_wanted.connect(self.check_wanted)
        self.addWidget(page)
        return page

    @cached_property
    def check(self) -> CheckPage:
        """What is wrong in the table."""
        page = CheckPage()
        page.back_wanted.connect(self.back_wanted)
        page.match_wanted.connect(self.match_wanted)
        page.save_wanted.connect(self.save_list_wanted)
        self.addWidget(page)
        return page

    @cached_property
    def results(self) -> ResultsPage:
        """The people and their jobs."""
        page = ResultsPage(self, self._charts, self._background)
        page.back_wanted.connect(self.back_wanted)
        page.save_wanted.connect(self.save_wanted)
        page.save_list_wanted.connect(self.save_list_wanted)
        page.reports_wanted.connect(self.reports_wanted)
        self.addWidget(page)
        return page

    def start_search(self) -> None:
        """Go to the search box over the people, where they are seen."""
        page = self.currentWidget()
        if isinstance(page, ResultsPage):
            page.start_search()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._making.go_on_soon()

    def _make_pages(self) -> Generator[None, None, bool]:
        """Make the pages that come later while nobody waits for them."""
        _ = self.table
        yield
        _ = self.check
        yield
        _ = self.results
        return True

    def _first_words(self) -> str:
        return self.tr(
            "Choose a CSV file or an Excel workbook (XLSX) with a person in each row, or drop it "
            "here.\nThe first row names the columns: a name or number, and ratings of interests, "
            "values or subjects. Everything stays on this computer."
        )
