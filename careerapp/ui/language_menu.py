"""The language of the program, or as the system has it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from careerapp.ui.menu import Menu
from careerapp.ui.translations import SOURCE, Translations, own_name


class LanguageMenu(Menu):
    """One choice of several; each language is called as those call it who speak it.

    Parameters
    ----------
    translations : Translations
        Has the languages.
    parent : QWidget
        The window it belongs to.

    Signals: ``chosen(tag)``, which is empty for the system's language.
    """

    chosen = Signal(str)

    def __init__(self, translations: Translations, parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("&Language")
        if translations.language != SOURCE:
            # For somebody who came here by accident, and reads English.
            title = f"{title} (Language)"
        self.setTitle(title)
        self._translations = translations
        self.aboutToShow.connect(self._show_choice)  # what was chosen may have come to nothing
        choice = QActionGroup(self)
        for tag, text in (
            ("", self.tr("As the &system")),
            *((tag, own_name(tag)) for tag in translations.offered),
        ):
            action = self.addAction(text)
            action.setCheckable(True)
            action.setData(tag)
            action.triggered.connect(partial(self.chosen.emit, tag))
            choice.addAction(action)
        self._show_choice()

    def _show_choice(self) -> None:
        for action in self.actions():
            action.setChecked(action.data() == self._translations.chosen)
