"""Tables in text, written by hand byte by byte as spreadsheets write them."""

from pathlib import Path

import pytest

from careerapp.report import table_text
from careerapp.report.table_file import (
    DecimalSign,
    Doubt,
    Encoding,
    Separator,
    TableError,
    TableFile,
    look_at,
)
from careerapp.report.table_rows import open_rows

COMMA, SEMICOLON, TAB = Separator.COMMA, Separator.SEMICOLON, Separator.TAB


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "people.csv"


def rows_of(table: TableFile) -> list[tuple[int, list[str]]]:
    with open_rows(table) as rows:
        return list(rows)


PLAIN = "id,social,artistic\nAda,0.9,0.25\nBob,0.1,0.75\n"


@pytest.mark.parametrize(
    ("content", "encoding", "separator", "decimal"),
    [
        pytest.param(PLAIN.encode(), Encoding.UTF_8, COMMA, ".", id="as programs write it"),
        pytest.param(
            PLAIN.replace("\n", "\r\n").encode("utf-8-sig"),
            Encoding.UTF_8,
            COMMA,
            ".",
            id="Excel's CSV UTF-8",
        ),
        pytest.param(
            b"id;social;artistic\r\nAda;0,9;0,25\r\nBob;0,1;0,75\r\n",
            Encoding.UTF_8,
            SEMICOLON,
            ",",
            id="a European Excel's CSV",
        ),
        pytest.param(
            b'sep=;\r\n"id";"social";"artistic"\r\n"Ada";"0.9";"0.25"\r\n"Bob";"0.1";"0.75"\r\n',
            Encoding.UTF_8,
            SEMICOLON,
            ".",
            id="with a word to Excel",
        ),
        pytest.param(
            PLAIN.replace(",", "\t").replace("\n", "\r\n").encode("utf-16"),
            Encoding.UTF_16,
            TAB,
            ".",
            id="Excel's Unicode text",
        ),
        pytest.param(
            b'id,social,artistic\r\nAda,"0,9","0,25"\r\nBob,"0,1","0,75"\r\n',
            Encoding.UTF_8,
            COMMA,
            ",",
            id="commas for both",
        ),
        pytest.param(
            PLAIN.replace("\n", "\r").encode(), Encoding.UTF_8, COMMA, ".", id="an old Mac's"
        ),
    ],
)
def test_a_dialect_is_found_out(
    path: Path, content: bytes, encoding: Encoding, separator: Separator, decimal: str
) -> None:
    path.write_bytes(content)
    table = look_at(path)
    assert (table.encoding, table.separator, table.decimal) == (encoding, separator, decimal)
    assert table.header == ("id", "social", "artistic")
    assert (table.size, table.doubts, table.sheet) == (len(content), (), None)
    cells = [[cell.replace(",", ".") for cell in row] for _line, row in rows_of(table)]
    assert cells == [["Ada", "0.9", "0.25"], ["Bob", "0.1", "0.75"]]
    assert [tuple(row) for _line, row in rows_of(table)] == list(table.preview)


def test_windows_1252_is_read_and_said_to_be_a_guess(path: Path) -> None:
    path.write_bytes("id;social;artistic\r\nZoë Müller;0,9;0,2\r\n".encode("cp1252"))
    table = look_at(path)
    assert (table.encoding, table.doubts) == (Encoding.WINDOWS_1252, (Doubt.ENCODING,))
    assert table.preview[0][0] == "Zoë Müller"


def test_the_first_accent_may_stand_far_down(path: Path) -> None:
    path.write_bytes(b"id,social\n" + b"Ada,0.5\n" * 200_000 + "Zoë,0.5\n".encode("cp1252"))
    table = look_at(path)
    assert table.encoding is Encoding.WINDOWS_1252
    assert rows_of(table)[-1] == (200_002, ["Zoë", "0.5"])


def test_rows_across_the_pieces_in_which_a_file_is_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table_text, "_SLICE", 7)
    path.write_bytes('id,social\r\n"Zoë,\r\n""the first""",0.5\r\nBob,0.25\r\n\r\nEve,1'.encode())
    assert rows_of(look_at(path)) == [
        (3, ['Zoë,\r\n"the first"', "0.5"]),
        (4, ["Bob", "0.25"]),
        (5, []),
        (6, ["Eve", "1"]),
    ]


def test_commas_in_quoted_names_do_not_set_columns_apart(path: Path) -> None:
    path.write_bytes(
        b'"Name, first and last";"Hobbies, sports";social\n"Doe, Ann";"chess, go, golf";0,5\n'
    )
    table = look_at(path)
    assert table.separator is SEMICOLON
    assert table.header == ("Name, first and last", "Hobbies, sports", "social")


def test_the_separator_is_the_one_that_makes_columns_that_we_know(path: Path) -> None:
    path.write_bytes(b"social;artistic, more or less\n0;1, perhaps\n1;0, perhaps\n")
    table = look_at(path)
    assert table.separator is SEMICOLON
    assert table.doubts == (Doubt.NO_DECIMALS,)


def test_what_two_separators_could_make_is_said(path: Path) -> None:
    path.write_bytes(b"a,b;c\n1,2;3\n4,5;6\n")
    assert Doubt.SEPARATOR in look_at(path).doubts


def test_one_column_is_said_and_may_be_meant(path: Path) -> None:
    path.write_bytes(b"social\n0.5\n0.25\n")
    table = look_at(path)
    assert (table.header, table.doubts) == (("social",), (Doubt.ONE_COLUMN,))


def test_points_and_commas_together_are_said(path: Path) -> None:
    path.write_bytes(b"id;social;artistic\n1;0,5;0,25\n2;0.5;0,75\n")
    table = look_at(path)
    assert (table.decimal, table.doubts) == (DecimalSign.COMMA, (Doubt.DECIMAL_SIGN,))


def test_whoever_knows_better_says_so(path: Path) -> None:
    path.write_bytes("Zoë;0,5\n".encode("cp1252"))
    table = look_at(
        path,
        encoding=Encoding.WINDOWS_1252,
        separator=Separator.COMMA,
        decimal=DecimalSign.POINT,
    )
    assert table.header == ("Zoë;0", "5")
    assert (table.decimal, table.doubts) == (DecimalSign.POINT, ())


def test_empty_lines_before_the_header_are_passed_over(path: Path) -> None:
    path.write_bytes(b"\r\n;;\r\nid;social\r\n1;0,5\r\n")
    table = look_at(path)
    assert (table.header_line, table.header) == (3, ("id", "social"))
    assert rows_of(table) == [(4, ["1", "0,5"])]


def test_the_preview_has_twenty_rows(path: Path) -> None:
    path.write_bytes(b"id,social\n" + b"1,0.5\n" * 30)
    assert len(look_at(path).preview) == 20


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf\r\n", "first line must name the columns"),
        (b";;;\n", "first line must name the columns"),
        (b"id,social\n1,\x00\n", "not text"),
        (b"%PDF-1.7\n", "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".xls"),
        (b"<!DOCTYPE html><table>", "web page"),
        (b'{"version": 1}', "JSON"),
        (b"PAR1\x15\x04", "Parquet"),
        ("id\tsocial\n1\t0.5\n".encode("utf-16")[:-1], "not UTF-16 text"),
        (b"id,social\n1,\x81\n", "not Windows-1252 text"),
        (b'id,social\n1,0.5\n"Ann,0.5\nBob,0.5\n', "line 3: a quotation mark opens a cell"),
        (b"id,social\n" + b"A" * 200_000 + b",0.5\n", "line 2 has a cell of more than 131,072 "),
        (b'id,social\n"Ann "A" Lee",0.5\n', "line 2: a quotation mark within a quoted cell"),
        (b"id,social\n1," + b"5" * 2_500_000, "longer than a million characters"),
    ],
)
def test_what_is_no_table_is_refused_in_one_sentence(path: Path, content: bytes, said: str) -> None:
    path.write_bytes(content)
    with pytest.raises(TableError, match=r"people\.csv: ") as refusal:
        look_at(path)
    assert said in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_file_that_is_not_there_or_a_folder_is_refused(path: Path) -> None:
    for place in (path, path.parent):
        with pytest.raises(TableError, match="cannot be read"):
            look_at(place)


def test_another_encoding_that_does_not_fit_is_refused(path: Path) -> None:
    path.write_bytes("id,social\nZoë,0.5\n".encode("cp1252"))
    with pytest.raises(TableError, match="not UTF-8 text"):
        look_at(path, encoding=Encoding.UTF_8)


def test_a_file_that_has_changed_since_it_was_looked_at_is_refused(path: Path) -> None:
    path.write_bytes(PLAIN.encode())
    table = look_at(path)
    path.write_bytes(b"id,artistic,social\nAda,0.9,0.2\n")
    with pytest.raises(TableError, match="has changed meanwhile"):
        rows_of(table)
    path.unlink()
    with pytest.raises(TableError, match="cannot be read"):
        rows_of(table)
