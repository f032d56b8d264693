"""Files that are there as a whole or not at all."""

import os
from pathlib import Path

import pytest

from careerapp.report.whole_file import FileError, write_whole


def test_a_file_is_replaced_and_halves_of_others_are_swept_away(tmp_path: Path) -> None:
    file = tmp_path / "report.csv"
    file.write_bytes(b"before")
    old, young, other = (tmp_path / f".{name}.part" for name in ("report-a1_x", "report-b", "b"))
    for half in (old, young, other):
        half.write_bytes(b"half")
    for half in (old, other):
        os.utime(half, (0, 0))
    write_whole(file, b"after")
    assert file.read_bytes() == b"after"
    assert sorted(tmp_path.iterdir()) == sorted([file, young, other])


def test_what_cannot_be_written_is_named_and_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "report.pdf"
    folder.mkdir()
    with pytest.raises(FileError, match=r"report\.pdf: cannot be written, because it is a folder"):
        write_whole(folder, b"after")
    assert list(tmp_path.iterdir()) == [folder]
