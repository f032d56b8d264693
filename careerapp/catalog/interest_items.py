"""Reading the questionnaire about interests from our own texts."""

from dataclasses import replace
from pathlib import Path

from careerapp import paths
from careerapp.catalog.content_rows import ContentRow, read_content, translated
from careerapp.domain.interest_items import InterestItem
from careerapp.domain.scales import Interest

_NAME = "interest_items.csv"
_COLUMNS = ("id", "interest", "activity", "short_form")
_IN_SHORT_FORM = {"1": True, "0": False}


def read_interest_items(
    language: str = "en", folder: Path = paths.CONTENT
) -> tuple[InterestItem, ...]:
    """Return the items in the order in which they are asked.

    The English file has the activities and what they speak for; the others have their activities.

    Parameters
    ----------
    language : str
        Its tag, as in ``es``.
    folder : Path
        Has the English file, and a folder for each other language.

    Raises
    ------
    SourceError
        When the file cannot be read, or a column is missing.
    BuildError
        When a row is not as it should be, or an item has no activity in the
        language.
    """
    items = [_item(row) for row in read_content(folder / _NAME, _COLUMNS).rows]
    if language == "en":
        return tuple(items)
    activities = translated(folder / language / _NAME, "activity", [item.id for item in items])
    return tuple(replace(item, activity=activities[item.id]) for item in items)


def _item(row: ContentRow) -> InterestItem:
    if row["interest"] not in set(Interest):
        raise row.refusal("interest", f"“{row['interest']}” is none of {', '.join(Interest)}")
    if row["short_form"] not in _IN_SHORT_FORM:
        raise row.refusal("short_form", f"“{row['short_form']}” is not 0 or 1")
    return InterestItem(
        row["id"],
        Interest(row["interest"]),
        row["activity"],
        _IN_SHORT_FORM[row["short_form"]],
    )
