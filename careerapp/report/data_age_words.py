"""Which data are old, and how to update them, in words."""

from collections.abc import Mapping
from datetime import date

from careerapp.domain.data_age import DataPart
from careerapp.domain.language import Language, english
from careerapp.report.answer_names import listing

_PAY_PAGE = "www.bls.gov/oes"
_PAGES = {
    DataPart.JOBS: "www.onetcenter.org/database.html",
    DataPart.PAY: _PAY_PAGE,
    DataPart.COUNTRY_PAY: _PAY_PAGE,
    DataPart.LOCAL_PAY: _PAY_PAGE,
    DataPart.OUTLOOK: "www.bls.gov/emp",
}


def old_data_note(old: Mapping[DataPart, date], tr: Language) -> str:
    """Return one sentence for all that is old, and where to go; empty where nothing is."""
    if not old:
        return ""
    named = {
        DataPart.JOBS: tr("what is known about jobs ({month})"),
        DataPart.PAY: tr("pay ({month})"),
        DataPart.COUNTRY_PAY: tr("pay in the whole US ({month})"),
        DataPart.LOCAL_PAY: tr("pay in states and territories ({month})"),
        DataPart.OUTLOOK: tr("the outlook ({month})"),
    }
    parts = [named[part].format(month=tr.month(month)) for part, month in old.items()]
    return tr(
        "More than two years old: {parts}. Data → Update from file… takes in newer files."
    ).format(parts=listing(parts, tr))


def old_data_in_window(old: Mapping[DataPart, date], tr: Language) -> list[str]:
    """Return how old each part is, and which menu updates it with files from where."""
    way = tr("Data → Update from file… takes in newer files from {page}.")
    return [_told(part, month, way, tr) for part, month in old.items()]


def old_data_on_command_line(old: Mapping[DataPart, date], tr: Language = english) -> list[str]:
    """Return how old each part is, and which command updates it with files from where."""
    way = tr("`careerapp data import` takes in newer files from {page}.")
    return [_told(part, month, way, tr) for part, month in old.items()]


def _told(part: DataPart, month: date, way: str, tr: Language) -> str:
    age = {
        DataPart.JOBS: tr("What is known about jobs is from {month}, more than two years ago."),
        DataPart.PAY: tr("Pay is from {month}, more than two years ago."),
        DataPart.COUNTRY_PAY: tr("Pay in the whole US is from {month}, more than two years ago."),
        DataPart.LOCAL_PAY: tr(
            "Pay in states and territories is from {month}, more than two years ago."
        ),
        DataPart.OUTLOOK: tr("The outlook is from {month}, more than two years ago."),
    }[part]
    return f"{age.format(month=tr.month(month))} {way.format(page=_PAGES[part])}"
