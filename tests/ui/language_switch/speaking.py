"""Choosing another language as a person does."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careerapp.ui.language_menu import LanguageMenu
from careerapp.ui.main_window import MainWindow
from careerapp.ui.program import Program


def choose(window: QWidget, name: str) -> None:
    """Choose a language in the menu."""
    (menu,) = window.findChildren(LanguageMenu)
    next(action for action in menu.actions() if action.text() == name).trigger()


def speak(qtbot: QtBot, program: Program, name: str) -> MainWindow:
    """Choose a language in the menu, and return the window that speaks it."""
    before = program.window
    choose(before, name)
    qtbot.waitUntil(lambda: program.window is not before and program.window.isVisible())
    return program.window
