"""A page of sections, and a bar that leads to each of them."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careerapp.ui import theme
from careerapp.ui.labels import rule
from careerapp.ui.layouts import nest
from careerapp.ui.results.job.jump_bar import JumpBar
from careerapp.ui.results.section import Section
from careerapp.ui.scrolled_page import ScrolledPage
from careerapp.ui.text_size import limit_width
from careerapp.ui.turns import Turns

_TURN = 0.008  # seconds
_READ_AT = 0.3  # of the page's height; what stands there is what is read

Part = tuple[str, Callable[[], Section]]
"""What the bar calls a section, and what makes it."""


class SectionPage(QWidget):
    """The head is there at once; the sections under it come one in each turn of the event loop.

    Parameters
    ----------
    head : QWidget
        Stands at the top.
    parts : sequence of Part
        From the top.
    turns : Turns
        Says when to make the next one.

    Attributes
    ----------
    scrolled : ScrolledPage
        What scrolls.

    Signals: ``filled()``, when all sections are there.
    """

    filled = Signal()

    def __init__(self, head: QWidget, parts: Sequence[Part], turns: Turns) -> None:
        super().__init__()
        self._turns = turns
        self._head = head
        self._made: dict[int, Section] = {}  # by place in the bar
        self._to_come = dict(enumerate(make for _, make in parts))
        self._bar = JumpBar([name for name, _ in parts])
        self._bar.wanted.connect(self._jump)
        self.scrolled = ScrolledPage()
        self.scrolled.setAccessibleName(self.tr("The page"))
        # From the beginning, or the first sections would move the head aside.
        self.scrolled.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.scrolled.verticalScrollBar().valueChanged.connect(self._mark_section)
        self.scrolled.column.addWidget(head)
        self.scrolled.column.addStretch()
        self.setFocusProxy(self.scrolled)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        nest(layout, self._bar_over_column())
        layout.addWidget(rule())
        layout.addWidget(self.scrolled, 1)
        turns.add(self, self._add_some)

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections that are there."""
        return tuple(self._made.values())

    @property
    def is_filled(self) -> bool:
        """Whether no section is still to come."""
        return not self._to_come

    def finish(self) -> None:
        """Add all sections that are still to come."""
        while self._to_come:
            self._add_next()
        self._turns.drop(self)

    @contextmanager
    def holding(self) -> Iterator[None]:
        """Let sections grow or shrink, and what the person reads stay where it is."""
        read = self._section_at(0)
        with self.scrolled.holding(self._head if read is None else self._made[read]):
            yield

    def _bar_over_column(self) -> QHBoxLayout:
        row = QHBoxLayout()
        beside = self.scrolled.verticalScrollBar().sizeHint().width()
        row.setContentsMargins(
            theme.SPACE_16, theme.SPACE_4, theme.SPACE_16 + beside, theme.SPACE_4
        )
        limit_width(self._bar, theme.COLUMN_WIDTH, margins=2 * theme.SPACE_16)
        row.addWidget(self._bar)
        return row

    def _add_some(self) -> None:
        """Add as many sections as are quickly made; each time, the page is laid out and painted."""
        end = time.perf_counter() + _TURN
        while self._to_come and time.perf_counter() < end:
            if len(self._to_come) > 1:  # before this one, which may fail
                self._turns.add(self, self._add_some)
            else:
                self._turns.drop(self)
            self._add_next()

    def _add_next(self) -> None:
        place = min(self._to_come)
        make = self._to_come.pop(place)
        self._made[place] = section = make()
        # Its width to come; as it is shown, it lays itself out for the one that it has.
        section.resize(self._head.width(), section.height())
        self.scrolled.column.insertWidget(self.scrolled.column.count() - 1, section)
        section.show()  # a layout would do so later, and others may want to know places now
        if not self._to_come:
            self.filled.emit()

    def _jump(self, place: int) -> None:
        self.finish()
        # In a turn of its own, when new sections have found their places.
        self._turns.add(self._bar, partial(self._show_section, place), urgent=True)

    def _show_section(self, place: int) -> None:
        if place in self._made:  # one may have failed
            self.scrolled.show_at_top(self._made[place])
            self._made[place].setFocus()  # so that Tab goes on from there
            self._bar.mark(place)

    def _mark_section(self, value: int) -> None:
        at_end = value == self.scrolled.verticalScrollBar().maximum() > 0
        height = self.scrolled.height()
        self._bar.mark(self._section_at(height if at_end else round(_READ_AT * height)))

    def _section_at(self, height: int) -> int | None:
        """Return the place of the section that is at a height of what is seen."""
        tops = {place: self.scrolled.top_of(section) for place, section in self._made.items()}
        return max((place for place, top in tops.items() if top <= height), default=None)
