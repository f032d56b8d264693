"""Ways of showing the same figures, chosen once for all jobs."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from careerapp.ui import theme


class Way(StrEnum):
    """How a job's ratings stand beside a person's."""

    CIRCLES = "circles"
    BARS = "bars"
    TABLE = "table"


class ShownWay(QObject):
    """The way that a person wants to see figures, for as long as the window is open.

    Parameters
    ----------
    parent : QObject
        The results.

    Signals: ``changed()``.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._way = Way.CIRCLES

    @property
    def way(self) -> Way:
        """The way to show figures."""
        return self._way

    @way.setter
    def way(self, way: Way) -> None:
        if way is not self._way:
            self._way = way
            self.changed.emit()


class WaySwitch(QWidget):
    """A button a way; the one that is shown is pressed, on every page."""

    def __init__(self, shown: ShownWay) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Show the figures as"))
        self._shown = shown
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_4)
        group = QButtonGroup(self)
        self._buttons: dict[Way, QPushButton] = {}
        for way, name in (
            (Way.CIRCLES, self.tr("Circles")),
            (Way.BARS, self.tr("Bars")),
            (Way.TABLE, self.tr("Table")),
        ):
            button = QPushButton(name)
            button.setCheckable(True)
            button.setProperty("compact", True)
            button.setAccessibleName(self.tr("Show as {way}").format(way=name.lower()))
            button.clicked.connect(lambda _checked, way=way: self._choose(way))
            group.addButton(button)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self._buttons[way] = button
        shown.changed.connect(self._show)
        self._show()

    def _choose(self, way: Way) -> None:
        self._shown.way = way

    def _show(self) -> None:
        self._buttons[self._shown.way].setChecked(True)
