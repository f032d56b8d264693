"""Ways of showing the same figures, chosen once for all jobs."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from careerapp.ui.language import tr
from careerapp.ui.results.segmented import Segmented


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


class WaySwitch(Segmented[Way]):
    """A segment a way; on every page the same one is chosen."""

    def __init__(self, shown: ShownWay) -> None:
        super().__init__(
            tr("Show the figures as"),
            {
                Way.CIRCLES: tr("Circles"),
                Way.BARS: tr("Bars"),
                Way.TABLE: tr("Table"),
            },
        )
        self._shown = shown
        self.chosen.connect(self._take)
        shown.changed.connect(self._show)
        self._show()

    def _take(self, way: Way) -> None:
        self._shown.way = way

    def _show(self) -> None:
        self.show_value(self._shown.way)
