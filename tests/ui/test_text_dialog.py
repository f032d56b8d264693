"""A window with a text takes the room that the text needs."""

from pytestqt.qtbot import QtBot

from careerapp.ui.text_dialog import TextDialog


def _shown(qtbot: QtBot, html: str) -> TextDialog:
    dialog = TextDialog("Title", html)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_a_short_text_stands_in_a_low_window_whole(qtbot: QtBot) -> None:
    dialog = _shown(qtbot, "<p>A sentence.</p>" * 3)
    assert dialog.height() < 300
    assert dialog.text.verticalScrollBar().maximum() == 0


def test_a_long_text_scrolls(qtbot: QtBot) -> None:
    dialog = _shown(qtbot, "<p>A sentence.</p>" * 300)
    assert dialog.height() == 520
    assert dialog.text.verticalScrollBar().maximum() > 0
