"""What reads inputs of others, as functions of bytes: each gives a result or says why not.

Whatever else one raises is a finding. What is checked of a result is checked here too.
"""

import tempfile
import unicodedata
import zipfile
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from careerapp import cli
from careerapp.catalog import onet, projections
from careerapp.catalog.archive import Archive
from careerapp.catalog.bls import national_market, read_national_wages
from careerapp.catalog.crosswalk import read_crosswalk
from careerapp.catalog.errors import DataError
from careerapp.catalog.tables import Table
from careerapp.catalog.wage_workbook import wages_as_csv, wages_in
from careerapp.domain.errors import SaidError, sentence_of
from careerapp.domain.language import english
from careerapp.domain.links import check_link
from careerapp.domain.person_json import person_from_json, person_to_json, read_person
from careerapp.domain.profiler_scores import ScoresError, read_scores
from careerapp.report.batch_check import check
from careerapp.report.sittings import read_someone
from careerapp.report.spreadsheet_cells import original_cell, safe_cell
from careerapp.report.table_columns import assigned, refuse_unknown
from careerapp.report.table_file import look_at
from careerapp.report.table_scale import Scales
from tests.catalog.workbooks import SHEET
from tests.safety.hostile.harmless import WORKBOOKS

Target = Callable[[bytes], object]
REFUSED = (SaidError, DataError, ScoresError)
_BETWEEN_PARTS = b"\0"
_TABLES: tuple[tuple[str, Callable[[Table], object]], ...] = (
    ("Occupation Data", onet.titles),
    ("Job Zones", onet.job_zones),
    ("Interests", onet.interests),
    ("Work Values", onet.work_values),
    ("Education, Training, and Experience", onet.education_shares),
    ("Skills", lambda table: onet.importances(table, None)),
    ("Related Occupations", onet.related),
    ("Alternate Titles", onet.alternate_titles),
    ("Technology Skills", onet.technologies),
)


def run(name: str, data: bytes) -> str:
    """Let a target have an input; return the sentence with which it was refused, or nothing.

    Raises
    ------
    AssertionError
        When something is left behind, or the sentence is none.
    """
    try:
        TARGETS[name](data)
    except REFUSED as refusal:
        said = sentence_of(refusal).said(english)
        assert said, "refused without a sentence"
        assert "\n" not in said, f"more than one line: {said!r}"
        assert len(said) < 2000, f"a sentence of {len(said)} letters"
        return said
    return ""


def _in_file(name: str, data: bytes, read: Callable[[Path], object]) -> None:
    """Read an input as a file, and see that nothing is left beside it, nor anywhere."""
    with tempfile.TemporaryDirectory() as folder:
        own, usual = Path(folder) / "own", tempfile.tempdir
        own.mkdir()
        private = Path(folder) / "temporary"
        private.mkdir()
        (own / name).write_bytes(data)
        tempfile.tempdir = str(private)
        try:
            read(own / name)
        finally:
            tempfile.tempdir = usual
            left = [*private.iterdir(), *(one for one in own.iterdir() if one.name != name)]
            assert not left, f"left behind: {left}"
            assert (own / name).read_bytes() == data, "the file was changed"


def _person(data: bytes) -> None:
    _in_file("ana.career", data, _read_person)


def _read_person(path: Path) -> None:
    read_someone(path)
    person = read_person(path)
    assert person_from_json(person_to_json(person)) == person


def _table(path: Path) -> None:
    table = look_at(path)
    assignment = assigned(table, {})
    refuse_unknown(table, assignment)
    check(table, assignment, Scales(), progress=lambda _done: None)


def _table_text(data: bytes) -> None:
    _in_file("people.csv", data, _table)


@cache
def _parts(number: int) -> dict[str, bytes]:
    """Return the parts of a workbook that is as it should be."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.xlsx"
        WORKBOOKS[number][2](path)
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist()}


def workbook(number: int, data: bytes) -> bytes:
    """Return a workbook whose sheet, and whose texts after a null byte, are the input."""
    sheet, _, texts = data.partition(_BETWEEN_PARTS)
    parts = _parts(number) | {SHEET: sheet}
    if texts:
        parts["xl/sharedStrings.xml"] = texts
    with tempfile.TemporaryFile() as file:
        with zipfile.ZipFile(file, "w") as archive:
            for name, part in parts.items():
                archive.writestr(name, part)
        file.seek(0)
        return file.read()


def sheet_of(number: int) -> bytes:
    """Return the input that makes the workbook as it should be."""
    parts = _parts(number)
    texts = parts.get("xl/sharedStrings.xml", b"")
    return parts[SHEET] + (_BETWEEN_PARTS + texts if texts else b"")


def _table_workbook(data: bytes) -> None:
    _in_file("people.xlsx", workbook(0, data), _table)


def _wages(path: Path) -> None:
    wages = wages_in(path)
    if wages is not None:
        with wages_as_csv(path, wages, progress=lambda _done: None) as written:
            if wages.national:
                national_market(read_national_wages(written))


def _wage_workbook(data: bytes) -> None:
    _in_file("national_M2024_dl.xlsx", workbook(1, data), _wages)


def _outlook(path: Path) -> None:
    if projections.release_in(path):
        projections.projections(projections.read_projections(path))


def _outlook_workbook(data: bytes) -> None:
    _in_file("occupation.xlsx", workbook(2, data), _outlook)


def _unpack(path: Path) -> None:
    with Archive(path) as archive, tempfile.TemporaryDirectory() as folder:
        for name in archive.names:
            archive.unpack(name, Path(folder) / "unpacked")


def _archive(data: bytes) -> None:
    _in_file("db_31_0_text.zip", data, _unpack)


def _onet_table(data: bytes) -> None:
    if not data:
        return
    name, read = _TABLES[data[0] % len(_TABLES)]
    _in_file(f"{name}.txt", data[1:], lambda path: read(onet.read_onet(path, name)))


def _crosswalk(data: bytes) -> None:
    _in_file("crosswalk.csv", data, read_crosswalk)


def _scores(data: bytes) -> None:
    scores = read_scores(data.decode(errors="replace"))
    assert len(scores) == 6
    assert all(0 <= score <= 40 for score in scores.values())


def _command_line(data: bytes) -> None:
    words = data.decode(errors="replace").replace("\0", "").split("\n")
    ended: object = 0
    try:
        cli._options(words)
    except SystemExit as end:
        ended = end.code
    assert ended in (0, 2), f"ended with {ended}"


def _cells(data: bytes) -> None:
    text = data.decode(errors="replace")
    cell = safe_cell(text)
    assert cell.isprintable() or any(sign in text for sign in "\t\r\n") or not text.isprintable()
    assert original_cell(cell) == "".join(map(_shown, text))


def _shown(sign: str) -> str:
    """Return a sign as it is to be seen: its picture, where it controls a terminal."""
    if unicodedata.category(sign) != "Cc" or sign in "\t\r\n":
        return sign
    return chr(0x2400 + ord(sign)) if sign < " " else "\u2421" if sign == "\x7f" else "\ufffd"


def _link(data: bytes) -> None:
    check_link(data.decode(errors="replace"))


TARGETS: Mapping[str, Target] = {
    "person": _person,
    "table-text": _table_text,
    "table-workbook": _table_workbook,
    "archive": _archive,
    "onet-table": _onet_table,
    "wage-workbook": _wage_workbook,
    "outlook-workbook": _outlook_workbook,
    "crosswalk": _crosswalk,
    "scores": _scores,
    "command-line": _command_line,
    "cells": _cells,
    "link": _link,
}
