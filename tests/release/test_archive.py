"""The same bundle gives the same archive, whoever packs it and when."""

import os
import tarfile
import zipfile
from pathlib import Path

import pytest

from release.archive import archive_name, pack_tar, pack_zip, write_checksum

TIME = 1_700_000_000


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "careerapp"
    (folder / "_internal").mkdir(parents=True)
    program = folder / "careerapp"
    program.write_bytes(b"program")
    program.chmod(0o750)
    (folder / "_internal" / "library.so.1").write_bytes(b"library")
    return folder


@pytest.mark.linux
def test_tar(bundle: Path, tmp_path: Path) -> None:
    (bundle / "_internal" / "library.so").symlink_to("library.so.1")
    first, second = tmp_path / "first.tar.xz", tmp_path / "second.tar.xz"
    pack_tar(bundle, first, TIME)
    os.utime(bundle / "careerapp", (1, 1))
    (bundle / "careerapp").chmod(0o700)
    pack_tar(bundle, second, TIME)

    assert first.read_bytes() == second.read_bytes()
    with tarfile.open(first) as tar:
        members = tar.getmembers()
    assert [member.name for member in members] == [
        "careerapp",
        "careerapp/_internal",
        "careerapp/_internal/library.so",
        "careerapp/_internal/library.so.1",
        "careerapp/careerapp",
    ]
    assert {member.mtime for member in members} == {TIME}
    assert {(member.uid, member.gid, member.uname) for member in members} == {(0, 0, "")}
    assert members[2].issym()
    assert [members[3].mode, members[4].mode] == [0o644, 0o755]


def test_zip(bundle: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first.zip", tmp_path / "second.zip"
    pack_zip(bundle, first, TIME)
    os.utime(bundle / "careerapp", (1, 1))
    pack_zip(bundle, second, TIME)

    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as packed:
        assert packed.namelist() == ["careerapp/_internal/library.so.1", "careerapp/careerapp"]


def test_the_checksum_is_one_that_sha256sum_reads(tmp_path: Path) -> None:
    file = tmp_path / "a.zip"
    file.write_bytes(b"")
    assert write_checksum(file).read_text(encoding="utf-8") == (
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.zip\n"
    )


def test_the_name_says_for_which_machine() -> None:
    name = archive_name("1.2.3")
    assert name.startswith("careerapp-1.2.3-")
    assert len(name.split("-")) == 4
