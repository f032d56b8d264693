"""Every word of the glossary is explained wherever it stands as a label or a heading."""

from collections.abc import Iterator
from html import escape

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QLabel, QWidget
from pytestqt.qtbot import QtBot

from careerapp.report.glossary import Term, entry_of, topics
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.job.block_table import BlockTable
from careerapp.ui.results.job.market_table import MarketTable
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.results.what_if.slider_row import SliderRow
from careerapp.ui.wizard.rating_slider import RatingSlider
from tests.ui.steps import NURSES, browse, open_complete_job

_MEANINGS = {entry.name: entry.sentence for topic in topics() for entry in topic.entries}
_ROLE = Qt.ItemDataRole


def _unexplained(page: QWidget) -> list[str]:
    """Return the labels, buttons and headings of tables that are such a word and say no more."""
    return [
        text
        for text, tip, spoken in (*_labels(page), *_heads(page))
        if text in _MEANINGS and not _is_explained(_MEANINGS[text], tip, spoken)
    ]


def _is_explained(meaning: str, tip: str, spoken: str) -> bool:
    return meaning in spoken and (meaning in tip or escape(meaning) in tip)


def _labels(page: QWidget) -> Iterator[tuple[str, str, str]]:
    labels: list[QLabel | QAbstractButton] = [
        *page.findChildren(QLabel),
        *page.findChildren(QAbstractButton),
    ]
    for each in labels:
        if not each.property("jump"):  # which lead to a heading that explains itself
            yield each.text().replace("&", ""), _tip(each), _description(each)


def _tip(widget: QWidget) -> str:
    """Return what the mouse is told there, by the widget itself or by what it stands on."""
    above = widget.parentWidget()
    return widget.toolTip() or ("" if above is None else _tip(above))


def _description(label: QWidget) -> str:
    """Return what a screen reader is told of a label, or of the slider that it names."""
    row = label.parentWidget()
    beside = [] if not isinstance(row, SliderRow) else row.findChildren(RatingSlider)
    return label.accessibleDescription() or " ".join(
        slider.accessibleDescription() for slider in beside
    )


def _heads(page: QWidget) -> Iterator[tuple[str, str, str]]:
    for header in page.findChildren(QHeaderView):
        model, way = header.model(), header.orientation()
        for section in range(header.count()):
            told = (
                model.headerData(section, way, role)
                for role in (_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.AccessibleDescriptionRole)
            )
            text, tip, spoken = (each if isinstance(each, str) else "" for each in told)
            yield text, tip, spoken


def test_on_the_page_of_a_job(qtbot: QtBot, results: ResultsView) -> None:
    tab = open_complete_job(qtbot, results, NURSES)
    assert _unexplained(tab) == []


@pytest.mark.parametrize(
    ("kind", "term"),
    [
        (BlockTable, Term.AGREEMENT),
        (BlockTable, Term.POINTS),
        (MarketTable, Term.HALF_EARN_MORE),
        (MarketTable, Term.MIDDLE_HALF),
    ],
)
def test_in_tables_of_figures(
    qtbot: QtBot, results: ResultsView, kind: type[QLabel], term: Term
) -> None:
    (table,) = open_complete_job(qtbot, results, NURSES).findChildren(kind)
    assert escape(entry_of(term).sentence) in table.toolTip()
    assert entry_of(term).sentence in table.accessibleDescription()


def test_over_the_careers_and_what_is_tried_out(results: ResultsView) -> None:
    results.side.show_panel(Panel.WHAT_IF)
    assert _unexplained(results) == []


def test_over_all_jobs(qtbot: QtBot, window: MainWindow, results: ResultsView) -> None:
    assert _unexplained(browse(qtbot, window)) == []
