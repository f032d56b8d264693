"""What kind of file it is, by its first bytes; names and endings are often wrong."""

from collections.abc import Sequence
from pathlib import Path

from careerapp.catalog.archive import Archive, ArchiveError, DamagedArchiveError
from careerapp.domain.language import to_translate
from careerapp.domain.sentence import Sentence
from careerapp.report.table_file import TableError, open_to_read

OTHER_KIND = to_translate("{problem}; save the table as CSV or XLSX")
_OTHERS = (
    (b"%PDF", to_translate("this is a PDF")),
    (
        b"\xd0\xcf\x11\xe0",
        to_translate("this is an old Excel workbook (.xls), or one locked by a password"),
    ),
    (b"PAR1", to_translate("this is a Parquet file")),
    (b"\x89PNG", to_translate("this is a picture")),
    (b"\xff\xd8\xff", to_translate("this is a picture")),
    (b"SQLite format 3", to_translate("this is a database")),
    (b"\x1f\x8b", to_translate("this is a compressed file")),
    (b"{", to_translate("this is JSON")),
    (b"<!", to_translate("this is a web page")),
    (b"<html", to_translate("this is a web page")),
    (b"<table", to_translate("this is a web page")),
    (b"<?xml", to_translate("this is XML")),
)
_LONGEST = 32
_LONGEST_KIND = 100
MOST_UNPACKED = 400_000_000
"""Bytes of a part of a workbook; a sheet of 300,000 people has about that."""
_ZIP = b"PK\x03\x04"
_SHEETS = "xl/workbook.xml"
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument.spreadsheet"


def is_workbook(path: Path) -> bool:
    """Return whether a file is an XLSX workbook; otherwise it may be a table in text.

    Raises
    ------
    TableError
        When it is empty, or something else for certain.
    """
    with open_to_read(path) as file:
        start = file.read(_LONGEST)
    if not start:
        raise TableError(
            to_translate("the file is empty; the first line must name the columns"), at=path
        )
    if start.startswith(_ZIP):
        return _is_workbook_in_zip(path)
    for signature, what in _OTHERS:
        if start.lower().startswith(signature.lower()):
            raise TableError(OTHER_KIND, at=path, problem=Sentence(what))
    return False


def _is_workbook_in_zip(path: Path) -> bool:
    try:
        with Archive(path, MOST_UNPACKED) as archive:
            names = archive.names
            if _SHEETS in names:
                return True
            kind = archive.beginning("mimetype", _LONGEST_KIND) if "mimetype" in names else b""
    except DamagedArchiveError as error:
        raise TableError(
            to_translate(
                "the workbook is damaged, perhaps it was not copied to its end; get it again or "
                "save it again"
            ),
            at=path,
        ) from error
    except ArchiveError as error:
        raise TableError(OTHER_KIND, at=path, problem=error.reason) from error
    raise TableError(OTHER_KIND, at=path, problem=Sentence(_kind_of_archive(names, kind)))


def _kind_of_archive(names: Sequence[str], kind: bytes) -> str:
    if kind == _OPEN_DOCUMENT:
        return to_translate("this is an OpenDocument workbook (.ods)")
    if "xl/workbook.bin" in names:
        return to_translate("this is a binary Excel workbook (.xlsb)")
    return to_translate("this is a ZIP archive without a workbook in it")
