"""Reading the statements about work values from our own texts."""

from dataclasses import replace
from pathlib import Path

from careerapp import paths
from careerapp.catalog.content_rows import content_rows, translated
from careerapp.catalog.errors import DataError
from careerapp.domain.scales import WorkValue
from careerapp.domain.value_statements import ValueStatement

_NAME = "value_statements.csv"
_COLUMNS = ("id", "value", "statement")


def read_value_statements(
    language: str = "en", folder: Path = paths.CONTENT
) -> tuple[ValueStatement, ...]:
    """Return the statements in the order in which they are shown.

    The English file has the statements and what they speak for; the others have their statements.

    Parameters
    ----------
    language : str
        Two letters.
    folder : Path
        Has the English file, and a folder for each other language.

    Raises
    ------
    DataError
        When a column is missing, a row is not as it should be, or a statement is not there in the
        language.
    """
    found = [_statement(folder / _NAME, row) for row in content_rows(folder / _NAME, _COLUMNS)]
    if language == "en":
        return tuple(found)
    texts = translated(folder / language / _NAME, "statement", [each.id for each in found])
    return tuple(replace(each, statement=texts[each.id]) for each in found)


def _statement(file: Path, row: dict[str, str]) -> ValueStatement:
    place = f"{file}: statement {row['id']}"
    if row["value"] not in set(WorkValue):
        raise DataError(f"{place}: “{row['value']}” is none of {', '.join(WorkValue)}")
    if not row["statement"]:
        raise DataError(f"{place}: no statement")
    return ValueStatement(row["id"], WorkValue(row["value"]), row["statement"])
