"""Which of the data in use are old, of what somebody can update."""

from collections.abc import Mapping
from datetime import date
from enum import Enum, auto

from careerapp.domain.editions import Editions

_MOST_MONTHS = 24


class DataPart(Enum):
    """What is updated with one kind of file."""

    JOBS = auto()
    PAY = auto()
    COUNTRY_PAY = auto()
    LOCAL_PAY = auto()
    OUTLOOK = auto()


def old_parts(editions: Editions, today: date) -> Mapping[DataPart, date]:
    """Return what is more than two years old, with the month that it is of.

    What is known of jobs is as old as the tables that every release has. Others may have been
    dropped, as work values were, and are kept from before: nobody can update them.

    Parameters
    ----------
    editions : Editions
        Of the data in use.
    today : date
        From which the age is counted, in whole months.
    """
    months = {DataPart.JOBS: min(editions.interests.edition.month, editions.job_zones.month)}
    if editions.pay.month == editions.local_pay.month:
        months[DataPart.PAY] = editions.pay.month
    else:
        months[DataPart.COUNTRY_PAY] = editions.pay.month
        months[DataPart.LOCAL_PAY] = editions.local_pay.month
    months[DataPart.OUTLOOK] = editions.projected.month
    return {part: month for part, month in months.items() if _age(month, today) > _MOST_MONTHS}


def _age(month: date, today: date) -> int:
    return (today.year - month.year) * 12 + today.month - month.month
