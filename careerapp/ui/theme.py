"""Colors, type and spacing of the window, by the system's light or dark setting."""

from dataclasses import dataclass, replace
from enum import StrEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from careerapp import paths
from careerapp.charts.theme import DARK, LIGHT, ChartTheme

SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32, SPACE_48 = 4, 8, 12, 16, 24, 32, 48
COLUMN_WIDTH = 960  # a page's content is never wider
TEXT_WIDTH = 720  # nor a paragraph in larger type

CAPTION, BODY, LEAD, SECTION, TITLE = 0.85, 1.0, 1.15, 1.35, 1.8  # the type scale


@dataclass(frozen=True, slots=True)
class _Controls:
    border: str
    hairline: str
    on_accent: str
    sidebar: str


_LIGHT_CONTROLS = _Controls(
    border="#8A8F99", hairline="#DEDFE3", on_accent="#FFFFFF", sidebar="#F1EFEB"
)
_DARK_CONTROLS = _Controls(
    border="#7C828D", hairline="#363C46", on_accent="#14161A", sidebar="#1C2026"
)


def scaled_font(scale: float, *, bold: bool = False) -> QFont:
    """Return the platform's interface font at a step of the type scale."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(_points(font) * scale)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def _points(font: QFont) -> float:
    default = 10.0  # some platforms give a size in pixels only
    return font.pointSizeF() if font.pointSizeF() > 0 else default


class Appearance(StrEnum):
    """Light or dark, or whatever the system asks for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Keeps the application in step with the chosen appearance, or the system's.

    Parameters
    ----------
    application : QApplication
        In Qt's Fusion style; gets palette and style sheet.
    appearance : Appearance
        What to begin with.

    Signals: ``changed()``, after the application's palette has been replaced.
    """

    changed = Signal()

    def __init__(
        self, application: QApplication, appearance: Appearance = Appearance.SYSTEM
    ) -> None:
        super().__init__(application)
        self._application = application
        self._appearance = appearance
        application.setFont(scaled_font(BODY))
        application.styleHints().colorSchemeChanged.connect(self._apply)
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
    def dark(self) -> bool:
        """Whether windows are dark."""
        if self._appearance is Appearance.SYSTEM:
            return self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._appearance is Appearance.DARK

    @property
    def colors(self) -> ChartTheme:
        """Colors and font for charts, as the window around them has them."""
        font = self._application.font()
        base = DARK if self.dark else LIGHT
        return replace(base, font_family=font.family(), font_size=_points(font))

    def _apply(self) -> None:
        colors = DARK if self.dark else LIGHT
        controls = _DARK_CONTROLS if self.dark else _LIGHT_CONTROLS
        self._application.setPalette(_palette(colors, controls))
        sheet = Template((paths.RESOURCES / "style.qss").read_text(encoding="utf-8"))
        self._application.setStyleSheet(
            sheet.substitute(
                background=colors.background,
                surface=colors.surface,
                text=colors.text,
                quiet=colors.quiet_text,
                accent=colors.job,
                person=colors.person,
                border=controls.border,
                hairline=controls.hairline,
                on_accent=controls.on_accent,
                sidebar=controls.sidebar,
            )
        )
        self.changed.emit()


def _palette(colors: ChartTheme, controls: _Controls) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for key, color in (
        (role.Window, colors.background),
        (role.WindowText, colors.text),
        (role.Base, colors.surface),
        (role.AlternateBase, colors.background),
        (role.Text, colors.text),
        (role.Button, colors.surface),
        (role.ButtonText, colors.text),
        (role.BrightText, colors.text),
        (role.ToolTipBase, colors.surface),
        (role.ToolTipText, colors.text),
        (role.PlaceholderText, colors.quiet_text),
        (role.Highlight, colors.job),
        (role.HighlightedText, controls.on_accent),
        (role.Accent, colors.job),
        (role.Link, colors.job),
        (role.LinkVisited, colors.job),
        (role.Light, colors.surface),
        (role.Midlight, controls.hairline),
        (role.Mid, controls.border),
        (role.Dark, controls.border),
    ):
        palette.setColor(key, QColor(color))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(controls.border))
    return palette
