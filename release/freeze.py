"""Builds the executable and its archive; `make freeze` runs this."""

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import careerapp
from release import icons
from release.archive import archive_name, pack
from release.bill import write_bill
from release.component import Component
from release.icu import trim_unicode_data
from release.licenses import LIST
from release.strip import link_doubles, strip
from release.translations import compile_all

HERE = Path(__file__).resolve().parent.parent
LINUX = HERE / "release" / "linux"


def main() -> int:
    """Build the bundle, its archive with a checksum, and its bill of materials."""
    parser = argparse.ArgumentParser(prog="release.freeze", description=main.__doc__)
    parser.add_argument("--work", type=Path, default=HERE / "build", metavar="FOLDER")
    parser.add_argument("--dist", type=Path, default=HERE / "dist", metavar="FOLDER")
    parser.add_argument("--no-archive", action="store_true", help="only the bundle")
    options = parser.parse_args()
    work, dist = options.work.resolve(), options.dist.resolve()
    time = commit_time()

    build_bundle(work, dist, time)
    bundle = dist / ("careerapp.app" if sys.platform == "darwin" else "careerapp")
    if sys.platform == "linux":
        finish_on_linux(bundle)
    if not options.no_archive:
        version = careerapp.__version__
        bill = dist / f"{archive_name(version)}.cdx.json"
        write_bill(_components(work / "made" / "licenses" / LIST), bill, time)
        print(pack(bundle, dist, version, time))
    return 0


def commit_time() -> int:
    """Return the time of the last commit, in seconds: a bundle is as old as its source."""
    fixed = os.environ.get("SOURCE_DATE_EPOCH")
    if fixed is None:
        git = ["git", "log", "-1", "--format=%ct"]
        fixed = subprocess.run(  # noqa: S603
            git, check=True, cwd=HERE, capture_output=True, text=True
        ).stdout
    return int(fixed)


def build_bundle(work: Path, dist: Path, time: int) -> None:
    """Run PyInstaller so that the same input gives the same output, as far as it can.

    Parameters
    ----------
    work, dist : Path
        Folders for what is thrown away and for the bundle.
    time : int
        What programs that write the time into files are told it is, in seconds.
    """
    command = ["-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    folders = ["--workpath", str(work), "--distpath", str(dist)]
    shutil.rmtree(work, ignore_errors=True)
    compile_all()
    subprocess.run(  # noqa: S603
        [sys.executable, *command, *folders, "build.spec"],
        check=True,
        cwd=HERE,
        env=os.environ | {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(time)},
    )


def finish_on_linux(bundle: Path) -> None:
    """Make the bundle smaller, and add what makes it and its files known to the desktop."""
    strip(bundle)
    trim_unicode_data(bundle)
    link_doubles(bundle)
    add_menu_files(bundle)


def add_menu_files(bundle: Path) -> None:
    """Add what puts an unpacked program into the menu, with the type of the files that it opens."""
    for name in ("careerapp.desktop", "careerapp-file-type.xml"):
        shutil.copy(LINUX / name, bundle / "_internal")
    icons.write_icon(HERE / "resources" / "icons" / "app.svg", bundle)
    shutil.copy(LINUX / "add-to-menu", bundle)


def _components(listed: Path) -> list[Component]:
    return [
        Component(part["name"], part["version"], part["license"], (), part["purl"])
        for part in json.loads(listed.read_text(encoding="utf-8"))
    ]


if __name__ == "__main__":
    sys.exit(main())
