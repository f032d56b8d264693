"""Tables of people as text."""

from collections.abc import Iterator

from tests.safety.hostile.case import Case, Lazy, Make, bytes_of

_HEAD = b"id,realistic,social\n"
_NO_END = "line 2: a quotation mark opens a cell here and is never closed"
_LARGE_CELL = (
    "line 2 has a cell of more than 131,072 characters; perhaps a quotation mark is not closed"
)
_TOO_LONG = "a line is longer than a million characters"


def _data(data: Lazy) -> Make:
    return lambda path: path.write_bytes(bytes_of(data))


def _cell(cell: str) -> Make:
    return _data(_HEAD + f"Ana,{cell},1\n".encode())


def _columns(count: int) -> bytes:
    return b"id," + b",".join(b"c%d" % number for number in range(count)) + b"\n"


_KINDS: tuple[tuple[str, Make, str], ...] = (
    ("null bytes", _data(lambda: bytes(20_000_000)), "this is not text, nor a workbook"),
    ("a null byte", _data(_HEAD + b"Ana,\0,1\n"), "this is not text, nor a workbook"),
    ("an endless line", _data(lambda: b"x" * 20_000_000), _TOO_LONG),
    ("an endless line further down", _data(lambda: _HEAD + b"x," * 10_000_000), _TOO_LONG),
    ("a cell of 900,000 letters", _data(_HEAD + b"Ana," + b"1" * 900_000 + b",1\n"), _LARGE_CELL),
    ("a quotation mark never closed", _data(_HEAD + b'"Ana,1,1\n' + b"x\n" * 90_000), _LARGE_CELL),
    ("a quotation mark closed by no end", _data(_HEAD + b'"Ana,1,1\n' + b"x\n" * 9), _NO_END),
    (
        "100,000 columns",
        _data(lambda: _columns(100_000) + b"1,2\n"),
        "so this is no table of people",
    ),
    ("100,000 cells", _data(_HEAD + b"," * 100_000 + b"\n"), "so this is no table of people"),
    ("separated by |", _data(b"id|realistic|social\nAna|1|0\n"), "'id|realistic|social'"),
    ("separated by spaces", _data(b"id realistic social\nAna 1 0\n"), "'id realistic social'"),
    ("two separators", _data(b"id,realistic,social\nAna;1;0\nBo;0;1\n"), "the row has 1 cells"),
    ("another encoding within", _data(_HEAD + b"Jos\xc3\xa9,1,1\nJos\x81,1,1\n"), "Windows-1252"),
    ("UTF-16 cut off", _data("id,realistic\nAna,1\n".encode("utf-16")[:-1]), "not UTF-16 text"),
    ("UTF-16 of noise", _data(b"\xff\xfe\x00\xdc\x00\xdc"), "not UTF-16 text"),
    ("UTF-32", _data("id,realistic\nAna,1\n".encode("utf-32")), ""),
    ("only line ends", _data(lambda: b"\n" * 5_000_000), "there is nothing in it"),
    ("nothing", _data(b""), "the file is empty"),
    ("not a number", _cell("NaN"), "not a number from 0 to 1"),
    ("infinity", _cell("inf"), "not a number from 0 to 1"),
    ("a number beyond all", _cell("1e999"), "not a number from 0 to 1"),
    ("a number of 100,000 digits", _cell("9" * 100_000), "not a number from 0 to 1"),
    ("an exponent of 100,000 digits", _cell("1e" + "9" * 100_000), "not a number from 0 to 1"),
    ("a formula", _cell("=1+1"), "a formula without its result"),
    ("code", _data(b"\x80\x04\x95\x1a\x00\x00\x00\x00\x00\x00\x00"), "not text"),
)


_CROSSWALKS: tuple[tuple[str, Make, str], ...] = (
    ("null bytes", _data(lambda: bytes(19_000_000)), ""),
    ("an endless line", _data(lambda: b"x" * 19_000_000), "a line has more than"),
    ("endless cells", _data(lambda: b"11-1011.00," * 1_700_000), "a line has more than"),
    ("rows without an end", _data(lambda: b"11-1011.00,11-1012.00\n" * 800_000), "rows"),
    ("larger than any", _data(lambda: b"11-1011.00,11-1012.00\n" * 1_000_000), "bytes"),
    ("a quotation mark never closed", _data(b'"11-1011.00,11-1012.00\n' + b"x\n" * 100_000), ""),
    ("another encoding within", _data(b"Jos\xc3\xa9,a\nJos\x81,b\n"), ""),
    ("nothing", _data(b""), "the file is empty"),
)


def cases() -> Iterator[Case]:
    """Yield all of them."""
    for kind, make, said in _KINDS:
        yield Case(kind, "table", "people.csv", make, said)
    for kind, make, said in _CROSSWALKS:
        yield Case(kind, "crosswalk", "crosswalk.csv", make, said)
