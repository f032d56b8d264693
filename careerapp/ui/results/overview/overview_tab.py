"""The list of careers, as bars, map or list, with what narrows and explains it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from careerapp.domain.job_filter import Criterion, JobFilter
from careerapp.domain.job_list import Display, Selection, later_ties, select
from careerapp.domain.match import Match
from careerapp.domain.scales import ANYWHERE
from careerapp.domain.shortlist import Shortlist
from careerapp.report.fit_words import few_answers_warning
from careerapp.report.reasons import separation_sentence
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.data.age import age_note
from careerapp.ui.engine import Ranking
from careerapp.ui.figure_view import Charts
from careerapp.ui.labels import notice_label, text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.menu import Menu
from careerapp.ui.person_state import PersonState
from careerapp.ui.picking_view import PickingView
from careerapp.ui.results.overview.bars_page import BarsPage
from careerapp.ui.results.overview.chart_page import ChartPage
from careerapp.ui.results.overview.filter_chips import FilterChips
from careerapp.ui.results.overview.fit_dialog import FitDialog
from careerapp.ui.results.overview.job_menu import add_job_actions
from careerapp.ui.results.overview.list_page import ListPage
from careerapp.ui.results.overview.listing import Listing
from careerapp.ui.results.overview.map_page import MapPage
from careerapp.ui.results.overview.nothing_passes import NothingPasses
from careerapp.ui.results.overview.overview_head import OverviewHead
from careerapp.ui.results.overview.overview_list import OverviewList
from careerapp.ui.results.overview.overview_page import OverviewPage, centered
from careerapp.ui.results.overview.toolbar import Toolbar
from careerapp.ui.results.page import Page
from careerapp.ui.results.undo_line import UndoLine
from careerapp.ui.text_size import limit_width

_FEW = 10
_MAP_WIDTH = 1280  # pixels; more names find room on a wide map than on the rest of the page


class OverviewTab(Page):
    """One sentence, a toolbar, what narrows the list, the list, and figures of one job.

    Parameters
    ----------
    charts : Charts
        Draws bars and map.
    state : PersonState
        Holds filters, order, length and the jobs hidden by hand.

    Signals: ``job_chosen(code)``; ``selected(selection)``, when other jobs pass or are shown;
    ``chart_painted()``, when what is on the screen is up to date.
    """

    job_chosen = Signal(str)
    selected = Signal(Selection)
    chart_painted = Signal()

    def __init__(self, charts: Charts, state: PersonState) -> None:
        super().__init__()
        self._charts = charts
        self._state = state
        self._listing: Listing | None = None
        self._before = Shortlist()  # as it was when a job was hidden here last

        self.toolbar = Toolbar(state)
        self._head = OverviewHead()
        self._head.meaning.clicked.connect(self._explain)
        self._warning = notice_label()
        self._notes = text_label("", theme.CAPTION, quiet=True)
        self.chips = FilterChips()
        self.chips.changed.connect(self._filter)

        self._page = OverviewPage(self._over())
        self._body = self._page.body
        self.bars = BarsPage(charts)
        self._take_in(self.bars)
        self.nothing = NothingPasses()
        self._body.add(self.nothing)
        self.nothing.changed.connect(self._filter)
        self.nothing.rejected_wanted.connect(self._show_rejected)
        self.undo = UndoLine()
        self.undo.undone.connect(self._unhide)
        self._lay_out()
        state.view_changed.connect(self._show)
        state.shortlist_changed.connect(self._follow_shortlist)

    @cached_property
    def map(self) -> MapPage:
        """The page with the map; made when it is first looked at."""
        page = MapPage(self._charts)
        self._take_in(page)
        return page

    @cached_property
    def list_page(self) -> ListPage:
        """The page with the table; made when it is first looked at."""
        page = ListPage()
        page.table.job_chosen.connect(self.job_chosen)
        page.table.painted.connect(self.chart_painted)
        page.table.menu_wanted.connect(self._show_menu)
        page.table.rejected.connect(self._reject)
        self._body.add(page)
        return page

    @property
    def spoken(self) -> str:
        return (
            "" if self._listing is None else f"{self.toolbar.count.text()}. {self._listing.title}"
        )

    @property
    def meaning(self) -> QPushButton:
        """The way to what a match means."""
        return self._head.meaning

    @property
    def chart(self) -> PickingView:
        """The bars."""
        return self.bars.chart

    @property
    def list(self) -> OverviewList:
        """The table."""
        return self.list_page.table

    @property
    def shown(self) -> Sequence[Match]:
        """The jobs that are shown, in their order."""
        return () if self._listing is None else self._listing.selection.shown

    def show_ranking(self, ranking: Ranking) -> None:
        """Show a person's ranking; scroll and current job stay as far as they are still there."""
        self._listing = Listing(ranking, Selection(), self._state.view)
        wanted = self._state.view.job_filter
        nowhere = ranking.profile.location in (None, ANYWHERE.code)
        self._warning.setText(few_answers_warning(ranking.profile, tr))
        self._warning.setVisible(bool(self._warning.text()))
        if nowhere and Criterion.IN_PLACE in wanted.criteria:
            self._filter(wanted.without(Criterion.IN_PLACE))  # which shows the rest too
        else:
            self._show()

    def draw_few(self) -> None:
        """Draw the bars at once if they are few; more of them, or a map, wait for their turn."""
        if self.chart.isVisible() and len(self.shown) <= _FEW:
            self.chart.draw()

    def take_focus(self) -> None:
        """Put the keyboard at the jobs."""
        page = self._body.page
        if page is not None:
            page.setFocus()

    def show_list(self) -> None:
        """Scroll to the careers, where they scroll with what is over them."""
        self._page.show_body()

    def _show(self) -> None:
        if self._listing is None:
            return
        ranking, view = self._listing.ranking, self._state.view
        rejected = self._state.shortlist.rejected
        selection = select(ranking.matches, ranking.facts, view, rejected)
        listing = Listing(ranking, selection, view)
        self._listing = listing
        with self._page.holding_body():
            self._show_over(listing)
            self._show_body(listing)
        self.selected.emit(selection)

    def _show_over(self, listing: Listing) -> None:
        self.toolbar.show_listing(listing)
        self.chips.show_filter(listing.view.job_filter, listing.words)
        self._notes.setText(self._note_text(listing))
        self._notes.setVisible(bool(self._notes.text()))

    def _show_body(self, listing: Listing) -> None:
        selection, view = listing.selection, listing.view
        if selection.shown:
            page = self._display_page(view.display)
            on_map = view.display is Display.MAP
            limit_width(self._body, _MAP_WIDTH if on_map else theme.COLUMN_WIDTH)
            page.show_listing(listing)
            self._body.show_page(page)
        else:
            self.nothing.show_ways(selection, view.job_filter, listing.words)
            limit_width(self._body, theme.COLUMN_WIDTH)
            self._body.show_page(self.nothing)

    def _display_page(self, display: Display) -> BarsPage | MapPage | ListPage:
        match display:
            case Display.BARS:
                return self.bars
            case Display.MAP:
                return self.map
            case Display.LIST:
                return self.list_page

    def _take_in(self, page: ChartPage) -> None:
        page.chart.job_chosen.connect(self.job_chosen)
        page.chart.painted.connect(self.chart_painted)
        page.chart.menu_opening.connect(self._fill_menu)
        page.rejected.connect(self._reject)
        self._body.add(page)

    def _note_text(self, listing: Listing) -> str:
        notes = [listing.words.hidden(listing.selection), listing.order_note]
        ties = {
            Display.BARS: self.tr(
                "Jobs in one bracket are level within the accuracy of your answers."
            ),
            Display.LIST: self.tr(
                "Jobs with the same rank are level within the accuracy of your answers."
            ),
        }.get(listing.view.display)
        if ties and listing.by_match and later_ties(listing.selection.shown):
            notes.append(ties)
            if listing.ranking.separating is not None:
                notes.append(separation_sentence(*listing.ranking.separating, tr))
        notes.append(age_note(listing.editions))
        return " ".join(note for note in notes if note)

    def _over(self) -> QWidget:
        over = QWidget()
        column = QVBoxLayout(over)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        for part in (self._head, self._warning, self.toolbar, self.chips, self._notes):
            column.addWidget(part)
        return over

    def _lay_out(self) -> None:
        limit_width(self.undo, theme.COLUMN_WIDTH)
        under = centered(self.undo)  # always in sight
        under.setContentsMargins(theme.SPACE_32, 0, theme.SPACE_32, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._page, 1)
        nest(layout, under)

    def _filter(self, wanted: JobFilter) -> None:
        self._state.view = replace(self._state.view, job_filter=wanted)

    def _reject(self, code: str) -> None:
        match = None if self._listing is None else self._listing.match(code)
        if match is not None:
            self._before = self._state.shortlist
            self._state.shortlist = self._before.with_rejected(code)
            sentence = self.tr("Hidden: {job}.").format(job=match.title)
            self.undo.offer(sentence)
            announce(self.undo, sentence)

    def _unhide(self) -> None:
        by_key = self.undo.button.hasFocus()
        self._state.shortlist = self._before  # and the line goes
        if by_key:
            self.take_focus()

    def _show_rejected(self) -> None:
        shortlist = self._state.shortlist
        self._state.shortlist = shortlist.without_rejected(*shortlist.rejected)

    def _follow_shortlist(self) -> None:
        self.undo.hide()  # until the next job is hidden here
        self._show()

    def _show_menu(self, code: str, place: QPoint) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_menu(menu, code)
        menu.popup(place)

    def _fill_menu(self, menu: QMenu, code: str) -> None:
        add_job_actions(menu, code, self._state, open_job=self.job_chosen.emit, reject=self._reject)

    def _explain(self) -> None:
        if self._listing is not None:
            FitDialog(self._listing.ranking.floors, self).open()
