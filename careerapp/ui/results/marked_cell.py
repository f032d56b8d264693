"""The cell of a table that the arrow keys go on from."""

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QTableView


def mark_current_cell(table: QTableView) -> None:
    """Mark the current cell of a table that gets the keyboard; the first one where there is none.

    Parameters
    ----------
    table : QTableView
        Clears its selection when the keyboard goes elsewhere.
    """
    current = table.currentIndex()
    if not current.isValid():
        current = table.model().index(0, 0)
    table.selectionModel().setCurrentIndex(
        current, QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
