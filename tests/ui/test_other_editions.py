"""The window over data of other editions: nothing in it is told of those that are bundled."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careerapp.catalog.store import load_catalog
from careerapp.charts.sheet import Sheet
from careerapp.matching.recommender import Recommender
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import FigureView
from careerapp.ui.main_window import MainWindow
from tests.other_editions import of_bundled_editions, write_other_editions
from tests.ui.languages.said import said
from tests.ui.walk import Stop, walk

# Of the other editions, in the words of the window and of its charts.
_TOLD = (
    *("O*NET 41.0, August 2036", "Bureau of Labor Statistics, May 2036", "2036 to 2046"),
    *("made in 2037", "in 2046 than in 2036", "by 2046", "are from 2039", "half rated since 2051"),
    *("O*NET 41.0 ratings, and your answers.", "and jobs in California: Bureau of Labor Stat"),
)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    path = tmp_path_factory.mktemp("other") / "careers.sqlite"
    write_other_editions(path)
    catalog = load_catalog(path)
    return Engine(catalog, Recommender(catalog))


@pytest.fixture
def on_charts(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is written on charts, which are pictures when they are seen."""
    written: list[str] = []
    write = Sheet.write

    def remember(sheet: Sheet, text: str, *place: float, **style: Any) -> None:
        written.append(text)
        write(sheet, text, *place, **style)

    monkeypatch.setattr(Sheet, "write", remember)
    return written


def test_no_page_names_a_bundled_edition(
    qtbot: QtBot, window: MainWindow, on_charts: list[str]
) -> None:
    told, old = _told(walk(qtbot, window), on_charts)
    assert old == {}
    assert [one for one in _TOLD if one not in told] == []


def test_no_window_beside_it_names_one(many_stops: Iterator[Stop], on_charts: list[str]) -> None:
    told, old = _told(many_stops, on_charts)
    assert old == {}
    assert "jobs and groups: O*NET 41.0, August 2036." in told


def _told(stops: Iterator[Stop], on_charts: list[str]) -> tuple[str, dict[str, str]]:
    """Return all that is told on the way, and where an edition that is bundled is named."""
    told: set[str] = set()
    old: dict[str, str] = {}
    for stop in stops:
        on_charts.clear()
        _draw_charts(stop.page)
        for text in (*on_charts, *(text for _, text in said(stop.page))):
            line = " ".join(text.split())  # charts break theirs
            told.add(line)
            if named := of_bundled_editions(line):
                old.setdefault(named, stop.name)
    return "\n".join(told), old


def _draw_charts(page: QWidget) -> None:
    """Draw all charts again, also those to which one would have to scroll."""
    for view in page.findChildren(FigureView):
        if view.isVisible():
            view.draw()
