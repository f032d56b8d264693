"""A day that stands in reports, the same whenever pictures are taken."""

from datetime import date

DAY = date(2026, 11, 20)


class FixedDate(date):
    """A date whose today is always the same."""

    @classmethod
    def today(cls) -> "FixedDate":
        return cls(DAY.year, DAY.month, DAY.day)


def fix_the_day() -> None:
    """Let this process have the same day always, wherever a page shows it."""
    from careerapp.ui.data import age
    from careerapp.ui.many import batch_window
    from careerapp.ui.paper import report_maker

    for module in (age, batch_window, report_maker):
        vars(module)["date"] = FixedDate
