"""New data that are loaded for the first time: what goes wrong then, and what is done meanwhile."""

import gc
import shutil
import weakref
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QSettings, SignalInstance
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from careerapp import paths
from careerapp.catalog.installed import Installed
from careerapp.catalog.read_back import read_back
from careerapp.ui.data.data_commands import DataCommands
from careerapp.ui.data.new_use import NewUse
from careerapp.ui.engine import Engine, load_engine
from careerapp.ui.main_window import MainWindow
from careerapp.ui.program import Program
from careerapp.ui.translations import Translations
from careerapp.ui.unforeseen.error_watch import ErrorWatch
from tests.ui.data.steps import box_of, other_window
from tests.ui.kept import Kept
from tests.ui.patience import PATIENCE, let_threads_end
from tests.ui.steps import PERSON, find_results
from tests.ui.unforeseen.steps import error_dialogs
from tests.ui.whole_program import whole_program

_SECRET = "Zebulon"
_JOBS = 923  # of the bundled data


class Loading:
    """Loads as the program does, but for what stands in its way."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.errors: list[Exception] = []
        self.may_begin = Event()
        self.may_begin.set()

    def __call__(self, language: str) -> Engine:
        self.may_begin.wait(PATIENCE)
        if self.errors:
            raise self.errors.pop(0)
        return load_engine(self._folder, language)


@pytest.fixture(scope="module")
def taken_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of somebody who has taken in data with one job less, then with two less."""
    folder = tmp_path_factory.mktemp("taken-in")
    bundled = read_back(paths.DATABASE)
    for fewer in (1, 2):
        Installed(folder).put(replace(bundled, codes=bundled.codes[fewer:]))
    return folder


@pytest.fixture
def watch(qapp: QApplication, kept: Kept) -> Iterator[ErrorWatch]:
    watch = ErrorWatch(qapp, kept.folder)
    watch.install()
    yield watch
    watch.remove()
    watch.deleteLater()


@pytest.fixture
def loading(kept: Kept) -> Iterator[Loading]:
    loading = Loading(kept.folder)
    yield loading
    loading.may_begin.set()


@pytest.fixture
def program(
    qtbot: QtBot,
    qapp: QApplication,
    store: QSettings,
    kept: Kept,
    translations: Translations,  # English, for all other tests
    loading: Loading,
    taken_in: Path,
) -> Iterator[Program]:
    """The program, with data on the disk that it has not loaded yet."""
    with whole_program(qapp, store, kept.folder, loading) as program:
        with qtbot.waitSignal(program.window.ready):
            program.window.show()
        shutil.copytree(taken_in / "data", kept.folder / "data")
        yield program


def _use(qtbot: QtBot, program: Program) -> MainWindow:
    """Have the newest data used, and return the window that loads them."""
    before = program.window
    before.data_changed.emit(NewUse.DATA)
    qtbot.waitUntil(lambda: program.window is not before and program.window.isVisible())
    return program.window


def _text(window: MainWindow) -> str:
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    return boxes[0].text() if boxes else ""


def _said(qtbot: QtBot, window: MainWindow, text: str) -> str:
    """Wait for a box that says something, close it, and return what else it says."""
    qtbot.waitUntil(lambda: _text(window) == text, timeout=20_000)
    detail = box_of(window).informativeText()
    box_of(window).close()
    return detail


def _jobs_less(window: MainWindow) -> int:
    assert window.catalog is not None
    return _JOBS - len(window.catalog.titles)


def _wish(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.failed):
        window.wizard.accept()
    window.flow.show_answers()


def test_however_often_it_is_tried_one_goes_back_once(
    qtbot: QtBot, program: Program, loading: Loading
) -> None:
    loading.errors = [ValueError(_SECRET) for _ in range(4)]
    window = _use(qtbot, program)
    detail = _said(qtbot, window, "The program cannot show any jobs.")
    assert _SECRET in detail
    window.wizard.show_profile(PERSON)
    _wish(qtbot, window)
    _wish(qtbot, window)
    find_results(qtbot, window, PERSON)
    assert _jobs_less(window) == 1
    detail = _said(qtbot, window, "The program uses the data of before again.")
    assert "something in them is not as the program expects it" in detail


@pytest.mark.parametrize(
    "error",
    [MemoryError(), ImportError(name="sklearn"), PermissionError(13, "no", "crosswalk.csv")],
)
def test_what_the_computer_lacks_takes_no_data_back(
    qtbot: QtBot, program: Program, loading: Loading, error: Exception
) -> None:
    loading.errors = [error, error]
    window = _use(qtbot, program)
    _said(qtbot, window, "The program cannot show any jobs.")
    window.wizard.show_profile(PERSON)
    _wish(qtbot, window)
    find_results(qtbot, window, PERSON)
    assert _jobs_less(window) == 2
    _said(qtbot, window, "The program uses other data now.")


def test_language_and_data_stay_until_the_new_ones_are_loaded(
    qtbot: QtBot, program: Program, loading: Loading, kept: Kept
) -> None:
    loading.may_begin.clear()
    window = _use(qtbot, program)
    window.language_chosen.emit("es")
    _said(qtbot, window, "The language stays as it is for now.")
    (data,) = window.findChildren(DataCommands)
    assert data.update_from([kept.folder / "db_31_0_text.zip"]) is None
    _said(qtbot, window, "The data stay as they are for now.")
    loading.may_begin.set()
    _said(qtbot, window, "The program uses other data now.")
    assert program.window is window
    assert _jobs_less(window) == 2
    window = other_window(qtbot, program, partial(window.language_chosen.emit, "es"))
    assert _text(window) == ""


def test_a_window_in_another_language_goes_on_with_what_could_not_be_loaded(
    qtbot: QtBot, program: Program, loading: Loading
) -> None:
    loading.errors = [MemoryError(), ValueError(_SECRET)]
    window = _use(qtbot, program)
    _said(qtbot, window, "The program cannot show any jobs.")
    window = other_window(qtbot, program, partial(window.language_chosen.emit, "es"))
    _said(qtbot, window, "El programa vuelve a usar los datos de antes.")
    assert _jobs_less(window) == 1


def test_what_new_data_should_not_lead_to_is_logged_and_told_once(
    qtbot: QtBot, program: Program, loading: Loading, watch: ErrorWatch, kept: Kept
) -> None:
    watch.follow(program)
    loading.errors = [ValueError(_SECRET)]
    window = _use(qtbot, program)
    _said(qtbot, window, "The program uses the data of before again.")
    log = kept.folder / "log" / "careerapp.log"
    qtbot.waitUntil(log.exists)
    logged = log.read_text(encoding="utf-8")
    assert "ValueError" in logged
    assert "careerapp/ui/data/first_load.py" in logged
    assert _SECRET not in logged
    assert error_dialogs() == []


def _signal(program: Program, change: NewUse | str) -> SignalInstance:
    is_use = isinstance(change, NewUse)
    return program.window.data_changed if is_use else program.window.language_chosen


@pytest.mark.parametrize("change", [NewUse.DATA, NewUse.NO_CROSSWALK, "es"])
def test_nobody_keeps_what_was_used_before(
    qtbot: QtBot, program: Program, change: NewUse | str
) -> None:
    find_results(qtbot, program.window, PERSON)
    before = weakref.ref(program.window.flow.engine)
    window = other_window(qtbot, program, lambda: _signal(program, change).emit(change))
    qtbot.waitUntil(lambda: window.results is not None and window.results.has_ranking)
    if isinstance(change, NewUse):
        box_of(window).close()
    let_threads_end()

    def gone() -> bool:
        gc.collect()
        return before() is None

    gc.unfreeze()  # what there was when the libraries were imported
    try:
        qtbot.waitUntil(gone)
    finally:
        gc.freeze()  # or each collection in later tests would look through all of it
