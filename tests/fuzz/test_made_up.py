"""Inputs that are made up by what they should be: each gives a result, or a sentence why not.

`hypothesis` makes them, the same ones each time; `make fuzz` looks further.
"""

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careerapp import paths
from careerapp.catalog.store import load_catalog
from careerapp.domain.errors import SaidError
from careerapp.domain.scales import EducationLevel, Interest, Subject, WorkValue
from careerapp.matching.recommender import Recommender
from careerapp.report.batch import run_batch
from careerapp.report.table_columns import assigned
from careerapp.report.table_file import look_at
from careerapp.report.table_scale import Scales
from tests.fuzz.seeds import seeds
from tests.fuzz.targets import run, sheet_of

_MADE_UP = settings(
    max_examples=150,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
_FEWER = settings(_MADE_UP, max_examples=60)

_ODD = st.sampled_from(
    [
        *("", " ", "\t", "\n", "0", "-1", "1e999", "NaN", "inf", "=1+1", "'", '"', ",", ";", "\\"),
        *("\x00", "\x1b[2J", "\u202e", "\ufeff", "１", "½", "😀", "é", "<b>", "{}", "%s", "../x"),
        *("99999999999999999999", "0.5", "1", "CA", "bachelors", "40%", "3-4", "11-1011.00"),
    ]
)
_TEXTS = _ODD | st.text(max_size=12)

_SAMPLE = json.loads((paths.PEOPLE / "sample.json").read_text(encoding="utf-8"))
_KEYS = st.sampled_from([*_SAMPLE, *Interest, *WorkValue, "current", "planned", "favorites", "x"])
_ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | _TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=3),
    max_leaves=8,
)


@_MADE_UP
@given(st.dictionaries(_KEYS, _ANYTHING, max_size=4))
def test_people(changed: dict[str, object]) -> None:
    run("person", json.dumps({**_SAMPLE, **changed}).encode())


_NAMES = st.sampled_from(
    ["id", "name", "location", "education", *Interest, *WorkValue, f"subject:{next(iter(Subject))}"]
)
_CELLS = _TEXTS | st.floats(0, 1).map(str)


@_MADE_UP
@given(
    st.lists(_NAMES | _TEXTS, min_size=1, max_size=5),
    st.lists(st.lists(_CELLS, max_size=6), max_size=5),
    st.sampled_from(",;\t|"),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252", "utf-32"]),
)
def test_tables_of_people(
    header: list[str], rows: list[list[str]], separator: str, encoding: str
) -> None:
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows([header, *rows])
    run("table-text", text.getvalue().encode(encoding, errors="replace"))


_TYPES = st.sampled_from(
    [b"", b"t='s'", b"t='str'", b"t='b'", b"t='e'", b"t='d'", b"t='n'", b"s='9'"]
)
_PLACES = st.sampled_from([b"", b"r='A1'", b"r='C9'", b"r='ZZZ1'", b"r='1'", b"r=''", b"r='A0'"])
_SIGNS = st.sampled_from([b"<", b">", b"&amp;", b"</c>", b"<row>", b"&#0;", b"&lt;", b"]]>"])
_VALUES = _TEXTS.map(lambda text: text.encode("ascii", "xmlcharrefreplace")) | _SIGNS


@st.composite
def _sheet(draw: st.DrawFn, number: int) -> bytes:
    """Return the sheet of a workbook with cells that are like none."""
    cells = b"".join(
        b"<c %s %s><v>%s</v></c>" % (draw(_PLACES), draw(_TYPES), draw(_VALUES))
        for _ in range(draw(st.integers(0, 5)))
    )
    end = draw(st.sampled_from([b"</sheetData>", b"</row>", b"</v>"]))
    return sheet_of(number).replace(end, end + b"<row>" + cells + b"</row>", 1)


@_FEWER
@given(_sheet(0))
def test_workbooks_of_people(sheet: bytes) -> None:
    run("table-workbook", sheet)


@_FEWER
@given(_sheet(1))
def test_workbooks_of_pay(sheet: bytes) -> None:
    run("wage-workbook", sheet)


@_FEWER
@given(_sheet(2))
def test_workbooks_of_the_outlook(sheet: bytes) -> None:
    run("outlook-workbook", sheet)


@_MADE_UP
@given(st.sampled_from(list(seeds("onet-table"))), st.integers(0, 400), _TEXTS, st.integers(0, 9))
def test_tables_of_a_release(table: bytes, place: int, text: str, taken: int) -> None:
    run("onet-table", table[:place] + text.encode() + table[place + taken :])


@_MADE_UP
@given(st.sampled_from(list(seeds("archive"))), st.integers(0), st.binary(max_size=4))
def test_archives(archive: bytes, place: int, changed: bytes) -> None:
    at = place % len(archive)
    run("archive", archive[:at] + changed + archive[at + len(changed) :])


@_MADE_UP
@given(st.sampled_from(list(seeds("crosswalk"))), st.integers(0, 120), _TEXTS)
def test_crosswalks(table: bytes, place: int, text: str) -> None:
    run("crosswalk", table[:place] + text.encode() + table[place:])


_WORDS = st.sampled_from(
    [
        *("recommend", "report", "browse", "batch", "evaluate", "data", "info", "build", "import"),
        *("rollback", "selftest", "demo", "--top", "--format", "json", "--output", "-o", "--paper"),
        *("a4", "--scale", "1-5", "--column", "A=social", "--language", "es", "--dry-run", "--"),
        *("ana.career", "people.csv", "--enter-with", *EducationLevel, "--keep-nothing", "-5"),
    ]
)


@_MADE_UP
@given(st.lists(_WORDS | _TEXTS, max_size=6))
def test_command_lines(words: list[str]) -> None:
    run("command-line", "\n".join(words).encode())


@_MADE_UP
@given(st.lists(_WORDS | _TEXTS | st.sampled_from([*Interest, "R", "12/40", "of 40"]), max_size=14))
def test_scores_that_are_pasted(words: list[str]) -> None:
    run("scores", " ".join(words).encode())


@_MADE_UP
@given(st.lists(_TEXTS, max_size=5))
def test_cells_are_read_as_they_were(texts: list[str]) -> None:
    run("cells", "".join(texts).encode())


@pytest.fixture(scope="module")
def recommender() -> Recommender:
    return Recommender(load_catalog())


@_FEWER
@given(rows=st.lists(st.lists(_CELLS, min_size=3, max_size=3), max_size=4))
def test_matches_are_written_whole_or_not_at_all(
    recommender: Recommender, tmp_path: Path, rows: list[list[str]]
) -> None:
    people, output = tmp_path / "people.csv", tmp_path / "out.csv"
    problems = tmp_path / "out-problems.csv"
    for path in (output, problems):
        path.unlink(missing_ok=True)
    with people.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["id", "social", "realistic"], *rows])
    try:
        table = look_at(people)
        result = run_batch(
            recommender,
            table,
            assigned(table, {}),
            output,
            top=2,
            scales=Scales(),
            progress=lambda _done: None,
        )
    except SaidError:
        assert not output.exists()
        assert not problems.exists()
    else:
        with output.open(encoding="utf-8", newline="") as file:
            assert len(list(csv.reader(file))) == 1 + 2 * result.people
        assert problems.exists() is bool(result.left_out)
    assert {path.name for path in tmp_path.iterdir()} <= {people.name, output.name, problems.name}
