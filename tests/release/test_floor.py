"""What strace says, and what is weighed."""

from pathlib import Path

import pytest

from release.floor import copy_used, cut, table
from release.trace import opened_files, read_places

LINES = [
    'openat(AT_FDCWD</home>, "/b/_internal/data/careers.sqlite", O_RDONLY) = 3</b/x>',
    'openat(AT_FDCWD</home>, "/b/_internal/missing.so", O_RDONLY) = -1 ENOENT (No such file)',
    'open("beside.txt", O_RDONLY) = 4</home/beside.txt>',
    "lseek(5</b/careerapp>, 4096, SEEK_SET) = 4096",
    "lseek(5</b/careerapp>, 0, SEEK_CUR) = 4096",
    "lseek(5</b/other>, 77, SEEK_SET) = 77",
]


def test_what_was_opened() -> None:
    assert opened_files(LINES, Path("/home")) == {
        Path("/b/_internal/data/careers.sqlite"),
        Path("/home/beside.txt"),
    }


def test_what_was_read() -> None:
    assert read_places(LINES, "/b/careerapp") == {4096}


@pytest.mark.linux
def test_used_files_and_licenses_are_copied(tmp_path: Path) -> None:
    bundle, floor = tmp_path / "careerapp", tmp_path / "floor"
    for name in ("careerapp", "_internal/a.so.1", "_internal/b.so", "_internal/licenses/MIT.txt"):
        (bundle / name).parent.mkdir(parents=True, exist_ok=True)
        (bundle / name).write_bytes(b"x")
    (bundle / "_internal" / "a.so").symlink_to("a.so.1")

    copy_used(bundle, {bundle / "_internal" / "a.so", Path("/etc/passwd")}, floor)

    assert sorted(file.relative_to(floor).as_posix() for file in floor.rglob("*.*")) == [
        "_internal/a.so",
        "_internal/a.so.1",
        "_internal/licenses/MIT.txt",
    ]
    assert (floor / "careerapp").is_file()


def test_parts_are_cut_out(tmp_path: Path) -> None:
    file = tmp_path / "program"
    file.write_bytes(b"0123456789")
    cut(file, {"a": (2, 3), "b": (8, 1)})
    assert file.read_bytes() == b"015679"


def test_the_table() -> None:
    assert table([220 << 20, 200 << 20], [60 << 20, 60 << 20]).splitlines()[2:] == [
        "| on disk | 220.0 | 200.0 | 1.10 |",
        "| as .tar.xz | 60.0 | 60.0 | 1.00 |",
    ]
