"""The real window, with the real database and settings of its own."""

import os
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from careerapp.catalog.store import load_catalog
from careerapp.matching.recommender import Recommender
from careerapp.ui.background import Background
from careerapp.ui.data import age
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import Charts
from careerapp.ui.garbage_collector import GarbageCollector
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.settings import Settings
from careerapp.ui.theme import Appearance, Theme
from careerapp.ui.translations import Translations
from careerapp.ui.turns import Turns
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from tests.pictures.fixed_day import FixedDate
from tests.ui.kept import Kept
from tests.ui.keyboard import activate
from tests.ui.left_open import close_left_open
from tests.ui.steps import PERSON, find_results
from tests.ui.walk import Stop
from tests.ui.walk_many import through_all

# The offscreen platform's own screen is smaller than the window.
_SCREEN = Path(__file__).with_name("screen.json")
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_SCREEN}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Generator[None]:
    """Fail a test that leaves windows open once qtbot and its fixtures have closed theirs."""
    try:
        yield
    finally:
        left = close_left_open()
    assert not left, f"left open: {', '.join(left)}"


@pytest.fixture(scope="session", autouse=True)
def collector(qapp: QApplication) -> GarbageCollector:
    """Garbage is collected on the GUI thread, as in the program, also where there is no window."""
    return GarbageCollector(qapp)


@pytest.fixture(scope="session")
def engine() -> Engine:
    catalog = load_catalog()
    return Engine(catalog, Recommender(catalog))


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    """What the program keeps of people."""
    return Kept(tmp_path / "kept")


@pytest.fixture(autouse=True)
def no_data_are_old(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bundled data are as old as when they were compiled, whenever tests run."""
    monkeypatch.setattr(age, "date", FixedDate)


@pytest.fixture(autouse=True)
def hands_off(qapp: QApplication) -> Iterator[None]:
    """Let go of Shift and the like, which a menu that opens by them leaves held for the next."""
    yield
    if qapp.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyClick(QWidget(), Qt.Key.Key_Escape)
        assert qapp.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="session", autouse=True)
def translations(qapp: QApplication) -> Translations:
    """English, whatever language the system speaks."""
    return Translations(qapp, "en")


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Appearance.LIGHT)


@pytest.fixture(scope="session")
def background(qapp: QApplication) -> Background:
    return Background(qapp)


@pytest.fixture
def charts(qapp: QApplication, theme: Theme) -> Charts:
    return Charts(theme, Turns(qapp))


@pytest.fixture
def opened() -> list[str]:
    """The addresses that the program asked the browser to open."""
    return []


@pytest.fixture
def open_window(
    qtbot: QtBot,
    store: QSettings,
    theme: Theme,
    translations: Translations,
    kept: Kept,
    background: Background,
    opened: list[str],
) -> Callable[[Callable[[], Engine]], MainWindow]:
    """Open a window that loads its engine in a given way."""

    def make(load_engine: Callable[[], Engine]) -> MainWindow:
        window = MainWindow(
            Settings(store),
            theme,
            translations,
            kept.folder,
            background,
            load_engine,
            opened.append,
        )
        # Closed, it would ask what is to become of answers that no file has.
        qtbot.addWidget(window, before_close_func=MainWindow.retire)
        window.show()
        qtbot.waitExposed(window)
        return window

    return make


@pytest.fixture
def make_window(
    qtbot: QtBot, open_window: Callable[[Callable[[], Engine]], MainWindow], engine: Engine
) -> Callable[[], MainWindow]:
    def make() -> MainWindow:
        window = open_window(lambda: engine)
        qtbot.waitUntil(window.wizard.isVisible)  # it is made after the first paint
        return window

    return make


@pytest.fixture
def window(make_window: Callable[[], MainWindow]) -> MainWindow:
    return make_window()


@pytest.fixture
def active(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The window, where it has the keyboard."""
    activate(qtbot, window)
    return window


@pytest.fixture
def results(qtbot: QtBot, window: MainWindow) -> ResultsView:
    """The results of one person, on the screen."""
    return find_results(qtbot, window, PERSON)


@pytest.fixture
def many_stops(
    qtbot: QtBot, engine: Engine, charts: Charts, background: Background, tmp_path: Path
) -> Iterator[Stop]:
    """A walk through the windows for many people, which begins with its first stop."""
    return through_all(qtbot, engine, charts, background, tmp_path)


@pytest.fixture
def wizard(qtbot: QtBot, theme: Theme) -> ProfileWizard:
    wizard = ProfileWizard()
    for _ in wizard.build():
        pass
    qtbot.addWidget(wizard, before_close_func=QWidget.hide)  # it does not close by itself
    wizard.resize(1024, 660)
    wizard.show()
    qtbot.waitExposed(wizard)
    return wizard


@pytest.fixture
def large_text(theme: Theme) -> Iterator[None]:
    """Let all words be twice as large."""
    theme.text_percent = 200
    yield
    theme.text_percent = 100


@pytest.fixture
def resized(theme: Theme) -> Iterator[Theme]:
    """The theme, to make words larger and smaller with."""
    yield theme
    theme.text_percent = 100
