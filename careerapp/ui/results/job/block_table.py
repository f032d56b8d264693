"""A match by the pages of answers that it is made of."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from careerapp.domain.explanation import BlockShare
from careerapp.domain.scales import Block
from careerapp.domain.whole_points import whole_figures
from careerapp.report.answer_names import page_name
from careerapp.ui import theme
from careerapp.ui.labels import rule, text_label

_FULL = 100


class BlockTable(QWidget):
    """A row a page: how much it counts, how well it agrees, its points; they add up.

    Parameters
    ----------
    blocks : sequence of Block
        Rows to keep place for until there are figures.
    """

    def __init__(self, blocks: Sequence[Block]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The match by pages"))
        self._headings = (
            self.tr("Your answers"),
            self.tr("Counts for you"),
            self.tr("Agreement"),
            self.tr("Points"),
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.SPACE_32)
        self._grid.setVerticalSpacing(theme.SPACE_4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_8)
        layout.addLayout(self._grid)
        layout.addWidget(
            text_label(
                self.tr(
                    "Agreement is 100 where a job is the same as your answers, and 50 for an "
                    "average job."
                ),
                theme.CAPTION,
                quiet=True,
            )
        )
        for cell, heading in zip(self._make_row(0, quiet=True), self._headings, strict=True):
            cell.setText(heading)
        # Rows for all pages; those that do not count are hidden.
        self._rows = {block: self._make_row(row) for row, block in enumerate(Block, 1)}
        last = len(self._rows) + 1
        self._grid.addWidget(rule(), last, 0, 1, len(self._headings))
        self._total = self._make_row(last + 1, bold=True)
        self._grid.setColumnStretch(len(self._headings), 1)
        self.show_blocks([BlockShare(block, 0.0, 0.0, 0.0) for block in blocks], 0)

    def show_blocks(self, blocks: Sequence[BlockShare], match: int) -> None:
        """Show figures, rounded so that they still add up.

        Parameters
        ----------
        blocks : sequence of BlockShare
            In the order of the pages.
        match : int
            What the points add up to.
        """
        weights = whole_figures([_FULL * share.weight for share in blocks], _FULL)
        points = whole_figures([share.points for share in blocks], match)
        shown = {share.block for share in blocks}
        for block, row in self._rows.items():
            for cell in row:
                cell.setVisible(block in shown)
        for share, weight, part in zip(blocks, weights, points, strict=True):
            name = page_name(share.block, _tr)
            self._fill(
                self._rows[share.block], name, f"{weight} %", str(round(share.agreement)), str(part)
            )
        self._fill(self._total, self.tr("Match"), f"{_FULL} %", "", str(match))

    def _make_row(self, row: int, *, quiet: bool = False, bold: bool = False) -> list[QLabel]:
        cells = [_cell(quiet=quiet, bold=bold) for _ in self._headings]
        for column, cell in enumerate(cells):
            if column:
                cell.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(cell, row, column)
        return cells

    def _fill(self, row: Sequence[QLabel], *texts: str) -> None:
        for cell, text, heading in zip(row, texts, self._headings, strict=True):
            cell.setText(text)
            if cell is not row[0]:
                cell.setAccessibleName(f"{texts[0]}, {heading}: {text}" if text else "")


def _cell(*, quiet: bool, bold: bool) -> QLabel:
    label = text_label(quiet=quiet, bold=bold)
    label.setWordWrap(False)
    font = label.font()
    font.setFeature(QFont.Tag("tnum"), 1)  # all digits of one width
    label.setFont(font)
    return label


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)
