"""The workbooks of the wage survey (OEWS), as they are downloaded."""

import csv
import hashlib
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from careerapp.catalog import bls, releases
from careerapp.catalog.archive import Archive, ArchiveError
from careerapp.catalog.releases import Release
from careerapp.catalog.wage_table import CODE, WageTable, columns
from careerapp.catalog.workbook import Workbook, cell_text, has_workbook
from careerapp.domain.errors import SaidError
from careerapp.domain.language import to_translate
from careerapp.domain.progress import Canceled, IsCanceled, Progress, never

_NAME = re.compile(r"(?:state|national)_M20\d\d_dl\.xlsx", re.IGNORECASE)
_YEAR = re.compile(r"(?:state|national)_M20(\d\d)_dl|oesm(\d\d)(?:st|nat)", re.IGNORECASE)

_OFFICIAL = {"state": "state_M2025_dl.xlsx", "national": "national_M2025_dl.xlsx"}

# "#" is a wage above all that were published until May 2024.
_WITHHELD = ("*", "**", "#")
_FIGURE = re.compile(r"(?:[0-9]{1,12}(?:\.[0-9]{1,20})?)?")
_OFTEN = 100  # rows, which take a tenth of a second


@dataclass(frozen=True, slots=True)
class Wages:
    """A workbook of the wage survey that has been looked at.

    Attributes
    ----------
    release : Release
        The edition.
    national : bool
        Whether it is that of the whole country; otherwise it is that of the states.
    file : str
        What the official workbook is called.
    sheet : str
        Where its table is.
    sha256 : str
        Checksum of the workbook, hexadecimal.
    """

    release: Release
    national: bool
    file: str
    sheet: str
    sha256: str


def wages_in(path: Path) -> Wages | None:
    """Return what a workbook of the wage survey, or the archive of one, holds.

    Parameters
    ----------
    path : Path
        ``oesmYYst.zip``, ``oesmYYnat.zip`` or the workbook in it, or another ZIP file.

    Returns
    -------
    Wages or None
        None where it is something else.

    Raises
    ------
    ArchiveError
        When it is damaged, has anything in it that could do harm, or is not as it is published.
    """
    with _unpacked(path) as found:
        if found is None:
            return None
        workbook_path, names = found
        with Workbook(workbook_path) as workbook:
            table = WageTable.found_in(workbook)
            if table is None:
                if not _years(names):
                    return None
                raise ArchiveError(
                    to_translate(
                        "no sheet begins with the columns of the survey of pay, such as {column}"
                    ),
                    column=CODE,
                )
            first = next(table.rows(workbook), None)
            if first is None:
                raise table.without_rows()
            national = table.is_national(first)
            table.places(columns(national=national))
            year = _year([*names, table.sheet])
        with workbook_path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    kind = "national" if national else "state"
    return Wages(releases.oews(year), national, f"{kind}_M{year}_dl.xlsx", table.sheet, sha256)


@contextmanager
def wages_as_csv(
    path: Path, wages: Wages, *, progress: Progress, canceled: IsCanceled = never
) -> Iterator[Path]:
    """Write the occupations of a workbook as CSV into a private folder, which goes afterwards.

    Parameters
    ----------
    path : Path
        As for `wages_in`.
    wages : Wages
        What that has found.
    progress : callable
        Told how much has been written.
    canceled : callable, optional
        Asked whether to stop.

    Yields
    ------
    Path
        A file with the official name, for messages, that is CSV nevertheless; for
        `careerapp.catalog.bls.read_national_wages` or `read_state_wages`. Withheld figures are
        empty, and totals of several occupations are left out.

    Raises
    ------
    ArchiveError
        When the workbook is damaged, or has anything but a figure where there must be one.
    Canceled
        When somebody has asked to stop.
    """
    year = wages.release.date[2:4]
    folder = f"oesm{year}{'nat' if wages.national else 'st'}"
    with TemporaryDirectory(prefix="careerapp-") as private:
        target = Path(private) / folder / wages.file
        target.parent.mkdir()
        with _unpacked(path) as found:
            if found is None:
                raise ArchiveError(to_translate("the file has changed meanwhile"))
            with Workbook(found[0]) as workbook:
                table = WageTable.found_in(workbook)
                if table is None or table.sheet != wages.sheet:
                    raise ArchiveError(to_translate("the file has changed meanwhile"))
                _write(workbook, table, wages, target, progress, canceled)
        progress(1.0)
        yield target


def _write(
    workbook: Workbook,
    table: WageTable,
    wages: Wages,
    target: Path,
    progress: Progress,
    canceled: IsCanceled,
) -> None:
    names = columns(national=wages.national)
    places = table.places(names)
    group = names.index(bls.GROUP)
    written = 0
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(names)
        for number, row in enumerate(table.rows(workbook), start=2):
            if number % _OFTEN == 0:
                if canceled():
                    raise Canceled
                progress(workbook.fraction())
            cells = [cell_text(row[place]) if place < len(row) else "" for place in places]
            if cells[group] != bls.DETAILED:
                continue
            for place in range(len(bls.TEXTS), len(names)):
                if cells[place] in _WITHHELD:
                    cells[place] = ""
                elif not _FIGURE.fullmatch(cells[place]):
                    raise table.not_a_figure(names[place], number, cells[place])
            writer.writerow(cells)
            written += 1
    if not written:
        raise table.without_rows()


@contextmanager
def _unpacked(path: Path) -> Iterator[tuple[Path, tuple[str, ...]] | None]:
    """Find a workbook, in an archive or as it is, and the names that may say its year.

    What is wrong with it is said of the file that somebody has downloaded.
    """
    with TemporaryDirectory(prefix="careerapp-") as private:
        try:
            with Archive(path) as archive:
                name = None if has_workbook(archive) else _official(archive, path)
                unpacked = Path(private) / "unpacked.xlsx"
                if name is not None:
                    archive.unpack(name, unpacked)
                found = has_workbook(archive)
            if name is not None:
                yield unpacked, (path.name, name)
            else:
                yield (path, (path.name,)) if found else None
        except SaidError as error:
            raise ArchiveError(error.reason, at=path) from error


def _official(archive: Archive, path: Path) -> str | None:
    names = [name for name in archive.names if _NAME.fullmatch(PurePosixPath(name).name)]
    if not names and not _years([path.name]):
        return None
    if len(names) != 1:
        raise ArchiveError(
            to_translate(
                "the archive has {count} workbooks of pay, where the official one has one, "
                "called like {state} or {national}"
            ),
            count=len(names),
            **_OFFICIAL,
        )
    return names[0]


def _years(names: Sequence[str]) -> set[int]:
    found = (match for name in names for match in _YEAR.finditer(name))
    return {2000 + int(match[1] or match[2]) for match in found}


def _year(names: Sequence[str]) -> int:
    years = sorted(_years(names))
    if not years:
        raise ArchiveError(
            to_translate(
                "neither the sheet nor the file says the year; the official file is called like "
                "{state} or {national}"
            ),
            **_OFFICIAL,
        )
    if len(years) > 1:
        raise ArchiveError(
            to_translate(
                "its names say two years, {first} and {last}; give the file its official name again"
            ),
            first=str(years[0]),
            last=str(years[-1]),
        )
    return years[0]
