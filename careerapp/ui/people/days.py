"""Days as people read them."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def write_day(day: date | QDate) -> str:
    """Return a day, for instance Nov 3, 2025."""
    shown = day if isinstance(day, QDate) else QDate(day.year, day.month, day.day)
    return QLocale().toString(shown, QCoreApplication.translate("days", "MMM d, yyyy"))
