"""What can be done with the people who are selected."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from careerapp.report.people_folder import PersonRow
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.language import tr
from careerapp.ui.wrapped_row import WrappedRow

_PAIR = 2


class PeopleActions(QWidget):
    """A button for each action, and what has to be selected for those that cannot be used.

    Attributes
    ----------
    open, report, compare, then_and_now : QAction
        For one person, for one or more, for two, and for one with earlier answers or for two.
    """

    def __init__(self) -> None:
        super().__init__()
        self.open = QAction(tr("&Open in the main window"), self)
        self.report = QAction(tr("&Reports as PDF…"), self)
        self.compare = QAction(tr("&Compare on one job…"), self)
        self.then_and_now = QAction(tr("Compare then and &now…"), self)
        self._hint = text_label("", theme.CAPTION, quiet=True)
        self._buttons: list[tuple[QAction, QPushButton]] = []
        for action in self.all:
            button = QPushButton(action.text())
            button.clicked.connect(action.trigger)
            self._buttons.append((action, button))
        self._buttons[0][1].setProperty("primary", True)
        row = WrappedRow()
        row.set_widgets([button for _, button in self._buttons])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_4)
        layout.addWidget(self._hint)
        layout.addWidget(row)
        self.show_selection(())

    @property
    def all(self) -> list[QAction]:
        """All actions, in the order of their buttons."""
        return [self.open, self.report, self.compare, self.then_and_now]

    def show_selection(self, people: Sequence[PersonRow]) -> None:
        """Enable what can be done with some people."""
        readable = [person for person in people if not person.damage]
        all_readable = bool(people) and len(readable) == len(people)
        pair = all_readable and len(people) == _PAIR
        alone = all_readable and len(people) == 1
        self.open.setEnabled(len(people) == 1)
        self.report.setEnabled(bool(readable))
        self.compare.setEnabled(pair)
        self.then_and_now.setEnabled(pair or (alone and readable[0].sittings > 0))
        for action, button in self._buttons:
            button.setEnabled(action.isEnabled())
        self._hint.setText(_hint(people, pair=pair))


def _hint(people: Sequence[PersonRow], *, pair: bool) -> str:
    if pair:
        return tr("“Then and now” is for two files of the same person.")
    if not people:
        return tr("Select one person, or two to compare them.")
    if len(people) == 1:
        return tr("To compare, select one more: hold Ctrl and click, or press Ctrl+Space.")
    return tr("Two can be compared, and any number reported on.")
