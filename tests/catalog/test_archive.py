"""Archives that are as they should be, and those that nobody would publish."""

import stat
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from careerapp.catalog.archive import MOST_BYTES, MOST_FILES, Archive, ArchiveError
from tests.safety.hostile.large_archives import files_in_one_another, much_together

TABLE = "db_31_0_text/Job Zones.txt"
TEXT = b"O*NET-SOC Code\tJob Zone\n11-1011.00\t5\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "db_31_0_text.zip"


def put(path: Path, *names: str | zipfile.ZipInfo, data: bytes = TEXT) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, data)


def refused(path: Path) -> str:
    with pytest.raises(ArchiveError) as caught:
        _read_all(path)
    said = str(caught.value)
    assert said.startswith(f"{path}: ")
    assert "\n" not in said
    return said.removeprefix(f"{path}: ")


def _read_all(path: Path) -> None:
    with Archive(path) as archive:
        for name in archive.names:
            archive.unpack(name, path.with_name("unpacked"))


def test_files_are_read_with_their_folders(path: Path) -> None:
    put(path, "db_31_0_text/", TABLE, "db_31_0_text/Read Me.txt")
    with Archive(path) as archive:
        assert archive.names == (TABLE, "db_31_0_text/Read Me.txt")
        archive.unpack(TABLE, path.with_name("unpacked"))
    assert path.with_name("unpacked").read_bytes() == TEXT


@pytest.mark.parametrize(
    "name",
    [
        "../outside.txt",
        "db_31_0_text/../../outside.txt",
        "/etc/passwd",
        "C:/outside.txt",
        "db_31_0_text\\Job Zones.txt",
        "db_31_0_text/Job\nZones.txt",
        "db_31_0_text/Job\u202eZones.txt",
    ],
)
def test_names_that_lead_elsewhere_or_deceive(path: Path, name: str) -> None:
    put(path, TABLE, name)
    assert "a file with the name" in refused(path)


def test_a_name_that_others_read_to_its_middle_only(path: Path) -> None:
    put(path, TABLE, "db_31_0_text/Job_Zones.txt")
    path.write_bytes(path.read_bytes().replace(b"Job_Zones", b"Job\0Zones"))
    assert "a file with the name" in refused(path)


def test_a_name_that_comes_twice(path: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        put(path, TABLE, TABLE)
    assert "a file with the name" in refused(path)


def test_a_link(path: Path) -> None:
    link = zipfile.ZipInfo(TABLE)
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    put(path, link, data=b"/etc/passwd")
    assert refused(path) == f"{TABLE!r} in the archive is a link, not a file"


def test_a_file_that_grows_a_thousand_times(path: Path) -> None:
    put(path, TABLE, data=bytes(20_000_000))
    assert refused(path).endswith(
        "would have 20,000,000 bytes when unpacked, which is more than this program reads"
    )


def test_files_in_one_another(path: Path) -> None:
    files_in_one_another(lambda path: put(path, TABLE))(path)
    said = refused(path)
    size = f"{path.stat().st_size:,}"
    assert said.startswith("files in the archive lie in one another: packed they have ")
    assert said.endswith(f" bytes, and it has {size}")


def test_files_that_are_too_large_together(path: Path) -> None:
    much_together(lambda path: put(path, TABLE))(path)
    together = f"{9 * 149_000_000 + len(TEXT):,}"
    assert refused(path) == (
        f"the files in the archive would have {together} bytes together when unpacked, which is "
        "more than this program reads"
    )


def test_more_files_than_a_release_has(path: Path) -> None:
    put(path, *(f"{number}.txt" for number in range(MOST_FILES + 1)))
    assert refused(path).startswith("the archive has 1,001 files")


def _entry_in_list(data: bytearray) -> int:
    return data.index(b"PK\x01\x02")


def _says_ten_gigabytes(data: bytearray) -> None:
    struct.pack_into("<I", data, _entry_in_list(data) + 24, 4_000_000_000)


def _says_less_than_there_is(data: bytearray) -> None:
    struct.pack_into("<I", data, _entry_in_list(data) + 24, 3)


def _is_encrypted(data: bytearray) -> None:
    data[_entry_in_list(data) + 8] |= 1


def _is_packed_otherwise(data: bytearray) -> None:
    struct.pack_into("<H", data, _entry_in_list(data) + 10, 97)


def _has_another_letter(data: bytearray) -> None:
    place = data.index(b"Zones.txt") + len(b"Zones.txt") + 4
    data[place] ^= 0xFF


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (_says_ten_gigabytes, "4,000,000,000 bytes when unpacked"),
        (_says_less_than_there_is, "not a whole ZIP archive"),
        (_is_encrypted, "needs a password"),
        (_is_packed_otherwise, "packed in a way no release uses"),
        (_has_another_letter, "not a whole ZIP archive"),
    ],
)
def test_what_is_wrong_with_a_file(
    path: Path, spoil: Callable[[bytearray], None], said: str
) -> None:
    put(path, TABLE)
    data = bytearray(path.read_bytes())
    spoil(data)
    path.write_bytes(data)
    assert said in refused(path)
    assert MOST_BYTES < 4_000_000_000


@pytest.mark.parametrize("left", [0, 10, -1, -30])
def test_an_archive_that_is_cut_off(path: Path, left: int) -> None:
    put(path, TABLE, "db_31_0_text/Read Me.txt")
    path.write_bytes(path.read_bytes()[:left])
    assert refused(path) == "this is not a whole ZIP archive; it may be cut off or damaged"


def test_something_else(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7" + bytes(5000))
    assert refused(path) == "this is not a whole ZIP archive; it may be cut off or damaged"


def test_a_file_that_is_not_there(path: Path) -> None:
    assert refused(path) == "the file cannot be read: there is no such file or folder"


def test_a_folder(tmp_path: Path) -> None:
    assert refused(tmp_path) == "the file cannot be read: it is a folder"
