"""A note that is written where it is read."""

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from careerapp.domain.shortlist import LONGEST_NOTE

_MOST_LINES = 12


class NoteEdit(QPlainTextEdit):
    """As high as its text; a very long one is shown from its beginning, and scrolls.

    Signals: ``written(note)``, at every letter; ``full()``, when a letter too many was typed.
    """

    written = Signal(str)
    full = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Note on {title}").format(title=title))
        self.setAccessibleDescription(
            self.tr("What you like, what to find out. It stands in your report too.")
        )
        self.setPlaceholderText(self.tr("Your note: what you like, what to find out"))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._take)
        self._fit()

    def show_note(self, note: str) -> None:
        """Show a note that was written elsewhere."""
        if note != self.toPlainText():
            with QSignalBlocker(self):
                self.setPlainText(note)
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # a wheel over the page scrolls the page

    def _take(self) -> None:
        note = self.toPlainText()
        if len(note) > LONGEST_NOTE:
            self._cut(len(note) - LONGEST_NOTE)
            return
        self._fit()
        self.written.emit(note)

    def _cut(self, excess: int) -> None:
        """Take back what was typed or pasted last, as far as it is too much."""
        cursor = self.textCursor()
        end = cursor.position()
        cursor.setPosition(0, QTextCursor.MoveMode.KeepAnchor)
        kept = cursor.selectedText()[:-excess]
        cursor.setPosition(end)
        # Qt counts in units of UTF-16, of which a character may have two.
        cursor.setPosition(len(kept.encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()  # which comes back to `_take`
        self.full.emit()

    def _fit(self) -> None:
        lines = max(round(self.document().size().height()), 1)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if lines > _MOST_LINES else policy.ScrollBarAlwaysOff
        )
        lines = min(lines, _MOST_LINES)
        around = self.height() - self.viewport().height()
        around += 2 * round(self.document().documentMargin()) + 1  # or it scrolls by a line
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + around)
