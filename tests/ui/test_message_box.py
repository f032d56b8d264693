"""The sign in a box that asks or warns."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careerapp.ui import icons
from careerapp.ui.message_box import Sign, message_box
from careerapp.ui.theme import Theme


def test_it_is_the_programs_own_in_the_color_of_the_words(qtbot: QtBot, theme: Theme) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    for sign in Sign:
        shown = message_box(parent, sign, "Saved?", "Not yet").iconPixmap()
        assert shown.deviceIndependentSize().toSize() == QSize(32, 32) * icons.size() / 16
        image = shown.toImage()
        solid = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert solid == {QColor(theme.look.colors.text).name()}
