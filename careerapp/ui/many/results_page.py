"""What became of a table of people: each of them, the group, and who was left out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from careerapp.report.batch_check import Checked
from careerapp.report.batch_words import checked_sentence, done_sentence
from careerapp.report.matched_group import MatchedGroup
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.background import Background
from careerapp.ui.figure_view import Charts
from careerapp.ui.labels import heading_label, text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.many.batch_saver import MOST_REPORTS
from careerapp.ui.many.cohort_page import CohortPage
from careerapp.ui.many.matched_people_view import MatchedPeopleView
from careerapp.ui.many.problem_table import ProblemTable
from careerapp.ui.tab_order import tab_through
from careerapp.ui.tips import plain_tip
from careerapp.ui.wrapped_row import WrappedRow


class ResultsPage(QWidget):
    """Three tabs, and what can be done with the results.

    Parameters
    ----------
    parent : QWidget
        What it will stand in.
    charts : Charts
        Makes the charts of the group.
    background : Background
        Works off the GUI thread.

    Signals: ``back_wanted()``; ``save_wanted()``, of all matches; ``save_list_wanted()``, of who
    was left out; ``reports_wanted()``, a PDF for each person who is shown.
    """

    back_wanted = Signal()
    save_wanted = Signal()
    save_list_wanted = Signal()
    reports_wanted = Signal()

    def __init__(self, parent: QWidget, charts: Charts, background: Background) -> None:
        super().__init__(parent)
        self._heading = heading_label("", 2)
        self.people = MatchedPeopleView(background)
        self.group = CohortPage(charts)
        self._left_out_sentence = text_label("")
        self.problems = ProblemTable()
        self.save_list = QPushButton(self.tr("Save this &list…"))
        self.save_list.clicked.connect(self.save_list_wanted)
        self._left_out = self._make_left_out()
        self.tabs = QTabWidget()
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar and its pages take the keyboard
        self.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)  # which it has just lost too
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.people, self.tr("P&eople"))
        self.tabs.addTab(self.group, self.tr("The &group"))
        self.back = QPushButton(self.tr("&Back to the table"))
        self.back.clicked.connect(self.back_wanted)
        self.reports = QPushButton(self.tr("&PDF for each person shown…"))
        self.reports.clicked.connect(self.reports_wanted)
        self.people.shown.connect(self._update_reports)
        self.save = QPushButton(self.tr("&Save the matches…"))
        self.save.setProperty("primary", True)
        self.save.clicked.connect(self.save_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_8)
        layout.addWidget(self._heading)
        layout.addWidget(self.tabs, 1)
        forward = WrappedRow(at_end=True)
        forward.set_widgets([self.reports, self.save])
        bottom = QHBoxLayout()
        bottom.setSpacing(theme.SPACE_8)
        bottom.addWidget(self.back, 0, Qt.AlignmentFlag.AlignBottom)
        bottom.addWidget(forward, 1)
        nest(layout, bottom)

    def show_group(
        self, group: MatchedGroup, checked: Checked, titles: Sequence[str], day: str
    ) -> None:
        """Show what became of a table.

        Parameters
        ----------
        group : MatchedGroup
            The people, one by one and together.
        checked : Checked
            Who was left out.
        titles : sequence of str
            Of the catalog's occupations, row by row.
        day : str
            When they were matched.
        """
        said = done_sentence(len(group.results), group.left_out, tr)
        self._heading.setText(said)
        self.people.show_results(group.results, group.index, titles)
        self._update_reports()
        origin = self.tr("{file}, matched on {day}").format(file=group.table.path.name, day=day)
        self.group.show_cohort(group.cohort, group.editions, origin, group.unread)
        self.problems.show_problems(checked.problems)
        self._left_out_sentence.setText(checked_sentence(checked, tr, after=True))
        place = self.tabs.indexOf(self._left_out)
        if place >= 0:
            self.tabs.removeTab(place)
        if group.left_out:
            title = self.tr("Left &out ({count})").format(count=tr.number(group.left_out))
            self.tabs.addTab(self._left_out, title)
        self.tabs.setCurrentIndex(0)
        self.people.table.setFocus()
        announce(self, said)

    def go_on_from(self, before: "ResultsPage") -> None:
        """Show the tab, the people and the kind of figures that another page shows."""
        self.tabs.setCurrentIndex(before.tabs.currentIndex())
        self.people.go_on_from(before.people)
        self.group.switch.button(before.group.switch.value).setChecked(True)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's
        page = self.tabs.currentWidget()
        parts = (self.tabs.tabBar(), page, self.back, self.reports, self.save)
        tab_through(parts, forward=forward)
        return True

    def start_search(self) -> None:
        """Go to the search box over the people."""
        self.tabs.setCurrentWidget(self.people)
        self.people.search.setFocus()

    def _update_reports(self) -> None:
        count = len(self.people.places)
        self.reports.setEnabled(0 < count <= MOST_REPORTS)
        self.reports.setToolTip(
            plain_tip(
                ""
                if count <= MOST_REPORTS
                else self.tr("At most {count} at a time: find some of the people first.").format(
                    count=tr.number(MOST_REPORTS)
                )
            )
        )

    def _make_left_out(self) -> QWidget:
        page = QWidget(self)
        page.hide()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, theme.SPACE_8, 0, 0)
        layout.setSpacing(theme.SPACE_8)
        top = QHBoxLayout()
        top.addWidget(self._left_out_sentence, 1)
        top.addWidget(self.save_list)
        nest(layout, top)
        layout.addWidget(self.problems, 1)
        return page
