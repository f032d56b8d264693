"""A choice among values that have words."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from careerapp.ui.results.choice import Choice

_Value = TypeVar("_Value")


class ValueChoice(Choice, Generic[_Value]):
    """Hands back the values that it was given.

    Parameters
    ----------
    words : mapping of value to str
        In the order to show them.
    fills_width : bool
        Whether it is as wide as its place, however long its words; else as its longest words.

    Signals: ``chosen(value)``, when the person chooses another one.
    """

    chosen = Signal(object)

    def __init__(self, words: Mapping[_Value, str], *, fills_width: bool = False) -> None:
        super().__init__()
        self._values: list[_Value] = []
        policy = QComboBox.SizeAdjustPolicy
        if fills_width:
            self.setSizeAdjustPolicy(policy.AdjustToMinimumContentsLengthWithIcon)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        else:
            self.setSizeAdjustPolicy(policy.AdjustToContents)
        self.set_words(words)
        self.currentIndexChanged.connect(self._choose)

    @property
    def value(self) -> _Value:
        """What is chosen."""
        return self._values[self.currentIndex()]

    def set_words(self, words: Mapping[_Value, str]) -> None:
        """Offer other values, or the same in other words; what is chosen stays if it is there."""
        with QSignalBlocker(self):
            if list(words) != self._values:
                chosen = self._values[self.currentIndex()] if self._values else None
                self.clear()
                self.addItems(list(words.values()))
                self._values = list(words)
                self.setCurrentIndex(next((i for i, v in enumerate(words) if v == chosen), 0))
            for place, text in enumerate(words.values()):
                if self.itemText(place) != text:
                    self.setItemText(place, text)

    def show_value(self, value: _Value) -> None:
        """Show another choice, without saying so."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls the page; nobody is to change a choice by it

    def _choose(self, place: int) -> None:
        if place >= 0:
            self.chosen.emit(self._values[place])
