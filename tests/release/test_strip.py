"""Which libraries are made smaller, and how doubles become links."""

import os
from pathlib import Path

import pytest

from release.strip import is_strippable, link_doubles

pytestmark = pytest.mark.skipif(os.name == "nt", reason="for bundles for Linux")


@pytest.mark.parametrize(
    ("name", "content", "strippable"),
    [
        ("numpy/x.so", b"\x7fELF...", True),
        ("numpy.libs/libopenblas.so", b"\x7fELF...", False),
        ("data/careers.sqlite", b"SQLite", False),
        ("empty", b"", False),
    ],
)
def test_libraries_of_wheels_stay_as_they_are(
    tmp_path: Path, name: str, content: bytes, strippable: bool
) -> None:
    file = tmp_path / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)
    assert is_strippable(file) is strippable


def test_doubles_become_links(tmp_path: Path) -> None:
    for name, content in {"a": b"one", "b": b"one", "c": b"two"}.items():
        folder = tmp_path / "_internal" / f"{name}.libs"
        folder.mkdir(parents=True)
        (folder / "libgfortran.so.5").write_bytes(content)

    link_doubles(tmp_path)

    first, second, third = sorted((tmp_path / "_internal").rglob("*.so.5"))
    assert second.readlink() == Path("../a.libs/libgfortran.so.5")
    assert second.read_bytes() == b"one"
    assert not first.is_symlink()
    assert not third.is_symlink()
