"""The jobs that a person has hidden, and the way back for each."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from careerapp.report.glossary import Term
from careerapp.ui import theme
from careerapp.ui.explained import explain
from careerapp.ui.labels import heading_label, rule, text_label


class HiddenJobs(QWidget):
    """A heading and a line a job; takes no room while there is none.

    Signals: ``wanted_again(code)``.
    """

    wanted_again = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[str, QPushButton] = {}
        self._lines = QWidget()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, theme.SPACE_24, 0, 0)
        self._layout.setSpacing(theme.SPACE_8)
        self._layout.addWidget(rule())
        heading = heading_label(self.tr("Hidden jobs"), 2)
        self._layout.addWidget(explain(heading, Term.HIDDEN))
        self._layout.addWidget(
            text_label(self.tr("These jobs are left out of your careers."), quiet=True)
        )
        self._layout.addWidget(self._lines)
        self.hide()

    def show_jobs(self, titles: Mapping[str, str]) -> None:
        """Show other jobs; the keyboard stays as near as can be to where it was.

        Parameters
        ----------
        titles : mapping of str to str
            By code, in the order to show them.
        """
        if list(titles) == list(self._buttons):
            return
        focused = self._focused_place()
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE_16)
        grid.setVerticalSpacing(theme.SPACE_4)
        grid.setColumnStretch(0, 1)
        self._buttons = {}
        for row, (code, title) in enumerate(titles.items()):
            button = QPushButton(self.tr("Show again"))
            button.setAccessibleName(self.tr("Show {title} again").format(title=title))
            button.clicked.connect(lambda _checked, code=code: self.wanted_again.emit(code))
            grid.addWidget(text_label(title), row, 0)
            grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignTop)
            self._buttons[code] = button
        self._layout.removeWidget(self._lines)
        self._layout.addWidget(lines)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = lines
        self.setVisible(bool(titles))
        if focused is not None and self._buttons:
            buttons = list(self._buttons.values())
            buttons[min(focused, len(buttons) - 1)].setFocus()

    def _focused_place(self) -> int | None:
        for place, button in enumerate(self._buttons.values()):
            if button.hasFocus():
                return place
        return None
