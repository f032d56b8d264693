"""Every kind of bad table is refused in a sentence that says where and why."""

from pathlib import Path

import pytest

from careerapp.catalog.errors import BuildError, SourceError
from careerapp.catalog.ranges import Range
from careerapp.catalog.tables import BLS_CODE, ONET_CODE, Table, read_table

KEY = ("Code", "Element")
COLUMNS = (*KEY, "Value")
GOOD = "Code\tElement\tNote\tValue\n11-1011.00\tSocial\tx\t4.25\n11-1011.00\tArtistic\ty\t1\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "29.3"
    folder.mkdir()
    return folder / "Interests.txt"


def read(path: Path, content: str | bytes) -> Table:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_table(path, COLUMNS, KEY)


def test_reads_the_named_columns_as_text(path: Path) -> None:
    table = read(path, GOOD)
    assert table.frame.to_numpy().tolist() == [
        ["11-1011.00", "Social", "4.25"],
        ["11-1011.00", "Artistic", "1"],
    ]
    assert (table.file, table.rows) == ("29.3/Interests.txt", 2)
    # printf of the three lines above, through sha256sum
    assert table.sha256 == "1ed834cd40624d66c9d48db39d28691e9cfa3806cd9bc86e65fc60ee3350a6d5"


@pytest.mark.parametrize(
    "content",
    [
        GOOD.replace("\n", "\r\n"),
        GOOD.replace("x\t4.25\n", "x\t4.25\r\n"),
        "\N{ZERO WIDTH NO-BREAK SPACE}" + GOOD,
    ],
    ids=["CRLF", "mixed line ends", "byte order mark"],
)
def test_line_ends_and_a_byte_order_mark_make_no_difference(path: Path, content: str) -> None:
    assert read(path, content).frame.equals(read(path, GOOD).frame)


def test_a_quote_is_an_ordinary_character_in_a_tab_separated_table(path: Path) -> None:
    table = read(path, GOOD.replace("Social", '"Social'))
    assert table.frame["Element"].tolist() == ['"Social', "Artistic"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "29.3/Interests.txt: the file is empty"),
        (
            "Code\tElement\tNote\tValue\n",
            "29.3/Interests.txt: there is no row below the header",
        ),
        (
            GOOD.replace("Value", "Data"),
            "29.3/Interests.txt: no column 'Value'; its columns are Code, Element, Note, Data",
        ),
        (
            GOOD.replace("Note", "Value"),
            (
                "29.3/Interests.txt: more than one column 'Value'; "
                "its columns are Code, Element, Value, Value"
            ),
        ),
        (
            GOOD.replace("Artistic", "Social"),
            "29.3/Interests.txt: 11-1011.00, Social comes twice (Code, Element)",
        ),
        (
            GOOD.encode().replace(b"Artistic", b"Art\xedstico"),
            "29.3/Interests.txt: byte 0xed in line 3 is not UTF-8",
        ),
        (
            GOOD.encode("utf-16"),
            "29.3/Interests.txt: byte 0xff in line 1 is not UTF-8",
        ),
        (
            GOOD[:-1],
            (
                "29.3/Interests.txt: the last line, 3, '11-1011.00\\tArtistic\\ty\\t1', "
                "has no line end; the file seems cut off"
            ),
        ),
        (
            GOOD[:-8],
            (
                "29.3/Interests.txt: the last line, 3, '11-1011.00\\tArtis', "
                "has no line end; the file seems cut off"
            ),
        ),
        (
            GOOD.replace("\tx\t4.25", ""),
            (
                "29.3/Interests.txt: line 2, '11-1011.00\\tSocial', has 2 columns, not 4; "
                "the file seems cut or damaged"
            ),
        ),
        (
            GOOD.replace("x", "x\ty"),
            (
                "29.3/Interests.txt: line 2, '11-1011.00\\tSocial\\tx\\ty\\t4.25', "
                "has 5 columns, not 4; the file seems cut or damaged"
            ),
        ),
        (
            GOOD.replace("\t", ","),
            "29.3/Interests.txt: no column 'Code'; its columns are Code,Element,Note,Value",
        ),
    ],
    ids=[
        "empty",
        "header only",
        "missing column",
        "column twice",
        "duplicate key",
        "Latin-1",
        "UTF-16",
        "cut before the last line end",
        "cut in a line",
        "short line",
        "long line",
        "another separator",
    ],
)
def test_bad_files_are_refused(path: Path, content: str | bytes, message: str) -> None:
    with pytest.raises(SourceError) as refusal:
        read(path, content)
    assert str(refusal.value) == message


def test_a_missing_file_is_refused(path: Path) -> None:
    with pytest.raises(SourceError, match=r"^29\.3/Interests\.txt: the file is missing from "):
        read_table(path, COLUMNS, KEY)


def test_a_folder_in_place_of_a_file_is_refused(path: Path) -> None:
    path.mkdir()
    with pytest.raises(SourceError, match=r"^29\.3/Interests\.txt: the file cannot be read: "):
        read_table(path, COLUMNS, KEY)


def test_a_csv_cut_inside_quotes_is_refused(path: Path) -> None:
    path.write_text('Code,Element,Value\n11-1011.00,"Social,4\n', encoding="utf-8")
    with pytest.raises(SourceError, match=r"line 2 cannot be read: unexpected end of data"):
        read_table(path, COLUMNS, KEY, delimiter=",")


@pytest.mark.parametrize(
    "value",
    ["", "n/a", "nan", "NaN", "inf", "-inf", "1e0", "4,25", " 4", "٤", "0.99", "7.01", "-3"],
)
def test_a_value_outside_its_scale_is_refused(path: Path, value: str) -> None:
    table = read(path, GOOD.replace("4.25", value))
    with pytest.raises(SourceError) as refusal:
        table.numbers("Value", Range(1, 7))
    assert str(refusal.value) == (
        f"29.3/Interests.txt: Value {value!r} of 11-1011.00, Social is not a number from 1 to 7"
    )


def test_the_ends_of_a_scale_belong_to_it(path: Path) -> None:
    table = read(path, GOOD.replace("4.25", "7.00"))
    assert table.numbers("Value", Range(1, 7)).tolist() == [7.0, 1.0]


def test_a_fraction_is_refused_where_whole_numbers_are_due(path: Path) -> None:
    with pytest.raises(SourceError, match=r"Value '4\.25' of .* is not a whole number from 1 up$"):
        read(path, GOOD).numbers("Value", Range(1, float("inf")), whole=True)


def test_a_missing_figure_stays_missing(path: Path) -> None:
    numbers = read(path, GOOD.replace("4.25", "")).numbers(
        "Value", Range(0, float("inf")), blank="", whole=True
    )
    assert numbers.isna().tolist() == [True, False]


@pytest.mark.parametrize(
    "code", ["11-1011", "11-1011.0", "111011.00", "11-1011.00 ", "", "١١-1011.00"]
)
def test_a_code_not_of_the_form_is_refused(path: Path, code: str) -> None:
    table = read(path, GOOD.replace("11-1011.00\tSocial", f"{code}\tSocial"))
    with pytest.raises(SourceError) as refusal:
        table.check_codes("Code", ONET_CODE)
    assert str(refusal.value) == (
        f"29.3/Interests.txt: Code {code!r} of {code}, Social is not a code of the form SS-SSSS.NN"
    )


def test_an_onet_code_is_not_a_bls_code(path: Path) -> None:
    with pytest.raises(SourceError, match=r"is not a code of the form SS-SSSS$"):
        read(path, GOOD).check_codes("Code", BLS_CODE)


def test_an_empty_text_is_refused(path: Path) -> None:
    table = read(path, GOOD.replace("4.25", " "))
    with pytest.raises(SourceError, match=r"Value ' ' of 11-1011\.00, Social is not a text$"):
        table.check_names("Value")


def test_an_unknown_choice_is_refused(path: Path) -> None:
    with pytest.raises(SourceError, match=r"Element 'Artistic' of .* is not one of Social, Both$"):
        read(path, GOOD).check_choices("Element", ("Social", "Both"))


def test_choosing_rows_that_are_not_there_is_refused(path: Path) -> None:
    with pytest.raises(SourceError, match=r"no row has Element 'Conventional'$"):
        read(path, GOOD).only("Element", "Conventional")


@pytest.mark.parametrize(
    ("expected", "message"),
    [
        (3, "2 data rows, not the 3 of this release; it seems cut off"),
        (1, "2 data rows, not the 1 of this release"),
    ],
)
def test_another_number_of_rows_is_refused(path: Path, expected: int, message: str) -> None:
    with pytest.raises(BuildError) as refusal:
        read(path, GOOD).check_rows(expected)
    assert str(refusal.value) == f"29.3/Interests.txt: {message}"
