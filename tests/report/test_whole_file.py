"""Files that are there as a whole or not at all; what they are besides stays."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from stat import S_IMODE

import pytest

from careerapp.report.whole_file import WriteError, write_whole, written_whole

Write = Callable[[Path, str], None]


def _contents(path: Path, text: str) -> None:
    write_whole(path, text.encode())


def _lines(path: Path, text: str) -> None:
    with written_whole(path) as file:
        file.write(text)


@pytest.fixture(params=[_contents, _lines])
def write(request: pytest.FixtureRequest) -> Write:
    """Each way of writing a file."""
    way: Write = request.param
    return way


def test_a_file_is_replaced_and_halves_of_others_are_swept_away(
    tmp_path: Path, write: Write
) -> None:
    file = tmp_path / "report.csv"
    file.write_bytes(b"before")
    names = ("Ada.pdf.careerapp-aBcDeF", "report.csv.careerapp-gHiJkL", "report.csv.part")
    old, young, other = (tmp_path / name for name in names)
    for half in (old, young, other):
        half.write_bytes(b"half")
    for half in (old, other):
        os.utime(half, (0, 0))
    write(file, "after")
    assert file.read_bytes() == b"after"
    assert sorted(tmp_path.iterdir()) == sorted([file, young, other])


def test_two_who_write_the_same_file_do_not_meet(tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    with written_whole(file) as second:
        with written_whole(file) as first:
            first.write("first, whole")
            second.write("second, ")
            second.flush()
        assert file.read_text(encoding="utf-8") == "first, whole"
        second.write("whole")
    assert file.read_text(encoding="utf-8") == "second, whole"
    assert list(tmp_path.iterdir()) == [file]


def test_whoever_fails_leaves_what_was_there(tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    file.write_text("before", encoding="utf-8")
    with pytest.raises(UnicodeEncodeError):
        _lines(file, "half" * (1 << 19) + "\ud800")
    assert file.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [file]


def test_it_is_on_the_disk_before_it_has_its_name(
    tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "out.csv"
    seen: list[tuple[bool, int]] = []
    monkeypatch.setattr(
        os, "fsync", lambda which: seen.append((file.exists(), os.fstat(which).st_size))
    )
    write(file, "whole")
    assert seen == [(False, 5)]


@pytest.mark.linux  # where everybody may make links, and files have rights
def test_a_link_stays_one_and_rights_stay(tmp_path: Path, write: Write) -> None:
    file, link = tmp_path / "on the stick.career", tmp_path / "Ada.career"
    file.write_bytes(b"before")
    link.symlink_to(file)
    for rights in (0o640, 0o600, 0o666):
        file.chmod(rights)
        write(link, f"after {rights}")
        assert link.is_symlink()
        assert file.read_text(encoding="utf-8") == f"after {rights}"
        assert S_IMODE(file.stat().st_mode) == rights
    assert sorted(tmp_path.iterdir()) == [link, file]


def test_a_new_file_has_the_rights_of_any_other(
    tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "any").write_bytes(b"")
    monkeypatch.setattr(os, "umask", None)  # another thread may make a file at that moment
    write(tmp_path / "Ada.career", "\r\n")
    modes = {path.stat().st_mode for path in tmp_path.iterdir()}
    assert len(modes) == 1
    assert (tmp_path / "Ada.career").read_bytes() == b"\r\n"


def test_where_no_rights_can_be_set_the_file_is_written(
    tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object, **_options: object) -> None:
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))

    monkeypatch.setattr(os, "chmod", refuse)  # as on a disk of another computer
    for number in range(2):
        write(tmp_path / "out.csv", f"whole {number}")
        assert (tmp_path / "out.csv").read_text(encoding="utf-8") == f"whole {number}"


def test_a_name_may_be_as_long_as_the_system_allows(tmp_path: Path, write: Write) -> None:
    file = tmp_path / f"{'ñ' * 125}.csv"
    write(file, "whole")
    assert list(tmp_path.iterdir()) == [file]


def test_what_cannot_be_replaced_is_named_and_leaves_no_half(tmp_path: Path) -> None:
    folder = tmp_path / "Ada.career"
    folder.mkdir()
    with pytest.raises(WriteError) as caught:
        write_whole(folder, b"new")
    assert str(caught.value) == f"{folder}: a folder has this name (choose another one)"
    assert list(tmp_path.iterdir()) == [folder]
