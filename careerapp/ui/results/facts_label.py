"""Names and figures in lines."""

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel


class FactsLabel(QLabel):
    """A line for each fact, its name in quiet type; figures can be selected and copied.

    It is one label: each costs 16 KiB under a style sheet.
    """

    def __init__(self, facts: Mapping[str, str]) -> None:
        super().__init__()
        self._facts = facts
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName("; ".join(f"{name}: {figure}" for name, figure in facts.items()))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show()

    def _show(self) -> None:
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        rows = "".join(
            f"<tr><td style='padding-left: 0; color: {quiet}; white-space: nowrap'>"
            f"{escape(name)}</td><td style='padding-left: 24px'>{escape(figure)}</td></tr>"
            for name, figure in self._facts.items()
        )
        self.setText(f"<table cellspacing='0' cellpadding='2'>{rows}</table>")
