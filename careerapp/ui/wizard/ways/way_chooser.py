"""The ways of answering a page, one of which is chosen."""

from collections.abc import Sequence
from enum import StrEnum
from math import ceil
from typing import Generic

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from careerapp.domain.profile import Profile
from careerapp.ui import theme
from careerapp.ui.accessible import speak_as
from careerapp.ui.labels import text_label
from careerapp.ui.layouts import nest
from careerapp.ui.wizard.ways.way import Key, Way
from careerapp.ui.wizard.ways.way_view import WayView


class WayChooser(WayView, Generic[Key]):
    """A card for each way; the first one is recommended, and marked unless another is.

    Parameters
    ----------
    ways : sequence of Way
        In the order in which they are offered.
    """

    def __init__(self, ways: Sequence[Way[Key]]) -> None:
        super().__init__()
        speak_as(self, QAccessible.Role.Grouping)
        self.setAccessibleName(self.tr("Ways to answer"))
        self._ways = ways
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE_8, 0, 0)
        layout.setSpacing(theme.SPACE_12)
        self._cards = [
            _Card(way, "" if place else self.tr("recommended")) for place, way in enumerate(ways)
        ]
        group = QButtonGroup(self)
        for card in self._cards:
            group.addButton(card.radio)
            layout.addWidget(card)
        self.mark(None)

    @property
    def chosen(self) -> Way[Key]:
        """The way whose card is marked."""
        marked = zip(self._ways, self._cards, strict=True)
        return next(way for way, card in marked if card.radio.isChecked())

    def mark(self, key: StrEnum | None) -> None:
        """Mark a way, or the recommended one."""
        for way, card in zip(self._ways, self._cards, strict=True):
            if way.key == (key or self._ways[0].key):
                card.radio.setChecked(True)

    def show_profile(self, profile: Profile) -> None:
        pass  # a card stays marked whatever is answered

    @property
    def first_control(self) -> QWidget:
        return next(card.radio for card in self._cards if card.radio.isChecked())


class _Card(QFrame):
    """A radio button with a sentence under it and the time it takes; all of it takes clicks."""

    def __init__(self, way: Way[Key], recommended: str) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        minutes = self.tr("about {minutes} min").format(minutes=ceil(way.minutes))
        beside = f"{minutes}, {recommended}" if recommended else minutes
        self.radio = QRadioButton(way.name)
        self.radio.setFont(theme.scaled_font(theme.BODY, bold=True))
        self.radio.setAccessibleName(f"{way.name}, {beside}")
        self.radio.setAccessibleDescription(way.sentence)
        top = QHBoxLayout()
        top.addWidget(self.radio)
        top.addStretch()
        time = text_label(beside, theme.CAPTION, quiet=True)
        time.setWordWrap(False)
        top.addWidget(time)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_12, theme.SPACE_8, theme.SPACE_16, theme.SPACE_12)
        layout.setSpacing(theme.SPACE_4)
        nest(layout, top)
        sentence = text_label(way.sentence)
        sentence.setContentsMargins(theme.SPACE_32, 0, 0, 0)
        layout.addWidget(sentence)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.radio.setChecked(True)
        self.radio.setFocus()
