"""A choice among a few words, in the look of the other controls."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
)

from careerapp.ui import theme
from careerapp.ui.arrow import paint_arrow
from careerapp.ui.mirrored import visual_x
from careerapp.ui.text_size import beside_text
from careerapp.ui.tips import plain_tip

_FROM_RIGHT = 16


class Choice(QComboBox):
    """A combo box with a line-drawn arrow; a style sheet with a border takes the native one.

    Words that it has no room for end in dots.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("choice", True)
        self._told = ""
        self.setItemDelegate(QStyledItemDelegate(self))  # whose rows the style sheet makes higher

    def showPopup(self) -> None:
        # The list is as wide as its words, however narrow the choice is.
        listing = self.view()
        listing.setMinimumWidth(listing.sizeHintForColumn(0) + theme.SPACE_48)
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.is_cut:
            self._tell_all()
            self._paint_cut()
        else:
            super().paintEvent(event)
        paint_arrow(self, visual_x(self, self.width() - beside_text(_FROM_RIGHT)))

    def _tell_all(self) -> None:
        """Let whoever points at it read what there is no room for."""
        if self.toolTip() in ("", plain_tip(self._told)):
            self._told = self.currentText()
            self.setToolTip(plain_tip(self._told))

    @property
    def is_cut(self) -> bool:
        """Whether there is no room for what is chosen."""
        return self._shown_text() != self.currentText()

    def _shown_text(self) -> str:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        parts = QStyle.SubControl
        room = QApplication.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, parts.SC_ComboBoxEditField, self
        )
        elide = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentText(), elide, room.width())

    def _paint_cut(self) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self._shown_text()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
