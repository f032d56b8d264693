"""A match by the pages of answers that it is made of."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from careerapp.domain.explanation import BlockShare
from careerapp.domain.scales import Block
from careerapp.domain.whole_points import whole_figures
from careerapp.report.answer_names import page_name
from careerapp.report.glossary import Term
from careerapp.ui.explained import explain
from careerapp.ui.language import tr
from careerapp.ui.table_text import TextCell, table, use_even_digits

_FULL = 100


class BlockTable(QLabel):
    """A row a page: how much it counts, how well it agrees, its points; they add up.

    A screen reader gets it row by row.

    Parameters
    ----------
    blocks : sequence of Block
        Rows to keep place for until there are figures.
    """

    def __init__(self, blocks: Sequence[Block]) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        use_even_digits(self)
        explain(self, Term.WHAT_COUNTS, Term.AGREEMENT, Term.POINTS)
        self.show_blocks([BlockShare(block, 0.0, 0.0, 0.0) for block in blocks], 0)

    def show_blocks(
        self, blocks: Sequence[BlockShare], match: int, estimated: Collection[Block] = ()
    ) -> None:
        """Show figures, rounded so that they still add up.

        Parameters
        ----------
        blocks : sequence of BlockShare
            In the order of the pages.
        match : int
            What the points add up to.
        estimated : collection of Block
            What O*NET has not rated for the job.
        """
        weights = whole_figures([_FULL * share.weight for share in blocks], _FULL)
        points = whole_figures([share.points for share in blocks], match)
        headings = (
            self.tr("Your answers"),
            self.tr("Counts for you"),
            self.tr("Agreement"),
            self.tr("Points"),
        )
        rows = [
            (self._name(share.block, estimated), f"{weight} %", f"{share.agreement:.0f}", f"{part}")
            for share, weight, part in zip(blocks, weights, points, strict=True)
        ]
        total = (self.tr("Match"), f"{_FULL} %", "", f"{match}")
        self.setText(table([_row(headings), *map(_row, rows), _row(total, bold=True)]))
        figures = self.tr("{page}: counts {weight}, agreement {agreement}, points {points}")
        self.setAccessibleName(
            "; ".join(
                figures.format(page=page, weight=weight, agreement=agreement, points=part)
                for page, weight, agreement, part in rows
            )
            + "; "
            + self.tr("match {match}").format(match=match)
        )

    def _name(self, block: Block, estimated: Collection[Block]) -> str:
        name = page_name(block, tr)
        return self.tr("{page}, estimated").format(page=name) if block in estimated else name


def _row(texts: Sequence[str], *, bold: bool = False) -> Sequence[TextCell]:
    first, *figures = texts
    return [
        TextCell(first, bold=bold),
        *(TextCell(one, bold=bold, at_right=True) for one in figures),
    ]
