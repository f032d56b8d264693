"""Which paper people have."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize


def usual_paper(locale: QLocale | None = None) -> QPageSize:
    """Return Letter where people measure as in the US, and A4 everywhere else.

    Parameters
    ----------
    locale : QLocale, optional
        Of the person; that of the system by default.
    """
    system = (locale or QLocale.system()).measurementSystem()
    in_the_us = system is QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize(QPageSize.PageSizeId.Letter if in_the_us else QPageSize.PageSizeId.A4)
