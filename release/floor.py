"""How much leaner the bundle could be; `make bench-size` runs this.

The floor is the same bundle with nothing in it but the files that the program opens and the
modules that it imports while it does everything that it can do; and the licenses. Files of a
language or a desktop that this machine does not have are missing from it.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from release.archive import pack_tar
from release.strip import strip
from release.trace import traced_runs

_ROOT = Path(__file__).resolve().parent.parent
_MIB = 1 << 20
_BLOCK = 512


def main() -> int:
    """Measure a bundle beside its floor and print both."""
    parser = argparse.ArgumentParser(prog="release.floor", description=main.__doc__)
    parser.add_argument("bundle", type=Path)
    bundle = parser.parse_args().bundle.resolve()
    place = Path(os.environ.get("CAREERAPP_SOURCES", _ROOT.parent / "shared"))
    sources = place if (place / "onet").is_dir() else None
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "runs").mkdir()
        opened, read = traced_runs(bundle, _ROOT, sources, folder / "runs")
        floor = folder / "floor" / bundle.name
        copy_used(bundle, opened, floor)
        unused = unused_modules(bundle / "careerapp", read)
        cut(floor / "careerapp", unused)
        strip(floor)
        bundles = (bundle, floor)
        with ThreadPoolExecutor(len(bundles)) as pool:
            targets = [folder / f"{index}.tar.xz" for index in range(len(bundles))]
            list(pool.map(pack_tar, bundles, targets, [0, 0]))
        print(f"left out of the floor: {len(unused)} modules, and")
        print("\n".join(left_out(bundle, floor)))
        print(table([on_disk(one) for one in bundles], [one.stat().st_size for one in targets]))
    return 0


def copy_used(bundle: Path, opened: Iterable[Path], floor: Path) -> None:
    """Copy of a bundle what was opened, the licenses, and what lies beside the executable.

    Parameters
    ----------
    bundle : Path
        The folder with the executable.
    opened : iterable of Path
        Files, wherever they lie.
    floor : Path
        The folder that is made.
    """
    files = {Path(os.path.normpath(file)) for file in opened}
    files |= set((bundle / "_internal" / "licenses").rglob("*"))
    files |= set(bundle.iterdir())
    files |= {file.resolve() for file in files if file.is_symlink()}
    for file in sorted(files):
        if file.is_relative_to(bundle) and not file.is_dir():
            target = floor / file.relative_to(bundle)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(file, target, follow_symlinks=False)


def unused_modules(program: Path, read: set[int]) -> dict[str, tuple[int, int]]:
    """Return where in an executable the modules lie that were never read.

    Parameters
    ----------
    program : Path
        The executable.
    read : set of int
        The places that were read from.

    Returns
    -------
    dict
        First byte and length by name.
    """
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(program))
    modules = archive.open_embedded_archive("PYZ.pyz")
    places = {
        name: (modules._start_offset + start, length)  # noqa: SLF001
        for name, (_, start, length) in modules.toc.items()
    }
    return {name: place for name, place in places.items() if place[0] not in read}


def cut(file: Path, parts: dict[str, tuple[int, int]]) -> None:
    """Take parts out of a file; it is good for weighing only."""
    content = bytearray(file.read_bytes())
    for start, length in sorted(parts.values(), reverse=True):
        del content[start : start + length]
    file.write_bytes(content)


def on_disk(folder: Path) -> int:
    """Return how many bytes a folder takes up, in whole blocks, each file once."""
    return sum(file.lstat().st_blocks for file in (folder, *folder.rglob("*"))) * _BLOCK


def left_out(bundle: Path, floor: Path, most: int = 40) -> list[str]:
    """Return the largest files that a bundle has and its floor lacks."""
    files = [file for file in bundle.rglob("*") if file.is_file() and not file.is_symlink()]
    missing = [file for file in files if not (floor / file.relative_to(bundle)).exists()]
    largest = sorted(missing, key=lambda file: -file.stat().st_size)[:most]
    return [f"{file.stat().st_size >> 10:8} KiB  {file.relative_to(bundle)}" for file in largest]


def table(disk: Sequence[int], packed: Sequence[int]) -> str:
    """Return ours, the floor's and the ratio, in Markdown.

    Parameters
    ----------
    disk, packed : sequence of int
        Bytes of the bundle and of its floor.
    """
    lines = ["| | bundle, MiB | floor, MiB | ratio |", "|---|---|---|---|"]
    lines += [
        f"| {name} | {ours / _MIB:.1f} | {least / _MIB:.1f} | {ours / least:.2f} |"
        for name, (ours, least) in {"on disk": disk, "as .tar.xz": packed}.items()
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
