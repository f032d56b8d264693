"""Light, dark, high contrast, or as the system has it."""

from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from careerapp.ui.menu import Menu
from careerapp.ui.settings import Settings
from careerapp.ui.theme import Appearance, Theme


class AppearanceMenu(Menu):
    """One choice of five, applied at once and remembered.

    Parameters
    ----------
    settings : Settings
        Remembers the choice.
    colors : Theme
        Applies it.
    parent : QWidget
        The window it belongs to.
    """

    def __init__(self, settings: Settings, colors: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("A&ppearance"))
        self._settings = settings
        self._colors = colors
        choice = QActionGroup(self)
        for appearance, text in (
            (Appearance.SYSTEM, self.tr("As the &system")),
            (Appearance.LIGHT, self.tr("&Light")),
            (Appearance.DARK, self.tr("&Dark")),
            (Appearance.HIGH_CONTRAST_LIGHT, self.tr("High &contrast, light")),
            (Appearance.HIGH_CONTRAST_DARK, self.tr("&High contrast, dark")),
        ):
            action = self.addAction(text)
            action.setCheckable(True)
            action.setChecked(appearance is colors.appearance)
            action.triggered.connect(partial(self._choose, appearance))
            choice.addAction(action)

    def _choose(self, appearance: Appearance) -> None:
        self._settings.appearance = appearance
        self._colors.appearance = appearance
