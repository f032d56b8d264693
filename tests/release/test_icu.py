"""Packages of Unicode data, taken apart and put together again."""

import struct

import pytest

from release.icu import is_used, read_package, write_package

HEADER = struct.pack("<H", 32) + b"\xda\x27" + bytes(8) + b"CmnD" + bytes(16)
ITEMS = {
    "icudt73l/coll/root.res": b"order",
    "icudt73l/curr/de.res": b"Euro",
    "icudt73l/root.res": bytes(range(40)),
}


def test_there_and_back() -> None:
    header, items = read_package(write_package(HEADER, ITEMS))
    assert header == HEADER
    assert {name: data[: len(ITEMS[name])] for name, data in items.items()} == ITEMS


def test_items_are_found_where_the_package_says() -> None:
    package = write_package(HEADER, dict(reversed(ITEMS.items())))
    body = package[len(HEADER) :]
    (count,) = struct.unpack_from("<I", body)
    names = []
    for index in range(count):
        name, data = struct.unpack_from("<II", body, 4 + 8 * index)
        names.append(body[name : body.index(0, name)].decode())
        assert (len(HEADER) + data) % 16 == 0
        assert body[data:].startswith(ITEMS[names[-1]])
    assert names == sorted(ITEMS)


def test_something_else_is_refused() -> None:
    with pytest.raises(ValueError, match="no package"):
        read_package(bytes(64))


@pytest.mark.parametrize(
    ("name", "used"),
    [
        ("icudt73l/coll/sv.res", True),
        ("icudt73l/en.res", True),
        ("icudt73l/curr/en.res", False),
        ("icudt73l/zone/en.res", False),
        ("icudt73l/ibm-943_P15A-2003.cnv", False),
        ("icudt73l/cnvalias.icu", True),
    ],
)
def test_what_qt_asks_for(name: str, used: bool) -> None:
    assert is_used(name) is used
