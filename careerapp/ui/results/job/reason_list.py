"""A few sentences behind a sign."""

from collections.abc import Sequence
from html import escape

from careerapp.ui import theme
from careerapp.ui.table_text import TextCell, table
from careerapp.ui.wrapped_label import RichLabel

_EXPECTED = ("\N{NO-BREAK SPACE}",) * 3


class ReasonList(RichLabel):
    """A heading and sentences under it, in one label.

    Parameters
    ----------
    title : str
        The heading.
    sign : str
        Stands before each sentence.
    """

    def __init__(self, title: str, sign: str) -> None:
        super().__init__()
        self._title = title
        self._sign = sign
        self.show_reasons(_EXPECTED, "")  # keeps the place

    def show_reasons(self, reasons: Sequence[str], otherwise: str) -> None:
        """Show sentences, or another one where there are none."""
        rows = [(TextCell(self._sign), TextCell(reason)) for reason in reasons]
        body = table(rows, gap=theme.SPACE_8) if rows else escape(otherwise)
        self.setText(f"<div><b>{escape(self._title)}</b></div><div>{body}</div>")
