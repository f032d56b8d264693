"""Archives whose files are all small enough, and too large together."""

import random
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from tests.safety.hostile.case import Make

_COUNT = 20
_SOME = 800_000  # bytes, of which a file of more than a hundred million may be made
_DECLARED = 149_000_000
_STORED_BLOCK = 5  # bytes before what is in it


def files_in_one_another(base: Callable[[Path], object]) -> Make:
    """Add files each of which has the packed bytes of the next one in it, headers and all.

    What is packed once is unpacked as often as there are files; see David Fifield, A better zip
    bomb (2019).
    """

    def make(path: Path) -> None:
        base(path)
        data = random.Random(4).randbytes(500).hex().encode() * 2_000
        packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
        packed = packer.compress(data) + packer.flush()
        entries: list[zipfile.ZipInfo] = []
        header = b""
        for number in range(_COUNT):
            if header:
                length = len(header)
                packed = struct.pack("<BHH", 0, length, length ^ 0xFFFF) + header + packed
                data = header + data
            entry = zipfile.ZipInfo(f"xl/worksheets/more{number}.xml")
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.CRC, entry.compress_size, entry.file_size = (
                zlib.crc32(data),
                len(packed),
                len(data),
            )
            header = entry.FileHeader()
            entries.insert(0, entry)
        _append(path, header + packed, entries)

    return make


def _append(path: Path, data: bytes, entries: list[zipfile.ZipInfo]) -> None:
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/filler", b"")  # so that the list is written anew
        assert archive.fp is not None
        place = archive.start_dir
        archive.fp.seek(place)
        archive.fp.write(data)
        archive.start_dir = archive.fp.tell()
        for entry in entries:
            entry.header_offset = place
            place += len(entry.FileHeader()) + _STORED_BLOCK
            archive.filelist.append(entry)


def much_together(base: Callable[[Path], object]) -> Make:
    """Add files that each say that they unpack to as much as one may."""

    def make(path: Path) -> None:
        base(path)
        with zipfile.ZipFile(path, "a") as archive:
            for number in range(9):
                archive.writestr(f"xl/more{number}.xml", random.Random(4).randbytes(_SOME))
                archive.filelist[-1].file_size = _DECLARED  # written into the list of contents

    return make
