"""A match by the pages of answers that it is made of."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from careerapp.charts.contributions import whole_figures
from careerapp.domain.explanation import BlockShare
from careerapp.domain.scales import Block
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
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        headings = (
            self.tr("Your answers"),
            self.tr("Counts for you"),
            self.tr("Agreement"),
            self.tr("Points"),
        )
        self._add_row(0, headings, quiet=True)
        weights = whole_figures([_FULL * share.weight for share in blocks], _FULL)
        points = whole_figures([share.points for share in blocks], match)
        for row, (share, weight, part) in enumerate(zip(blocks, weights, points, strict=True), 1):
            name = page_name(share.block, _tr)
            figures = (f"{weight} %", str(round(share.agreement)), str(part))
            self._add_row(row, (name, *figures), headings=headings)
        last = len(blocks) + 1
        self._grid.addWidget(rule(), last, 0, 1, len(headings))
        total = (self.tr("Match"), f"{_FULL} %", "", str(match))
        self._add_row(last + 1, total, headings=headings, bold=True)
        self._grid.setColumnStretch(len(headings), 1)

    def _add_row(
        self,
        row: int,
        texts: Sequence[str],
        *,
        headings: Sequence[str] = (),
        quiet: bool = False,
        bold: bool = False,
    ) -> None:
        for column, text in enumerate(texts):
            label = _cell(text, quiet=quiet, bold=bold)
            if column:
                label.setAlignment(Qt.AlignmentFlag.AlignRight)
                if headings and text:
                    label.setAccessibleName(f"{texts[0]}, {headings[column]}: {text}")
            self._grid.addWidget(label, row, column)


def _cell(text: str, *, quiet: bool, bold: bool) -> QLabel:
    label = text_label(text, quiet=quiet, bold=bold)
    label.setWordWrap(False)
    font = label.font()
    font.setFeature(QFont.Tag("tnum"), 1)  # all digits of one width
    label.setFont(font)
    return label


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)
