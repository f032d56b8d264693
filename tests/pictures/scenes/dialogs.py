"""What the window asks and tells: help, sources, the document's questions, errors."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu, QProgressBar

from careerapp.ui.document import questions
from careerapp.ui.document.career_file import ChangedFileError, FileError
from careerapp.ui.document.opening import ReadOnly
from careerapp.ui.engine import Engine
from careerapp.ui.pages import Pages
from careerapp.ui.unforeseen.error_dialog import Answers, ErrorDialog
from careerapp.ui.window_dialogs import ask_to_leave, show_about, show_glossary, show_help
from tests.pictures.people import SAM, SAMS_FILE
from tests.pictures.rest import come_to_rest
from tests.pictures.studio import Studio

_FILE = Path("Sam.career")
_DETAILS = """2026-11-20 09:00:00 +0000 careerapp
Debian GNU/Linux 12 (bookworm) (x86_64), Python 3.11, Qt 6.11
ValueError
  careerapp/ui/results/result_pages.py:12 ResultPages.show_ranking
"""


def dialogs(studio: Studio) -> None:
    """Everything that opens over the window."""
    window = studio.window()

    def nothing() -> None:
        pass

    reason = FileError("there is no such file", at=_FILE)
    opens: dict[str, Callable[[], object]] = {
        "help": lambda: show_help(window),
        "words": lambda: show_glossary(window),
        "about": lambda: show_about(window, studio.engine.catalog),
        "ask-to-leave": lambda: ask_to_leave(window, nothing),
        "ask-to-save": lambda: questions.ask_to_save(window, "Sam.career", nothing, nothing),
        "ask-before-nothing-is-kept": lambda: questions.ask_before_nothing_is_kept(
            window, nothing, nothing
        ),
        "ask-to-remove": lambda: questions.ask_to_remove(window, nothing),
        "ask-to-remove-everything": lambda: questions.ask_to_remove_everything(window, nothing),
        "not-removed": lambda: questions.say_not_removed(window, reason),
        "ask-to-leave-unkept": lambda: questions.ask_to_leave_unkept(
            window, reason, nothing, nothing
        ),
        "not-kept": lambda: questions.say_not_kept(window, reason),
        "unsaved-changes": lambda: questions.ask_about_unsaved(
            window, "Sam.career", nothing, nothing
        ),
        "read-only": lambda: questions.say_read_only(window, "Sam.career", ReadOnly.NEWER),
        "ask-to-take-over": lambda: questions.ask_to_take_over(
            window, "Sam.career", "library-3", nothing
        ),
        "not-opened": lambda: questions.say_not_opened(window, reason, lambda _file: None),
        "not-saved": lambda: questions.ask_after_failed_save(
            window,
            ChangedFileError("the file was changed by somebody else", at=_FILE, gone=False),
            _FILE,
            nothing,
            nothing,
        ),
        "unforeseen": lambda: ErrorDialog(window, Answers.NOT_WANTED, _DETAILS).open(),
    }
    for name, open_it in opens.items():
        open_it()
        come_to_rest()
        (dialog,) = [each for each in window.findChildren(QDialog) if each.isWindow()]
        studio.take(dialog, f"dialog-{name}")
        dialog.close()
    studio.leave(window)


def menus_and_keys(studio: Studio) -> None:
    """The menus over the careers, and the list of all keys."""
    window = studio.window(person=SAMS_FILE)
    for action, name in zip(
        window.menuBar().actions(), ("file", "edit", "view", "data", "help"), strict=True
    ):
        menu = action.menu()
        assert isinstance(menu, QMenu)
        menu.popup(window.mapToGlobal(window.menuBar().geometry().bottomLeft()))
        studio.take(menu, f"menu-{name}")
        menu.close()
    QTest.keyClick(window, Qt.Key.Key_F1)
    come_to_rest()
    (keys,) = [each for each in window.findChildren(QDialog) if each.isWindow()]
    studio.take(keys, "dialog-keys")
    studio.leave(window)


def failures(studio: Studio) -> None:
    """The window while the jobs are being loaded, and when that has failed."""

    def fail() -> Engine:
        raise OSError("careers.sqlite: no such file")

    window = studio.window(fail)
    window.wizard.show_profile(SAM)
    window.wizard.accept()
    studio.take(window, "jobs-not-loaded")
    window.findChildren(Pages)[0].wait(comparing=True, soon=False)
    for bar in window.waiting.findChildren(QProgressBar):
        bar.setRange(0, 3)  # or it would move
        bar.setValue(1)
    studio.take(window, "waiting")
    studio.leave(window)
