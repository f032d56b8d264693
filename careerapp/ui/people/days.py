"""Days as people read them."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def write_day(day: date) -> str:
    """Return a day, for instance Nov 3, 2025."""
    pattern = QCoreApplication.translate("days", "MMM d, yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
