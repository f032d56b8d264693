"""Workbooks whose parts are made to take long, to take much, or to read other files."""

import io
import random
import zipfile
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path

from tests.catalog.workbooks import SHEET, write
from tests.safety.hostile.case import Case, Lazy, Make, bytes_of
from tests.safety.hostile.harmless import WITH_CROSSWALK, Base, write_people

Change = Callable[[bytes], bytes]

_TEXTS = "xl/sharedStrings.xml"
_NAMESPACE = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_LAUGHS = b"<!DOCTYPE x [<!ENTITY a0 'ha'>%s]>" % b"".join(
    b"<!ENTITY a%d '%s'>" % (number, b"&a%d;" % (number - 1) * 10) for number in range(1, 12)
)
_QUADRATIC = b"<!DOCTYPE x [<!ENTITY a '%s'>]>" % (b"a" * 200_000)
_EXTERNAL = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
_PARAMETER = b'<!DOCTYPE x SYSTEM "http://example.com/x.dtd">'


@cache
def _noise(piece: bytes, count: int) -> bytes:
    """Return so many pieces, with so much between them that they cannot be packed small."""
    found = random.Random(4)
    return b"".join(piece + b" " * found.randrange(1, 9) for _ in range(count))


@cache
def _enormous_cell() -> bytes:
    digits = random.Random(4).randbytes(5_000_000).hex().encode()
    return b"<row><c><v>" + digits + b"</v></c></row>"


def _archive(_data: bytes) -> bytes:
    """Return an archive that unpacks to much, in the place of what is read."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a", bytes(20_000_000))
    return packed.getvalue()


def _changed(base: Base, part: str, change: Change) -> Make:
    def make(path: Path) -> None:
        base(path)
        with zipfile.ZipFile(path) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        parts[part] = change(parts.get(part, b""))
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for name, data in parts.items():
                archive.writestr(name, data)

    return make


def _texts(inside: Lazy) -> Change:
    """Give a workbook texts of its own, whether it has some or not."""
    return lambda _before: b"<sst %s>%s</sst>" % (_NAMESPACE, bytes_of(inside))


def _typed(base: Base, change: Change) -> Make:
    """Change the texts of a workbook, and see that they are read."""
    kind = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    entry = b'<Override PartName="/%s" ContentType="%s"/></Types>' % (_TEXTS.encode(), kind)

    def add(types: bytes) -> bytes:
        return types if _TEXTS.encode() in types else types.replace(b"</Types>", entry)

    def make(path: Path) -> None:
        _changed(base, _TEXTS, change)(path)
        _changed(lambda _path: None, "[Content_Types].xml", add)(path)

    return make


def _in_sheet(inside: Lazy) -> Change:
    return lambda sheet: sheet.replace(b"</sheetData>", bytes_of(inside) + b"</sheetData>")


def _declared(declaration: bytes, used: bytes = b"") -> Change:
    def change(sheet: bytes) -> bytes:
        body = sheet[sheet.index(b"<worksheet") :]
        cell = b"<row><c t='inlineStr'><is><t>%s</t></is></c></row>" % used
        return declaration + body.replace(b"</sheetData>", cell + b"</sheetData>")

    return change


def _workbook_kinds(base: Base) -> Iterator[tuple[str, Make, str]]:
    sheet = partial(_changed, base, SHEET)
    declares = "declares a document type, which no spreadsheet does"
    larger = "than this program reads"
    yield "a billion laughs", sheet(_declared(_LAUGHS, b"&a11;")), declares
    yield "quadratic blowup", sheet(_declared(_QUADRATIC, b"&a;" * 100_000)), declares
    yield "an external entity", sheet(_declared(_EXTERNAL, b"&a;")), declares
    yield "an external definition", sheet(_declared(_PARAMETER)), declares
    laughs = _changed(base, "xl/workbook.xml", lambda data: _LAUGHS + data[data.index(b"<work") :])
    yield "laughs in the list of sheets", laughs, declares
    texts = _typed(
        base, lambda _data: _LAUGHS + b"<sst %s><si><t>&a11;</t></si></sst>" % _NAMESPACE
    )
    yield "laughs in the texts", texts, declares
    yield "UTF-16", sheet(lambda data: data.decode().encode("utf-16")), "is not in UTF-8"
    yield "UTF-7", sheet(lambda data: b'<?xml version="1.0" encoding="utf-7"?>' + data), "UTF-8"
    yield (
        "cells without an end",
        sheet(_in_sheet(lambda: b"<row>" + _noise(b"<c/>", 400_000))),
        larger,
    )
    yield "an enormous cell", sheet(_in_sheet(_enormous_cell)), larger
    yield "space without an end", sheet(_in_sheet(lambda: _noise(b" ", 4_000_000))), larger
    yield "deep", sheet(_in_sheet(b"<row>" + b"<c>" * 100_000)), ""
    many = _texts(lambda: _noise(b"<si><t>a</t></si>", 600_000))
    yield "texts without an end", _typed(base, many), larger
    huge = b"<si><t>" + b"\xf0\x9f\x98\x80" * 250_000 + b"</t></si>"
    yield "enormous texts", _typed(base, _texts(lambda: _noise(huge, 30))), larger
    yield "an archive within", _changed(base, "xl/workbook.xml", _archive), ""
    yield "no list of sheets", _changed(base, "xl/workbook.xml", lambda _data: b""), ""


def _table_kinds() -> Iterator[tuple[str, Make, str]]:
    """Yield what is hostile in cells of people, which are read as they are."""
    sheet = partial(_changed, write_people, SHEET)

    def row(cell: bytes) -> Make:
        person = b"<row><c t='inlineStr'><is><t>Bo</t></is></c>%s<c><v>1</v></c></row>" % cell
        return sheet(_in_sheet(person))

    no_number = "not a number from 0 to 1"
    yield "a number beyond all", row(b"<c><v>1e999</v></c>"), no_number
    yield "a number of 5,000 digits", row(b"<c><v>" + b"9" * 5000 + b"</v></c>"), "damaged"
    yield "not a number", row(b"<c><v>NaN</v></c>"), "damaged"
    yield "a day beyond all", row(b"<c t='d'><v>99999-99-99</v></c>"), "damaged"
    yield "a style that is not there", row(b"<c s='99999'><v>1</v></c>"), ""
    yield "a text that is not there", row(b"<c t='s'><v>99999</v></c>"), "damaged"
    yield "a cell far to the right", row(b"<c r='XFD2'><v>1</v></c>"), "so this is no table"
    below = b"<row r='1000000000'><c><v>1</v></c></row>"
    yield "a billion rows further down", sheet(_in_sheet(below)), "empty rows"
    yield "a cell nowhere", row(b"<c r='A99999999999'><v>1</v></c>"), ""
    text = b"<c t='inlineStr'><is><t>%s</t></is></c>" % (b"x" * 200_000)
    yield "a cell of 200,000 letters", row(text), "a cell of more than 131,072 characters"
    yield "a formula without a result", row(b"<c><f>1+1</f></c>"), "a formula without its result"


def cases() -> Iterator[Case]:
    """Yield all of them for all workbooks that are read."""
    for reader, name, base in WITH_CROSSWALK:
        for kind, make, said in _workbook_kinds(base):
            yield Case(kind, reader, name, make, said)
    for kind, make, said in _table_kinds():
        yield Case(kind, "table", "people.xlsx", make, said)
    # The workbook in an archive, as it is downloaded.
    for kind, make, said in _workbook_kinds(write):
        yield Case(kind, "release", "oesm24nat.zip", _zipped(make), said)


def _zipped(make: Make) -> Make:
    def make_zip(path: Path) -> None:
        workbook = path.with_name("national_M2024_dl.xlsx")
        make(workbook)
        with zipfile.ZipFile(path, "w") as archive:
            archive.write(workbook, "oesm24nat/national_M2024_dl.xlsx")
        workbook.unlink()

    return make_zip
