"""Which look the window has: the person's choice, or what the system asks for."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from careerapp.ui.appearance_menu import AppearanceMenu
from careerapp.ui.looks import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT
from careerapp.ui.settings import Settings
from careerapp.ui.system_look import SystemLook
from careerapp.ui.theme import Appearance, Theme


@pytest.fixture
def following(theme: Theme) -> Iterator[Theme]:
    """A theme that does what the system asks for."""
    before = theme.appearance
    theme.appearance = Appearance.SYSTEM
    yield theme
    theme.appearance = before


@pytest.mark.parametrize(
    ("dark", "high_contrast", "look"),
    [
        (False, False, LIGHT),
        (True, False, DARK),
        (False, True, HIGH_CONTRAST_LIGHT),
        (True, True, HIGH_CONTRAST_DARK),
    ],
)
def test_windows_follow_the_system_at_once(
    qapp: QApplication,
    following: Theme,
    monkeypatch: pytest.MonkeyPatch,
    *,
    dark: bool,
    high_contrast: bool,
    look: object,
) -> None:
    monkeypatch.setattr(SystemLook, "dark", property(lambda _: dark))
    monkeypatch.setattr(SystemLook, "high_contrast", property(lambda _: high_contrast))
    hints = qapp.styleHints().accessibility()
    hints.contrastPreferenceChanged.emit(hints.contrastPreference())
    assert following.look is look
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == (
        following.colors.background.lower()
    )


def test_each_look_can_be_chosen_and_is_remembered(
    qapp: QApplication, following: Theme, store: QSettings, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    settings = Settings(store)
    menu = AppearanceMenu(settings, following, window)
    assert [action.text().replace("&", "") for action in menu.actions()] == [
        "As the system",
        "Light",
        "Dark",
        "High contrast, light",
        "High contrast, dark",
    ]
    for action, appearance in zip(menu.actions(), Appearance, strict=True):
        action.trigger()
        assert following.appearance is appearance
        assert settings.appearance is appearance
        assert [one for one in menu.actions() if one.isChecked()] == [action]
