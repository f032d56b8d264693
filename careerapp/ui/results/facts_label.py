"""Names and figures in lines."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette

from careerapp.ui.table_text import TextCell, table
from careerapp.ui.wrapped_label import RichLabel

_NONE: Mapping[str, str] = MappingProxyType({})


class FactsLabel(RichLabel):
    """A line for each fact, its name in quiet type; figures can be selected and copied."""

    def __init__(self, facts: Mapping[str, str] = _NONE) -> None:
        super().__init__()
        self._facts = facts
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_facts(facts)

    def show_facts(self, facts: Mapping[str, str]) -> None:
        """Show these instead."""
        self._facts = facts
        self.setAccessibleName("; ".join(f"{name}: {figure}" for name, figure in facts.items()))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show()

    def _show(self) -> None:
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        self.setText(
            table(
                (TextCell(name, color=quiet, whole=True), TextCell(figure))
                for name, figure in self._facts.items()
            )
        )
