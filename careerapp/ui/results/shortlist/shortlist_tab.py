"""The shortlist: jobs to think about, ordered by stars, with notes."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from careerapp.domain.match import Match
from careerapp.domain.scales import ANYWHERE
from careerapp.domain.shortlist import FEWEST_COMPARED, MOST_COMPARED, Favorite, Shortlist
from careerapp.report import figures
from careerapp.report.absent_words import absent_line, absent_title
from careerapp.report.glossary import Term
from careerapp.ui import formats, theme
from careerapp.ui.engine import Engine, Ranking
from careerapp.ui.explained import explain
from careerapp.ui.labels import heading_label, text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.empty_list import EmptyList
from careerapp.ui.results.page import Page
from careerapp.ui.results.shortlist.favorite_list import FavoriteList
from careerapp.ui.results.shortlist.favorite_row import JobLine
from careerapp.ui.results.shortlist.hidden_jobs import HiddenJobs
from careerapp.ui.results.undo_line import UndoLine
from careerapp.ui.scrolled_page import ScrolledPage
from careerapp.ui.text_size import limit_width
from careerapp.ui.words import place_in_sentence

_NO_MATCHES: Mapping[str, Match] = MappingProxyType({})


class ShortlistTab(Page):
    """The favorites, a way to compare some of them, and under them the hidden jobs.

    Parameters
    ----------
    state : PersonState
        Has the shortlist; what is done here is done to it.
    engine : Engine
        Has titles and pay, and knows of jobs that the data do not have.

    Signals: ``job_chosen(code)``; ``compare_wanted(codes)``, a tuple of two to four;
    ``careers_wanted()`` and ``all_jobs_wanted()``, when there is nothing here yet.
    """

    job_chosen = Signal(str)
    compare_wanted = Signal(tuple)
    careers_wanted = Signal()
    all_jobs_wanted = Signal()

    def __init__(self, state: PersonState, engine: Engine) -> None:
        super().__init__()
        self._state = state
        self._engine = engine
        self._catalog = engine.catalog
        self._ranking: Ranking | None = None
        self._matches = _NO_MATCHES
        self._stale = False
        self._shown = Shortlist()
        self._taken: tuple[Favorite, int] | None = None  # and its place, for undoing

        self.compare = QPushButton()
        self.compare.clicked.connect(self._compare)
        self._hint = text_label("", quiet=True)
        self.favorites = FavoriteList(state, self._words)
        self.favorites.job_chosen.connect(self.job_chosen)
        self.favorites.picked.connect(self._count_picks)
        self.empty = EmptyList(
            self.tr("Nothing is on your shortlist yet. You can add a job on its page."), ""
        )
        self.empty.wanted.connect(self._lead_on)
        self.hidden = HiddenJobs()
        self.hidden.wanted_again.connect(self._show_again)
        self.undo = UndoLine()
        self.undo.undone.connect(self._undo)
        self._page = ScrolledPage()
        self._page.setAccessibleName(self.tr("Your shortlist"))
        self._lay_out()
        state.shortlist_changed.connect(self._follow)
        self._count_picks()
        self._show()

    def show_ranking(self, ranking: Ranking) -> None:
        """Show how well the jobs match, and what they pay; a hidden page does when it is shown.

        Parameters
        ----------
        ranking : Ranking
            All occupations, best first.
        """
        self._ranking = ranking
        self._stale = True
        if self.isVisible():
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        if self._stale and self._ranking is not None:
            self._stale = False
            self._matches = {match.code: match for match in self._ranking.matches}
            self.favorites.describe_anew()
            self._show()

    def take_focus(self) -> None:
        """Put the keyboard where it was last, at first on the first thing to do."""
        rows = self.favorites.rows
        first = rows[0].first_control if rows else self.empty.button
        last = self.focusWidget()
        (last if last is not None and last.isVisible() else first).setFocus()

    def _lay_out(self) -> None:
        self._choosing = QWidget()
        choosing = QHBoxLayout(self._choosing)
        choosing.setContentsMargins(0, 0, 0, theme.SPACE_8)
        choosing.setSpacing(theme.SPACE_12)
        choosing.addWidget(self.compare)
        choosing.addWidget(self._hint, 1)
        column = self._page.column
        heading = heading_label(self.tr("Your shortlist"), 2)
        column.addWidget(explain(heading, Term.SHORTLIST))
        for part in (self._choosing, self.favorites, self.empty, self.hidden):
            column.addWidget(part)
        column.addStretch()
        limit_width(self.undo, theme.COLUMN_WIDTH, margins=2 * theme.SPACE_24)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE_24, theme.SPACE_8, theme.SPACE_24, theme.SPACE_8)
        foot.addWidget(self.undo)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._page, 1)
        nest(layout, foot)

    def _follow(self) -> None:
        """Show what has been done to the shortlist, here or on another page."""
        before, now = self._shown, self._state.shortlist
        gone = [one for one in before.favorites if now.favorite(one.code) is None]
        moved = self._row_with_focus()
        if len(gone) == 1 and len(now.favorites) == len(before.favorites) - 1:
            self._offer_undo(gone[0], before)
        elif gone or (self._taken is not None and now.favorite(self._taken[0].code)):
            self._taken = None
            self.undo.hide()
        self._show()
        if moved is not None:  # when the rows have found their places
            QTimer.singleShot(0, self, self._show_focus)

    def _show(self) -> None:
        self._shown = self._state.shortlist
        some = bool(self._shown.favorites)
        self.favorites.show_favorites()
        self.favorites.setVisible(some)
        self._choosing.setVisible(some)
        self.empty.setVisible(not some)
        self.empty.button.setText(
            self.tr("Go to your ca&reers") if self._matches else self.tr("Look through all &jobs")
        )
        titles = {code: self._title(code) for code in self._shown.rejected}
        self.hidden.show_jobs(dict(sorted(titles.items(), key=lambda each: each[1])))

    def _row_with_focus(self) -> QWidget | None:
        focused = QApplication.focusWidget()
        rows = self.favorites.rows
        return next((row for row in rows if focused and row.isAncestorOf(focused)), None)

    def _show_focus(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self._page.isAncestorOf(focused):
            self._page.ensureWidgetVisible(focused)

    def _offer_undo(self, favorite: Favorite, before: Shortlist) -> None:
        self._taken = (favorite, before.favorites.index(favorite))
        sentence = (
            self.tr("{title} is hidden now, and off your shortlist.")
            if favorite.code in self._state.shortlist.rejected
            else self.tr("{title} is off your shortlist.")
        )
        self.undo.offer(sentence.format(title=self._title(favorite.code)))
        if self._row_with_focus() is self.favorites.row(favorite.code):
            self.undo.button.setFocus()

    def _undo(self) -> None:
        if self._taken is not None:
            favorite, place = self._taken
            self._state.shortlist = self._state.shortlist.put_back(favorite, place)
            self.favorites.row(favorite.code).first_control.setFocus()
            QTimer.singleShot(0, self, self._show_focus)

    def _words(self, code: str) -> JobLine:
        if code not in self._catalog.titles.index:
            (job,) = self._engine.absent_jobs(Shortlist((Favorite(code),)))
            return JobLine(self._title(code), absent_line(job, tr), known=False)
        place = None if self._ranking is None else self._ranking.profile.location
        yearly, hourly = self._pay(code)
        known = yearly is not None or hourly is not None
        facts = self.tr("{pay} in {place}") if known else self.tr("pay in {place} not published")
        facts = facts.format(
            pay=figures.yearly_pay(yearly, hourly, tr), place=place_in_sentence(place)
        )
        match = self._matches.get(code)
        if match is not None:
            facts = f"{formats.match(match)}  ·  {facts}"
        return JobLine(self._title(code), facts)

    def _pay(self, code: str) -> tuple[int | None, float | None]:
        """Return the median pay by the year and by the hour, in the person's place."""
        if self._ranking is not None:
            facts = self._ranking.facts[code]
            return facts.pay, facts.hourly_pay
        market = self._catalog.labor_market(code, ANYWHERE.code)
        return market.wage_median, market.hourly_median

    def _title(self, code: str) -> str:
        titles = self._catalog.titles
        if code in titles.index:
            return str(titles[code])
        return absent_title(self._engine.former.title(code, tr.language), code, tr)

    def _count_picks(self) -> None:
        count = len(self.favorites.picks)
        enough = count >= FEWEST_COMPARED
        self.compare.setEnabled(enough)
        self.compare.setText(
            self.tr("&Compare {count} jobs").format(count=count) if enough else self.tr("&Compare")
        )
        if not enough:
            self._hint.setText(self.tr("Check two to four jobs to see them side by side."))
        elif count < MOST_COMPARED:
            self._hint.setText(self.tr("You can check up to four."))
        else:
            self._hint.setText(self.tr("Four are the most that fit side by side."))

    def _compare(self) -> None:
        self.compare_wanted.emit(self.favorites.picks)

    def _show_again(self, code: str) -> None:
        self._state.shortlist = self._state.shortlist.without_rejected(code)
        if not self._state.shortlist.rejected:  # the last of the buttons, which had the keyboard
            self.take_focus()

    def _lead_on(self) -> None:
        (self.careers_wanted if self._matches else self.all_jobs_wanted).emit()
