"""Type and spacing of the window, and the look that the person or the system has chosen."""

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from careerapp import paths
from careerapp.charts.theme import ChartTheme
from careerapp.ui import text_size
from careerapp.ui.looks import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT, Look
from careerapp.ui.mirrored import mirrored_sheet
from careerapp.ui.style_sizes import style_sizes
from careerapp.ui.system_look import SystemLook

SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32, SPACE_48 = 4, 8, 12, 16, 24, 32, 48
COLUMN_WIDTH = 960  # a page's content is never wider, beside text of the usual size
TEXT_WIDTH = 720  # nor a paragraph in larger type

CAPTION, BODY, LEAD, SECTION, TITLE = 0.85, 1.0, 1.15, 1.35, 1.8  # the type scale


def scaled_font(scale: float, *, bold: bool = False) -> QFont:
    """Return the interface font, as large as text is now, at a step of the type scale."""
    font = QApplication.font()
    font.setPointSizeF(text_size.points(font) * scale)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


class Appearance(StrEnum):
    """Which look the person chose, or whatever the system asks for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST_LIGHT = "high-contrast-light"
    HIGH_CONTRAST_DARK = "high-contrast-dark"


_LOOKS = {
    Appearance.LIGHT: LIGHT,
    Appearance.DARK: DARK,
    Appearance.HIGH_CONTRAST_LIGHT: HIGH_CONTRAST_LIGHT,
    Appearance.HIGH_CONTRAST_DARK: HIGH_CONTRAST_DARK,
}


class Theme(QObject):
    """Keeps the application in step with the chosen appearance, or the system's.

    Parameters
    ----------
    application : QApplication
        In Qt's Fusion style; gets palette and style sheet.
    appearance : Appearance
        What to begin with.
    text_percent : int
        How large text is to begin with, one of `text_size.TEXT_SIZES`.

    Signals: ``changed()``, after the application's palette, or its font, has been replaced;
    ``letters_missing(letters)``, when a chart was drawn with letters that are boxes on it.
    """

    changed = Signal()
    letters_missing = Signal(object)

    def __init__(
        self,
        application: QApplication,
        appearance: Appearance = Appearance.SYSTEM,
        text_percent: int = text_size.NORMAL,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._appearance = appearance
        self._text_percent = text_percent
        self._further_families: tuple[str, ...] = ()
        self._system = SystemLook(application.styleHints())
        self._system.changed.connect(self._apply)
        application.layoutDirectionChanged.connect(self._apply)
        self._apply()

    @property
    def appearance(self) -> Appearance:
        """What the person chose."""
        return self._appearance

    @appearance.setter
    def appearance(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self._apply()

    @property
    def look(self) -> Look:
        """What windows look like now."""
        if self._appearance is not Appearance.SYSTEM:
            return _LOOKS[self._appearance]
        if self._system.high_contrast:
            return HIGH_CONTRAST_DARK if self._system.dark else HIGH_CONTRAST_LIGHT
        return DARK if self._system.dark else LIGHT

    @property
    def text_percent(self) -> int:
        """How large text is, in percent of the system's own size."""
        return self._text_percent

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        if percent != self._text_percent:
            self._text_percent = percent
            self._apply()

    def follow_system_font(self) -> None:
        """Take the system's font once more, which may be another one by now."""
        if self._font() != self._application.font():
            self._apply()

    @property
    def colors(self) -> ChartTheme:
        """Colors and font for charts, as the window around them has them."""
        font = self._application.font()
        points = text_size.points(font)
        return replace(
            self.look.colors,
            font_family=font.family(),
            font_size=points,
            further_families=self._further_families,
        )

    def add_families(self, families: tuple[str, ...]) -> None:
        """Let charts use further fonts, for letters that all fonts so far lack."""
        self._further_families += families
        self.changed.emit()

    def _font(self) -> QFont:
        font = text_size.system_font()
        font.setPointSizeF(font.pointSizeF() * self._text_percent / 100)
        return font

    def _apply(self) -> None:
        look = self.look
        template = (paths.RESOURCES / "style.qss").read_text(encoding="utf-8")
        if self._application.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            template = mirrored_sheet(template)
        with text_size.changing_font(self._application, self._font()):
            # Without this, all that the old sheet says is looked up again for each part of a
            # window, which takes seven times as long.
            self._application.setStyleSheet("")
            self._application.setPalette(look.palette())
            self._application.setStyleSheet(look.style_sheet(template, style_sizes()))
        self.changed.emit()
