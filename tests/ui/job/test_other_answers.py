"""An open job follows other answers in place."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot

from careerapp.domain.match import Match
from careerapp.domain.scales import Block, Interest
from careerapp.domain.what_if import Weight
from careerapp.ui import formats
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import FigureView
from careerapp.ui.results.job.fit_section import FitSection
from careerapp.ui.results.job.job_head import JobHead
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.job.related_section import RelatedSection
from careerapp.ui.results.job.uses_section import UsesSection
from careerapp.ui.results.results_view import ResultsView
from tests.ui.steps import DEVELOPERS, NURSES, open_complete_job, words


def _match(results: ResultsView, code: str) -> Match:
    return next(each for each in results.matches if each.code == code)


def _said_everywhere(tab: JobTab, results: ResultsView, engine: Engine) -> bool:
    """Return whether head, reasons, chart and related jobs are those of the newest answers."""
    match = _match(results, NURSES)
    (head,) = tab.findChildren(JobHead)
    (fit,) = tab.findChildren(FitSection)
    (related,) = tab.findChildren(RelatedSection)
    (table,) = related.findChildren(QTableView)
    neighbor = engine.catalog.occupation(NURSES).related[0].code
    in_head = any(label.text() == formats.match(match) for label in head.findChildren(QLabel))
    chart = fit.findChildren(FigureView)[0].accessibleDescription()
    return (
        in_head
        and f"Your answers put this one at {round(match.match)} %." in words(tab)
        and "you 5\N{NO-BREAK SPACE}%" in chart
        and table.model().index(0, 1).data() == formats.match(_match(results, neighbor))
    )


def test_a_tried_rating_changes_everything_that_rests_on_it(
    qtbot: QtBot, results: ResultsView, engine: Engine
) -> None:
    tab = open_complete_job(qtbot, results, NURSES)
    sections = tab.findChildren(FitSection)
    results.trial.answer(Interest.INVESTIGATIVE, 0.05)
    qtbot.waitUntil(lambda: _said_everywhere(tab, results, engine))
    assert results.tabs.currentWidget() is tab
    assert tab.findChildren(FitSection) == sections  # nothing was built anew


def test_a_job_out_of_sight_follows_when_it_is_shown(
    qtbot: QtBot, results: ResultsView, engine: Engine
) -> None:
    behind = open_complete_job(qtbot, results, NURSES)
    open_complete_job(qtbot, results, DEVELOPERS)
    with qtbot.waitSignal(results.ranking_shown):
        results.trial.answer(Interest.INVESTIGATIVE, 0.05)
    assert not _said_everywhere(behind, results, engine)
    results.tabs.setCurrentWidget(behind)
    qtbot.waitUntil(lambda: _said_everywhere(behind, results, engine))


def test_what_one_reads_stays_where_it_is(qtbot: QtBot, results: ResultsView) -> None:
    tab = open_complete_job(qtbot, results, NURSES)
    (uses,) = tab.findChildren(UsesSection)
    qtbot.waitUntil(lambda: not results.charts.turns.waiting)
    tab.page.show_at_top(uses)
    tab.page.verticalScrollBar().setValue(tab.page.verticalScrollBar().value() + 20)
    before = uses.mapTo(tab.page, QPoint(0, 0)).y()
    height = tab.page.verticalScrollBar().maximum()
    with qtbot.waitSignal(tab.complete):
        results.trial.answer(Weight(Block.VALUES), 0.0)
    qtbot.waitUntil(lambda: tab.page.verticalScrollBar().maximum() != height)
    assert uses.mapTo(tab.page, QPoint(0, 0)).y() == before == -20
