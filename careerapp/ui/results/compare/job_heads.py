"""The titles over the columns of a comparison."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QToolButton, QWidget

from careerapp.ui import icons, theme
from careerapp.ui.mirrored import visual_place
from careerapp.ui.results.title_link import TitleLink
from careerapp.ui.tips import plain_tip

_MOST_LINES = 4
_MARGINS = (theme.SPACE_4, theme.SPACE_4, 0, theme.SPACE_4)


class JobHeads(QWidget):
    """A title that opens its job, and a button that takes the job away, over each column.

    Signals: ``job_chosen(code)``; ``removed(code)``.
    """

    job_chosen = Signal(str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._window = QWidget(self)  # through which the heads that scroll are seen
        self._heads: dict[str, _Head] = {}
        self._column = 0

    @property
    def codes(self) -> tuple[str, ...]:
        """The jobs, from left to right."""
        return tuple(self._heads)

    def show_jobs(self, titles: Mapping[str, str]) -> None:
        """Show other jobs, by code, from left to right."""
        for head in self._heads.values():
            head.hide()
            head.deleteLater()
        self._heads = {code: _Head(title, self._window) for code, title in titles.items()}
        for code, head in self._heads.items():
            head.link.clicked.connect(lambda _=False, code=code: self.job_chosen.emit(code))
            head.remove.clicked.connect(lambda _=False, code=code: self.removed.emit(code))
            head.show()

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What the Tab key visits, in reading order."""
        heads = self._heads.values()
        return tuple(control for head in heads for control in (head.link, head.remove))

    def head(self, code: str) -> "_Head":
        """Return the head of a job."""
        return self._heads[code]

    def place(self, left: int, column: int, right: int, scrolled: int) -> None:
        """Stand over columns.

        Parameters
        ----------
        left, right : int
            Where the columns begin, and where they are cut off, in pixels.
        column : int
            Width of each of them.
        scrolled : int
            How far they are scrolled.
        """
        self._column = column
        narrow = any(head.is_narrow_in(column) for head in self._heads.values())
        for head in self._heads.values():
            head.set_narrow(narrow=narrow)
        height = self._height()
        self._window.setGeometry(visual_place(self, QRect(left, 0, right - left, height)))
        for place, head in enumerate(self._heads.values()):
            over = QRect(place * column - scrolled, 0, column, height)
            head.setGeometry(visual_place(self._window, over))
        self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        return QSize(0, self._height())

    def _height(self) -> int:
        heights = (head.heightForWidth(self._column) for head in self._heads.values())
        return max(heights, default=0)


class _Head(QWidget):
    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.link = TitleLink(title, most_lines=_MOST_LINES)
        self.link.setToolTip(plain_tip(title))  # which may be cut off
        self.remove = QToolButton()
        icons.set_icon(self.remove, "close")
        self.remove.setAccessibleName(self.tr("Take {title} out").format(title=title))
        self.remove.setToolTip(plain_tip(self.remove.accessibleName()))
        bottom = Qt.AlignmentFlag.AlignBottom
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(*_MARGINS)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.link, 1, bottom)
        self._layout.addWidget(self.remove, 0, bottom | Qt.AlignmentFlag.AlignRight)

    def is_narrow_in(self, width: int) -> bool:
        """Return whether the title has no room for its longest word beside the button."""
        left, _, right, _ = _MARGINS
        room = width - left - right - self.remove.sizeHint().width()
        return self.link.minimumSizeHint().width() > room

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the button over the title, or beside it."""
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.BottomToTop if narrow else direction.LeftToRight)
