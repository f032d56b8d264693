"""The statements that are still to be sorted, of which one is shown."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.text_size import Measured
from careerapp.ui.wizard.values.sort_column import DropFrame
from careerapp.ui.wizard.values.statement_card import StatementCard


class SortPile(DropFrame, Measured):
    """One card, how many there are, and a way to leave it for later.

    Attributes
    ----------
    card : StatementCard
        The statement that is next.

    Signals: ``later()``, when another statement is to come first.
    """

    later = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.card = StatementCard(theme.LEAD, draggable=True)
        self._left = text_label(quiet=True)
        self._later = QPushButton(self.tr("&Later"))
        self._later.setAccessibleName(self.tr("Leave this statement for later"))
        self._later.clicked.connect(self.later)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_8, theme.SPACE_8, theme.SPACE_8, theme.SPACE_8)
        layout.setSpacing(theme.SPACE_12)
        layout.addWidget(self.card, 3)
        layout.addWidget(self._later)
        layout.addWidget(self._left, 2)
        self.measure()

    def measure(self) -> None:
        line = QFontMetrics(theme.scaled_font(theme.LEAD)).height()
        self.setMinimumHeight(line + theme.SPACE_48)

    def show_next(self, id: str, statement: str, left: int, total: int) -> None:  # noqa: A002
        """Show the next statement, and how many are left of all."""
        self.card.show_statement(id, statement)
        self.card.show()
        self._later.setVisible(True)
        self._later.setEnabled(left > 1)
        self._left.setText(self.tr("{left} of {total} left").format(left=left, total=total))

    def show_all_sorted(self, total: int) -> None:
        """Say that there is none left."""
        self.card.hide()
        self._later.hide()
        self._left.setText(
            self.tr(
                "All {total} are sorted. A card that you move now changes places with the last one "
                "of its new column."
            ).format(total=total)
        )
