"""The looks of the window: light, dark, and both in high contrast."""

from collections.abc import Mapping
from dataclasses import dataclass
from string import Template
from types import MappingProxyType

from PySide6.QtGui import QColor, QPalette

from careerapp.charts import theme as charts
from careerapp.charts.theme import ChartTheme

_NO_SIZES: Mapping[str, str] = MappingProxyType({})
_RING = 5  # pixels from a border's line to the end of a ring with a gap, around what is filled


@dataclass(frozen=True, slots=True)
class Look:
    """Colors and lines of everything in a window.

    Attributes
    ----------
    colors : ChartTheme
        Of charts; the window has its grounds, its words and its accent from here too.
    border : str
        Around controls, 3:1 on every ground. ``#RRGGBB``.
    hairline : str
        Between parts of a page.
    disabled : str
        Words on what cannot be used now.
    on_accent : str
        Words on the accent.
    sidebar, panel : str
        Ground of what stands beside a page, and the line around it.
    marked : str
        Ground of what words are pointed out on, where the accent would be too loud.
    line, focus_line : int
        Width of borders, and of those around what has the focus, in pixels.
    disabled_line : str
        How the border of what cannot be used is drawn, as the style sheet calls it.
    """

    colors: ChartTheme
    border: str
    hairline: str
    disabled: str
    on_accent: str
    sidebar: str
    panel: str
    marked: str
    line: int = 1
    focus_line: int = 2
    disabled_line: str = "solid"

    def palette(self) -> QPalette:
        """Return what Qt and our own paintings take their colors from."""
        colors = self.colors
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
            (role.HighlightedText, self.on_accent),
            (role.Accent, colors.job),
            (role.Link, colors.job),
            (role.LinkVisited, colors.job),
            (role.Light, colors.surface),
            (role.Midlight, self.hairline),
            (role.Mid, self.border),
            (role.Dark, self.border),
        ):
            palette.setColor(key, QColor(color))
        for key in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(self.disabled))
        return palette

    def style_sheet(self, template: str, sizes: Mapping[str, str] = _NO_SIZES) -> str:
        """Fill in a style sheet's colors and widths, and sizes by their names."""
        return Template(template).substitute(
            background=self.colors.background,
            surface=self.colors.surface,
            text=self.colors.text,
            quiet=self.colors.quiet_text,
            accent=self.colors.job,
            person=self.colors.person,
            border=self.border,
            hairline=self.hairline,
            disabled=self.disabled,
            on_accent=self.on_accent,
            sidebar=self.sidebar,
            panel=self.panel,
            marked=self.marked,
            line=f"{self.line}px",
            focus_line=f"{self.focus_line}px",
            ring=f"{self.line + _RING}px",
            disabled_line=self.disabled_line,
            **sizes,
        )


LIGHT = Look(
    charts.LIGHT,
    border="#848993",
    hairline="#DEDFE3",
    disabled="#848993",
    on_accent="#FFFFFF",
    sidebar="#F1EFEB",
    panel="#F1EFEB",
    marked="#DEDFE3",
)

DARK = Look(
    charts.DARK,
    border="#7C828D",
    hairline="#363C46",
    disabled="#7C828D",
    on_accent="#14161A",
    sidebar="#1C2026",
    panel="#1C2026",
    marked="#363C46",
)

# Green and dark red for what is disabled, as people know them from Windows' own contrast themes.
HIGH_CONTRAST_LIGHT = Look(
    charts.HIGH_CONTRAST_LIGHT,
    border="#000000",
    hairline="#000000",
    disabled="#600000",
    on_accent="#FFFFFF",
    sidebar="#FFFFFF",
    panel="#000000",
    marked="#FFE066",
    line=2,
    focus_line=3,
    disabled_line="dashed",
)

HIGH_CONTRAST_DARK = Look(
    charts.HIGH_CONTRAST_DARK,
    border="#FFFFFF",
    hairline="#FFFFFF",
    disabled="#3FF23F",
    on_accent="#000000",
    sidebar="#000000",
    panel="#FFFFFF",
    marked="#0A3A8A",
    line=2,
    focus_line=3,
    disabled_line="dashed",
)
