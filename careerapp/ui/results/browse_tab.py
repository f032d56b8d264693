"""All jobs, to look through without a ranking."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from careerapp.catalog.search import Hit, TitleIndex
from careerapp.catalog.store import Catalog
from careerapp.ui import formats, theme
from careerapp.ui.background import Background
from careerapp.ui.labels import text_label
from careerapp.ui.results.choice import Choice
from careerapp.ui.results.empty_list import EmptyList
from careerapp.ui.results.job_families import family_names, family_of
from careerapp.ui.results.job_table import JobTable
from careerapp.ui.results.labeled import add_labeled
from careerapp.ui.results.table_model import Cell, Column, Row

_TWO_LINES = (theme.BODY, theme.CAPTION)
_ROW_PADDING = theme.SPACE_12


class BrowseTab(QWidget):
    """A search box over the list of all jobs; choosing one asks for its tab.

    Parameters
    ----------
    catalog : Catalog
        The jobs.
    background : Background
        Works off the GUI thread.

    Signals: ``job_chosen(code)``; ``listed()``, after the list has been filled anew.
    """

    job_chosen = Signal(str)
    listed = Signal()

    def __init__(self, catalog: Catalog, background: Background) -> None:
        super().__init__()
        self._catalog = catalog
        self._background = background
        self._index: TitleIndex | None = None
        self._loading = False
        self._total = len(catalog.titles)
        self._families = family_names()

        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("for example nurse, game or electric"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show)
        self.family_choice = Choice()
        self.family_choice.addItem(self.tr("all kinds of work"), None)
        for family, name in sorted(self._families.items(), key=lambda each: each[1]):
            self.family_choice.addItem(name, family)
        self.family_choice.currentIndexChanged.connect(self._show)
        self._count = text_label("", quiet=True)
        self._count.setWordWrap(False)

        self.list = JobTable(
            self.tr("All jobs"), (Column(self.tr("Job")), Column(self.tr("Kind of work")))
        )
        self.list.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.list.job_chosen.connect(self.job_chosen)
        self.search.returnPressed.connect(self.list.choose_current)
        self._not_found = self.tr("No job is called that. Try a shorter or a more common word.")
        self.empty = EmptyList(self._not_found, self.tr("Show all &jobs"))
        self.empty.wanted.connect(self.clear)
        self._body = QStackedWidget()
        self._body.addWidget(self.list)
        self._body.addWidget(self.empty)
        self._lay_out()

    def clear(self) -> None:
        """Show all jobs."""
        self._load()
        self.family_choice.setCurrentIndex(0)
        self.search.clear()
        self.search.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._load()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What the search box does not take: down from it into the list.
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        """Put the keyboard where it was last, at first into the search box."""
        (self.focusWidget() or self.search).setFocus()

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(theme.SPACE_16)
        add_labeled(choices, self.tr("&Search by name"), self.search, 1)
        add_labeled(choices, self.tr("&Kind of work"), self.family_choice)
        head = QHBoxLayout()
        head.addWidget(text_label(self.tr("Look through all jobs"), theme.SECTION, bold=True), 1)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        page = QWidget()
        page.setMaximumWidth(theme.COLUMN_WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        column.addLayout(head)
        column.addLayout(choices)
        column.addWidget(self._body, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_24, theme.SPACE_16, theme.SPACE_24, theme.SPACE_16)
        layout.addWidget(page)

    def _load(self) -> None:
        if not self._loading:
            self._loading = True
            self._background.run(
                partial(TitleIndex, self._catalog), self._use_index, self._say_not_loaded
            )

    def _use_index(self, index: TitleIndex) -> None:
        self._index = index
        self.empty.say(self._not_found)
        self._show()

    def _say_not_loaded(self, error: BaseException) -> None:
        self._loading = False  # the next visit, or the button, tries again
        self.empty.say(self.tr("The jobs could not be loaded: {error}").format(error=error))
        self._body.setCurrentWidget(self.empty)

    def _show(self) -> None:
        if self._index is None:
            return  # shown as soon as it is there
        family = self.family_choice.currentData()
        hits = [
            hit
            for hit in self._index.find(self.search.text())
            if family is None or family_of(hit.code) == family
        ]
        total = formats.number(self._total)
        self._count.setText(
            self.tr("{total} jobs").format(total=total)
            if len(hits) == self._total
            else self.tr("{found} of {total} jobs").format(found=len(hits), total=total)
        )
        self._fill(hits)
        self._body.setCurrentWidget(self.list if hits else self.empty)
        self.listed.emit()

    def _fill(self, hits: Sequence[Hit]) -> None:
        # All rows are alike: measuring each of 923 would be felt at every letter.
        lines = _TWO_LINES[:1] if all(hit.called is None for hit in hits) else _TWO_LINES
        heights = (QFontMetrics(theme.scaled_font(scale)).lineSpacing() for scale in lines)
        self.list.verticalHeader().setDefaultSectionSize(sum(heights) + _ROW_PADDING)
        self.list.show_rows([self._row(hit) for hit in hits])
        self.list.go_to_first()

    def _row(self, hit: Hit) -> Row:
        note = "" if hit.called is None else self.tr("also called {name}")
        return Row(
            (
                Cell(hit.title, note.format(name=hit.called)),
                Cell(self._families[family_of(hit.code)]),
            ),
            hit.code,
        )
