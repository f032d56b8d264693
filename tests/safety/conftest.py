"""Reports of people, and the real window, for tests of what is safe."""

from tests.report.person_report.conftest import catalog, rank, recommender, write
from tests.ui.conftest import (
    background,
    charts,
    collector,
    engine,
    kept,
    make_window,
    many_stops,
    no_data_are_old,
    open_window,
    opened,
    pytest_runtest_teardown,
    store,
    theme,
    translations,
    window,
)

__all__ = [
    "background",
    "catalog",
    "charts",
    "collector",
    "engine",
    "kept",
    "make_window",
    "many_stops",
    "no_data_are_old",
    "open_window",
    "opened",
    "pytest_runtest_teardown",
    "rank",
    "recommender",
    "store",
    "theme",
    "translations",
    "window",
    "write",
]
