"""F1 and Shift+F1, in whatever window of the program one is."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from careerapp.ui.keys.common_keys import explain_keys, help_keys
from careerapp.ui.keys.explain_focused import explain_focused
from careerapp.ui.language import tr

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_PASSING = (Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen)


class KeysHelp(QObject):
    """Shows the list of keys over the window that asks for it, or explains what has the keyboard.

    The main window's menu has the shortcut; every other window gets one when it first has the
    keyboard, so that none can be forgotten, those of Qt's own among them.

    Parameters
    ----------
    window : QMainWindow
        Has the menus.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._serve)

    def show_over(self, window: QWidget) -> None:
        """Show the list; the keyboard goes back to where it is now when it is closed."""
        from careerapp.ui.keys.key_list import all_groups
        from careerapp.ui.keys.keys_dialog import KeysDialog

        dialog = KeysDialog(all_groups(self._window.menuBar(), tr), window)
        self._add(dialog, explain_keys(), explain_focused)
        before = QApplication.focusWidget()
        if before is not None:
            dialog.finished.connect(partial(_give_back, window, before))
        dialog.open()

    def _serve(self) -> None:
        window = QApplication.activeWindow()
        if window is None or window is self._window or window.windowType() in _PASSING:
            return
        if any(one.isEnabled() for one in window.findChildren(_HelpShortcut, options=_DIRECT)):
            return
        self._add(window, help_keys(), self._show_over_active)
        self._add(window, explain_keys(), explain_focused)

    def _show_over_active(self) -> None:
        # Not a partial of the window's: it would keep this one, and its window with all the jobs,
        # in memory for as long as there is the other window.
        window = QApplication.activeWindow()
        if window is not None:
            self.show_over(window)

    def _add(self, window: QWidget, keys: Sequence[str], do: Callable[[], object]) -> None:
        shortcut = _HelpShortcut(window)
        self.destroyed.connect(partial(_disable, shortcut))  # another main window has another list
        shortcut.setKeys([QKeySequence(key) for key in keys])
        shortcut.activated.connect(do)


class _HelpShortcut(QShortcut):
    """Tells that a window has one."""


def _disable(shortcut: QShortcut) -> None:
    # Not deleted: shiboken would run a pure virtual function of it, and abort.
    if isValid(shortcut):
        shortcut.setEnabled(False)


def _give_back(window: QWidget, focused: QWidget, _result: int) -> None:
    window.activateWindow()
    if isValid(focused):
        focused.setFocus(Qt.FocusReason.OtherFocusReason)
