"""Figures of people beside each other, as a table on a page."""

from collections.abc import Sequence

from careerapp.report.people_comparison_words import Figure, Line
from careerapp.ui.results.compare.compare_table import CompareTable
from careerapp.ui.results.table_model import Cell, Column, Row


class LineTable(CompareTable):
    """Shows `Line` records under the names of the columns, which are the first row.

    Parameters
    ----------
    name : str
        For screen readers.
    figures : bool
        Whether columns are aligned to the right; sentences are not.
    """

    def __init__(self, name: str, *, figures: bool = True) -> None:
        super().__init__(name)
        self._figures = figures

    def show_lines(self, heads: Sequence[str], lines: Sequence[Line], corner: str = "") -> None:
        """Show other figures.

        Parameters
        ----------
        heads : sequence of str
            The names of the columns.
        lines : sequence of Line
            With a figure for each column, or none.
        corner : str
            Stands over the names of the rows.
        """
        columns = [Column(head, is_figure=self._figures) for head in heads]
        top = Row(tuple(Cell(head, is_strong=True) for head in heads), corner)
        self.show_rows(columns, [top, *(_row(line, heads) for line in lines)])


def _row(line: Line, heads: Sequence[str]) -> Row:
    if not line.figures:
        return Row(tuple(Cell() for _ in heads), line.name)
    cells = (
        _cell(figure, f"{head}, {line.name}")
        for head, figure in zip(heads, line.figures, strict=True)
    )
    return Row(tuple(cells), line.name)


def _cell(figure: Figure, name: str) -> Cell:
    said = ", ".join(part for part in (figure.text, figure.note) if part)
    return Cell(figure.text, figure.note, spoken=f"{name}: {said}" if said else "")
