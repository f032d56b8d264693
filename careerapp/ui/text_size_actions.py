"""Larger and smaller text, in the menu and by keys."""

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from careerapp.ui.announce import announce
from careerapp.ui.settings import Settings
from careerapp.ui.text_size import NORMAL, TEXT_SIZES, step_from
from careerapp.ui.theme import Theme


class TextSizeActions(QObject):
    """A step up, a step down and back to normal; applied at once and remembered.

    Parameters
    ----------
    menu : QMenu
        Gets the entries.
    settings : Settings
        Remembers the size.
    theme : Theme
        Applies it.
    window : QWidget
        Says the new size to a screen reader.
    """

    def __init__(self, menu: QMenu, settings: Settings, theme: Theme, window: QWidget) -> None:
        super().__init__(menu)
        self._settings = settings
        self._theme = theme
        self._window = window
        self._larger = menu.addAction(self.tr("Lar&ger text"), partial(self._step, 1))
        self._larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self._smaller = menu.addAction(self.tr("S&maller text"), partial(self._step, -1))
        self._smaller.setShortcut(QKeySequence("Ctrl+-"))
        self._normal = menu.addAction("", partial(self._choose, NORMAL))
        self._normal.setShortcut(QKeySequence("Ctrl+0"))
        for action in (self._larger, self._smaller, self._normal):  # in every window
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        theme.changed.connect(self._show)
        self._show()

    def _step(self, steps: int) -> None:
        self._choose(step_from(self._theme.text_percent, steps))

    def _choose(self, percent: int) -> None:
        self._settings.text_percent = percent
        self._theme.text_percent = percent
        announce(self._window, self.tr("Text size {percent} %").format(percent=percent))

    def _show(self) -> None:
        percent = self._theme.text_percent
        self._larger.setEnabled(percent < max(TEXT_SIZES))
        self._smaller.setEnabled(percent > min(TEXT_SIZES))
        self._normal.setText(
            self.tr("&Normal text size")
            if percent == NORMAL
            else self.tr("&Normal text size, now {percent} %").format(percent=percent)
        )
