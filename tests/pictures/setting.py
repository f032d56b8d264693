"""The settings in which all pages are looked at."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from careerapp import paths
from careerapp.ui.text_size import NORMAL
from careerapp.ui.theme import Appearance

FONT = "Source Sans Pro"
"""The only family that Qt finds, and the one that charts are written in."""

SIZE = 1024, 640
"""Of the window in its own pixels: the least that it can be, where things are cut off first."""

_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{folder}</dir>
  <cachedir>{cache}</cachedir>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
"""

_SCREEN = """{"screens": [{"name": "large", "x": 0, "y": 0, "width": 1920, "height": 1080,
"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}"""


@dataclass(frozen=True, slots=True)
class Setting:
    """How the window is looked at.

    Attributes
    ----------
    appearance : Appearance
        Its colors.
    language : str
        Its tag.
    scale : int
        How many dots of the screen a pixel of the window has, in each direction.
    text_percent : int
        How large text is, as it is chosen in the menu; one of `TEXT_SIZES`.
    """

    appearance: Appearance
    language: str
    scale: int
    text_percent: int = NORMAL

    @property
    def name(self) -> str:
        """A name for files: ``light-en-100``, or ``light-en-100-text-200``."""
        name = f"{self.appearance.value}-{self.language}-{self.scale * 100}"
        return name if self.text_percent == NORMAL else f"{name}-text-{self.text_percent}"

    def environment(self, folder: Path) -> Mapping[str, str]:
        """Return the environment of a process in this setting.

        Parameters
        ----------
        folder : Path
            For files that say what fonts and what screen there are.
        """
        fonts, screen = folder / "fonts.conf", folder / "screen.json"
        fonts.write_text(_FONTS.format(folder=paths.FONTS, cache=folder / "fonts"))
        screen.write_text(_SCREEN)
        kept = {key: value for key, value in os.environ.items() if not key.startswith("LC_")}
        return kept | {
            "FONTCONFIG_FILE": str(fonts),
            "LANG": f"{self.language}_US.UTF-8",
            "LANGUAGE": self.language,
            "LC_CTYPE": "C.UTF-8",  # there on every machine, where the language may be not
            "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
            "QT_SCALE_FACTOR": str(self.scale),
            "TZ": "UTC",
        }


SETTINGS = (
    Setting(Appearance.LIGHT, "en", 1),
    Setting(Appearance.DARK, "es", 2),
    Setting(Appearance.HIGH_CONTRAST_DARK, "en", 2),
    Setting(Appearance.HIGH_CONTRAST_LIGHT, "es", 1, text_percent=200),
)
