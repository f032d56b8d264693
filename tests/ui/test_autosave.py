"""Who asks what became of a writing hears of that one."""

import threading
from functools import partial

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from careerapp.ui.autosave import Autosave, Writing
from careerapp.ui.background import Background
from tests.ui.patience import PATIENCE


def test_two_who_ask_hear_of_their_own_writings(qtbot: QtBot, background: Background) -> None:
    begun, first_may, second_may = (threading.Event() for _ in range(3))

    def fail() -> None:
        begun.set()
        first_may.wait(PATIENCE)
        raise OSError("the disk is full")

    writings: list[Writing] = [fail, second_may.wait]
    heard: list[str] = []
    parent = QObject()
    autosave = Autosave(background, lambda: writings.pop(0), parent)

    def ask(who: str) -> None:
        autosave.write_soon(
            partial(heard.append, f"{who}: written"),
            lambda error: heard.append(f"{who}: {error}"),
        )

    try:
        ask("first")
        begun.wait(PATIENCE)  # or the second would do for both
        ask("second")
        with qtbot.waitSignal(autosave.failed):
            first_may.set()
        assert heard == ["first: the disk is full"]
        with qtbot.waitSignal(autosave.written):
            second_may.set()
        assert heard == ["first: the disk is full", "second: written"]
    finally:
        first_may.set()
        second_may.set()
