"""A heading that opens and closes what is under it."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from careerapp.ui import theme
from careerapp.ui.results.what_if.answers_form import AnswersForm

_CLOSED = ((-2.0, -4.0), (2.0, 0.0), (-2.0, 4.0))
_OPEN = ((-4.0, -2.0), (0.0, 2.0), (4.0, -2.0))
_FROM_LEFT = 10
_LINE = 1.5


class Fold(QWidget):
    """Makes its form when it is opened first.

    Parameters
    ----------
    title : str
        Of the heading.
    make : callable
        Makes the form.
    indent : int
        Pixels by which the heading stands back.

    Signals: ``opened(form)``, when the form has been made and shows nothing yet.
    """

    opened = Signal(object)

    def __init__(self, title: str, make: Callable[[], AnswersForm], *, indent: int = 0) -> None:
        super().__init__()
        self._title = title
        self._make = make
        self.form: AnswersForm | None = None
        self.heading = _Heading()
        self.heading.toggled.connect(self._toggle)
        self.setFocusProxy(self.heading)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(indent, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_4)
        self._column.addWidget(self.heading)
        self.count_changes(0)

    def count_changes(self, count: int) -> None:
        """Say in the heading how many answers under it are others."""
        changed = self.tr("{title} · {count} changed").format(title=self._title, count=count)
        self.heading.setText(changed if count else self._title)
        self.heading.setAccessibleName(self.heading.text())

    def open(self) -> None:
        """Show the form."""
        self.heading.setChecked(True)

    def renew(self) -> None:
        """Let the form be made anew, because it would be another one now."""
        is_open = self.heading.isChecked()
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if is_open:
            self._toggle(is_open=True)

    def _toggle(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's
        if self.form is None and is_open:
            self.form = self._make()
            self._column.addWidget(self.form)
            self.opened.emit(self.form)
        if self.form is not None:
            self.form.setVisible(is_open)


class _Heading(QPushButton):
    """A button as wide as the panel, with an arrow that says whether it is open."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setProperty("fold", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), _LINE))
        painter.translate(_FROM_LEFT, self.height() / 2)
        arrow = _OPEN if self.isChecked() else _CLOSED
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in arrow]))
        painter.end()
