"""A column that statements are sorted into."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from careerapp.ui import icons, theme
from careerapp.ui.flag import polish_again
from careerapp.ui.layouts import nest
from careerapp.ui.wizard.values.statement_card import MIME_TYPE, StatementCard


class DropFrame(QFrame):
    """A place where a card can be dropped.

    Signals: ``dropped(id)``, with the id of a statement.
    """

    dropped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setAttribute(icons.STYLED)
        self.setProperty("column", "idle")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME_TYPE):
            event.acceptProposedAction()
            self._show_target(here=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_target(here=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_target(here=False)
        event.acceptProposedAction()
        self.dropped.emit(bytes(event.mimeData().data(MIME_TYPE).data()).decode())

    def _show_target(self, *, here: bool) -> None:
        self.setProperty("column", "target" if here else "idle")
        polish_again(self)


class _Heading(QPushButton):
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()  # it means one card


class SortColumn(DropFrame):
    """A heading that says how many statements are here and how many fit, and their cards.

    Parameters
    ----------
    number : int
        The key that puts a statement here.
    name : str
        What it means to lie here.
    limit : int
        How many fit.

    Signals: ``wanted()``, when the heading is pressed.
    """

    wanted = Signal()

    def __init__(self, number: int, name: str, limit: int) -> None:
        super().__init__()
        self._name = name
        self._number = number
        self._limit = limit
        self.heading = _Heading()
        self.heading.setProperty("heading", True)
        self.heading.clicked.connect(self.wanted)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.SPACE_4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_4, theme.SPACE_4, theme.SPACE_4, theme.SPACE_8)
        layout.setSpacing(theme.SPACE_4)
        layout.addWidget(self.heading)
        nest(layout, self._cards)
        layout.addStretch()
        self.show_cards([])

    def show_cards(self, cards: Sequence[StatementCard]) -> None:
        """Show cards one below the other, and count them."""
        for place, card in enumerate(cards):
            self._cards.insertWidget(place, card)
            card.show()
        count = self.tr("{count} of {limit}").format(count=len(cards), limit=self._limit)
        self.heading.setText(f"{self._number}  {self._name}\n{count}")
        self.heading.setAccessibleName(f"{self._name}, {count}")
        self.heading.setAccessibleDescription(
            self.tr("Puts the marked statement here. Key {number} does too.").format(
                number=self._number
            )
        )

    @property
    def name(self) -> str:
        """What it means to lie here."""
        return self._name
