"""The language of the reader: texts, names from the data, figures and days as they are written."""

from datetime import date

# Not by strftime, which goes by the locale of the process.
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class Language:
    """English of the US; every other language answers in its own way.

    A text is translated by calling the language with it, so that it is handed around as ``tr``, the
    name by which the tools of translators find texts.
    """

    @property
    def tag(self) -> str:
        """Name of the language, by BCP 47."""
        return "en-US"

    @property
    def language(self) -> str:
        """Name of the language alone, as in ``es``, by which texts about jobs are kept."""
        return self.tag.partition("-")[0]

    @property
    def from_right(self) -> bool:
        """Whether it is read from right to left."""
        return False

    def __call__(self, text: str) -> str:
        """Return a text of the program, with its fields in braces still to be filled in."""
        return text

    def term(self, name: str) -> str:
        """Return a name of O*NET, BLS or the census: of a skill, a place, a career group."""
        return name

    def number(self, value: float, digits: int = 0) -> str:
        """Return a number with its thousands apart, rounded to some digits after its point."""
        return f"{value:,.{digits}f}"

    def money(self, dollars: float, *, cents: bool = False) -> str:
        """Return dollars, whole ones or with cents."""
        return f"${dollars:,.2f}" if cents else f"${dollars:,.0f}"

    def day(self, day: date) -> str:
        """Return a day, for instance Nov 3, 2025."""
        return f"{_MONTHS[day.month - 1][:3]} {day.day}, {day.year}"

    def long_day(self, day: date) -> str:
        """Return a day with its month in full."""
        return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"

    def month(self, day: date) -> str:
        """Return the month of a day, with its year."""
        return f"{_MONTHS[day.month - 1]} {day.year}"

    def decimal(self, value: float, digits: int) -> str:
        """Return a number to some significant digits, without zeros at its end."""
        return f"{value:.{digits}g}"


english = Language()
"""For readers of English."""


def to_translate(text: str) -> str:
    """Return a text as it is; marks one that is translated later, where its reader is known."""
    return text
