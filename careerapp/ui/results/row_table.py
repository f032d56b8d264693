"""A table in which a row is one thing, in two lines at most."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from careerapp.ui import theme
from careerapp.ui.text_size import Measured

_LEAST_ROW = 30  # pixels, which the style asks for


class RowTable(QTableView, Measured):
    """Rows of one height that are chosen as a whole and not edited; Tab leads out of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._size_rows()

    def measure(self) -> None:
        self._size_rows()

    def _size_rows(self) -> None:
        lines = (theme.scaled_font(scale) for scale in (theme.BODY, theme.CAPTION))
        both = sum(QFontMetrics(font).lineSpacing() for font in lines) + theme.SPACE_8
        self.verticalHeader().setDefaultSectionSize(max(both, _LEAST_ROW))

    def sort_by_heads(self) -> None:
        """Let the heads of columns be pressed, and show which one is sorted by."""
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionsClickable(True)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setSortIndicatorShown(True)
