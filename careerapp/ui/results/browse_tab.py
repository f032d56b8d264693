"""All jobs, to search and to look through."""

from collections.abc import Callable, Collection, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from careerapp.catalog.browse import NOBODY, Browsed, JobBrowser
from careerapp.catalog.search import TitleIndex
from careerapp.catalog.store import Catalog
from careerapp.domain.browsing import Facet
from careerapp.domain.match import Match
from careerapp.domain.scales import Block
from careerapp.report.browse_words import BrowseWords
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.background import Background
from careerapp.ui.errors import said
from careerapp.ui.labels import heading_label, text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.results.browse_choices import BrowseChoices
from careerapp.ui.results.browse_list import BrowseList
from careerapp.ui.results.empty_list import EmptyList
from careerapp.ui.results.match_cells import MatchCells
from careerapp.ui.results.page import Page
from careerapp.ui.roomy_page import RoomyPage
from careerapp.ui.text_size import Measured, beside_text, limit_width


def _make_browser(catalog: Catalog, titles: Callable[[], TitleIndex]) -> JobBrowser:
    return JobBrowser(catalog, titles())


_LEAST_LIST = 160  # pixels


class BrowseTab(Page, Measured):
    """Choices over the list of all jobs; choosing a job asks for its tab.

    Parameters
    ----------
    catalog : Catalog
        The jobs.
    titles : callable
        Returns what finds jobs by name; called in the background.
    background : Background
        Works off the GUI thread.

    Signals: ``job_chosen(code)``; ``listed()``, after the list has been filled anew.
    """

    job_chosen = Signal(str)
    listed = Signal()

    def __init__(
        self, catalog: Catalog, titles: Callable[[], TitleIndex], background: Background
    ) -> None:
        super().__init__()
        self._make_browser = partial(_make_browser, catalog, titles)
        self._editions = catalog.editions
        self._background = background
        self._browser: JobBrowser | None = None
        self._loading = False
        self._matches = NOBODY
        self._cells = MatchCells()
        self._is_old = False  # the list shows another ranking
        self._way_out: tuple[Facet, ...] = tuple(Facet)

        self.choices = BrowseChoices()
        self.search = self.choices.search
        self.list = BrowseList()
        self.empty = EmptyList("", "")
        self.show_all = QPushButton(self.tr("Show a&ll jobs"))
        self._count = text_label("", quiet=True)
        self._below = text_label("", theme.CAPTION, quiet=True)
        self._body = QStackedWidget()
        self._body.addWidget(self.list)
        self._body.addWidget(self.empty)
        self._lay_out()

        self.choices.changed.connect(self._show_anew)
        self.search.returnPressed.connect(self.list.choose_current)
        self.list.job_chosen.connect(self.job_chosen)
        self.show_all.clicked.connect(self.clear)
        self.empty.wanted.connect(self._take_way_out)

    def show_ranking(
        self, matches: Mapping[str, Match] | None, counted: Collection[Block] = ()
    ) -> None:
        """Show how well the jobs match.

        Parameters
        ----------
        matches : mapping of str to Match, or None
            All occupations by code, best first; None or none for somebody without answers.
        counted : collection of Block
            The pages of answers that take part in the matches.
        """
        self._cells = MatchCells(counted)
        self._matches = NOBODY if matches is None else matches
        self.choices.show_ranked(ranked=bool(self._matches))
        self._is_old = True
        if self.isVisible():
            self._show()

    def clear(self) -> None:
        """Show all jobs."""
        self._load()
        self.choices.take_back(*Facet)
        self.search.setFocus()

    def start_search(self) -> None:
        """Put the keyboard into the search box, so that typing replaces what is in it."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def take_focus(self) -> None:
        """Put the keyboard where it was last, at first into the search box."""
        (self.focusWidget() or self.search).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._load()
        if self._is_old:
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What the search box and the list do not take: down from the one into the other, and back.
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus()
        elif event.key() == Qt.Key.Key_Escape and self.search.hasFocus() and self.search.text():
            self.search.clear()
        elif event.key() == Qt.Key.Key_Escape and self.list.hasFocus():
            self.start_search()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.show_all.setProperty("link", True)
        place = self.show_all.sizePolicy()
        place.setRetainSizeWhenHidden(True)
        self.show_all.setSizePolicy(place)
        self.show_all.hide()  # until something is asked for
        self._count.setWordWrap(False)
        head = QHBoxLayout()
        head.addWidget(heading_label(self.tr("Look through all jobs"), 2), 1)
        head.addWidget(self.show_all)
        head.addWidget(self._count)
        page = QWidget()
        limit_width(page, theme.COLUMN_WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        nest(column, head)
        column.addWidget(self.choices)
        column.addWidget(self._body, 1)
        column.addWidget(self._below)
        centered = QHBoxLayout()
        centered.addWidget(page)
        roomy = RoomyPage()
        roomy.column.setContentsMargins(
            theme.SPACE_24, theme.SPACE_16, theme.SPACE_24, theme.SPACE_16
        )
        nest(roomy.column, centered)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(roomy)
        self.measure()

    def measure(self) -> None:
        self._body.setMinimumHeight(beside_text(_LEAST_LIST))

    def _load(self) -> None:
        if not self._loading:
            self._loading = True
            self._count.setText(self.tr("Loading the jobs…"))
            self._background.run(self._make_browser, self._use_browser, self._say_not_loaded)

    def _use_browser(self, browser: JobBrowser) -> None:
        self._browser = browser
        self._show()

    def _say_not_loaded(self, error: BaseException) -> None:
        self._loading = False  # the next visit, or the button, tries again
        self._count.clear()
        self._way_out = tuple(Facet)
        sentence = self.tr("The jobs could not be loaded: {error}").format(error=said(error))
        self.empty.say(sentence, self.tr("Try &again"))
        announce(self.empty, sentence)
        self._body.setCurrentWidget(self.empty)

    def _show_anew(self) -> None:
        self._show()
        self.list.go_to_first()

    def _show(self) -> None:
        if self._browser is None:
            return  # shown as soon as it is there
        self._is_old = False
        wanted = self.choices.wanted
        words = BrowseWords(wanted, tr)
        browsed = self._browser.browse(wanted, self._matches)
        self.list.show_jobs(browsed.jobs, words, self._cells, ranked=bool(self._matches))
        before, now = self._count.text(), words.count(browsed)
        self._count.setText(now)
        self._say_below(browsed, words)
        if not browsed.jobs:
            self._say_nothing_found(browsed, words)
        offered = not browsed.jobs and self._way_out == tuple(Facet)  # by a larger button
        self.show_all.setVisible(bool(wanted.asked) and not offered)
        if before != now and self.isVisible():
            announce(self._count, now if browsed.jobs else words.nothing_found())
        self._body.setCurrentWidget(self.list if browsed.jobs else self.empty)
        self.listed.emit()

    def _say_below(self, browsed: Browsed, words: BrowseWords) -> None:
        said = [" ".join(words.below(browsed, self._editions))]
        matches = [job.match for job in browsed.jobs if job.match is not None]
        if any(map(self._cells.is_estimated, matches)):
            said.append(
                self.tr("* match partly estimated, because O*NET has not rated all of this job.")
            )
        self._below.setText("\n".join(filter(None, said)))
        self._below.setVisible(bool(self._below.text()))

    def _say_nothing_found(self, browsed: Browsed, words: BrowseWords) -> None:
        way_out = words.way_out(browsed)
        if way_out is None:
            self._way_out, action = tuple(Facet), self.tr("Show all &jobs")
        else:
            facet, sentence = way_out
            self._way_out, action = (facet,), sentence.replace("&", "&&")
        self.empty.say(words.nothing_found(), action)

    def _take_way_out(self) -> None:
        self._load()
        self.choices.take_back(*self._way_out)
        self.search.setFocus()
