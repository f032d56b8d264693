"""A smaller library of Unicode data: without the parts that Qt never asks for.

Qt compares and folds texts with ICU and asks it for time zones and converters. It brings its own
names of languages, countries, units and currencies, its own rules for breaking lines, and UTF-8
and Latin 1. ICU does without the rest of its data by design: what is missing is reported to the
caller as not there.
"""

import struct
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

_UNUSED = ("brkitr/", "curr/", "lang/", "rbnf/", "region/", "translit/", "unit/", "zone/")
_ALIGNMENT = 16
_LIBRARY = "libicudata.so.*"


def trim_unicode_data(bundle: Path) -> None:
    """Replace ICU's library of data by one that holds what is used.

    Parameters
    ----------
    bundle : Path
        The folder, for Linux.
    """
    for library in (bundle / "_internal").rglob(_LIBRARY):
        if library.is_symlink():
            continue
        symbol, start, size = find_data(library)
        header, items = read_package(library.read_bytes()[start : start + size])
        kept = {name: data for name, data in items.items() if is_used(name)}
        link_data(write_package(header, kept), symbol, library)


def is_used(name: str) -> bool:
    """Say whether an item is kept.

    Parameters
    ----------
    name : str
        Its path, with the package's name before it.
    """
    inside = name.partition("/")[2]
    return not inside.startswith(_UNUSED) and not inside.endswith(".cnv")


def read_package(package: bytes) -> tuple[bytes, dict[str, bytes]]:
    """Take a package of data apart.

    Parameters
    ----------
    package : bytes
        A header, the number of items, the places of each one's name and data, names, data.

    Returns
    -------
    bytes, dict
        The header, and the items by name.
    """
    (length,), magic = struct.unpack_from("<H", package, 0), package[2:4]
    if magic != b"\xda\x27" or package[12:16] != b"CmnD":
        raise ValueError("this is no package of ICU's data")
    body = package[length:]
    (count,) = struct.unpack_from("<I", body, 0)
    places = [struct.unpack_from("<II", body, 4 + 8 * index) for index in range(count)]
    ends = [start for _, start in places[1:]] + [len(body)]
    items = {}
    for (name, start), end in zip(places, ends, strict=True):
        items[body[name : body.index(0, name)].decode()] = body[start:end]
    return package[:length], items


def write_package(header: bytes, items: Mapping[str, bytes]) -> bytes:
    """Put a package of data together, its items sorted by name, as ICU searches them."""
    names = sorted(items)
    place = 4 + 8 * len(names)
    places, text, data = [], b"", b""
    start = _aligned(place + sum(len(name) + 1 for name in names), len(header))
    for name in names:
        places.append(struct.pack("<II", place + len(text), start + len(data)))
        text += name.encode() + b"\0"
        data += items[name] + bytes(-len(items[name]) % _ALIGNMENT)
    index = struct.pack("<I", len(names)) + b"".join(places) + text
    return header + index + bytes(start - len(index)) + data


def _aligned(place: int, before: int) -> int:
    return place + -(place + before) % _ALIGNMENT


def find_data(library: Path) -> tuple[str, int, int]:
    """Return the name of the one symbol of a library of data, and its place and size in the file.

    Parameters
    ----------
    library : Path
        Read-only data lie in it where they will lie in memory.
    """
    listing = _tool("readelf", "--dyn-syms", "--wide", str(library))
    for line in listing.splitlines():
        fields = line.split()
        if fields and fields[-1].startswith("icudt") and fields[-1].endswith("_dat"):
            return fields[-1], int(fields[1], 16), int(fields[2], 0)
    raise ValueError(f"{library}: no data of ICU")


def link_data(package: bytes, symbol: str, library: Path) -> None:
    """Make a library with one symbol; it replaces the file."""
    with tempfile.TemporaryDirectory() as folder:
        data, code, made = (Path(folder, name) for name in ("data", "data.s", "data.o"))
        data.write_bytes(package)
        code.write_text(
            f".section .rodata\n.balign {_ALIGNMENT}\n.globl {symbol}\n"
            f'.type {symbol}, @object\n{symbol}: .incbin "{data}"\n.size {symbol}, . - {symbol}\n'
            '.section .note.GNU-stack,"",@progbits\n',
            encoding="utf-8",
        )
        _tool("as", "-o", str(made), str(code))
        name = library.name
        _tool("ld", "-shared", "-s", "-soname", name, "-o", str(library), str(made))


def _tool(*command: str) -> str:
    return subprocess.run(  # noqa: S603 - tools of binutils
        command, check=True, capture_output=True, text=True
    ).stdout
