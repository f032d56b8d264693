"""The jobs that a person has hidden by hand, to be shown again."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from careerapp.domain.match import Match
from careerapp.ui import theme
from careerapp.ui.labels import text_label


class RejectedList(QWidget):
    """A line a job, with a button that shows it again, and one for all.

    Signals: ``wanted(codes)``, with the jobs to be shown again.
    """

    wanted = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self._matches: Sequence[Match] = ()
        self._none = text_label(
            self.tr("None. To hide a job, press Delete on it, or use its context menu."),
            theme.CAPTION,
            quiet=True,
        )
        self._all = QPushButton(self.tr("Show them all again"))
        self._all.clicked.connect(self._want_all)
        self._lines: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.SPACE_4)
        self._layout.addWidget(self._none)
        self._layout.addWidget(self._all)
        self._all.hide()

    def show_matches(self, matches: Sequence[Match]) -> None:
        """Show the jobs that are hidden."""
        if list(matches) == list(self._matches):
            return
        self._matches = tuple(matches)
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(match) for match in matches]
        for place, line in enumerate(self._lines):
            self._layout.insertWidget(place, line)
            line.show()
        self._none.setHidden(bool(matches))
        self._all.setVisible(bool(matches))

    def _line(self, match: Match) -> QWidget:
        again = QPushButton(self.tr("Show"))
        again.setProperty("link", True)
        again.setAccessibleName(self.tr("Show {job} again").format(job=match.title))
        again.clicked.connect(partial(self.wanted.emit, (match.code,)))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(text_label(match.title), 1)
        row.addWidget(again)
        return line

    def _want_all(self) -> None:
        self.wanted.emit(tuple(match.code for match in self._matches))
