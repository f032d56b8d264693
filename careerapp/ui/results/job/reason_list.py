"""A few sentences behind a sign."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

_EXPECTED = ("\N{NO-BREAK SPACE}",) * 3


class ReasonList(QLabel):
    """A heading and sentences under it, in one label: each costs 16 KiB under a style sheet.

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
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.show_reasons(_EXPECTED, "")  # keeps the place

    def show_reasons(self, reasons: Sequence[str], otherwise: str) -> None:
        """Show sentences, or another one where there are none."""
        rows = "".join(
            f"<tr><td style='padding-left: 0'>{self._sign}</td>"
            f"<td style='padding-left: 8px'>{escape(reason)}</td></tr>"
            for reason in reasons
        )
        body = f"<table cellspacing='0' cellpadding='2'>{rows}</table>" if reasons else otherwise
        self.setText(f"<div><b>{escape(self._title)}</b></div><div>{body}</div>")
