"""How a table is read, and the ways to have it read otherwise."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careerapp.report.table_file import DecimalSign, Encoding, Separator, TableFile
from careerapp.report.table_words import ENCODING_NAMES, decimal_name, separator_name
from careerapp.ui import theme
from careerapp.ui.language import tr
from careerapp.ui.results.labeled import labeled
from careerapp.ui.results.steady_choice import SteadyChoice


class ReadingChoices(QWidget):
    """A choice each for what was recognized; which of them are seen depends on the kind of file.

    Signals: ``changed()``, when somebody says that it is otherwise.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.encoding = _choice((ENCODING_NAMES[one], one) for one in Encoding)
        self.separator = _choice((separator_name(one, tr), one) for one in Separator)
        self.decimal = _choice((decimal_name(one, tr), one) for one in DecimalSign)
        self.sheet = SteadyChoice()
        self._said: dict[str, str] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_12)
        self._parts: dict[str, QWidget] = {}
        for name, label, choice in (
            ("sheet", self.tr("S&heet"), self.sheet),
            ("encoding", self.tr("Cha&racters"), self.encoding),
            ("separator", self.tr("Cells are separated &by"), self.separator),
            ("decimal", self.tr("N&umbers have"), self.decimal),
        ):
            part = QWidget()
            _, layout = labeled(label, choice)
            layout.setContentsMargins(0, 0, 0, 0)
            part.setLayout(layout)
            row.addWidget(part, 1)
            self._parts[name] = part
            choice.activated.connect(lambda _place, name=name: self._say(name))

    @property
    def said(self) -> Mapping[str, str]:
        """What somebody has said of this file, by the names that `look_at` has for it."""
        return dict(self._said)

    def go_on_from(self, before: "ReadingChoices") -> None:
        """Take over what somebody has said of the file."""
        self._said.update(before.said)

    def forget(self) -> None:
        """Take another file, of which nothing has been said."""
        self._said.clear()

    def show_table(self, table: TableFile) -> None:
        """Show how a table was read."""
        is_text = table.encoding is not None
        for name in ("encoding", "separator"):
            self._parts[name].setVisible(is_text)
        self._parts["sheet"].setVisible(not is_text)
        with QSignalBlocker(self.sheet):
            self.sheet.clear()
            for sheet in table.sheets:
                self.sheet.addItem(sheet, sheet)
        found = {
            self.encoding: table.encoding,
            self.separator: table.separator,
            self.decimal: table.decimal,
            self.sheet: table.sheet,
        }
        for choice, value in found.items():
            with QSignalBlocker(choice):
                choice.setCurrentIndex(choice.findData(None if value is None else str(value)))

    def _say(self, name: str) -> None:
        choice = {
            "encoding": self.encoding,
            "separator": self.separator,
            "decimal": self.decimal,
            "sheet": self.sheet,
        }[name]
        self._said[name] = choice.currentData()
        self.changed.emit()


def _choice(names: Iterable[tuple[str, StrEnum]]) -> SteadyChoice:
    choice = SteadyChoice()
    for name, value in names:
        choice.addItem(name, value.value)
    return choice
