"""The result: for whom it is, the pages, and a panel beside them."""

from dataclasses import dataclass
from functools import partial
from typing import TypeGuard

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from careerapp.domain.match import Match
from careerapp.domain.profile import Profile
from careerapp.report.answer_names import listing
from careerapp.report.glossary import Term
from careerapp.report.what_if_words import obstacle_sentence
from careerapp.ui import theme
from careerapp.ui.background import Background
from careerapp.ui.data.absent_notice import AbsentNotice
from careerapp.ui.engine import Engine, Ranking
from careerapp.ui.errors import said
from careerapp.ui.figure_view import Charts
from careerapp.ui.keys.window_keys import listen, results_keys
from careerapp.ui.labels import notice_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.browse_tab import BrowseTab
from careerapp.ui.results.overview.filter_panel import FilterPanel
from careerapp.ui.results.overview.overview_tab import OverviewTab
from careerapp.ui.results.result_pages import OpenTabs, ResultPages
from careerapp.ui.results.results_header import ResultsHeader
from careerapp.ui.results.shortlist.shortlist_tab import ShortlistTab
from careerapp.ui.results.side_panel import Panel, SidePanel
from careerapp.ui.results.what_if.trial import Attempt, Trial
from careerapp.ui.results.what_if.trial_notice import TrialNotice
from careerapp.ui.results.what_if.try_out import TryOut
from careerapp.ui.results.what_if.what_if_panel import WhatIfPanel
from careerapp.ui.tab_order import first_stop, part_beside, tab_through
from careerapp.ui.text_size import Measured
from careerapp.ui.tips import plain_tip
from careerapp.ui.words import block_name


@dataclass(frozen=True)
class Opened:
    """What is open of the results.

    Attributes
    ----------
    has_ranking : bool
        Whether jobs are ranked, and not only listed.
    attempt : Attempt
        What is tried out.
    tabs : OpenTabs
        The pages.
    panel : Panel or None
        At the side.
    """

    has_ranking: bool
    attempt: Attempt
    tabs: OpenTabs
    panel: Panel | None


class ResultsView(QWidget, Measured):
    """A line that says for whom, the pages under it, and a panel beside them that may be closed.

    Without answers there is no ranking, and jobs say nothing about the person.

    Parameters
    ----------
    pages : ResultPages
        The pages.
    filters : FilterPanel
        What narrows the ranking.
    charts : Charts
        Has made their charts.
    engine : Engine
        Ranks answers that are tried out.
    background : Background
        Works off the GUI thread.
    state : PersonState
        Filters and shortlist.

    Signals: ``answers_wanted()``, when the person wants to change an answer;
    ``answers_kept(profile)``, when answers that were tried out are to be the person's own;
    ``ranking_shown()``, when the pages show another ranking of answers that are tried out;
    ``actions_changed()``, when something else can be closed, reopened, undone or redone.
    """

    answers_wanted = Signal()
    answers_kept = Signal(object)
    ranking_shown = Signal()
    actions_changed = Signal()

    def __init__(
        self,
        pages: ResultPages,
        filters: FilterPanel,
        charts: Charts,
        engine: Engine,
        background: Background,
        state: PersonState,
    ) -> None:
        super().__init__()
        self.tabs = pages
        self.filters = filters
        self.charts = charts
        charts.turns.setParent(self)
        self.trial = Trial(self, state.step_numbers)
        self._try_out = TryOut(engine, background, state, self.trial)
        self._panel: Panel | None = None  # the one that the person has opened
        self._before_panel: QWidget | None = None  # where the keyboard was then
        self._remark = ""

        self.header = ResultsHeader()
        self._notice = notice_label()
        self.trial_notice = TrialNotice(self.trial)
        self.absent_notice = AbsentNotice(state, engine, lambda: pages.absent)
        self.what_if = WhatIfPanel(self.trial)
        self.side = SidePanel()
        self.side.add(Panel.FILTERS, self.tr("Filters"), self.filters)
        self.side.add(Panel.WHAT_IF, self.tr("What if"), self.what_if, Term.WHAT_IF)
        self._connect(state)
        self._lay_out()
        self.absent_notice.look()
        self._show_panel()

    def prepare(self) -> None:
        """Draw a first chart unseen: whatever it needs, as fonts, is then there for the next."""
        self.charts.turns.add(self.ranking.chart, self.ranking.chart.draw)

    def show_ranking(self, ranking: Ranking) -> None:
        """Go to a person's ranking; what is open stays open.

        For the same answers as before, all stays as it is, and the same page is in front.

        Parameters
        ----------
        ranking : Ranking
            All occupations, best first.
        """
        if self.has_ranking and ranking.profile == self.trial.kept:
            return
        self._try_out.begin(ranking)
        self._show(ranking)
        self.tabs.go_to(self.tabs.ranking)

    def show_browsing(self) -> None:
        """Go to the list of all jobs; where there is no ranking, say that there could be one."""
        if not self.has_ranking:
            self.header.show_nobody()
        self.tabs.show_all_jobs()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's
        tab_through(self._parts, forward=forward)
        return True

    @property
    def opened(self) -> "Opened":
        """What is open, to be opened again in another window."""
        return Opened(self.has_ranking, self.trial.attempt, self.tabs.opened, self._panel)

    def open_again(self, opened: "Opened") -> None:
        """Open what was open in another window, and go on with what was tried there."""
        self.trial.follow(opened.attempt)
        self._panel = opened.panel
        self.tabs.open_again(opened.tabs)
        self.absent_notice.look()
        self._show_panel()

    @property
    def ranking(self) -> OverviewTab:
        """The page with the ranking."""
        return self.tabs.ranking

    @property
    def browse(self) -> BrowseTab:
        """The page with all jobs."""
        return self.tabs.browse

    @property
    def shortlist(self) -> ShortlistTab:
        """The page with the jobs that are kept."""
        return self.tabs.shortlist

    @property
    def has_ranking(self) -> bool:
        """Whether the jobs are ranked for a person."""
        return bool(self.tabs.matches)

    @property
    def matches(self) -> list[Match]:
        """The ranking that is shown, best first."""
        return self.tabs.matches

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        """What is seen, in reading order."""
        return (
            self.header,
            self.trial_notice,
            self.absent_notice,
            self.tabs.tabBar(),
            self.tabs.currentWidget(),
            self.side,
        )

    def _go_to_part(self, *, forward: bool) -> None:
        part = part_beside(self._parts, forward=forward)
        if part is self.tabs.currentWidget():
            self.tabs.take_focus()
        elif part is self.side:
            self.side.take_focus()
        elif part is not None:
            first_stop(part).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _connect(self, state: PersonState) -> None:
        self.header.answers_wanted.connect(self.answers_wanted)
        self.header.panel_chosen.connect(self._open_panel)
        self.side.closed.connect(self._close_panel)
        self.tabs.ranking.selected.connect(self.filters.show_selection)
        self.tabs.changed.connect(self._show_panel)
        self.tabs.changed.connect(self.actions_changed)
        self.trial.changed.connect(self._show_trial)
        self.trial.changed.connect(self.actions_changed)
        self.trial.kept_anew.connect(self.answers_kept)
        keys = results_keys(tr)
        listen(self, keys.next_part, partial(self._go_to_part, forward=True))
        listen(self, keys.part_before, partial(self._go_to_part, forward=False))
        self._try_out.ranked.connect(self._show_tried)
        self._try_out.failed.connect(self._say_not_ranked)
        state.view_changed.connect(self._show_effect)
        state.rejected_changed.connect(self._show_effect)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()

    def measure(self) -> None:
        self.side.share_room(self.width())

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(theme.SPACE_24, theme.SPACE_12, theme.SPACE_24, 0)
        top.setSpacing(theme.SPACE_8)
        top.addWidget(self.header)
        top.addWidget(self.trial_notice)
        top.addWidget(self.absent_notice)
        top.addWidget(self._notice)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.tabs, 1)
        beside.addWidget(self.side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        nest(layout, top)
        nest(layout, beside, 1)

    def _open_panel(self, panel: Panel | None) -> None:
        focused = QApplication.focusWidget()
        if self._panel is None:
            self._before_panel = focused
        within = focused is not None and self.side.isAncestorOf(focused)
        self._panel = panel
        self._show_panel()
        if panel is not None:
            self.side.take_focus()
            self.ranking.show_list()  # to be seen beside what changes it
        elif within and _can_have_focus(self._before_panel):
            self._before_panel.setFocus()
        elif within:
            self.tabs.take_focus()

    def _close_panel(self) -> None:
        self._open_panel(None)

    def _show_panel(self) -> None:
        """Show the panel that is open, where it has something to say."""
        filters = self.header.button(Panel.FILTERS)
        filters.setVisible(self.has_ranking)
        filters.setEnabled(self.tabs.on_overview)
        filters.setToolTip(
            plain_tip("" if self.tabs.on_overview else self.tr("For the page “Your careers”"))
        )
        filters.setAccessibleDescription(filters.toolTip())
        self.header.button(Panel.WHAT_IF).setVisible(self.has_ranking)
        usable = self.has_ranking and (self._panel is not Panel.FILTERS or self.tabs.on_overview)
        self.side.show_panel(self._panel if usable else None)
        self.header.show_panel(self._panel)
        self._show_notices()

    def _show(self, ranking: Ranking) -> None:
        profile = ranking.profile
        self.header.show_person(profile)
        self._remark = self._flat_remark(profile) if profile.flat else ""
        self.filters.show_place(profile.location)
        self.tabs.show_ranking(ranking)
        self._show_panel()

    def _show_tried(self, ranking: Ranking) -> None:
        self._show(ranking)
        self.ranking.draw_few()  # before the window is painted, which takes as long again
        self.charts.turns.add(self.what_if, self._show_effect)
        self.ranking_shown.emit()

    def _show_trial(self) -> None:
        obstacle = self.trial.tried.obstacle
        if obstacle is not None and self.has_ranking:
            self.what_if.status.show_problem(obstacle_sentence(obstacle, tr))
        elif not self._try_out.busy:
            self._show_effect()
        self._show_notices()

    def _show_effect(self) -> None:
        self.what_if.status.show_effect(self._try_out.list_change, self._remark)

    def _say_not_ranked(self, error: BaseException) -> None:
        sentence = self.tr("These answers could not be compared: {error}")
        self.what_if.status.show_problem(sentence.format(error=said(error)))

    def _show_notices(self) -> None:
        """Say over the pages what the panel does not say."""
        panel_open = self.side.shown is Panel.WHAT_IF
        self.trial_notice.update_text(panel_open=panel_open)
        self.absent_notice.give_way(to_another=self.trial_notice.isVisibleTo(self))
        self._notice.setText(self._remark)
        self._notice.setVisible(bool(self._remark) and not panel_open)

    def _flat_remark(self, profile: Profile) -> str:
        names = listing([block_name(block) for block in profile.flat], tr)
        return self.tr(
            "Your {blocks} are all rated alike, or nearly, so they do not count here."
        ).format(blocks=names)


def _can_have_focus(control: QWidget | None) -> TypeGuard[QWidget]:
    return control is not None and isValid(control) and control.isVisible() and control.isEnabled()
