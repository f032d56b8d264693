"""Reading the statements about work values from our own texts."""

from dataclasses import replace
from pathlib import Path

from careerapp import paths
from careerapp.catalog.content_rows import ContentRow, read_content, translated
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
        Its tag, as in ``es``.
    folder : Path
        Has the English file, and a folder for each other language.

    Raises
    ------
    SourceError
        When the file cannot be read, or a column is missing.
    BuildError
        When a row is not as it should be, or a statement is not there in the
        language.
    """
    found = [_statement(row) for row in read_content(folder / _NAME, _COLUMNS).rows]
    if language == "en":
        return tuple(found)
    texts = translated(folder / language / _NAME, "statement", [each.id for each in found])
    return tuple(replace(each, statement=texts[each.id]) for each in found)


def _statement(row: ContentRow) -> ValueStatement:
    if row["value"] not in set(WorkValue):
        raise row.refusal("value", f"“{row['value']}” is none of {', '.join(WorkValue)}")
    return ValueStatement(row["id"], WorkValue(row["value"]), row["statement"])
