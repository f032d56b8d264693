"""Names of tools, a line for each kind."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from careerapp.domain.language import english
from careerapp.ui import theme
from careerapp.ui.labels import text_label


class ToolNames(QWidget):
    """The kind in quiet type, the names beside it; names can be selected and copied.

    Names are English in every language. A label has one language, so that a kind and its names are
    a label each.
    """

    def __init__(self) -> None:
        super().__init__()
        self._lines: dict[str, tuple[QLabel, QLabel]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SPACE_24)
        self._grid.setVerticalSpacing(theme.SPACE_4)
        self._grid.setColumnStretch(1, 1)

    def show_names(self, names: Mapping[str, Sequence[str]]) -> None:
        """Show these instead.

        Parameters
        ----------
        names : mapping of str to sequence of str
            By kind, in their order; kinds that come later stand below.
        """
        for kind, those in names.items():
            if kind not in self._lines:
                self._lines[kind] = self._add_line(kind)
            self._lines[kind][1].setText(", ".join(those))
        for kind, line in self._lines.items():
            for label in line:
                label.setVisible(kind in names)

    def _add_line(self, kind: str) -> tuple[QLabel, QLabel]:
        said = text_label(kind, quiet=True)
        said.setWordWrap(False)
        names = text_label(selectable=True)
        names.setLocale(QLocale(english.language))  # which screen readers are told
        place = self._grid.rowCount()
        self._grid.addWidget(said, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(names, place, 1)
        return said, names
