"""A choice among a few words that are all seen, side by side."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QWidget

from careerapp.ui.accessible import speak_as

_Value = TypeVar("_Value")


class Segmented(QWidget, Generic[_Value]):
    """One word is chosen; arrow keys go to the next one, Tab goes past them.

    Parameters
    ----------
    name : str
        What is chosen, for screen readers.
    words : mapping of value to str
        At least two, from left to right; ``&`` before a letter gives it a key.

    Signals: ``chosen(value)``, when the person chooses another one.
    """

    chosen = Signal(object)

    def __init__(self, name: str, words: Mapping[_Value, str]) -> None:
        super().__init__()
        speak_as(self, QAccessible.Role.Grouping)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._buttons: dict[_Value, QRadioButton] = {}
        for value, text in words.items():
            button = QRadioButton(text)
            button.setProperty("segment", self._end(len(self._buttons), len(words)))
            button.toggled.connect(lambda down, value=value: self._choose(value, down=down))
            row.addWidget(button)
            self._buttons[value] = button
        first = next(iter(self._buttons.values()))
        self.setFocusProxy(first)
        with QSignalBlocker(first):
            first.setChecked(True)

    @property
    def value(self) -> _Value:
        """What is chosen."""
        return next(value for value, button in self._buttons.items() if button.isChecked())

    def button(self, value: _Value) -> QRadioButton:
        """Return the button of a value."""
        return self._buttons[value]

    def show_value(self, value: _Value) -> None:
        """Show another choice, without saying so."""
        button = self._buttons[value]
        with QSignalBlocker(self):
            button.setChecked(True)
        self.setFocusProxy(button)

    def _choose(self, value: _Value, *, down: bool) -> None:
        if down:
            self.setFocusProxy(self._buttons[value])
            self.chosen.emit(value)

    @staticmethod
    def _end(place: int, count: int) -> str:
        return {0: "first", count - 1: "last"}.get(place, "inner")
