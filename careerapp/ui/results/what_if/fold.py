"""A heading that opens and closes what is under it."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from careerapp.ui import theme
from careerapp.ui.accessible import unfolds
from careerapp.ui.mirrored import mirror_shapes, visual_place
from careerapp.ui.results.what_if.answers_form import AnswersForm
from careerapp.ui.text_size import beside_text

_CLOSED = ((-2.0, -4.0), (2.0, 0.0), (-2.0, 4.0))
_OPEN = ((-4.0, -2.0), (0.0, 2.0), (4.0, -2.0))
_FROM_LEFT, _SIZE, _TITLE = 10, 8, 24  # pixels, beside text of the usual size
_LINE = 1.5


class Fold(QWidget):
    """Makes its form when it is opened first.

    Parameters
    ----------
    title : str
        Of the heading.
    make : callable
        Makes the form.
    minor : bool
        Whether it is one of several under another heading.

    Signals: ``opened(form)``, when the form has been made and shows nothing yet.
    """

    opened = Signal(object)

    def __init__(self, title: str, make: Callable[[], AnswersForm], *, minor: bool = False) -> None:
        super().__init__()
        self._make = make
        self.form: AnswersForm | None = None
        self.heading = _Heading(title, bold=not minor)
        self.heading.toggled.connect(self._toggle)
        self.setFocusProxy(self.heading)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_4)
        self._column.addWidget(self.heading)

    def count_changes(self, count: int) -> None:
        """Say in the heading how many answers under it are others."""
        self.heading.set_note(self.tr("{count} changed").format(count=count) if count else "")

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
            self._put_into_tab_order(self.form)
            self.opened.emit(self.form)
        if self.form is not None:
            focused = QApplication.focusWidget()
            if not is_open and focused is not None and self.form.isAncestorOf(focused):
                self.heading.setFocus()  # else Qt would go on to whatever comes next
            self.form.setVisible(is_open)

    def _put_into_tab_order(self, form: QWidget) -> None:
        # What is made later would come after everything else in the window.
        before: QWidget = self.heading
        for control in form.findChildren(QWidget):
            takes_focus = control.focusPolicy() != Qt.FocusPolicy.NoFocus
            own = control.focusProxy() is None and control.window() is self.window()
            if takes_focus and own:  # not the list that a choice drops
                self.setTabOrder(before, control)
                before = control


class _Heading(QPushButton):
    """A button as wide as the panel: an arrow that says whether it is open, a title and a note."""

    def __init__(self, title: str, *, bold: bool) -> None:
        super().__init__()
        self._title = title
        self._note = ""
        self._bold = bold
        self.setCheckable(True)
        unfolds(self)
        self.setProperty("fold", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(title)

    def set_note(self, note: str) -> None:
        """Write something at the right, or nothing."""
        if note != self._note:
            self._note = note
            self.setAccessibleName(f"{self._title}, {note}" if note else self._title)
            self.update()

    def sizeHint(self) -> QSize:
        line = QFontMetrics(theme.scaled_font(theme.BODY)).height()
        return super().sizeHint().expandedTo(QSize(0, line + theme.SPACE_16))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), _LINE))
        self._paint_words(painter)
        mirror_shapes(painter, self)
        painter.translate(beside_text(_FROM_LEFT), self.height() / 2)
        size = beside_text(_SIZE) / _SIZE
        painter.scale(size, size)
        arrow = _OPEN if self.isChecked() else _CLOSED
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in arrow]))
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        room = self.rect().adjusted(beside_text(_TITLE), 0, -theme.SPACE_8, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.scaled_font(theme.CAPTION, bold=True))
        at_end = middle | Qt.AlignmentFlag.AlignRight
        painter.drawText(visual_place(self, room), at_end, self._note)
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(self._note))
        painter.setFont(theme.scaled_font(theme.BODY, bold=self._bold))
        elided = painter.fontMetrics().elidedText(
            self._title, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(visual_place(self, room), middle | Qt.AlignmentFlag.AlignLeft, elided)
