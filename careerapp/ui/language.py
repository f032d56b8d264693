"""The language that the application is in, for texts that no widget says itself."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from careerapp.domain.language import Language, english

_TERMS = "terms"  # the context of names from the data
_TAGS = "language"  # the context in which each translation says what language it is in


class ApplicationLanguage(Language):
    """Whatever translator and locale the application has just now.

    It keeps nothing itself and may be asked from any thread: Qt locks its translators.
    """

    @property
    def tag(self) -> str:
        name = QLocale().bcp47Name()
        # There are languages that Qt has no locale for.
        return name if name.partition("-")[0] == self.language else self.language

    @property
    def language(self) -> str:
        return QCoreApplication.translate(_TAGS, english.language)

    @property
    def from_right(self) -> bool:
        return QLocale().textDirection() is Qt.LayoutDirection.RightToLeft

    def __call__(self, text: str) -> str:
        return QCoreApplication.translate("", text)

    def term(self, name: str) -> str:
        return QCoreApplication.translate(_TERMS, name)

    def number(self, value: float, digits: int = 0) -> str:
        return QLocale().toString(float(value), "f", digits)

    def money(self, dollars: float, *, cents: bool = False) -> str:
        return QLocale().toCurrencyString(float(dollars), "$", 2 if cents else 0)

    def day(self, day: date) -> str:
        return _day(day, QCoreApplication.translate("", "MMM d, yyyy"))

    def long_day(self, day: date) -> str:
        return _day(day, QCoreApplication.translate("", "MMMM d, yyyy"))

    def month(self, day: date) -> str:
        return _day(day, QCoreApplication.translate("", "MMMM yyyy"))

    def decimal(self, value: float, digits: int) -> str:
        return QLocale().toString(float(value), "g", digits)


def _day(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


tr = ApplicationLanguage()
"""Translates a text outside of Qt's objects, which say ``self.tr``."""
