"""Archives, workbooks too, whose contents lead elsewhere, are too many or are not what they say."""

import stat
import struct
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.safety.hostile.case import Case, Lazy, Make, bytes_of
from tests.safety.hostile.harmless import ARCHIVES, Base
from tests.safety.hostile.large_archives import files_in_one_another, much_together


def _with_entry(base: Base, name: str, data: Lazy = b"x", *, mode: int = 0) -> Make:
    def make(path: Path) -> None:
        base(path)
        entry = zipfile.ZipInfo(name)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = mode << 16
        with zipfile.ZipFile(path, "a") as archive:
            archive.writestr(entry, bytes_of(data))

    return make


def _ten_gigabytes(base: Base) -> Make:
    def make(path: Path) -> None:
        base(path)
        with zipfile.ZipFile(path, "a") as archive:
            archive.writestr("last", b"x")
            archive.filelist[0].file_size = 10_000_000_000  # written into the list of contents

    return make


def _patched(base: Base, change: Callable[[bytearray], object]) -> Make:
    def make(path: Path) -> None:
        base(path)
        data = bytearray(path.read_bytes())
        change(data)
        path.write_bytes(data)

    return make


def _encrypted(data: bytearray) -> None:
    data[data.index(b"PK\x01\x02") + 8] |= 1


def _packed_otherwise(data: bytearray) -> None:
    struct.pack_into("<H", data, data.index(b"PK\x01\x02") + 10, 97)


def _cut_off(data: bytearray) -> None:
    del data[len(data) // 2 :]


def _many_files(path: Path) -> None:
    """Write a list of a million files of nothing, which takes as many megabytes as it has."""
    numbers = (20, 20, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0)
    entry = b"PK\x01\x02" + struct.pack("<HHHHHHIIIHHHHHII", *numbers) + b"a"
    count = 400_000
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 0xFFFF, 0xFFFF, len(entry) * count, 0, 0)
    path.write_bytes(b"PK\x03\x04" + entry * count + end)


_NAME = "a file with the name"


def _kinds(base: Base) -> Iterator[tuple[str, Make, str]]:
    yield "a way out", _with_entry(base, "../outside.txt"), _NAME
    yield "a way out further down", _with_entry(base, "xl/../../outside.txt"), _NAME
    yield "an absolute name", _with_entry(base, "/etc/passwd"), _NAME
    yield "a name of a drive", _with_entry(base, "C:/outside.txt"), _NAME
    yield "a name with a backslash", _with_entry(base, "xl\\outside.txt"), _NAME
    yield "a name of two lines", _with_entry(base, "xl/a\nb"), _NAME
    yield "a name from right to left", _with_entry(base, "xl/\u202etxt.exe"), _NAME
    link = stat.S_IFLNK | 0o777
    yield "a link", _with_entry(base, "xl/link", b"/etc/passwd", mode=link), "is a link, not a file"
    device = stat.S_IFCHR | 0o666
    yield "a device", _with_entry(base, "xl/zero", mode=device), "is a link, not a file"
    yield "ten gigabytes", _ten_gigabytes(base), "10,000,000,000 bytes when unpacked"
    yield (
        "a bomb",
        _with_entry(base, "xl/bomb", lambda: bytes(50_000_000)),
        "50,000,000 bytes when unpacked",
    )
    yield "files in one another", files_in_one_another(base), "lie in one another"
    yield "much together", much_together(base), "bytes together when unpacked"
    yield "a list without an end", _many_files, "more than 1,000 files"
    yield "a password", _patched(base, _encrypted), "needs a password"
    yield "packed otherwise", _patched(base, _packed_otherwise), "packed in a way no release uses"
    yield "cut off", _patched(base, _cut_off), ""


def cases() -> Iterator[Case]:
    """Yield all of them for all archives and workbooks that are read."""
    for reader, name, base in ARCHIVES:
        for kind, make, said in _kinds(base):
            yield Case(kind, reader, name, make, said)
