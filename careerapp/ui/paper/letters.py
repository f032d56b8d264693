"""The letters of printed reports, and the unit in which they are set."""

import unicodedata
from functools import lru_cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from careerapp.charts.paper import FAMILY, FONT_FILES

POINT = 10.0
"""Everything is measured in tenths of a point: fonts have whole sizes, wherever they are shown."""

TITLE, SECTION, JOB, BODY, SMALL = 21.0, 14.0, 11.5, 9.5, 8.0
"""Sizes of type, in points."""

_LOADED = "careerapp paper fonts"

LEADING = 1.3
"""From one line to the next, of the size."""


@lru_cache(maxsize=32)
def paper_font(size: float, *, bold: bool = False) -> QFont:
    """Return a font of the report.

    Parameters
    ----------
    size : float
        In points.
    bold : bool
        Whether it stands out.
    """
    _load_fonts()
    # Signs that the first lacks, such as Chinese ones, come from fonts of the system.
    font = QFont([FAMILY])
    font.setPixelSize(round(size * POINT))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Two letters joined to one sign could not be searched for in a PDF.
    font.setFeature(QFont.Tag("liga"), 0)
    font.setStyleStrategy(QFont.StyleStrategy.PreferOutline)
    return font


def _load_fonts() -> None:
    application = QCoreApplication.instance()
    if application is None or application.property(_LOADED):
        return
    application.setProperty(_LOADED, True)  # fonts go with the application
    for file in FONT_FILES:
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise RuntimeError(f"{file}: the font cannot be read")


def missing_letters(text: str) -> str:
    """Return the letters of a text that neither the report's font nor one of the system has."""
    metrics = QFontMetricsF(paper_font(BODY))
    return "".join(
        sign for sign in dict.fromkeys(text) if _is_seen(sign) and not metrics.inFontUcs4(ord(sign))
    )


def _is_seen(sign: str) -> bool:
    """Say whether a sign is one of its own, and not white or a mark on another."""
    return sign.isprintable() and unicodedata.category(sign)[0] not in "ZM"
