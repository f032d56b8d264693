"""Whether the tables of one O*NET release are about the same jobs."""

from collections.abc import Collection, Iterable

import pandas as pd

from careerapp.catalog.errors import SourceError
from careerapp.domain.language import to_translate


def codes_in(content: pd.Series | pd.DataFrame) -> frozenset[str]:
    """Return the O*NET codes of what a table holds, which are its index or a column of it."""
    column = isinstance(content, pd.DataFrame) and "code" in content.columns
    codes = content["code"] if column else content.index
    return frozenset(map(str, codes.unique()))


def check_jobs(
    file: str, found: Collection[str], *, known: Collection[str], before: Collection[str]
) -> None:
    """Refuse a table of other jobs than those that a release has.

    Parameters
    ----------
    file : str
        Folder and name of the table, for messages.
    found : collection of str
        The codes of its jobs.
    known : collection of str
        The codes of all jobs of the release.
    before : collection of str
        The codes that the table had in the data that are there.

    Raises
    ------
    SourceError
        When a job is not known, or the table has none of a whole group of jobs that it had before
        and that are still known, as where a file was cut off at the end of a line.
    """
    for code in sorted(set(found).difference(known)):
        raise SourceError(
            to_translate("{code} has a row here, but none in {table}"),
            at=file,
            code=code,
            table="Occupation Data.txt",
        )
    still = _groups(set(before).intersection(known))
    for group in sorted(still - _groups(found)):
        raise SourceError(
            to_translate(
                "no row is about a job whose code begins with {group}; the file seems cut off"
            ),
            at=file,
            group=f"{group}-",
        )


def _groups(codes: Iterable[str]) -> set[str]:
    """Return the major groups of jobs, which codes begin with."""
    return {code.partition("-")[0] for code in codes}
