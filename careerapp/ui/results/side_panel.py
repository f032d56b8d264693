"""What stands beside the pages of the results: filters, or what if, or nothing."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from careerapp.report.glossary import Term
from careerapp.ui import icons, theme
from careerapp.ui.accessible import speak_as
from careerapp.ui.explained import explain
from careerapp.ui.labels import heading_label
from careerapp.ui.layouts import nest
from careerapp.ui.text_size import beside_text
from careerapp.ui.tips import plain_tip

WIDTH = 300
_MOST_SHARE = 0.4  # of the width of the window


class Panel(Enum):
    """What can stand in the side panel."""

    FILTERS = auto()
    WHAT_IF = auto()


class SidePanel(QFrame):
    """Shows one panel at most, under its name; takes no room while it shows none.

    Signals: ``closed()``, when its close button or Escape was pressed in it.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("side", True)
        self.share_room(0)
        self._contents: dict[Panel, QWidget] = {}
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.hide()

    def share_room(self, whole: int) -> None:
        """Get wider with text, but take no more of the whole width than the pages can spare."""
        self.setFixedWidth(max(WIDTH, min(beside_text(WIDTH), round(_MOST_SHARE * whole))))

    def add(self, panel: Panel, title: str, content: QWidget, *terms: Term) -> None:
        """Take in what a panel shows.

        Parameters
        ----------
        panel : Panel
            Which one it is.
        title : str
            Stands over it.
        content : QWidget
            Scrolls by itself; its focus proxy is where the keyboard begins.
        *terms : Term
            The words of the glossary in the title.
        """
        self._contents[panel] = content
        page = QWidget()
        speak_as(page, QAccessible.Role.Grouping)
        page.setAccessibleName(title)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        nest(column, self._heading(title, terms))
        column.addWidget(content, 1)
        self._stack.addWidget(page)

    @property
    def shown(self) -> Panel | None:
        """The panel that is shown, if one is."""
        if self.isHidden():
            return None
        return list(self._contents)[self._stack.currentIndex()]

    def show_panel(self, panel: Panel | None) -> None:
        """Show a panel, or none; the keyboard stays where it is."""
        if panel is not None:
            self._stack.setCurrentIndex(list(self._contents).index(panel))
        self.setHidden(panel is None)

    def take_focus(self) -> None:
        """Put the keyboard into the panel that is shown."""
        if self.shown is not None:
            self._contents[self.shown].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _heading(self, title: str, terms: Sequence[Term]) -> QHBoxLayout:
        close = QToolButton()
        icons.set_icon(close, "close")
        close.setAccessibleName(self.tr("Close {title}").format(title=title))
        close.setToolTip(plain_tip(close.accessibleName()))
        close.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.setContentsMargins(theme.SPACE_16, theme.SPACE_12, theme.SPACE_8, theme.SPACE_8)
        heading = heading_label(title, 2)
        if terms:
            explain(heading, *terms)
        row.addWidget(heading, 1)
        row.addWidget(close)
        return row
