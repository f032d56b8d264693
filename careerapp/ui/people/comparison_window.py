"""A window that compares: a page that scrolls, in a window of its own."""

from typing import Self

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from careerapp.ui import theme
from careerapp.ui.accessible import speak_as
from careerapp.ui.engine import Engine
from careerapp.ui.keys.pressing import press_by_enter
from careerapp.ui.keys.window_keys import comparison_keys, listen
from careerapp.ui.labels import heading_label
from careerapp.ui.language import tr
from careerapp.ui.scrolled_page import ScrolledPage
from careerapp.ui.window_place import resize_on_screen

_SIZE = QSize(1000, 700)
_LEAST = 800, 560


class ComparisonWindow(QWidget):
    """Stays over the window that asked for it, which can be used meanwhile; deleted when closed.

    Parameters
    ----------
    parent : QWidget
        Whose window asks.
    title : str
        Of the window and of the page.

    Attributes
    ----------
    page : ScrolledPage
        Gets the content.
    """

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent.window(), Qt.WindowType.Window)
        speak_as(self, QAccessible.Role.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumSize(*_LEAST)
        resize_on_screen(self, _SIZE)
        self.page = ScrolledPage()
        self.page.setAccessibleName(title)
        self._title = heading_label(title, 1, theme.SECTION)
        self.page.column.addWidget(self._title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        listen(self, comparison_keys(tr).close, self.close)

    def again(self, parent: QWidget, engine: Engine) -> Self:
        """Return the same comparison, not shown yet, in the language that is spoken now.

        Parameters
        ----------
        parent : QWidget
            Whose window it is to stay over.
        engine : Engine
            In that language.
        """
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(event):
            super().keyPressEvent(event)

    def set_title(self, title: str) -> None:
        """Call the comparison something else."""
        self.setWindowTitle(title)
        self.page.setAccessibleName(title)
        self._title.setText(title)

    def add_heading(self, text: str) -> QLabel:
        """Add a heading to the page."""
        self.page.column.addSpacing(theme.SPACE_16)
        heading = heading_label(text, 2, theme.LEAD)
        self.page.column.addWidget(heading)
        return heading
