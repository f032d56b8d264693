"""Tables of a release that are no text, or not text as O*NET writes it."""

import pytest

from tests.catalog.broken_release.conftest import Refuse
from tests.catalog.broken_release.spoiling import (
    FOLDER,
    NURSES,
    Broken,
    Files,
    cut,
    encoded,
    holding,
    replaced,
    with_line,
)

pytestmark = pytest.mark.sources

REALISTIC = f"{NURSES}\t1.B.1.a\tRealistic\tOI\t3.66"
HEADER = "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tDate\tDomain Source"


def _in_latin_1(files: Files) -> None:
    replaced("Occupation Data", "Registered Nurses", "Enfermería")(files)
    encoded("Occupation Data", "latin-1")(files)


def _in_windows_1252(files: Files) -> None:
    replaced("Alternate Titles", "Cardiac Nurse Specialist", "Nurse’s Aide")(files)
    encoded("Alternate Titles", "cp1252")(files)


BROKEN = [
    Broken(
        "a line is cut",
        replaced("Interests", f"{REALISTIC}\t11/2023\tMachine Learning", REALISTIC),
        f"{FOLDER}/Interests.txt: line 20, {REALISTIC!r}, has 5 columns, not 7; the file seems "
        "cut or damaged",
        repr(REALISTIC),
    ),
    Broken(
        "a line has a cell more",
        replaced("Job Zones", f"{NURSES}\t4", f"{NURSES}\t4\t4"),
        f"{FOLDER}/Job Zones.txt: line 4, '29-1141.00\\t4\\t4\\t08/2021\\tAnalyst', has 5 columns, "
        "not 4; the file seems cut or damaged",
        r"'29-1141.00\t4\t4\t08/2021\tAnalyst'",
    ),
    Broken(
        "there is an empty line",
        replaced("Job Zones", f"{NURSES}\t4", f"\r\n{NURSES}\t4"),
        f"{FOLDER}/Job Zones.txt: line 4, '', has 0 columns, not 4; the file seems cut or damaged",
        "''",
    ),
    Broken(
        "a cell has a line end",
        replaced("Occupation Data", "Registered Nurses", "Registered\rNurses"),
        f"{FOLDER}/Occupation Data.txt: line 4, '29-1141.00\\tRegistered', has 2 columns, not 3; "
        "the file seems cut or damaged",
        r"'29-1141.00\tRegistered'",
    ),
    Broken(
        "the file is cut in a line",
        cut("Interests", "\tOI\t3.66"),
        f"{FOLDER}/Interests.txt: the last line, 20, '29-1141.00\\t1.B.1.a\\tRealistic', has no "
        "line end; the file seems cut off",
        r"'29-1141.00\t1.B.1.a\tRealistic'",
    ),
    Broken(
        "the last line end is missing",
        cut("Job Zones", "\t08/2021\tAnalyst\r\n"),
        f"{FOLDER}/Job Zones.txt: the last line, 4, '29-1141.00\\t4', has no line end; the file "
        "seems cut off",
        r"'29-1141.00\t4'",
    ),
    Broken(
        "there is nothing in it",
        holding("Skills", b""),
        f"{FOLDER}/Skills.txt: the file is empty",
        "",
    ),
    Broken(
        "there is nothing but a mark",
        holding("Skills", b"\xef\xbb\xbf\r\n"),
        f"{FOLDER}/Skills.txt: there is no row below the header",
        "",
    ),
    Broken(
        "there is a header only",
        holding("Interests", f"{HEADER}\r\n".encode()),
        f"{FOLDER}/Interests.txt: there is no row below the header",
        "",
    ),
    Broken(
        "commas are between cells",
        replaced("Job Zones", "\t", ","),
        f"{FOLDER}/Job Zones.txt: no column 'O*NET-SOC Code'; its columns are "
        "O*NET-SOC Code,Job Zone,Date,Domain Source",
        "'O*NET-SOC Code'",
    ),
    Broken(
        "semicolons are between cells",
        replaced("Job Zones", "\t", ";"),
        f"{FOLDER}/Job Zones.txt: no column 'O*NET-SOC Code'; its columns are "
        "O*NET-SOC Code;Job Zone;Date;Domain Source",
        "'O*NET-SOC Code'",
    ),
    Broken(
        "a column is missing",
        replaced("Interests", "Data Value", "Value"),
        f"{FOLDER}/Interests.txt: no column 'Data Value'; its columns are O*NET-SOC Code, "
        "Element ID, Element Name, Scale ID, Value, Date, Domain Source",
        "'Data Value'",
    ),
    Broken(
        "a column is there twice",
        replaced("Interests", "Element ID", "Data Value"),
        f"{FOLDER}/Interests.txt: more than one column 'Data Value'; its columns are "
        "O*NET-SOC Code, Data Value, Element Name, Scale ID, Data Value, Date, Domain Source",
        "'Data Value'",
    ),
    Broken(
        "a million columns more",
        replaced("Job Zones", "\r\n", "\tx" * 1_000_000 + "\r\n"),
        f"{FOLDER}/Job Zones.txt: the file has more than 2,000,000 cells, which no official one "
        "has",
        "2,000,000",
    ),
    Broken(
        "Latin-1",
        _in_latin_1,
        f"{FOLDER}/Occupation Data.txt: byte 0xed in line 4 is not UTF-8",
        "0xed",
    ),
    Broken(
        "Windows-1252",
        _in_windows_1252,
        f"{FOLDER}/Alternate Titles.txt: byte 0x92 in line 212 is not UTF-8",
        "0x92",
    ),
    Broken(
        "UTF-16 with a mark",
        encoded("Job Zones", "utf-16"),
        f"{FOLDER}/Job Zones.txt: byte 0xff in line 1 is not UTF-8",
        "0xff",
    ),
    Broken(
        "UTF-16 without a mark",
        encoded("Job Zones", "utf-16-le"),
        f"{FOLDER}/Job Zones.txt: line 1 has the sign '\\x00' in it, which cannot be seen",
        r"'\x00'",
    ),
    Broken(
        "a workbook by the name of a table",
        holding("Job Zones", b"PK\x03\x04\x14\x00\x06\x00"),
        f"{FOLDER}/Job Zones.txt: line 1 has the sign '\\x03' in it, which cannot be seen",
        r"'\x03'",
    ),
    Broken(
        "a title rings the bell",
        replaced("Occupation Data", "Registered Nurses", "Registered\aNurses"),
        f"{FOLDER}/Occupation Data.txt: line 4 has the sign '\\x07' in it, which cannot be seen",
        r"'\x07'",
    ),
    Broken(
        "a description of 20,000 letters, which is not even read",
        replaced("Occupation Data", "Assess patient health", "x" * 20_000),
        f"{FOLDER}/Occupation Data.txt: line 4 has a cell of more than 10,000 letters, which no "
        "official file has",
        "10,000",
    ),
    Broken(
        "a title of 200,000 letters",
        replaced("Occupation Data", "Registered Nurses", "x" * 200_000),
        f"{FOLDER}/Occupation Data.txt: line 4 has a cell of more than 10,000 letters, which no "
        "official file has",
        "10,000",
    ),
    Broken(
        "millions of rows",
        replaced("Job Zones", f"{NURSES}\t4", "\t\t\t\r\n" * 3_000_000 + f"{NURSES}\t4"),
        f"{FOLDER}/Job Zones.txt: the file has more than 2,000,000 cells, which no official one "
        "has",
        "2,000,000",
    ),
    Broken(
        "nothing but line ends",
        holding("Job Zones", b"\r" * 3_000_000 + b"\n"),
        f"{FOLDER}/Job Zones.txt: the file has more than 2,000,000 cells, which no official one "
        "has",
        "2,000,000",
    ),
    Broken(
        "too many bytes",
        with_line("Job Zones", *map(str, range(3_000_000))),
        f"{FOLDER}/Job Zones.txt: the file has more than 20,000,000 bytes, which no official one "
        "has",
        "20,000,000",
    ),
]


@pytest.mark.parametrize("broken", BROKEN, ids=str)
def test_it_is_refused(few_jobs: Files, refuse: Refuse, broken: Broken) -> None:
    refuse(few_jobs, broken)
