"""A few sentences behind a sign."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from careerapp.ui import theme
from careerapp.ui.labels import text_label

_MOST = 3


class ReasonList(QWidget):
    """A heading, and at most three sentences under it.

    Parameters
    ----------
    title : str
        The heading.
    sign : str
        Stands before each sentence.
    """

    def __init__(self, title: str, sign: str) -> None:
        super().__init__()
        self._lines: list[tuple[QLabel, QLabel]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE_8)
        grid.setVerticalSpacing(theme.SPACE_4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(text_label(title, bold=True), 0, 0, 1, 2)
        self._otherwise = text_label()
        grid.addWidget(self._otherwise, 1, 0, 1, 2)
        for row in range(2, _MOST + 2):
            mark, sentence = text_label(sign, quiet=True), text_label()
            grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(sentence, row, 1)
            self._lines.append((mark, sentence))
        self._otherwise.hide()

    def show_reasons(self, reasons: Sequence[str], otherwise: str) -> None:
        """Show sentences, or another one where there are none."""
        self._otherwise.setText("" if reasons else otherwise)
        self._otherwise.setVisible(not reasons)
        for place, (mark, sentence) in enumerate(self._lines):
            text = reasons[place] if place < len(reasons) else ""
            sentence.setText(text)
            mark.setVisible(bool(text))
            sentence.setVisible(bool(text))
