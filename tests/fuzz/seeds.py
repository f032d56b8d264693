"""What fuzzing begins with: inputs as they should be, and the cases found so far."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from careerapp import paths
from careerapp.domain.person_json import person_to_json
from tests.fuzz.targets import sheet_of
from tests.report.person_report.people import FEW, LONG, ON_GUAM, SAM
from tests.safety.hostile.formulas import ATTACKS, HARMLESS
from tests.safety.hostile.harmless import ARCHIVES

CASES = Path(__file__).with_name("cases")

_TABLES = (
    b"id,location,education,realistic,social,subject:Biology\nAna,CA,bachelors,1,0.5,\nBo,,,0,1,1\n",
    "Nombre;Estado;Realista;Social\nJosé;Texas;0,5;1\n".encode("cp1252"),
    "\ufeffname\trealistic\tsocial\nAna\t40%\t=1+1\n".encode("utf-16"),
    b'sep=;\r\nid;realistic;social\r\n"Ana ""A""";3;4\r\n',
)
_ONET = (
    b"\x00O*NET-SOC Code\tTitle\tDescription\n11-1011.00\tChief Executives\tLead.\n",
    b"\x01O*NET-SOC Code\tJob Zone\tDate\tDomain Source\n11-1011.00\t5\t08/2025\tAnalyst\n",
    (
        b"\x02O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tDate\tDomain Source\n"
        b"11-1011.00\t1.B.1.a\tRealistic\tOI\t1.3\t08/2025\tAnalyst\n"
    ),
)
_CROSSWALKS = (
    b"O*NET-SOC 2010 Code,Title,O*NET-SOC 2019 Code,Title\n13-2011.01,Accountants,13-2011.00,A\n",
    b"old;new\n13-2011.01;13-2011.00\n13-2011.02;13-2011.00\n",
)
_SCORES = (
    b"R 12 I 33 A 20 S 25 E 14 C 18",
    "Realista: 12/40, Investigador 33, Artístico 20, Social 25, Emprendedor 14, C 18".encode(),
    b"12 Realistic\n33 Investigative\n20 Artistic\n25 Social\n14 Enterprising\n18 Conventional",
)
_COMMANDS = (
    b"recommend\nana.career\n--top\n5\n--enter-with\nbachelors\n--format\njson",
    b"report\nana.career\n-o\nana.pdf\n--paper\na4\n--language\nes",
    b"batch\npeople.csv\n--output\nout.csv\n--scale\n1-5\n--column\nA=social\n--decimal\ncomma",
    b"data\nimport\ndb_31_0_text.zip\n--dry-run",
    b"--language\nes\nana.career",
    b"browse\nnurse",
)


def seeds(name: str) -> Iterator[bytes]:
    """Yield what a target begins with."""
    folder = CASES / name
    if folder.is_dir():
        yield from (path.read_bytes() for path in sorted(folder.iterdir()))
    match name:
        case "person":
            yield (paths.PEOPLE / "sample.json").read_bytes()
            yield from (person_to_json(one).encode() for one in (SAM, FEW, LONG, ON_GUAM))
        case "table-text":
            yield from _TABLES
        case "table-workbook" | "wage-workbook" | "outlook-workbook":
            yield sheet_of(("table-workbook", "wage-workbook", "outlook-workbook").index(name))
        case "archive":
            yield from _archives()
        case "onet-table":
            yield from _ONET
        case "crosswalk":
            yield from _CROSSWALKS
        case "scores":
            yield from _SCORES
        case "command-line":
            yield from _COMMANDS
        case _:
            yield from (text.encode() for text in (*ATTACKS, *HARMLESS, "https://www.bls.gov"))


def _archives() -> Iterator[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        for _reader, name, make in ARCHIVES:
            path = Path(folder) / name
            make(path)
            yield path.read_bytes()
