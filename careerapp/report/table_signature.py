"""What kind of file it is, by its first bytes; names and endings are often wrong."""

import zipfile
from pathlib import Path

from careerapp.report.table_file import TableError

_ADVICE = "save the table as CSV or XLSX"
_OTHERS = (
    (b"%PDF", "this is a PDF"),
    (b"\xd0\xcf\x11\xe0", "this is an old Excel workbook (.xls), or one locked by a password"),
    (b"PAR1", "this is a Parquet file"),
    (b"\x89PNG", "this is a picture"),
    (b"\xff\xd8\xff", "this is a picture"),
    (b"SQLite format 3", "this is a database"),
    (b"\x1f\x8b", "this is a compressed file"),
    (b"{", "this is JSON"),
    (b"<!", "this is a web page"),
    (b"<html", "this is a web page"),
    (b"<table", "this is a web page"),
    (b"<?xml", "this is XML"),
)
_LONGEST = 32
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
    with path.open("rb") as file:
        start = file.read(_LONGEST)
    if not start:
        raise TableError(f"{path}: the file is empty; the first line must name the columns")
    if start.startswith(_ZIP):
        return _is_workbook_in_zip(path)
    for signature, what in _OTHERS:
        if start.lower().startswith(signature.lower()):
            raise TableError(f"{path}: {what}; {_ADVICE}")
    return False


def _is_workbook_in_zip(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            if _SHEETS in names:
                return True
            kind = archive.read("mimetype") if "mimetype" in names else b""
    except (zipfile.BadZipFile, EOFError) as error:
        raise TableError(
            f"{path}: the workbook is damaged, perhaps it was not copied to its end; "
            "get it again or save it again"
        ) from error
    if kind == _OPEN_DOCUMENT:
        raise TableError(f"{path}: this is an OpenDocument workbook (.ods); {_ADVICE}")
    if "xl/workbook.bin" in names:
        raise TableError(f"{path}: this is a binary Excel workbook (.xlsb); {_ADVICE}")
    raise TableError(f"{path}: this is a ZIP archive without a workbook in it; {_ADVICE}")
